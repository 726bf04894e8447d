package org.collate.git.tidy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.tidy.ObjectFiles.Pack;
import org.collate.model.file.Readers;
import org.collate.model.file.WholeFile;

/**
 * What the last whole tidying left, for the next one: a small file, {@code collate/tidied}.
 *
 * @param bytes what all objects took
 * @param pack the name of the pack that was made
 * @param modified when that was, in milliseconds since 1970
 */
record LastTidying(long bytes, String pack, long modified) {

    private static final String FILE = "collate/tidied";
    private static final int LARGEST = 1000;

    /** Empty where none was made, or nobody knows. */
    static Optional<LastTidying> read(Path repository) {
        Path file = repository.resolve(FILE);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return Optional.of(
                    new LastTidying(Long.parseLong(lines.get(0)), lines.get(1), Long.parseLong(lines.get(2))));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    void write(Path repository) throws IOException {
        Path file = repository.resolve(FILE);
        Readers.OWNER.make(file.getParent());
        String lines = bytes + "\n" + pack + "\n" + modified + "\n";
        WholeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a pack is the one that was made, and nobody touched it since, as Git does where it uses what is in it. */
    boolean made(Pack other) throws IOException {
        return other.name().equals(pack) && other.modified().toEpochMilli() <= modified;
    }
}
