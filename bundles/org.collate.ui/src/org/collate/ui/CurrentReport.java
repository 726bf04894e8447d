package org.collate.ui;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The report that a workbench window shows: that of the editor that was used last. It is told anew whenever the report
 * has changed and was looked at again. Used on the workbench's thread only.
 */
public final class CurrentReport {

    private final CopyOnWriteArrayList<Consumer<Optional<OpenedReport>>> listeners = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<Consumer<String>> carets = new CopyOnWriteArrayList<>();
    private Optional<OpenedReport> report = Optional.empty();
    private final CopyOnWriteArrayList<Runnable> keeping = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<Runnable> places = new CopyOnWriteArrayList<>();
    private String caret = "";
    private int caretOffset;
    private Kept kept = Kept.SHOWN;

    /** Whether what is written in the report is kept. */
    public enum Kept {
        /** Nothing is written in it here. */
        SHOWN,
        /** All of it is in a version. */
        IN_VERSION,
        /** It is kept, and some of it is in no version yet. */
        AS_TYPED,
        /** It cannot be kept at the moment. */
        NOT
    }

    private CurrentReport() {}

    /** The one of a window. */
    public static CurrentReport of(IWorkbenchWindow window) {
        IEclipseContext context = window.getService(IEclipseContext.class);
        if (context.getLocal(CurrentReport.class) == null) {
            context.set(CurrentReport.class, new CurrentReport());
        }
        return context.getLocal(CurrentReport.class);
    }

    /** The report; empty where none is open. */
    public Optional<OpenedReport> get() {
        return report;
    }

    /** Shows a report in place of the one before, or as it is after a change. */
    public void show(OpenedReport opened) {
        tell(Optional.of(opened));
    }

    /** Shows no report. */
    public void clear() {
        tell(Optional.empty());
    }

    private void tell(Optional<OpenedReport> shown) {
        report = shown;
        listeners.forEach(listener -> listener.accept(shown));
    }

    /**
     * Tells a listener of every report shown from now on, and at once of the one that is shown; empty for none.
     *
     * @return ends it
     */
    public Runnable whenShown(Consumer<Optional<OpenedReport>> listener) {
        listeners.add(listener);
        listener.accept(report);
        return () -> listeners.remove(listener);
    }

    /** The caret stands in an element now. */
    public void caretIn(String element) {
        if (!caret.equals(element)) {
            caret = element;
            caretOffset = 0;
            carets.forEach(listener -> listener.accept(element));
        }
    }

    /** The caret stands at a place in the words of an element now, in UTF-16 units. */
    public void caretAt(String element, int offset) {
        caretIn(element);
        caretOffset = offset;
        places.forEach(Runnable::run);
    }

    /** Where it stands in the element's words, in UTF-16 units, as far as that was said. */
    public int caretOffset() {
        return caretOffset;
    }

    /**
     * Tells a listener whenever the caret moves.
     *
     * @return ends it
     */
    public Runnable whenCaretAt(Runnable listener) {
        places.add(listener);
        return () -> places.remove(listener);
    }

    /** The id of the element that the caret stands in; empty before it stood in one. */
    public String caret() {
        return caret;
    }

    /**
     * Tells a listener whenever the caret goes to another element.
     *
     * @return ends it
     */
    public Runnable whenCaretMoves(Consumer<String> listener) {
        carets.add(listener);
        return () -> carets.remove(listener);
    }

    /** What is written in the report is kept so now. */
    public void keptAs(Kept now) {
        if (kept != now) {
            kept = now;
            keeping.forEach(Runnable::run);
        }
    }

    /** Whether what is written is kept. */
    public Kept kept() {
        return kept;
    }

    /**
     * Tells a listener whenever what is written is kept in another way.
     *
     * @return ends it
     */
    public Runnable whenKept(Runnable listener) {
        keeping.add(listener);
        return () -> keeping.remove(listener);
    }
}
