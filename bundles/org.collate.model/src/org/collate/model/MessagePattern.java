package org.collate.model;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One text of a bundle, read once: a rule that finds a thousand things says a thousand sentences of one pattern. Gives
 * what {@link MessageFormat} gives.
 */
final class MessagePattern {

    /** Stand for the arguments while a pattern is read: what no text has in it. */
    private static final char MARK = '\ue000';

    private static final int MOST = 10;

    private final String pattern;
    /** What stands before each argument, and behind the last one; empty where arguments are not just put in. */
    private final List<String> words = new ArrayList<>();

    private final List<Integer> arguments = new ArrayList<>();

    private MessagePattern(String pattern) {
        this.pattern = pattern;
    }

    /** The pattern that a text is. */
    static MessagePattern of(String text) {
        MessagePattern read = new MessagePattern(text);
        MessageFormat format = new MessageFormat(text, Locale.ROOT);
        for (Object each : format.getFormats()) {
            if (each != null) {
                return read;
            }
        }
        Object[] marks = new Object[MOST];
        for (int i = 0; i < MOST; i++) {
            marks[i] = String.valueOf((char) (MARK + i));
        }
        read.split(format.format(marks));
        return read;
    }

    private void split(String marked) {
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            int argument = marked.charAt(i) - MARK;
            if (argument >= 0 && argument < MOST) {
                words.add(marked.substring(from, i));
                arguments.add(argument);
                from = i + 1;
            }
        }
        words.add(marked.substring(from));
    }

    /** The text with arguments put in. */
    String with(Object... values) {
        if (!isPlain(values)) {
            return new MessageFormat(pattern, Locale.ROOT).format(values);
        }
        StringBuilder text = new StringBuilder(words.getFirst());
        for (int i = 0; i < arguments.size(); i++) {
            text.append(values[arguments.get(i)]).append(words.get(i + 1));
        }
        return text.toString();
    }

    /** Whether all arguments are there, and none is written in another way than as it is. */
    private boolean isPlain(Object... values) {
        if (words.isEmpty()) {
            return false;
        }
        for (int argument : arguments) {
            if (argument >= values.length || !(values[argument] instanceof CharSequence)) {
                return false;
            }
        }
        return true;
    }
}
