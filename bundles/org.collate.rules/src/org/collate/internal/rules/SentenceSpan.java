package org.collate.internal.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text between two stops.
 *
 * @param text its words without the stop at its end
 * @param start where it begins in the text, in UTF-16 units
 */
public record SentenceSpan(String text, int start) {

    private static final String STOPS = "。！？!?\n";
    private static final String PAUSES = "，；：,;:";

    /** Where it ends, before its stop. */
    public int end() {
        return start + text.length();
    }

    /** The sentences of a text: what stands between full stops or line breaks. */
    public static List<SentenceSpan> sentences(String text) {
        return split(text, STOPS);
    }

    /** The sentence of a text in which a place lies. */
    public static SentenceSpan around(String text, int place) {
        int start = place;
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = place;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new SentenceSpan(text.substring(start, end), start);
    }

    /** The clauses of a text: what stands between commas, semicolons, colons and full stops. */
    public static List<SentenceSpan> clauses(String text) {
        return split(text, STOPS + PAUSES);
    }

    /** Most characters are Chinese ones, and no stop is. */
    private static boolean isOneOf(String ends, char c) {
        return (c < '一' || c > '\u9fff') && ends.indexOf(c) >= 0;
    }

    private static List<SentenceSpan> split(String text, String ends) {
        List<SentenceSpan> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isOneOf(ends, text.charAt(i))) {
                if (i > start) {
                    parts.add(new SentenceSpan(text.substring(start, i), start));
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
