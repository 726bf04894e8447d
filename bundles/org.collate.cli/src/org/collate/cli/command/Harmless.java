package org.collate.cli.command;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.collate.model.character.CodePoints;

/**
 * What a terminal may be shown of names, messages and texts that others wrote. An escape sequence could change what stands
 * on the screen, type at the prompt or name a file; a bidirectional override turns a sentence round; and what has no width
 * makes two names look alike. Such characters are shown as what they are, {@code <U+202E>}.
 */
final class Harmless {

    /** The colours that the program itself gives; nothing else of an escape sequence. */
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[(?:0|1|31|33|36)m");

    private Harmless() {}

    /** A text in which every such character is named. */
    static String of(String text) {
        return with(text, c -> "<" + CodePoints.name(c) + ">");
    }

    /** The same, but for the program's own colours. */
    static String coloured(String text) {
        StringBuilder all = new StringBuilder(text.length());
        int end = 0;
        for (var colours = COLOUR.matcher(text); colours.find(); end = colours.end()) {
            all.append(of(text.substring(end, colours.start()))).append(colours.group());
        }
        return all.append(of(text.substring(end))).toString();
    }

    /** JSON in which every such character of a string is written as JSON's own escape, so that it means the same. */
    static String json(String text) {
        return with(text, c -> {
            StringBuilder escaped = new StringBuilder();
            for (char unit : Character.toChars(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
            return escaped.toString();
        });
    }

    private static String with(String text, IntFunction<String> name) {
        if (text.codePoints().noneMatch(CodePoints::isHarmful)) {
            return text;
        }
        StringBuilder all = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (CodePoints.isHarmful(c)) {
                all.append(name.apply(c));
            } else {
                all.appendCodePoint(c);
            }
        });
        return all.toString();
    }
}
