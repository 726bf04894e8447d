package org.collate.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Traditional and simplified script. Words are looked for in simplified script, so texts in either are read alike. */
public final class Script {

    /** Words of simplified script too in which the character stays. */
    private static final String[] KEPT = {
        "显著", "著作", "名著", "原著", "著名", "卓著", "专著", "论著", "编著", "著称", "著述", "巨著", "土著", "乾坤", "乾隆", "瞭望", "覆盖", "反覆",
        "答覆", "狼藉", "慰藉", "宫商角徵羽", "顯著", "專著", "論著", "編著", "著稱", "覆蓋"
    };

    private static final String DOUBTFUL = "著乾瞭覆藉徵";

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';

    /** The simplified character of each traditional one, from {@link #FIRST} on. */
    private static final char[] SIMPLE = new char[LAST - FIRST + 1];

    /** Traditional characters that stand in simplified script too. */
    private static final BitSet BOTH = new BitSet();

    static {
        read();
    }

    private Script() {}

    private static void read() {
        try (var in = Script.class.getResourceAsStream("traditional.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("=")) {
                    line.chars().forEach(BOTH::set);
                } else if (!line.startsWith("#")) {
                    for (int i = 0; i + 1 < line.length(); i += 2) {
                        SIMPLE[line.charAt(i) - FIRST] = line.charAt(i + 1);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The simplified character of a traditional one; any other one itself. */
    public static char simple(char c) {
        char simple = c < FIRST || c > LAST ? 0 : SIMPLE[c - FIRST];
        return simple == 0 ? c : simple;
    }

    /** Whether only traditional script has a character; of a few, such as 乾 and 著, simplified script has some uses. */
    public static boolean isTraditional(char c) {
        return simple(c) != c && !BOTH.get(c);
    }

    /** A text in simplified script; as long as it was, each character in its place. */
    public static String simple(String text) {
        StringBuilder simple = null;
        for (int i = 0; i < text.length(); i++) {
            char own = text.charAt(i);
            char known = simple(own);
            if (known != own && !isKept(text, i)) {
                simple = simple == null ? new StringBuilder(text) : simple;
                simple.setCharAt(i, known);
            }
        }
        return simple == null ? text : simple.toString();
    }

    private static boolean isKept(String text, int at) {
        if (DOUBTFUL.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        for (String word : KEPT) {
            int inside = word.indexOf(text.charAt(at));
            if (inside >= 0 && at >= inside && text.startsWith(word, at - inside)) {
                return true;
            }
        }
        return false;
    }

    /** How many characters of a text are traditional ones. */
    public static int traditional(String text) {
        String simple = simple(text);
        int count = 0;
        for (int i = 0; simple != text && i < text.length(); i++) {
            count += simple.charAt(i) == text.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
