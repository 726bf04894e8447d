package org.collate.transfer.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.collate.model.Messages;
import org.collate.transfer.ExportException;
import org.collate.transfer.ExportNotes.Font;

/**
 * The figures of a page: those of GB/T 9704, and what a house does in another way. Lengths are in twips, sizes in half
 * points, indents in hundredths of a character.
 */
public final class PageProfile {

    private static final int MOST = 31_680;

    private final Map<String, String> values;

    private PageProfile(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The standard page with what a house changes.
     *
     * @throws ExportException where a key is unknown or a value has the wrong shape
     */
    public static PageProfile standardWith(Map<String, String> changes) throws ExportException {
        Map<String, String> values = figures();
        for (String key : new TreeSet<>(changes.keySet())) {
            String value = changes.get(key).strip();
            if (!key.startsWith("fallback.")) {
                check(key, value, values.get(key));
            }
            values.put(key, value);
        }
        return new PageProfile(values);
    }

    /** The standard page. */
    public static PageProfile standard() {
        return new PageProfile(figures());
    }

    private static Map<String, String> figures() {
        Properties properties = new Properties();
        try (InputStream in = PageProfile.class.getResourceAsStream("gbt9704.properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> values = new HashMap<>();
        properties.forEach((key, value) -> values.put((String) key, ((String) value).strip()));
        return values;
    }

    private static void check(String key, String value, String standard) throws ExportException {
        Messages text = Messages.of(PageProfile.class);
        if (standard == null) {
            throw new ExportException(text.get("profile.key", key));
        }
        if (key.startsWith("font.")) {
            if (value.isEmpty()) {
                throw new ExportException(text.get("profile.font", key));
            }
        } else if (key.startsWith("bold.")) {
            if (!value.equals("true") && !value.equals("false")) {
                throw new ExportException(text.get("profile.bold", key, value));
            }
        } else if (!value.matches("-?\\d{1,5}")
                || Integer.parseInt(value) > MOST
                || value.startsWith("-") && !key.equals("grid.spacing")) {
            throw new ExportException(text.get("profile.number", key, value));
        }
    }

    /** A figure. */
    public int number(String key) {
        return Integer.parseInt(value(key));
    }

    /** Whether something is so. */
    public boolean isOn(String key) {
        return Boolean.parseBoolean(value(key));
    }

    /** A value as it is written. */
    public String value(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no figure " + key);
        }
        return value;
    }

    /** The font for a use: title, body, name, level1 to level4, number, latin. */
    public Font font(String use) {
        String name = value("font." + use);
        String fallbacks = values.getOrDefault("fallback." + name.replace(' ', '_'), "");
        List<String> names = Arrays.stream(fallbacks.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        return new Font(name, names);
    }

    /** How wide the text is, in twips. */
    public int textWidth() {
        return number("page.width") - number("margin.left") - number("margin.right");
    }

    /** All fonts of the page, each once. */
    public List<Font> fonts() {
        return List.of("title", "name", "body", "level1", "level2", "level3", "level4", "number", "latin").stream()
                .map(this::font)
                .distinct()
                .toList();
    }
}
