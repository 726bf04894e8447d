package org.collate.core.difference;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.text.Graphemes;

/**
 * Cuts a text into clauses, the unit in which people agree or disagree about words.
 *
 * <p>A clause ends after one of ，；：。！？ together with marks and closing quotes or brackets that follow it. A line
 * break is a piece of its own, so that cutting a paragraph in two changes none of its clauses.
 */
public final class Clauses {

    private static final String ENDS = "，；：。！？";
    private static final String SENTENCE_ENDS = "。！？";
    private static final String CLOSERS = "”’）」』》】〕";

    private Clauses() {}

    /** The pieces of a text: clauses and line breaks. Put together they are the text again. */
    public static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        Graphemes clusters = Graphemes.of(text);
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, clusters);
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** Where each of some pieces begins, in UTF-16 units, and where the last one ends. */
    static int[] starts(List<String> pieces) {
        int[] starts = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            starts[i + 1] = starts[i] + pieces.get(i).length();
        }
        return starts;
    }

    /** The first piece of a text; nothing where it has none. */
    public static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, end(text, 0, Graphemes.of(text)));
    }

    /** Where the piece ends that begins at a place. A mark that joins the one before it belongs to that one. */
    private static int end(String text, int start, Graphemes clusters) {
        boolean ended = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = ENDS.indexOf(c) >= 0;
            boolean goesOn = ends || CLOSERS.indexOf(c) >= 0 || !clusters.isBoundary(i);
            if (c == '\n') {
                return Math.max(i, start + 1);
            }
            if (ended && !goesOn) {
                return i;
            }
            ended = ends || ended && goesOn;
        }
        return text.length();
    }

    /** Whether a piece ends a sentence: by its last mark, or by being a line break. */
    public static boolean endsSentence(String piece) {
        for (int i = piece.length() - 1; i >= 0; i--) {
            char c = piece.charAt(i);
            if (c == '\n' || SENTENCE_ENDS.indexOf(c) >= 0) {
                return true;
            }
            if (CLOSERS.indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a text ends within a clause, so that words put right behind it would become part of that clause. */
    public static boolean isOpen(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (ENDS.indexOf(c) >= 0) {
                return false;
            }
            if (c == '\n') {
                // What only closes has begun a clause of its own there.
                return i + 1 < text.length();
            }
            if (CLOSERS.indexOf(c) < 0) {
                return true;
            }
        }
        return !text.isEmpty();
    }

    /**
     * Whether a text begins with what would become part of a clause that ended right before it: a mark, what closes, or
     * what a reader takes for a part of the character there.
     */
    public static boolean goesOn(String text) {
        if (text.isEmpty() || text.charAt(0) == '\n') {
            return false;
        }
        char c = text.charAt(0);
        if (ENDS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0) {
            return true;
        }
        String first = text.substring(0, text.offsetByCodePoints(0, 1));
        return !Graphemes.isSimple(first) && !Graphemes.of("，" + first).isBoundary(1);
    }

    /** Whether words put right behind a text would become part of its last clause. */
    public static boolean runsOn(String text, String behind) {
        return !text.isEmpty()
                && !text.endsWith("\n")
                && !behind.isEmpty()
                && !behind.startsWith("\n")
                && (isOpen(text) || goesOn(behind));
    }
}
