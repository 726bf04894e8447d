package org.collate.internal.ui.compare;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.Namesakes;
import org.collate.git.Version;
import org.collate.internal.ui.Icon;
import org.collate.model.Messages;
import org.collate.operations.history.Comparison;
import org.collate.operations.history.Comparison.Line;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

/** Two versions of a report side by side; nothing is written here save what is brought back. */
public final class CompareEditor extends EditorPart {

    /** Its id. */
    public static final String ID = "org.collate.ui.compare.editor";

    private final Messages text = Messages.of(CompareEditor.class);
    private LocalResourceManager resources;
    private Label before;
    private Label after;
    private Label summary;
    private CompareCanvas canvas;
    private final Restoring restoring = new Restoring();
    private ToolItem restore;
    private ToolItem unfold;
    private MenuItem restoreItem;
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Background<Comparison>> comparing = Optional.empty();
    private Runnable stopListening = () -> {};

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CompareInput)) {
            throw new PartInitException(String.valueOf(input));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        head(area);
        canvas = new CompareCanvas(area, resources);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.whenFocusMoved(this::focusMoved);
        menu();
        handle("org.eclipse.ui.navigate.next", () -> canvas.goToChange(1));
        handle("org.eclipse.ui.navigate.previous", () -> canvas.goToChange(-1));
        getSite().getService(IHandlerService.class).activateHandler("org.collate.ui.restore", restoring);
        stopListening =
                TeamSpaces.of(getSite().getWorkbenchWindow().getWorkbench()).whenChanged(this::load);
        load();
    }

    private void head(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        summary = new Label(bar, SWT.NONE);
        summary.setText(text.get("compare.loading"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        tool(tools, SWT.PUSH, Icon.PREVIOUS, "compare.previous", () -> canvas.goToChange(-1));
        tool(tools, SWT.PUSH, Icon.NEXT, "compare.next", () -> canvas.goToChange(1));
        new ToolItem(tools, SWT.SEPARATOR);
        unfold = tool(tools, SWT.CHECK, Icon.UNFOLD, "compare.unfold", () -> canvas.unfoldAll(unfold.getSelection()));
        restore = tool(tools, SWT.PUSH, Icon.RESTORE, "compare.restore", this::restore);
        restore.setText(text.get("compare.restore.short"));
        Composite titles = new Composite(area, SWT.NONE);
        FillLayout halves = new FillLayout();
        halves.marginWidth = 16;
        halves.marginHeight = 4;
        halves.spacing = 28;
        titles.setLayout(halves);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(titles);
        before = title(titles);
        after = title(titles);
        Label line = new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    }

    private Label title(Composite titles) {
        Label title = new Label(titles, SWT.NONE);
        title.setFont(
                resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
        return title;
    }

    private ToolItem tool(ToolBar tools, int style, Icon icon, String key, Runnable action) {
        ToolItem item = new ToolItem(tools, style);
        item.setImage(icon.image(resources));
        item.setToolTipText(text.get(key));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private void menu() {
        Menu menu = new Menu(canvas);
        restoreItem = item(menu, "compare.restore", this::restore);
        item(menu, "compare.follow", canvas::follow);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "compare.next", () -> canvas.goToChange(1));
        item(menu, "compare.previous", () -> canvas.goToChange(-1));
        canvas.setMenu(menu);
    }

    private MenuItem item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.get(key));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Brings the element of a row back, where there is something to bring back. */
    private final class Restoring extends AbstractHandler {

        Restoring() {
            setBaseEnabled(false);
        }

        void enable(boolean can) {
            setBaseEnabled(can);
        }

        @Override
        public Object execute(ExecutionEvent event) {
            restore();
            return null;
        }
    }

    private void handle(String command, Runnable action) {
        IHandler handler = new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        };
        getSite().getService(IHandlerService.class).activateHandler(command, handler);
    }

    private void load() {
        comparing.ifPresent(Background::end);
        // Its words are asked for by the job: they are written and read again for it.
        Optional<OpenDraft> written = input().after().isPresent()
                ? Optional.empty()
                : OpenDrafts.find(getSite().getWorkbenchWindow(), input().space(), input().variant());
        Background<Comparison> next = Background.of(
                        text.get("compare.job", input().report()), OnScreen.of(canvas), new Comparing(input(), written))
                .then(this::show)
                .whenCancelled(() -> summary.setText(text.get("compare.cancelled")))
                .ifFaulty(text.get("compare.internalError"))
                .otherwise(summary::setText);
        comparing = Optional.of(next.start());
    }

    private void show(Comparison result) {
        comparison = Optional.of(result);
        Namesakes people = Namesakes.of(result.people());
        before.setText(title(result.before(), true, people));
        after.setText(title(result.after(), result.isVersion(), people));
        int changes = result.changes();
        summary.setText(text.get("compare.summary", input().report(), changes));
        canvas.show(result);
        summary.getParent().layout();
        focusMoved();
    }

    private String title(Version version, boolean isVersion, Namesakes people) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault());
        String words = isVersion
                ? text.get(
                        "compare.version",
                        times.format(version.author().time()),
                        people.name(version.author().person()),
                        version.subject())
                : text.get("compare.written");
        return words.replace("&", "&&");
    }

    private void focusMoved() {
        boolean can = canvas.focused().filter(RestoreElement::isPossible).isPresent();
        restoring.enable(can);
        restore.setEnabled(can);
        restoreItem.setEnabled(can);
        unfold.setSelection(canvas.isAllUnfolded());
    }

    private void restore() {
        Optional<Line> line = canvas.focused().filter(RestoreElement::isPossible);
        if (line.isPresent() && comparison.isPresent()) {
            new RestoreElement(getSite().getWorkbenchWindow(), input(), comparison.get()).restore(line.get());
        }
    }

    private CompareInput input() {
        return (CompareInput) getEditorInput();
    }

    /** What is compared; empty while it is being found out. */
    public Optional<Comparison> comparison() {
        return comparison;
    }

    /** The row that commands are about. */
    public Optional<Line> focused() {
        return canvas.focused();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        comparing.ifPresent(Background::end);
        stopListening.run();
        super.dispose();
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
