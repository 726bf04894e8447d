package org.collate.git.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The space's own files as JSON: objects, lists, strings, whole numbers, truth values. Written indented, a member a
 * line, so that Git merges two additions at different places. Read strictly: what a hand spoiled is refused.
 */
public final class Json {

    private static final int DEEPEST = 16;

    private Json() {}

    /**
     * Reads a JSON object.
     *
     * @throws IllegalArgumentException where the text is none; the message says what is wrong where
     */
    public static Map<String, Object> read(String text) {
        try (JsonReader in = new JsonReader(new StringReader(text))) {
            in.setStrictness(Strictness.STRICT);
            in.setNestingLimit(DEEPEST);
            Map<String, Object> object = object(in);
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalArgumentException(in.getPath());
            }
            return object;
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The canonical form of an object of strings, numbers, truth values, lists and objects. */
    public static String write(Map<String, ?> object) {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            out.setIndent("  ");
            write(object, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    /** An object on one line without its end, as files that only grow have them. */
    public static String line(Map<String, ?> object) {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            write(object, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Map<String, Object> object(JsonReader in) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            if (members.put(name, value(in)) != null) {
                throw new IllegalArgumentException(in.getPath());
            }
        }
        in.endObject();
        return members;
    }

    private static List<Object> list(JsonReader in) throws IOException {
        List<Object> members = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            members.add(value(in));
        }
        in.endArray();
        return members;
    }

    private static Object value(JsonReader in) throws IOException {
        return switch (in.peek()) {
            case BEGIN_OBJECT -> object(in);
            case BEGIN_ARRAY -> list(in);
            case STRING -> in.nextString();
            case BOOLEAN -> in.nextBoolean();
            case NUMBER -> in.nextLong();
            default -> throw new IllegalArgumentException(in.getPath());
        };
    }

    private static void write(Object value, JsonWriter out) throws IOException {
        switch (value) {
            case Map<?, ?> object -> {
                out.beginObject();
                for (Map.Entry<?, ?> member : object.entrySet()) {
                    write(member.getValue(), out.name((String) member.getKey()));
                }
                out.endObject();
            }
            case List<?> list -> {
                out.beginArray();
                for (Object member : list) {
                    write(member, out);
                }
                out.endArray();
            }
            case String string -> out.value(string);
            case Number number -> out.value(number.longValue());
            case Boolean truth -> out.value(truth);
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }
}
