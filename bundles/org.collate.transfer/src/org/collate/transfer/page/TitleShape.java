package org.collate.transfer.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Breaks a long title by its words into lines that get shorter downwards and are about as long, as GB/T 9704 asks: by
 * making its lines as narrow as that needs, since a break in the text would be a change of the title.
 */
final class TitleShape {

    /** Words that a line must not end in; longest first. */
    private static final List<String> WORDS = words("words");
    /** Words that a line rather ends with. */
    private static final Set<String> ENDS = Set.copyOf(words("ends"));

    private static final int INSIDE = 100;
    /** What a line costs that the title could do without. */
    private static final int MORE = 30;

    private static final int UNKNOWN = 6;
    /** What a last line that is much shorter than the others costs, for each half character. */
    private static final int RAGGED = 1;

    private TitleShape() {}

    private static List<String> words(String key) {
        Properties properties = new Properties();
        try (InputStream in = TitleShape.class.getResourceAsStream("titles.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(properties.getProperty(key).split("\\s+"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * How wide the lines of a title should be, in half characters; 0 for as wide as the page: where it fits on one line, or
     * where its writer broke it.
     *
     * @param most how wide they can be
     */
    static int width(String title, int most) {
        int all = width(title);
        if (all <= most || title.indexOf('\n') >= 0) {
            return 0;
        }
        int lines = (all + most - 1) / most;
        List<Integer> costs = costs(title);
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int width = all / (lines + 1) + 1; width <= most; width++) {
            int cost = cost(title, width, lines, costs);
            if (cost < least) {
                best = width;
                least = cost;
            }
        }
        return best;
    }

    private static int cost(String title, int width, int lines, List<Integer> costs) {
        int cost = 0;
        int line = 0;
        int count = 1;
        int first = 0;
        for (int i = 0; i < title.length(); i += Character.charCount(title.codePointAt(i))) {
            int letter = widthAt(title, i);
            if (line + letter > width) {
                cost += costs.get(i);
                first = Math.max(first, line);
                line = 0;
                count++;
            }
            line += letter;
        }
        return cost + RAGGED * (first - line) + MORE * Math.max(0, count - lines);
    }

    /** What it costs to break before each character. */
    private static List<Integer> costs(String title) {
        List<Integer> costs = new ArrayList<>();
        while (costs.size() < title.length()) {
            int at = costs.size();
            String word = WORDS.stream()
                    .filter(each -> title.startsWith(each, at))
                    .findFirst()
                    .orElseGet(() -> unknown(title, at));
            boolean isKnown = WORDS.contains(word);
            int before = at == 0 ? INSIDE : before(title, at, isKnown);
            costs.add(before);
            for (int i = 1; i < word.length(); i++) {
                costs.add(INSIDE);
            }
        }
        return costs;
    }

    /** Between two words a break costs little; behind one that a line rather ends with nothing. */
    private static int before(String title, int at, boolean isKnown) {
        if (ENDS.stream().anyMatch(end -> title.startsWith(end, at - end.length()))) {
            return 0;
        }
        boolean isAfterKnown = WORDS.stream().anyMatch(word -> title.startsWith(word, at - word.length()));
        return isKnown && isAfterKnown ? 2 : isKnown || isAfterKnown ? 3 : UNKNOWN;
    }

    /** A character, or all of a number or a foreign word; what is in quotation marks or brackets is one as well. */
    private static String unknown(String title, int at) {
        int end = at + Character.charCount(title.codePointAt(at));
        int close = "（《“(".indexOf(title.charAt(at));
        if (close >= 0) {
            int last = title.indexOf("）》”)".charAt(close), at);
            return title.substring(at, last < 0 ? end : last + 1);
        }
        if (width(title.codePointAt(at)) == 1) {
            while (end < title.length() && width(title.codePointAt(end)) == 1) {
                end++;
            }
        }
        if (title.startsWith("年度", end)) {
            end += "年度".length();
        }
        // No line begins with these.
        while (end < title.length() && "、，。：；）》”)的年月日".indexOf(title.charAt(end)) >= 0) {
            end++;
        }
        return title.substring(at, end);
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += widthAt(text, i);
        }
        return width;
    }

    /** A number takes half a character more than its digits: for the blanks around it, and since digits differ. */
    private static int widthAt(String text, int at) {
        int width = width(text.codePointAt(at));
        boolean begins = width == 1 && (at == 0 || width(text.codePointBefore(at)) == 2);
        return begins ? width + 1 : width;
    }

    private static int width(int letter) {
        return letter < 0x2000 ? 1 : 2;
    }
}
