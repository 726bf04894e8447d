package org.collate.operations.review;

import java.util.List;
import org.collate.git.Origin;
import org.collate.model.report.Report;

/**
 * A draft with what was taken away still in it, and where in its words is what changed.
 *
 * @param report the draft, what was deleted included; numbers count that too
 * @param marks what changed, in the order in which it is to be painted
 */
public record MarkedDraft(Report report, List<Mark> marks) {

    /** Takes a copy. */
    public MarkedDraft {
        marks = List.copyOf(marks);
    }

    /**
     * Words that changed.
     *
     * @param element the id of the element whose words they are
     * @param from where they begin in its text, in UTF-16 units with one line break between lines
     * @param to where they end
     * @param isInserted whether they came; else they went
     * @param by who changed them, and when
     */
    public record Mark(String element, int from, int to, boolean isInserted, Origin by) {}
}
