package org.collate.ui;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.collate.internal.ui.sheets.PageFonts;
import org.collate.model.Messages;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.SheetContent;
import org.collate.transfer.sheets.Sheets;
import org.collate.transfer.sheets.Sheets.Spot;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The pages of the report that a window shows, laid out beside the window whenever it was looked at again, and where the
 * caret stands on them. Used on the workbench's thread only.
 */
public final class ShownPages {

    private final IWorkbenchWindow window;
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Background<Sheets> laying;
    private Optional<PageFonts> fonts = Optional.empty();
    private Optional<Sheets> sheets = Optional.empty();
    private Optional<Spot> caret = Optional.empty();
    private volatile SheetContent content = SheetContent.empty();

    private ShownPages(IWorkbenchWindow window) {
        this.window = window;
        laying = Background.of(
                        Messages.of(ShownPages.class).get("pages"),
                        OnScreen.of(window),
                        monitor -> content.layOut(fonts.orElseThrow()))
                .then(this::show)
                .unseen();
        CurrentReport current = CurrentReport.of(window);
        current.whenShown(this::lay);
        current.whenCaretAt(this::follow);
    }

    /** Those of a window. */
    public static ShownPages of(IWorkbenchWindow window) {
        IEclipseContext context = window.getService(IEclipseContext.class);
        if (context.getLocal(ShownPages.class) == null) {
            context.set(ShownPages.class, new ShownPages(window));
        }
        return context.getLocal(ShownPages.class);
    }

    private void lay(Optional<OpenedReport> opened) {
        if (opened.isEmpty()) {
            sheets = Optional.empty();
            caret = Optional.empty();
            tell();
            return;
        }
        if (fonts.isEmpty()) {
            fonts = Optional.of(new PageFonts(window.getShell().getDisplay(), PageProfile.standard()));
        }
        content = opened.get().printed();
        laying.start();
    }

    private void show(Sheets laid) {
        if (CurrentReport.of(window).get().isPresent()) {
            sheets = Optional.of(laid);
            caret = found();
            tell();
        }
    }

    private void follow() {
        Optional<Spot> now = found();
        if (!now.equals(caret)) {
            caret = now;
            tell();
        }
    }

    private Optional<Spot> found() {
        CurrentReport current = CurrentReport.of(window);
        return sheets.flatMap(each -> each.find(current.caret(), current.caretOffset()));
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** The pages; empty while none are laid out. */
    public Optional<Sheets> sheets() {
        return sheets;
    }

    /** The fonts that they are laid out with. */
    public Optional<PageFonts> fonts() {
        return fonts;
    }

    /** Where the caret stands on them; empty where it stands in words that are not printed. */
    public Optional<Spot> caret() {
        return caret;
    }

    /** The index of the page that the caret stands on. */
    public int page() {
        return caret.map(Spot::sheet).orElse(0);
    }

    /** How many pages there are. */
    public int count() {
        return sheets.map(each -> each.sheets().size()).orElse(0);
    }

    /**
     * Tells a listener whenever the pages or the place of the caret on them are others.
     *
     * @return ends it
     */
    public Runnable whenChanged(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
