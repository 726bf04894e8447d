package org.collate.cli;

/**
 * Writes JSON as text: characters stand as they are, without escapes save those that JSON demands. Own, and small,
 * since the start of a command counts in milliseconds.
 */
final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder json = new StringBuilder();
    private boolean first = true;

    JsonWriter beginObject() {
        return begin('{');
    }

    JsonWriter endObject() {
        return end('}');
    }

    JsonWriter beginArray() {
        return begin('[');
    }

    JsonWriter endArray() {
        return end(']');
    }

    /** The name of the member whose value comes next. */
    JsonWriter name(String name) {
        separate();
        quote(name);
        json.append(':');
        first = true;
        return this;
    }

    JsonWriter value(String value) {
        separate();
        quote(value);
        return this;
    }

    JsonWriter value(int value) {
        separate();
        json.append(value);
        return this;
    }

    JsonWriter nullValue() {
        separate();
        json.append("null");
        return this;
    }

    /** What was written, with a line break at its end. */
    @Override
    public String toString() {
        return json + "\n";
    }

    private JsonWriter begin(char bracket) {
        separate();
        json.append(bracket);
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        json.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            json.append(',');
        }
        first = false;
    }

    private void quote(String string) {
        json.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
