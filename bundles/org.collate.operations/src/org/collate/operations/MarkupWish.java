package org.collate.operations;

import java.util.Optional;
import org.collate.transfer.Markup.Paper;

/**
 * What of a report's history a document is to show.
 *
 * @param since the version whose differences are shown: the first digits of a commit, {@code accepted} or
 *     {@code round-N}; empty for none
 * @param comments whether the comments are in it
 * @param paper how the changes are shown
 * @param isProtected whether the document can be changed only so that the changes are recorded
 */
public record MarkupWish(Optional<String> since, boolean comments, Paper paper, boolean isProtected) {

    /** The text alone. */
    public static final MarkupWish NONE = new MarkupWish(Optional.empty(), false, Paper.TRACKED, false);

    /** Whether it asks for what only a version of a variant has. */
    public boolean asksHistory() {
        return since.isPresent() || comments;
    }

    /** What is asked for, as a part of what an export's id follows from; empty for the text alone. */
    String told(Optional<String> version) {
        return equals(NONE) ? "" : version.orElse("") + " " + comments + " " + paper + " " + isProtected;
    }
}
