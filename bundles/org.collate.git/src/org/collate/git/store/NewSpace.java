package org.collate.git.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.model.Ids;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Makes the repository of a new space, with {@code main} in it. It is made beside its place and moved there when it is
 * whole, so that no half of one is ever seen.
 */
public final class NewSpace {

    private final Path folder;

    /** A space that is to be in a folder. */
    public NewSpace(Path folder) {
        this.folder = folder;
    }

    /** What comes into a new repository. */
    @FunctionalInterface
    public interface Filling {
        void into(Store store) throws IOException, SpaceException;
    }

    /** Makes it; what fills it is asked once. */
    public void make(Filling filling) throws SpaceException {
        FileNames.requireUnicode(folder);
        GitEnvironment.install();
        try {
            requireEmpty();
            Files.createDirectories(folder.getParent());
            Path half = Files.createDirectory(
                    folder.resolveSibling(".collate-new-" + Ids.random().next("")));
            try {
                fill(half, filling);
                Files.deleteIfExists(folder);
                Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException | SpaceException e) {
                delete(half);
                throw e;
            }
        } catch (IOException e) {
            Path existing = folder.getParent();
            while (existing.getParent() != null && !Files.exists(existing)) {
                existing = existing.getParent();
            }
            throw Failures.of(existing, e);
        }
    }

    private void requireEmpty() throws IOException, SpaceException {
        if (!Files.exists(folder)) {
            return;
        }
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> members = Files.newDirectoryStream(folder)) {
                if (!members.iterator().hasNext()) {
                    return;
                }
            }
        }
        throw new SpaceException(Reason.EXISTS, "folderExists", folder);
    }

    private static void fill(Path half, Filling filling) throws IOException, SpaceException {
        try (Store store = new Store(
                new FileRepositoryBuilder().setGitDir(half.toFile()).setBare().build())) {
            Repository repository = store.repository();
            repository.create(true);
            RefUpdate head = repository.updateRef(Constants.HEAD);
            head.disableRefLog();
            head.link(SpaceFiles.MAIN);
            configure(repository.getConfig());
            filling.into(store);
        }
    }

    private static void configure(StoredConfig config) throws IOException {
        config.setString("core", null, "logAllRefUpdates", "always");
        // What others push can neither rewrite nor remove what is here.
        config.setBoolean("receive", null, "denyDeletes", true);
        config.setBoolean("receive", null, "denyNonFastForwards", true);
        config.setBoolean("transfer", null, "fsckObjects", true);
        config.setString("transfer", null, "hideRefs", "refs/collate");
        // Reflogs are how one goes back; they are small.
        config.setString("gc", null, "reflogExpire", "never");
        config.setString("gc", null, "reflogExpireUnreachable", "never");
        config.save();
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException error) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
