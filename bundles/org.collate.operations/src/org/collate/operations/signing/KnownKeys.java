package org.collate.operations.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collate.git.space.Space;
import org.collate.model.file.PlainFile;
import org.collate.model.file.WholeFile;

/**
 * The first keys that this copy of a space has seen of its people, so that a first key that somebody enters later is not
 * taken for the person's. They never leave this copy: each trusts on its own first sight.
 */
final class KnownKeys {

    private static final int LARGEST = 4 << 20;

    private final Path file;

    KnownKeys(Space space) {
        file = space.folder().resolve("collate/known-keys");
    }

    /** The key of a person that was seen first. */
    Optional<String> of(String person) {
        return Optional.ofNullable(all().get(person));
    }

    /** Notes it, in the place of another one. Where nothing can be written it is seen first again the next time. */
    void know(String person, String key) {
        Map<String, String> all = all();
        if (key.equals(all.put(person, key))) {
            return;
        }
        String lines = all.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A copy that only can be read.
            return;
        }
    }

    private Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        try {
            if (!PlainFile.isOther(file) && Files.exists(file) && Files.size(file) <= LARGEST) {
                for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                    int blank = line.indexOf(' ');
                    if (blank > 0) {
                        all.put(line.substring(0, blank), line.substring(blank + 1));
                    }
                }
            }
        } catch (IOException e) {
            // What cannot be read is not known.
            return new TreeMap<>();
        }
        return all;
    }
}
