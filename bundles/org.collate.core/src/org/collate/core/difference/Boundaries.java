package org.collate.core.difference;

import org.collate.core.text.Graphemes;

/** How deep the places of a text cut it: between sentences, clauses, words, or only between a reader's characters. */
final class Boundaries {

    /** Inside what a reader takes for one character. */
    static final int NONE = 0;

    private static final int CHARACTER = 1;
    private static final int WORD = 2;
    private static final int CLAUSE = 3;
    private static final int SENTENCE = 4;

    private final byte[] ranks;

    private Boundaries(byte[] ranks) {
        this.ranks = ranks;
    }

    static Boundaries of(String text) {
        byte[] ranks = new byte[text.length() + 1];
        Graphemes clusters = Graphemes.of(text);
        for (int i = 1; i < text.length(); i++) {
            if (clusters.isBoundary(i)) {
                ranks[i] = (byte) (isInWord(text, i) ? CHARACTER : WORD);
            }
        }
        int at = 0;
        for (String piece : Clauses.of(text)) {
            if (piece.equals("\n")) {
                ranks[at] = SENTENCE;
            }
            at += piece.length();
            ranks[at] = (byte) (Clauses.endsSentence(piece) ? SENTENCE : CLAUSE);
        }
        ranks[0] = SENTENCE;
        ranks[text.length()] = SENTENCE;
        return new Boundaries(ranks);
    }

    private static boolean isInWord(String text, int place) {
        return Character.isLetterOrDigit(text.codePointBefore(place))
                && Character.isLetterOrDigit(text.codePointAt(place));
    }

    /** How deep a place cuts: more for a higher boundary, {@link #NONE} for none. */
    int rank(int place) {
        return ranks[place];
    }
}
