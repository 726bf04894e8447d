package org.collate.git.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;

/**
 * Whether a repository is made of plain files and folders. Git and JGit follow symbolic links inside it, so that whoever
 * may write there could have another user's program overwrite, delete or publish that user's own files; a pipe in the
 * place of a file would keep it waiting for ever.
 */
public final class PlainSpace {

    /** Nothing in it is read or run. */
    private static final Set<String> IGNORED = Set.of("hooks");

    private static final String OBJECTS = "objects";
    private static final int LOOSE = 2;

    private final Path folder;
    private final boolean looseToo;

    private PlainSpace(Path folder, boolean looseToo) {
        this.folder = folder;
        this.looseToo = looseToo;
    }

    /**
     * Holds that nothing in a repository leads out of it. The folder itself may be named by a link.
     *
     * @param whose whether it is this user's own or another copy, of which the single objects are looked at as well
     * @throws SpaceException {@code DAMAGED}, naming what is there
     */
    public static void require(Path folder, Whose whose) throws IOException, SpaceException {
        new PlainSpace(folder.toRealPath(), whose == Whose.ANOTHER).require();
    }

    /** Whose copy it is. */
    public enum Whose {
        /** The one that is worked in. */
        OWN,
        /** The one that versions are exchanged with. */
        ANOTHER
    }

    private void require() throws IOException, SpaceException {
        AtomicReference<Path> other = new AtomicReference<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                Path inside = folder.relativize(visited);
                boolean isLoose = inside.startsWith(OBJECTS)
                        && inside.getNameCount() == 2
                        && inside.getFileName().toString().length() == LOOSE;
                boolean isSkipped = IGNORED.contains(inside.toString()) || isLoose && !looseToo;
                return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean ignored = IGNORED.contains(folder.relativize(file).toString());
                if (attributes.isRegularFile() || ignored) {
                    return FileVisitResult.CONTINUE;
                }
                other.set(file);
                return FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException error) {
                // What is gone by now or may not be read is the affair of whoever needs it.
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException error) {
                return FileVisitResult.CONTINUE;
            }
        });
        if (other.get() != null) {
            String key = Files.isSymbolicLink(other.get()) ? "linkInside" : "otherInside";
            throw new SpaceException(Reason.DAMAGED, key, folder, other.get());
        }
    }
}
