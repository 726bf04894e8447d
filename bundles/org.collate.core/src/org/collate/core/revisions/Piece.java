package org.collate.core.revisions;

import java.util.Optional;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Run;

/**
 * Characters of a text that stay, go, come, or came and went again between the two texts.
 *
 * @param start where they stand: in the draft, or in the accepted text if they go; -1 where they pass
 * @param end where they end
 * @param run the characters; of those that stay only the length
 * @param comes the edit that brings them; empty where the accepted text has them
 * @param goes the edit that takes them away; empty where the draft has them
 */
record Piece(int start, int end, Run run, String comes, String goes, String words) {

    static Piece staying(int start, int end, String words) {
        return new Piece(start, end, new Run("", 0, end - start), "", "", words);
    }

    boolean isComing() {
        return !comes.isEmpty() && goes.isEmpty();
    }

    boolean isGoing() {
        return comes.isEmpty() && !goes.isEmpty();
    }

    /** Whether they came after the accepted text and are not in the draft any more. */
    boolean isPassing() {
        return !comes.isEmpty() && !goes.isEmpty();
    }

    boolean isInDraft() {
        return goes.isEmpty();
    }

    /** The piece from one character to another. */
    Piece part(int from, int to) {
        Run characters = new Run(run.version(), run.start() + from, to - from);
        int begin = start < 0 ? start : start + from;
        return new Piece(begin, start < 0 ? end : start + to, characters, comes, goes, words.substring(from, to));
    }

    /** Where it went; empty where no history tells. */
    Optional<Authorship.Removal> removal() {
        int at = goes.lastIndexOf(' ');
        return goes.isEmpty() || goes.startsWith("?")
                ? Optional.empty()
                : Optional.of(new Authorship.Removal(goes.substring(0, at), Integer.parseInt(goes.substring(at + 1))));
    }

    /** The name of an edit: what one version did at one place of its text. */
    static String edit(String version, int at) {
        return version + " " + at;
    }
}
