package org.collate.git.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collate.git.config.ConfigText.Setting;

/** Settings that come by variables of the environment, as {@code git -c} and scripts give them. */
final class Parameters {

    private static final int MOST = 10_000;

    private Parameters() {}

    static List<Setting> of(Map<String, String> environment) {
        List<Setting> settings = new ArrayList<>();
        String count = environment.getOrDefault("GIT_CONFIG_COUNT", "");
        int number = count.matches("[0-9]{1,5}") ? Math.min(Integer.parseInt(count), MOST) : 0;
        for (int i = 0; i < number; i++) {
            String key = environment.get("GIT_CONFIG_KEY_" + i);
            String value = environment.get("GIT_CONFIG_VALUE_" + i);
            if (key != null && value != null) {
                settings.add(new Setting(canonical(key), value));
            }
        }
        quoted(environment.getOrDefault("GIT_CONFIG_PARAMETERS", ""), settings);
        return settings;
    }

    /** Words in single quotes: {@code 'key=value'}, or {@code 'key'='value'} since a key may hold an equals sign. */
    private static void quoted(String text, List<Setting> settings) {
        int[] at = {0};
        while (at[0] < text.length()) {
            if (text.charAt(at[0]) != '\'') {
                at[0]++;
                continue;
            }
            String key = word(text, at);
            if (text.startsWith("='", at[0])) {
                at[0]++;
                settings.add(new Setting(canonical(key), word(text, at)));
            } else if (key.indexOf('=') > 0) {
                int equals = key.indexOf('=');
                settings.add(new Setting(canonical(key.substring(0, equals)), key.substring(equals + 1)));
            }
        }
    }

    private static String word(String text, int[] at) {
        StringBuilder word = new StringBuilder();
        boolean inside = false;
        while (at[0] < text.length()) {
            char c = text.charAt(at[0]);
            if (c == '\'') {
                inside = !inside;
            } else if (inside) {
                word.append(c);
            } else if (c == '\\' && at[0] + 1 < text.length()) {
                at[0]++;
                word.append(text.charAt(at[0]));
            } else {
                return word.toString();
            }
            at[0]++;
        }
        return word.toString();
    }

    private static String canonical(String name) {
        int first = name.indexOf('.');
        int last = name.lastIndexOf('.');
        return first < 0
                ? name.toLowerCase(Locale.ROOT)
                : name.substring(0, first).toLowerCase(Locale.ROOT)
                        + name.substring(first, last)
                        + name.substring(last).toLowerCase(Locale.ROOT);
    }
}
