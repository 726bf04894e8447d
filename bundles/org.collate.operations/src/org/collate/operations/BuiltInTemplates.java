package org.collate.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.model.TemplateFile;
import org.collate.model.template.Template;

/**
 * The templates that come with the program, as files beside this class: a yearly meeting with the rectification of the
 * year before, and a special one without. They are data; a copy in a file can be changed and named in their place.
 */
public final class BuiltInTemplates {

    private static final List<String> NAMES = List.of("annual", "special");

    private BuiltInTemplates() {}

    /** Their names. */
    public static List<String> names() {
        return NAMES;
    }

    /** A fresh copy of the template with a name, with its skeleton; empty where there is none. */
    public static Optional<Template> find(String name) {
        String file = name.toLowerCase(Locale.ROOT) + "." + OpenReport.EXTENSION;
        if (!NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream("templates/" + file)) {
            return Optional.of(TemplateFile.read(file, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
