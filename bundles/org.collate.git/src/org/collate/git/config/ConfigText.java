package org.collate.git.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes the text of a configuration file apart, as C Git does; what follows a line that it would refuse is left out. */
final class ConfigText {

    private final String text;
    private int at;
    private final List<Setting> settings = new ArrayList<>();

    private ConfigText(String text) {
        this.text = text.replace("\r\n", "\n") + "\n";
    }

    /**
     * A line of a configuration.
     *
     * @param name section, part and key with dots between; section and key in small letters
     * @param value the value
     */
    record Setting(String name, String value) {}

    static List<Setting> of(String text) {
        ConfigText config = new ConfigText(text.startsWith("\uFEFF") ? text.substring(1) : text);
        config.read();
        return config.settings;
    }

    private void read() {
        String section = "";
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '#' || c == ';') {
                skipLine();
            } else if (c == '[') {
                at++;
                section = section();
                if (section.isEmpty()) {
                    return;
                }
            } else if (!setting(section)) {
                return;
            }
        }
    }

    private void skipLine() {
        at = text.indexOf('\n', at);
    }

    private String section() {
        StringBuilder name = new StringBuilder();
        while (isNameCharacter(text.charAt(at)) || text.charAt(at) == '.') {
            name.append(Character.toLowerCase(text.charAt(at)));
            at++;
        }
        while (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
            at++;
        }
        if (text.charAt(at) == '"') {
            name.append('.');
            at++;
            while (text.charAt(at) != '"') {
                if (text.charAt(at) == '\\') {
                    at++;
                }
                if (text.charAt(at) == '\n') {
                    return "";
                }
                name.append(text.charAt(at));
                at++;
            }
            at++;
        }
        if (text.charAt(at) != ']') {
            return "";
        }
        at++;
        return name.toString();
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    private boolean setting(String section) {
        int start = at;
        while (isNameCharacter(text.charAt(at))) {
            at++;
        }
        String key = text.substring(start, at).toLowerCase(Locale.ROOT);
        while (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
            at++;
        }
        if (key.isEmpty() || section.isEmpty() || text.charAt(at) != '=' && text.charAt(at) != '\n') {
            return false;
        }
        if (text.charAt(at) == '=') {
            at++;
            StringBuilder value = new StringBuilder();
            if (!value(value)) {
                return false;
            }
            settings.add(new Setting(section + "." + key, value.toString()));
        }
        return true;
    }

    /** A value goes on behind a backslash at the end of its line; blanks count inside and between quotes only. */
    private boolean value(StringBuilder value) {
        boolean quoted = false;
        int blanks = 0;
        while (true) {
            char c = text.charAt(at);
            at++;
            if (c == '\n') {
                return !quoted;
            }
            if (!quoted && (c == ' ' || c == '\t')) {
                blanks += value.isEmpty() ? 0 : 1;
                continue;
            }
            if (!quoted && (c == '#' || c == ';')) {
                at = text.indexOf('\n', at - 1) + 1;
                return true;
            }
            value.append(" ".repeat(blanks));
            blanks = 0;
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\') {
                char next = text.charAt(at);
                at++;
                switch (next) {
                    case '\n' -> {}
                    case 't' -> value.append('\t');
                    case 'b' -> value.append('\b');
                    case 'n' -> value.append('\n');
                    case '\\', '"' -> value.append(next);
                    default -> {
                        return false;
                    }
                }
            } else {
                value.append(c);
            }
        }
    }
}
