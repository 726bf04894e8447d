package org.collate.operations.review;

import java.util.List;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.review.ReviewEvent;

/**
 * A comment, at its place in the text as it is now.
 *
 * @param id its id: 40 hexadecimal digits, of which the first ten are shown
 * @param by who wrote it, and when
 * @param text what it says
 * @param quoted the words that it is on, as they were then; empty for an element as a whole
 * @param state what became of these words
 * @param element the id of the element that it is on now, or was on
 * @param lead the first words of that element, or nothing where it is gone
 * @param start where the words begin in the element now, in UTF-16 units; 0 where they are gone
 * @param end where they end
 * @param replies what was answered, in order of time
 * @param resolved who settled it, and when
 * @param isPrivate whether it is a note that whoever wrote it keeps to himself
 */
public record PlacedComment(
        String id,
        Signature by,
        String text,
        String quoted,
        State state,
        String element,
        String lead,
        int start,
        int end,
        List<Reply> replies,
        Optional<Signature> resolved,
        boolean isPrivate) {

    /** A comment that others see. */
    public PlacedComment(
            String id,
            Signature by,
            String text,
            String quoted,
            State state,
            String element,
            String lead,
            int start,
            int end,
            List<Reply> replies,
            Optional<Signature> resolved) {
        this(id, by, text, quoted, state, element, lead, start, end, replies, resolved, false);
    }

    /** Takes a copy. */
    public PlacedComment {
        replies = List.copyOf(replies);
    }

    /** What became of the words that a comment is on. */
    public enum State {
        /** They are there as they were. */
        PLACED,
        /** Some of them were changed. */
        CHANGED,
        /** They are in another element now, word for word. */
        ELSEWHERE,
        /** They are gone; the element is there. */
        GONE,
        /** The element is gone. */
        ELEMENT_GONE
    }

    /** An answer. */
    public record Reply(Signature by, String text) {

        static Reply of(ReviewEvent event) {
            return new Reply(event.by(), String.valueOf(event.data().get("text")));
        }
    }

    /** The id as a person reads and writes it. */
    public String shownId() {
        return id.substring(0, 10);
    }
}
