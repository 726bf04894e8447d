package org.collate.validation;

/** Counts characters as reviewers do: white space of any kind left out. */
public final class Characters {

    private Characters() {}

    /** How many UTF-16 units of a text are not white space. */
    public static int count(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** Whether a character leaves no ink: white space, no-break and zero-width spaces, byte order mark. */
    public static boolean isBlank(char c) {
        if (c > ' ' && c < '\u0085') {
            return false;
        }
        return c <= ' '
                || c == '\u0085'
                || c == '\u00a0'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200d'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\ufeff';
    }

    /** Whether a character is a Chinese one. */
    public static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
    }

    /** Whether a text has nothing but blanks. */
    public static boolean isBlank(CharSequence text) {
        return count(text) == 0;
    }
}
