package org.collate.git;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A name and the slug that stands for it in refs.
 *
 * @param slug lower-case ASCII; never changes
 * @param name the name, in any script
 */
public record NamedSlug(String slug, String name) {

    private static final int SHOWN = 20;

    /** The first of some entries as they stand in a sentence; a hyphen for none. */
    public static String names(List<NamedSlug> entries) {
        String names = entries.stream()
                .limit(SHOWN)
                .map(entry -> entry.slug().equals(entry.name()) ? entry.slug() : entry.slug() + " " + entry.name())
                .collect(Collectors.joining(", "));
        return entries.isEmpty() ? "-" : entries.size() > SHOWN ? names + ", ..." : names;
    }
}
