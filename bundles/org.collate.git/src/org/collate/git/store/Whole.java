package org.collate.git.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.model.Messages;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;

/**
 * Whether a repository has the whole history. C Git makes copies that end at some commit as if nothing had been before
 * it: who wrote what, and what two versions have in common, cannot be told there.
 */
public final class Whole {

    private Whole() {}

    /**
     * Holds that histories are not cut off.
     *
     * @param folder the repository
     * @throws SpaceException {@code PARTIAL}, naming what brings the rest
     */
    public static void require(Path folder) throws SpaceException {
        if (isShallow(folder)) {
            throw new SpaceException(Reason.PARTIAL, "shallow", folder);
        }
    }

    /**
     * Holds the same of another copy, and that all of its objects are its own: one that borrows could name any folder of
     * whoever asks it, and have what lies there taken for its versions.
     *
     * @throws SpaceException {@code PARTIAL}, naming what brings the rest
     */
    public static void requireOwnObjects(Path folder) throws SpaceException {
        require(folder);
        try {
            Path file = folder.resolve("objects/info/alternates");
            if (Files.exists(file) && Files.size(file) > 0) {
                throw new SpaceException(Reason.PARTIAL, "borrows", folder);
            }
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** Why objects may be missing; a sentence that names what brings them. Empty where all should be here. */
    public static Optional<String> why(Path folder) {
        if (isShallow(folder)) {
            return Optional.of(text("shallow", folder));
        }
        Optional<String> promisor = promisor(folder);
        return promisor.isPresent()
                ? Optional.of(text("promisor", folder, promisor.get()))
                : alternate(folder).map(path -> text("alternate", folder, path));
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(SpaceException.class).get(key, arguments);
    }

    private static boolean isShallow(Path folder) {
        try {
            Path file = folder.resolve("shallow");
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** The remote that was to give objects when they are asked for. */
    private static Optional<String> promisor(Path folder) {
        try {
            Path file = folder.resolve("config");
            Config config = new Config();
            config.fromText(Files.readString(file));
            String named = config.getString("extensions", null, "partialclone");
            return config.getSubsections("remote").stream()
                    .filter(remote -> remote.equals(named)
                            || config.getBoolean("remote", remote, "promisor", false)
                            || config.getString("remote", remote, "partialclonefilter") != null)
                    .findFirst();
        } catch (IOException | ConfigInvalidException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The folder that objects were to be borrowed from and that is not there. */
    private static Optional<String> alternate(Path folder) {
        Path objects = folder.resolve("objects");
        try {
            Path file = objects.resolve("info/alternates");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .filter(line -> !Files.isDirectory(objects.resolve(line)))
                    .findFirst();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
