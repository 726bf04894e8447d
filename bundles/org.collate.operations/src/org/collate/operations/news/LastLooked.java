package org.collate.operations.news;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.model.file.WholeFile;
import org.collate.model.hash.Hashes;

/** Which version of a draft somebody looked at last, kept on this machine from one start to the next. */
public final class LastLooked {

    private static final int DIGITS = 16;

    private final Path folder;
    private final Path space;

    /**
     * What was looked at in a space.
     *
     * @param folder where it is kept
     */
    public LastLooked(Path folder, Path space) {
        this.folder = folder;
        this.space = space.toAbsolutePath().normalize();
    }

    private Path file(Variant variant) {
        String name = space + "\n" + variant.draft();
        return folder.resolve(Hashes.hex(name).substring(0, DIGITS));
    }

    /** The version of a draft that was looked at last; empty where nobody ever looked. */
    public Optional<VersionId> get(Variant variant) throws IOException {
        Path file = file(variant);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String hex = Files.readString(file, StandardCharsets.UTF_8).strip();
        return hex.matches("[0-9a-f]{40}") ? Optional.of(new VersionId(hex)) : Optional.empty();
    }

    /** This version was looked at. */
    public void set(Variant variant, VersionId version) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(file(variant), version.hex().getBytes(StandardCharsets.UTF_8));
    }
}
