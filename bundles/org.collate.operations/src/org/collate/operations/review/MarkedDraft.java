package org.collate.operations.review;

import java.util.List;
import org.collate.core.text.TextRef;
import org.collate.git.Origin;
import org.collate.model.report.Report;

/**
 * A draft with what was taken away still in it, and where in its words is what changed.
 *
 * @param report the draft, what was deleted included; numbers count that too
 * @param marks what changed, in the order in which it is to be painted
 */
public record MarkedDraft(Report report, List<Mark> marks) {

    /** Stands where a paragraph was divided, or was before it was joined. */
    public static final String BREAK = "¶";

    /** Takes a copy. */
    public MarkedDraft {
        marks = List.copyOf(marks);
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
     */
    public record Mark(TextRef text, int from, int to, boolean isInserted, boolean isBreak, Origin by) {

        Mark(TextRef text, int from, int to, boolean isInserted, Origin by) {
            this(text, from, to, isInserted, false, by);
        }
    }
}
