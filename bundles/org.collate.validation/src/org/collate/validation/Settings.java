package org.collate.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.collate.model.Messages;

/**
 * The data of one rule, key by key, as plain texts. Immutable; what a rule makes of them can be {@linkplain #prepared
 * kept} with them.
 */
public final class Settings {

    /** The key of the severity: error, warning, info or off. */
    public static final String SEVERITY = "severity";

    /** The severity of a rule that is switched off. */
    public static final String OFF = "off";

    /** The key under which a template says where the figures and words of a rule come from. No rule reads it. */
    public static final String SOURCE = "source";

    /**
     * The key under which a rule of a small kind says {@code yes}: its findings are told as one, with all their places.
     * Errors, and what a person must judge one by one, stay single. Behind {@code yes} may stand ids under which an import
     * tells of the like.
     */
    public static final String TOGETHER = "together";

    /**
     * The key under which a rule names others, by id: what it finds where one of them found something, on the same element
     * or on one that holds it, only follows from that and is not told beside it.
     */
    public static final String FOLLOWS = "follows";

    /**
     * The key under which a template names its headings, by id, that a report may lack or leave empty: a rule that asks for
     * headings asks for none of these.
     */
    public static final String OPTIONAL = "optional";

    private final Map<String, List<String>> values;
    private final Map<String, Object> prepared = new ConcurrentHashMap<>();
    private final Map<String, Optional<Severity>> severities = new ConcurrentHashMap<>();

    private Settings(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Settings of these values. */
    public static Settings of(Map<String, List<String>> values) {
        Map<String, List<String>> copy = new HashMap<>();
        values.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        return new Settings(copy);
    }

    /** These settings where the others say nothing. */
    public Settings overriddenBy(Map<String, List<String>> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, List<String>> all = new HashMap<>(values);
        all.putAll(others);
        return of(all);
    }

    /** All keys, in alphabetical order. */
    public List<String> keys() {
        return values.keySet().stream().sorted().toList();
    }

    /** Whether there is such a key. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The values under a key; empty where there are none. */
    public List<String> values(String key) {
        return values.getOrDefault(key, List.of());
    }

    /**
     * The whole number under a key.
     *
     * @throws SettingsException where there is none
     */
    public int number(String key) {
        List<String> list = values(key);
        try {
            if (list.size() == 1) {
                return Integer.parseInt(list.get(0).strip());
            }
        } catch (NumberFormatException e) {
            throw new SettingsException(text("settings.number", key, list.get(0)));
        }
        throw new SettingsException(text("settings.number", key, String.join(" ", list)));
    }

    /**
     * The severity of a kind of finding; empty where it is off.
     *
     * @param kind the kind; empty for the rule's own severity
     * @throws SettingsException where the word is none of error, warning, info and off
     */
    public Optional<Severity> severity(String kind) {
        return severities.computeIfAbsent(kind, this::readSeverity);
    }

    private Optional<Severity> readSeverity(String kind) {
        String key = kind.isEmpty() || !has(SEVERITY + "." + kind) ? SEVERITY : SEVERITY + "." + kind;
        String word = String.join(" ", values(key)).strip();
        if (word.equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        return Optional.of(
                Severity.of(word).orElseThrow(() -> new SettingsException(text("settings.severity", key, word))));
    }

    /** What a rule makes of its settings, such as a matcher for its phrases; made once. */
    public <T> T prepared(Class<T> type, Function<Settings, T> make) {
        return type.cast(prepared.computeIfAbsent(type.getName(), key -> make.apply(this)));
    }

    /** Whether a heading of the template is {@linkplain #OPTIONAL optional}, or the one of a report that has its id. */
    public boolean isOptional(String element) {
        return values(OPTIONAL).contains(element);
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(Settings.class).get(key, arguments);
    }
}
