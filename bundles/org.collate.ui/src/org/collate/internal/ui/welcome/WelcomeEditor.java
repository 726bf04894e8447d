package org.collate.internal.ui.welcome;

import java.util.Optional;
import org.collate.internal.ui.Icon;
import org.collate.model.Messages;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

/** Says what Collate is, and leads through the first three steps by links. */
public final class WelcomeEditor extends EditorPart {

    /** Its id. */
    public static final String ID = "org.collate.ui.welcome";

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int WIDTH = 460;

    private final Messages text = Messages.of(WelcomeEditor.class);
    private LocalResourceManager resources;
    private Color paper;
    private Color ink;
    private Color faint;
    private Color accent;
    private Optional<Link> first = Optional.empty();

    /** Shows the welcome in a page. */
    public static void show(IWorkbenchPage page) throws PartInitException {
        page.setEditorAreaVisible(true);
        page.openEditor(new WelcomeInput(), ID);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        paper = colour(0xFFFFFF);
        ink = colour(0x24292F);
        faint = colour(0x66707B);
        accent = colour(0xB3302B);
        Composite area = lay(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(32, 32).applyTo(area);
        Composite column = lay(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 6).applyTo(column);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .align(SWT.CENTER, SWT.CENTER)
                .applyTo(column);
        head(column);
        step(column, 1, "newSpace", "openSpace");
        step(column, 2, "newMeeting");
        step(column, 3, "newLeaders");
        rule(column);
        link(column, "look", "open", "import");
    }

    private void head(Composite column) {
        Label picture = lay(new Label(column, SWT.NONE));
        picture.setImage(Icon.COLLATE.image(resources));
        GridDataFactory.swtDefaults()
                .span(1, 2)
                .align(SWT.CENTER, SWT.BEGINNING)
                .applyTo(picture);
        Label title = words(column, text.get("welcome.title"), larger(12, SWT.BOLD), ink);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        wrapped(words(column, text.get("welcome.what"), larger(1, SWT.NORMAL), faint));
        rule(column);
    }

    private void step(Composite column, int number, String... commands) {
        Label sign = words(column, String.valueOf(number), larger(10, SWT.BOLD), accent);
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.CENTER, SWT.CENTER).applyTo(sign);
        links(column, "welcome.step" + number, commands);
        wrapped(words(column, text.get("welcome.step" + number + ".why"), larger(0, SWT.NORMAL), faint));
        Label gap = lay(new Label(column, SWT.NONE));
        GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, 6).applyTo(gap);
    }

    private void link(Composite column, String key, String... commands) {
        lay(new Label(column, SWT.NONE));
        links(column, "welcome." + key, commands);
    }

    /** A sentence whose n-th link runs the n-th command. */
    private void links(Composite column, String key, String... commands) {
        Link link = lay(new Link(column, SWT.WRAP));
        link.setFont(larger(2, SWT.NORMAL));
        link.setText(text.get(key));
        link.addListener(SWT.Selection, event -> run("org.collate.ui." + commands[Integer.parseInt(event.text)]));
        first = first.or(() -> Optional.of(link));
        wrapped(link);
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(WelcomeEditor.class).error(command, e);
        }
    }

    private void rule(Composite column) {
        Label line = new Label(column, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 8).applyTo(line);
    }

    private Label words(Composite column, String words, Font font, Color colour) {
        Label label = lay(new Label(column, SWT.WRAP));
        label.setText(words);
        label.setFont(font);
        label.setForeground(colour);
        return label;
    }

    private static void wrapped(Control control) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(control);
    }

    private Font larger(int by, int style) {
        return resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                .increaseHeight(by)
                .setStyle(style));
    }

    private Color colour(int rgb) {
        return resources.create(ColorDescriptor.createFrom(new RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)));
    }

    private <C extends Control> C lay(C control) {
        control.setData(UNSTYLED, Boolean.TRUE);
        control.setBackground(paper);
        return control;
    }

    @Override
    public void setFocus() {
        // So the steps are gone through by keys too.
        first.ifPresent(Link::setFocus);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Never called: nothing here is ever unsaved.
    }

    @Override
    public void doSaveAs() {
        // Never called: it is not offered.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
