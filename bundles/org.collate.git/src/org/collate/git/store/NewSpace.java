package org.collate.git.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.model.file.ForcedNames;
import org.collate.model.file.Readers;
import org.collate.model.file.WholeFile;
import org.eclipse.jgit.lib.ConfigConstants;
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
    private final Readers readers;

    /**
     * A space that is to be in a folder.
     *
     * @param readers whose it is
     */
    public NewSpace(Path folder, Readers readers) {
        this.folder = folder;
        this.readers = readers;
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
            WholeFile.sweep(folder.getParent());
            try (HalfMade half = HalfMade.beside(folder)) {
                fill(half.folder(), filling);
                Files.deleteIfExists(folder);
                half.moveTo(folder);
                ForcedNames.in(folder.getParent());
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

    private void fill(Path half, Filling filling) throws IOException, SpaceException {
        try (Store store = new Store(
                new FileRepositoryBuilder().setGitDir(half.toFile()).setBare().build())) {
            Repository repository = store.repository();
            repository.create(true);
            RefUpdate head = repository.updateRef(Constants.HEAD);
            head.disableRefLog();
            head.link(SpaceFiles.MAIN);
            StoredConfig config = repository.getConfig();
            configure(config);
            // Nothing may tidy up in a thread of its own, as the folder is about to be renamed.
            config.setBoolean(ConfigConstants.CONFIG_GC_SECTION, null, ConfigConstants.CONFIG_KEY_AUTODETACH, false);
            config.save();
            filling.into(store);
            StoredConfig filled = repository.getConfig();
            filled.unset(ConfigConstants.CONFIG_GC_SECTION, null, ConfigConstants.CONFIG_KEY_AUTODETACH);
            filled.save();
            close(half);
            Sharing.settle(store);
        }
        force(half);
    }

    /** Has the disk keep all of it, before it is seen. */
    private static void force(Path half) throws IOException {
        Files.walkFileTree(half, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                        channel.force(true);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException error) {
                ForcedNames.in(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Whatever the umask let others do with what was written, they are to have no more than the setting gives them. */
    private static void close(Path half) throws IOException {
        Files.walkFileTree(half, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                Readers.OWNER.ofFolder(visited);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Readers.OWNER.restrict(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void configure(StoredConfig config) throws IOException {
        Sharing.configure(config, readers);
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
}
