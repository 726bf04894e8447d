package org.collate.core.text;

/** The first words of a text, for a reader to know it by; where more follows, with an ellipsis … behind them. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * Cuts a text short, between two grapheme clusters.
     *
     * @param most how many UTF-16 units are shown; more only where the first cluster alone is longer
     */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        Graphemes clusters = Graphemes.of(text);
        int end = clusters.floor(most);
        end = end > 0 || most == 0 ? end : clusters.ceiling(1);
        return end == text.length() ? text : text.substring(0, end) + "…";
    }

    /** The first words of several lines, shown as one line. */
    public static String ofLines(String text, int most) {
        return of(text.replace('\n', ' '), most);
    }
}
