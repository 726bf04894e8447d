package org.collate.cli.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON as text by Gson, in one line: characters stand as they are, without escapes save those that JSON demands. */
public final class JsonWriter {

    private final StringWriter text = new StringWriter();
    private final com.google.gson.stream.JsonWriter json = new com.google.gson.stream.JsonWriter(text);

    /** One call of Gson's; nothing in memory fails. */
    private interface Step {
        void write() throws IOException;
    }

    /** Begins an object. */
    public JsonWriter beginObject() {
        return step(json::beginObject);
    }

    /** Ends the object that was begun last. */
    public JsonWriter endObject() {
        return step(json::endObject);
    }

    /** Begins an array. */
    public JsonWriter beginArray() {
        return step(json::beginArray);
    }

    /** Ends the array that was begun last. */
    public JsonWriter endArray() {
        return step(json::endArray);
    }

    /** The name of the member whose value comes next. */
    public JsonWriter name(String name) {
        return step(() -> json.name(name));
    }

    /** A string. */
    public JsonWriter value(String value) {
        return step(() -> {
            if (value.indexOf('\u2028') < 0 && value.indexOf('\u2029') < 0) {
                json.value(value);
            } else {
                json.jsonValue('"' + unescaped(value) + '"');
            }
        });
    }

    /** A whole number. */
    public JsonWriter value(long value) {
        return step(() -> json.value(value));
    }

    /** True or false. */
    public JsonWriter value(boolean value) {
        return step(() -> json.value(value));
    }

    /** A null. */
    public JsonWriter nullValue() {
        return step(json::nullValue);
    }

    /** What was written, with a line break at its end. */
    @Override
    public String toString() {
        return Harmless.json(text.toString()) + "\n";
    }

    private JsonWriter step(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Gson escapes two characters more than JSON demands, those that part lines in JavaScript. */
    private static String unescaped(String value) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String part : value.split("(?<=[\u2028\u2029])|(?=[\u2028\u2029])")) {
            if (part.equals("\u2028") || part.equals("\u2029")) {
                all.append(part);
            } else {
                all.append(quoted(part));
            }
        }
        return all.toString();
    }

    /** A text as Gson writes it, without its quotes. */
    private static String quoted(String part) throws IOException {
        StringWriter quoted = new StringWriter();
        try (com.google.gson.stream.JsonWriter out = new com.google.gson.stream.JsonWriter(quoted)) {
            out.value(part);
        }
        return quoted.getBuffer().substring(1, quoted.getBuffer().length() - 1);
    }
}
