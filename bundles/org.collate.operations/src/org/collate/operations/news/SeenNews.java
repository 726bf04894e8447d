package org.collate.operations.news;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.collate.model.file.WholeFile;
import org.collate.model.hash.Hashes;

/** What somebody has seen of a space, kept on this machine from one start to the next: one id a line. */
public final class SeenNews {

    private static final int DIGITS = 16;

    private final Path file;

    /**
     * What was seen of a space.
     *
     * @param folder where it is kept
     */
    public SeenNews(Path folder, Path space) {
        String name = space.toAbsolutePath().normalize().toString();
        this.file = folder.resolve(Hashes.hex(name).substring(0, DIGITS));
    }

    /** What was seen; empty where nobody ever looked. */
    public Optional<Set<String>> get() throws IOException {
        return Files.exists(file)
                ? Optional.of(new HashSet<>(Files.readAllLines(file, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** From now on this was seen. */
    public void set(Set<String> ids) throws IOException {
        Files.createDirectories(file.getParent());
        WholeFile.write(file, String.join("\n", ids).getBytes(StandardCharsets.UTF_8));
    }
}
