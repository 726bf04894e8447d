package org.collate.transfer.structure.mending;

import java.util.ArrayList;
import java.util.List;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;

/**
 * Tells Markdown's emphasis from placeholders: ** and *** also stand for words that were taken out, as in **区 and ***家企业.
 * Emphasis opens at the start of a paragraph, after a number or after the end of a clause, and closes at the end of a
 * paragraph, beside punctuation or after a number; whatever else is text.
 */
final class MarkdownEmphasis {

    private static final String CLAUSE_END = "。；：！？.;:!?）)、，,";
    private static final String BESIDE = "。；：！？，、”’）》】.;:!?,)\"";
    private static final String SENTENCE_END = "。；：！？.;:!?”";
    private static final String PLACES = "区县市镇乡村局委省街社园部家个名次项年月日条元万亿";

    /** A pair of marks: two or three stars at open and at close. */
    record Pair(int open, int close, int stars) {}

    private MarkdownEmphasis() {}

    /** The pairs of marks in a text from a place on, in order, not overlapping. */
    static List<Pair> pairs(String text, int from) {
        List<Pair> pairs = new ArrayList<>(2);
        int at = text.indexOf("**", from);
        while (at >= 0) {
            int stars = stars(text, at);
            int close = stars <= 3 && opens(text, from, at, stars) ? text.indexOf("**", at + stars) : -1;
            if (close >= 0 && stars(text, close) == stars && closes(text, at + stars, close, at > from)) {
                pairs.add(new Pair(at, close, stars));
                at = text.indexOf("**", close + stars);
            } else {
                at = text.indexOf("**", at + stars);
            }
        }
        return pairs;
    }

    private static int stars(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end - at;
    }

    private static boolean opens(String text, int from, int at, int stars) {
        int after = at + stars;
        if (after >= text.length() || Blanks.isBlank(text.charAt(after)) || at > 0 && text.charAt(at - 1) == '\\') {
            return false;
        }
        int before = Blanks.trimEnd(text, from, at);
        if (before == from) {
            return true;
        }
        Marker marker = Marker.at(text, Blanks.skip(text, from, before), true);
        return CLAUSE_END.indexOf(text.charAt(before - 1)) >= 0
                || marker != null && marker.end() >= before
                || text.charAt(before - 1) == '是' && before - from <= 4 + from;
    }

    private static boolean closes(String text, int start, int close, boolean afterNumber) {
        int stars = stars(text, close);
        char last = text.charAt(close - 1);
        if (close == start || Blanks.isBlank(last)) {
            return false;
        }
        int after = Blanks.skip(text, close + stars, text.length());
        if (after == text.length() || BESIDE.indexOf(text.charAt(after)) >= 0 || SENTENCE_END.indexOf(last) >= 0) {
            return true;
        }
        Marker marker = Marker.at(text, start, true);
        if (marker != null) {
            return true;
        }
        boolean placeholders =
                PLACES.indexOf(text.charAt(start)) >= 0 || PLACES.indexOf(text.charAt(after)) >= 0 || last == '，';
        return !placeholders && (afterNumber || after > close + stars);
    }
}
