package org.collate.internal.rules.text;

import org.collate.validation.Characters;

/**
 * Tells bold of Markdown from placeholders, which look alike: {@code **加强学习。**} at the start of a line is bold,
 * {@code **区} is a district whose name is left open.
 */
final class Markdown {

    private static final String ENDS = "。，；：！？、,;:!?.）)";

    private Markdown() {}

    /**
     * Where the bold that begins at a place ends, its closing stars included; -1 where none begins there. It begins
     * where a line does, or in full pairs of two stars, and closes where a sentence or the line does.
     */
    static int boldEnd(String text, int start) {
        if (!Marks.isLineStart(text, start) || !text.startsWith("**", start) || Marks.at(text, start + 2) == '*') {
            return -1;
        }
        int close = text.indexOf("**", start + 2);
        if (close < 0
                || close == start + 2
                || close >= Marks.lineEnd(text, start)
                || Marks.at(text, close + 2) == '*') {
            return -1;
        }
        char next = Marks.at(text, close + 2);
        boolean ends = ENDS.indexOf(next) >= 0 || Characters.isBlank(next) || ENDS.indexOf(text.charAt(close - 1)) >= 0;
        return ends ? close + 2 : -1;
    }

    /** Whether the stars at a place close or open a bold of their line. */
    static boolean isBoldMark(String text, int place) {
        int start = text.lastIndexOf('\n', place - 1) + 1;
        int end = boldEnd(text, start);
        return end >= 0 && (place == start || place == end - 2);
    }
}
