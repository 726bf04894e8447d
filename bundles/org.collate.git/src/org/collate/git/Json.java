package org.collate.git;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The little JSON that the space's own files need: objects, lists, strings, whole numbers, truth values. Written with
 * one member of a list a line, so that Git merges two additions at different places.
 */
final class Json {

    private static final int DEEPEST = 16;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Reads a JSON object.
     *
     * @throws IllegalArgumentException where the text is none; the message gives the offset
     */
    static Map<String, Object> read(String text) {
        Json json = new Json(text);
        json.blank();
        if (!json.next('{')) {
            throw json.wrong();
        }
        Map<String, Object> object = json.object(1);
        json.blank();
        if (json.at != text.length()) {
            throw json.wrong();
        }
        return object;
    }

    /** The canonical form of an object of strings, numbers, truth values, lists and objects. */
    static String write(Map<String, ?> object) {
        StringBuilder out = new StringBuilder();
        write(object, 0, out);
        return out.append('\n').toString();
    }

    private Object value(int depth) {
        blank();
        if (depth > DEEPEST || at >= text.length()) {
            throw wrong();
        }
        if (next('{')) {
            return object(depth + 1);
        } else if (next('[')) {
            return list(depth + 1);
        } else if (next('"')) {
            return string();
        } else if (text.startsWith("true", at)) {
            at += 4;
            return true;
        } else if (text.startsWith("false", at)) {
            at += 5;
            return false;
        }
        return number();
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        blank();
        if (next('}')) {
            return members;
        }
        do {
            blank();
            expect('"');
            String key = string();
            blank();
            expect(':');
            if (members.put(key, value(depth)) != null) {
                throw wrong();
            }
            blank();
        } while (next(','));
        expect('}');
        return members;
    }

    private List<Object> list(int depth) {
        List<Object> members = new ArrayList<>();
        blank();
        if (next(']')) {
            return members;
        }
        do {
            members.add(value(depth));
            blank();
        } while (next(','));
        expect(']');
        return members;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw wrong();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return string.toString();
    }

    private char escaped() {
        if (at >= text.length()) {
            throw wrong();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw wrong();
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw wrong();
        }
        try {
            char c = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return c;
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private Long number() {
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean next(char c) {
        boolean is = at < text.length() && text.charAt(at) == c;
        if (is) {
            at++;
        }
        return is;
    }

    private void expect(char c) {
        if (!next(c)) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException(Integer.toString(at));
    }

    private static void write(Object value, int depth, StringBuilder out) {
        switch (value) {
            case Map<?, ?> object -> {
                List<String> members = new ArrayList<>();
                object.forEach((key, member) -> members.add(quoted((String) key) + ": " + inner(member, depth)));
                enclose('{', members, '}', depth == 0, depth, out);
            }
            case List<?> list -> {
                List<String> members =
                        list.stream().map(member -> inner(member, depth)).toList();
                enclose('[', members, ']', depth <= 1, depth, out);
            }
            case String string -> out.append(quoted(string));
            case Number number -> out.append(number.longValue());
            case Boolean truth -> out.append(truth);
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private static String inner(Object value, int depth) {
        StringBuilder out = new StringBuilder();
        write(value, depth + 1, out);
        return out.toString();
    }

    private static void enclose(
            char open, List<String> members, char close, boolean lines, int depth, StringBuilder out) {
        if (members.isEmpty() || !lines) {
            out.append(open).append(String.join(", ", members)).append(close);
            return;
        }
        String indent = "\n" + "  ".repeat(depth + 1);
        out.append(open).append(indent);
        out.append(String.join("," + indent, members));
        out.append('\n').append("  ".repeat(depth)).append(close);
    }

    private static String quoted(String string) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : string.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
