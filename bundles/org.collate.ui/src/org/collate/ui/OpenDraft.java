package org.collate.ui;

import java.util.List;
import java.util.Optional;
import org.collate.core.edit.Edit;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.StepOrigin;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.space.Versions;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.arrange.DropPlace;
import org.collate.operations.search.ReportSearch;
import org.collate.operations.search.SearchHit;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A draft that is open for writing: what commands and views outside the editor ask of it. An editor of a draft adapts to
 * it. Each method says on which threads it is called.
 */
public interface OpenDraft {

    /** The draft that is open. On any thread. */
    Place.OfVariant place();

    /** Whether it holds words that no version has. On any thread. */
    boolean isUnsaved();

    /**
     * The version that what is written stands on. Called on the thread of a job, never on the workbench's; asked before
     * {@link #report}, whose words stand on this version or on a later one.
     */
    VersionId base() throws SpaceException;

    /** A copy of what is written now, for the caller to keep. On any thread; a long report takes some milliseconds to copy. */
    Report report();

    /**
     * Makes what is written now the next version of the draft. Called on the thread of a job, never on the workbench's.
     *
     * @param author whose words they are
     * @param message what was changed and why
     * @throws SpaceException where the version cannot be written; nothing typed is lost
     */
    Versions.Committed commit(Person author, String message, IProgressMonitor monitor) throws SpaceException;

    /**
     * Changes the report in one step that undo takes back. Called on the workbench's thread.
     *
     * @param origin what the step is called by in the history
     * @return what became of it: refused, with a sentence for the user, where the edit does not fit what is written now,
     *     which is then as it was
     */
    Answer apply(Edit edit, StepOrigin origin);

    /**
     * What was replaced.
     *
     * @param count how many places
     * @param kept how many stay, since they are in headings of the template
     */
    record Replaced(int count, int kept) {}

    /**
     * Replaces places that were found, in one step that undo takes back; what is there no more is passed by. Called on the
     * workbench's thread.
     *
     * @throws InputException where the words cannot stand in the place of what was found
     */
    Replaced replace(ReportSearch search, List<SearchHit> hits, String with) throws InputException;

    /**
     * Why elements cannot be dropped at a place, in a sentence; empty where they can. Called on the workbench's thread.
     *
     * @param copies whether copies are dropped, and what is dragged stays where it is
     */
    Optional<String> refusal(DraggedElements dragged, DropPlace place, boolean copies);

    /**
     * Drops elements at a place, in one step of this report; where they come from another report and are no copies, they go
     * there in one step too. Called on the workbench's thread.
     *
     * @return why that was not done, in a sentence; empty where it was
     */
    Optional<String> drop(DraggedElements dragged, DropPlace place, boolean copies);

    /**
     * The edit that takes elements out which are dropped in another report. Called on the workbench's thread.
     *
     * @throws InputException where they have to stay here
     */
    Edit giveAway(DraggedElements dragged) throws InputException;

    /**
     * Shows and selects characters of an element's text. Called on the workbench's thread.
     *
     * @param element the id of the element; nothing happens where it is gone
     * @param from where they begin, in UTF-16 units of its heading or text
     * @param to where they end
     */
    void reveal(String element, int from, int to);

    /**
     * Shows what the draft changed since the accepted text in the manuscript, which cannot be changed while it is shown.
     * Called on the workbench's thread.
     */
    void showRevisions(boolean shown);
}
