package org.collate.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.collate.model.TemplateFile;
import org.collate.model.template.Template;

/**
 * The templates that come with the program, as files beside this class: yearly and thematic meetings and the organisation
 * life of members and branches by year, duty reports, and reports that are grouped by domain. They are data; a copy in a
 * file can be changed and named in their place. Where a figure or an aspect comes from, the file says itself.
 */
public final class BuiltInTemplates {

    private static final List<String> FORMS = List.of("annual", "thematic", "member", "branch");
    private static final int FIRST = 2021;
    private static final int NEWEST = 2025;
    private static final List<String> NAMES = listed();
    /** Names of what is asked for without a year. */
    private static final Map<String, String> LATEST =
            Map.of("member", "member-" + NEWEST, "branch", "branch-" + NEWEST);

    private BuiltInTemplates() {}

    private static List<String> listed() {
        List<String> names = new ArrayList<>(List.of("annual", "special"));
        for (int year = NEWEST; year >= FIRST; year--) {
            for (String form : FORMS) {
                names.add(form + "-" + year);
            }
        }
        names.addAll(List.of("duty", "grouped"));
        return List.copyOf(names);
    }

    /** Their names: the two without a year, then by year, the newest first, then those of other forms. */
    public static List<String> names() {
        return NAMES;
    }

    /** Their names as they are offered for a new meeting: the newest first, those without a year last. */
    public static List<String> newestFirst() {
        List<String> names = new ArrayList<>(NAMES.subList(2, NAMES.size()));
        names.addAll(NAMES.subList(0, 2));
        return List.copyOf(names);
    }

    /**
     * A fresh copy of the template with a name, with its skeleton; empty where there is none. {@code member} and
     * {@code branch} are those of the newest year.
     */
    public static Optional<Template> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String known = LATEST.getOrDefault(lower, lower);
        if (!NAMES.contains(known)) {
            return Optional.empty();
        }
        try {
            return Optional.of(TemplateFile.read(file(known), bytes(known)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file of a template as text.
     *
     * @param name one of {@link #names}
     */
    public static String text(String name) {
        try {
            return new String(bytes(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name) {
        return name + "." + OpenReport.EXTENSION;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream("templates/" + file(name))) {
            return in.readAllBytes();
        }
    }
}
