package org.collate.internal.rules.text;

import org.collate.validation.Characters;

/** Tells characters apart by what stands beside them. */
final class Marks {

    private static final String CHINESE_PUNCTUATION = "，。、；：？！“”‘’（）《》〈〉【】〔〕「」『』—…·";

    private Marks() {}

    /** The character at a place, or a line break outside the text. */
    static char at(CharSequence text, int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    /** Whether a character is a Latin letter or a digit, half or full width. */
    static boolean isLatin(char c) {
        return c >= '0' && c <= '9'
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '０' && c <= '９'
                || c >= 'Ａ' && c <= 'Ｚ'
                || c >= 'ａ' && c <= 'ｚ';
    }

    /** Whether a character is a digit, half or full width. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** Whether a character is Chinese: a Han character or Chinese punctuation. */
    static boolean isChinese(char c) {
        return Characters.isHan(c) || CHINESE_PUNCTUATION.indexOf(c) >= 0;
    }

    /** Where the run of a character ends that begins at a place. */
    static int runEnd(CharSequence text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }

    /** Where the line ends in which a place lies. */
    static int lineEnd(String text, int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }

    /** Whether a line begins at a place. */
    static boolean isLineStart(CharSequence text, int place) {
        return at(text, place - 1) == '\n';
    }
}
