package org.collate.internal.rules;

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
import java.util.regex.Pattern;
import org.collate.model.Messages;
import org.collate.validation.Settings;

/** The rules' own data from {@code rules.properties}, and their messages. Values stand with a {@code |} between them. */
public final class RuleData {

    private static final String FILE = "rules.properties";
    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*");

    private final Map<String, Map<String, List<String>>> rules = new HashMap<>();
    private final Messages messages = Messages.of(RuleData.class);

    private RuleData(Properties properties) {
        for (String name : properties.stringPropertyNames()) {
            int dot = name.indexOf('.');
            String value = properties.getProperty(name).strip();
            List<String> values = value.isEmpty() ? List.of() : Arrays.asList(BETWEEN.split(value));
            rules.computeIfAbsent(name.substring(0, dot), id -> new HashMap<>()).put(name.substring(dot + 1), values);
        }
    }

    /** Reads the data that lie beside this class. */
    public static RuleData read() {
        Properties properties = new Properties();
        try (InputStream stream = RuleData.class.getResourceAsStream(FILE);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new RuleData(properties);
    }

    /** The data of one rule. */
    Settings settings(String rule) {
        return Settings.of(rules.getOrDefault(rule, Map.of()));
    }

    /** The messages of all rules, in the user's language. */
    Messages messages() {
        return messages;
    }
}
