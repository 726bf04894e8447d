package org.collate.ui;

import java.util.List;
import java.util.Optional;
import org.collate.operations.Place;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/**
 * A report that stands in an editor, written or only shown: what commands and views outside that editor ask of it. The
 * editor adapts to it. Called on the workbench's thread.
 */
public interface ShownReport {

    /** The property that an editor says has changed when another {@link #state} is its own; see {@code addPropertyListener}. */
    int PROPERTY_STATE = 0x436F;

    /** What can be done with a report in its editor at the moment. */
    enum State {
        /** It is only read: a file, a version, a draft that somebody else writes. */
        SHOWN,
        /** It is a draft that is written here. */
        WRITTEN,
        /** It is a draft that is written here, and its revisions are shown. */
        REVISIONS_SHOWN
    }

    /**
     * Where the caret stands.
     *
     * @param element the id of the element
     * @param offset in UTF-16 units of its heading or text
     */
    record Caret(String element, int offset) {}

    /** What lies open. */
    Place place();

    /** Where the caret stands; empty where it stands on a line that nothing is written on yet. */
    Optional<Caret> caret();

    /** What can be done with it. */
    State state();

    /**
     * Shows and selects characters of an element's text.
     *
     * @param element the id of the element; nothing happens where it is gone
     * @param from where they begin, in UTF-16 units of its heading or text
     * @param to where they end
     */
    void reveal(String element, int from, int to);

    /** Shows and selects the words of a finding. */
    void reveal(Finding finding);

    /** Offers what mends the findings at the caret. */
    void quickFix();

    /** Mends a finding, where it still is as it was found. */
    void fix(Finding finding, Fix fix);

    /**
     * Mends all that a rule finds, in one step that undo takes back; beside the window, where the report is long.
     *
     * @param rule the id of the rule
     */
    void fixAll(String rule);

    /** Asks for a reason and sets aside what the rule of a finding found on its element, as a step that undo takes back. */
    void setAside(Finding finding);

    /** Takes back that somebody set a finding aside, as a step that undo takes back; it is found again then. */
    void takeBack(Finding finding);

    /** Takes hold of elements of its contents, to drag them elsewhere. @param elements their ids */
    DraggedElements take(List<String> elements);

    /** Whether it can be changed here. */
    default boolean isWritable() {
        return state() != State.SHOWN;
    }

    /** The one in the editor that a page showed last. */
    static Optional<ShownReport> in(IWorkbenchPage page) {
        return of(page.getActiveEditor());
    }

    /** The one that an editor shows. @param editor may be null, which shows none */
    static Optional<ShownReport> of(IEditorPart editor) {
        return Optional.ofNullable(Adapters.adapt(editor, ShownReport.class));
    }
}
