package org.collate.cli;

/**
 * Writes JSON as text: characters stand as they are, without escapes save those that JSON demands. Own, and small,
 * since the start of a command counts in milliseconds.
 */
public final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder json = new StringBuilder();
    private boolean first = true;

    /** Begins an object. */
    public JsonWriter beginObject() {
        return begin('{');
    }

    /** Ends the object that was begun last. */
    public JsonWriter endObject() {
        return end('}');
    }

    /** Begins an array. */
    public JsonWriter beginArray() {
        return begin('[');
    }

    /** Ends the array that was begun last. */
    public JsonWriter endArray() {
        return end(']');
    }

    /** The name of the member whose value comes next. */
    public JsonWriter name(String name) {
        separate();
        quote(name);
        json.append(':');
        first = true;
        return this;
    }

    /** A string. */
    public JsonWriter value(String value) {
        separate();
        quote(value);
        return this;
    }

    /** A whole number. */
    public JsonWriter value(long value) {
        separate();
        json.append(value);
        return this;
    }

    /** True or false. */
    public JsonWriter value(boolean value) {
        separate();
        json.append(value);
        return this;
    }

    /** A null. */
    public JsonWriter nullValue() {
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
