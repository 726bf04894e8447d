package org.collate.git.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.collate.git.SpaceException;
import org.collate.git.exchange.SoundRefs.Work;
import org.collate.git.store.Failures;
import org.collate.git.store.Store;
import org.collate.model.file.FileTree;
import org.collate.model.file.Readers;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A repository beside a space, in which what a bundle holds can be looked at as in a folder: nothing of it comes in before all
 * of it is there and sound. It borrows the space's objects, since a bundle may go on from versions that the space has.
 */
final class Unpacked implements AutoCloseable {

    private static final String NAME = "bundle-";

    private final Path folder;

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    /** Makes one, and has it filled. */
    static Unpacked in(Store space, Work filling) throws IOException, SpaceException {
        Path collate = space.folder().resolve("collate");
        Readers.OWNER.make(collate);
        Unpacked unpacked = new Unpacked(Files.createTempDirectory(collate, NAME));
        try (Repository repository = new FileRepositoryBuilder()
                .setGitDir(unpacked.folder.toFile())
                .setBare()
                .build()) {
            repository.create(true);
            Path borrowed = unpacked.folder.resolve("objects/info/alternates");
            Files.createDirectories(borrowed.getParent());
            String objects = space.folder().resolve("objects").toAbsolutePath() + "\n";
            Files.write(borrowed, objects.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            unpacked.close();
            throw e;
        }
        try (Repository repository = new FileRepositoryBuilder()
                .setGitDir(unpacked.folder.toFile())
                .setBare()
                .build()) {
            int number = 0;
            Map<String, ObjectId> known = new TreeMap<>();
            for (ObjectId each : Sync.shared(space).values()) {
                known.put("refs/known/" + number++, each);
            }
            name(repository, known);
            filling.in(repository);
            return unpacked;
        } catch (IOException | SpaceException e) {
            unpacked.close();
            throw e;
        }
    }

    /** Has refs of such a repository name what is in it. */
    static void name(Repository repository, Map<String, ObjectId> refs) throws IOException {
        for (Map.Entry<String, ObjectId> each : refs.entrySet()) {
            RefUpdate update = repository.updateRef(each.getKey());
            update.setNewObjectId(each.getValue());
            update.forceUpdate();
        }
    }

    /** Where it is. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() throws SpaceException {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }
}
