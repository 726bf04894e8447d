package org.collate.model.character;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Characters that act on their neighbours or on a terminal instead of being seen: they turn a sentence round, make two
 * names look alike, or hide what a text says.
 */
public final class CodePoints {

    private CodePoints() {}

    /** The name of a character by its number, as in {@code U+202E}. */
    public static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** The names of the characters of a text, each once, in the order of the text. */
    public static String names(String text) {
        return text.codePoints().distinct().mapToObj(CodePoints::name).collect(Collectors.joining(", "));
    }

    /** Whether a character turns what is around it, or has no width. Joiners are seen, since scripts and pictures are written with them. */
    public static boolean isHidden(int c) {
        boolean turns =
                c == 0x061c || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x206f;
        boolean hides = c == 0x00ad || c == 0x180e || c == 0x200b || c >= 0x2060 && c <= 0x2064 || c == 0xfeff;
        return turns || hides || c >= 0xfff9 && c <= 0xfffb;
    }

    /** Whether a character is hidden, or none that a terminal should be sent: a control but for line and tab, half of a pair. */
    public static boolean isHarmful(int c) {
        if (Character.isISOControl(c)) {
            return c != '\n' && c != '\t';
        }
        return isHidden(c) || Character.getType(c) == Character.SURROGATE;
    }
}
