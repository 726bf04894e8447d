package org.collate.operations.review;

import java.util.List;
import java.util.Optional;
import org.collate.core.revisions.Revision;
import org.collate.core.text.TextRef;
import org.collate.git.Origin;
import org.collate.model.report.Report;

/**
 * A draft with what was taken away still in it, and where in its words is what changed.
 *
 * @param report the draft, what was deleted included; numbers count that too
 * @param marks what changed, in the order in which it is to be painted
 * @param revisions all revisions, those among them that no words show, such as moves
 */
public record MarkedDraft(Report report, List<Mark> marks, List<Revision> revisions) {

    /** Stands where a paragraph was divided, or was before it was joined. */
    public static final String BREAK = "¶";

    /** Takes a copy. */
    public MarkedDraft {
        marks = List.copyOf(marks);
        revisions = List.copyOf(revisions);
    }

    /** A revision by its id. */
    public Optional<Revision> revision(String id) {
        return revisions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether a revision can be judged: only what is in a version can. */
    public static boolean isInVersion(Revision revision) {
        return !revision.version().isEmpty() && !revision.others().contains("");
    }

    /**
     * Words that changed.
     *
     * @param text the text that they stand in
     * @param from where they begin in it, in UTF-16 units with one line break between lines
     * @param to where they end
     * @param isInserted whether they came; else they went
     * @param isBreak whether they are the sign of a paragraph's end, {@link #BREAK}: it was divided or joined there
     * @param by who changed them, and when
     * @param revision the id of the revision that changes them
     */
    public record Mark(
            TextRef text, int from, int to, boolean isInserted, boolean isBreak, Origin by, String revision) {

        Mark(TextRef text, int from, int to, boolean isInserted, Origin by, String revision) {
            this(text, from, to, isInserted, false, by, revision);
        }
    }
}
