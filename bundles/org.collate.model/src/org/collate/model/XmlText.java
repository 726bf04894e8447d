package org.collate.model;

import java.util.OptionalInt;

/**
 * What a text of a report can hold. XML has no way to write most control characters and lone surrogates, and it turns a
 * carriage return into a line feed; so these are kept out where a text enters a report.
 */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** The index, in UTF-16 units, of the first unit that no text of a report can hold. */
    public static OptionalInt firstForbidden(String text) {
        return first(text, false);
    }

    /** The same for one line of a text, which cannot hold a line feed either. */
    public static OptionalInt firstForbiddenInLine(String line) {
        return first(line, true);
    }

    private static OptionalInt first(String text, boolean inLine) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (isPair(text, i)) {
                i++;
            } else if (isForbidden(c) || inLine && c == '\n') {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * A text that a report can hold: CR LF and CR become LF, any other forbidden unit becomes U+FFFD (�), so that what
     * was lost can be seen. A text without forbidden units is returned as it is.
     */
    public static String clean(String text) {
        if (firstForbidden(text).isEmpty()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPair(text, i)) {
                clean.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                clean.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else {
                clean.append(isForbidden(c) ? REPLACEMENT : c);
            }
        }
        return clean.toString();
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static boolean isForbidden(char c) {
        return c < ' ' ? c != '\t' && c != '\n' : Character.isSurrogate(c) || c > '\uFFFD';
    }
}
