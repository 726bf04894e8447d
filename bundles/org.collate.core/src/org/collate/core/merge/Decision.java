package org.collate.core.merge;

import java.util.Optional;

/** What a person decided about a conflict. */
public sealed interface Decision {

    /** One of the ways that the merge offers. */
    record Chosen(Choice choice) implements Decision {}

    /**
     * Words of one's own in the place of those in dispute; only for words.
     *
     * @param words with one line break between lines; none, where neither side's are to stand
     */
    record Written(String words) implements Decision {}

    /** Both sides' words, ours first; empty for a conflict in which a side has no words. */
    static Optional<Written> both(Conflict conflict) {
        return conflict instanceof Conflict.Words words
                        && words.ours().isPresent()
                        && words.theirs().isPresent()
                ? both(words.ours().get(), words.theirs().get())
                : Optional.empty();
    }

    private static Optional<Written> both(String ours, String theirs) {
        if (ours.isBlank() || theirs.isBlank()) {
            return Optional.empty();
        }
        boolean runsTogether = isLatin(ours.charAt(ours.length() - 1)) && isLatin(theirs.charAt(0));
        return Optional.of(new Written(ours + (runsTogether ? " " : "") + theirs));
    }

    /** Whether words of its script have blanks between them. */
    private static boolean isLatin(char character) {
        return character > ' ' && character < 0x2000;
    }
}
