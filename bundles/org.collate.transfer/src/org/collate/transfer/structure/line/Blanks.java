package org.collate.transfer.structure.line;

import org.collate.model.character.CodePoints;

/** What counts as white space in a source: all of Unicode's spaces, and characters without width. */
public final class Blanks {

    private Blanks() {}

    /** Whether a character takes no ink. */
    public static boolean isBlank(char c) {
        return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r') || c > '~' && isWideBlank(c);
    }

    /** Whether a character has no width at all, so that it only disturbs; it may turn round what is beside it. */
    public static boolean isInvisible(char c) {
        return c > '~' && (c == '\u200C' || c == '\u200D' || CodePoints.isHidden(c));
    }

    private static boolean isWideBlank(char c) {
        return c == '\u0085' || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** The first place at or after start, and before end, that holds ink; end where none does. */
    public static int skip(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the ink in the stretch from start to before end; start where there is none. */
    public static int trimEnd(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** A text without any white space. */
    public static String strip(CharSequence text) {
        StringBuilder ink = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                ink.append(text.charAt(i));
            }
        }
        return ink.toString();
    }
}
