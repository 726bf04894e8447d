package org.collate.ui;

import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.Versions;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A draft that is open for writing: what commands and views outside its editor ask of it. A part that holds one gives it
 * as an adapter. Called on the workbench's thread where nothing else is said.
 */
public interface OpenDraft {

    /** Which draft it is. */
    Place.OfVariant place();

    /** Whether it holds words that no version has. */
    boolean isUnsaved();

    /** A copy of what is written now. */
    Report report();

    /**
     * Makes what is written the next version; called on the thread of a job.
     *
     * @param author who wrote it
     * @param message why
     * @throws SpaceException where the draft has got other versions since, or the space cannot be written
     */
    Versions.Committed commit(Person author, String message, IProgressMonitor monitor) throws SpaceException;

    /**
     * Changes the text by one step that undo takes back.
     *
     * @throws EditException where the edit does not fit what is written now
     */
    void apply(Edit edit) throws EditException;

    /**
     * Shows characters of an element's text and selects them.
     *
     * @param from the first, in UTF-16 units
     * @param to behind the last
     */
    void reveal(String element, int from, int to);

    /** Shows what differs from the accepted text within the manuscript, which is read-only meanwhile; or shows it no longer. */
    void showRevisions(boolean shown);
}
