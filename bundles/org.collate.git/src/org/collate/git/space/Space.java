package org.collate.git.space;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.actions.Action;
import org.collate.git.actions.ActionLog;
import org.collate.git.roster.Roster;
import org.collate.git.store.Failures;
import org.collate.git.store.FileNames;
import org.collate.git.store.GitEnvironment;
import org.collate.git.store.NewSpace;
import org.collate.git.store.PlainSpace;
import org.collate.git.store.PlainSpace.Whose;
import org.collate.git.store.Sharing;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.WriteLock;
import org.collate.git.store.Written;
import org.collate.model.file.Readers;
import org.collate.model.hash.Hashes;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A team space that is open. Any number of threads and processes may have the same space open; only one of them writes
 * at a time.
 */
public final class Space implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** With a pause between them, longer than any program locks a ref for. */
    private static final int TRIES = 50;

    private final Store store;
    private final Duration patience;

    private Space(Store store, Duration patience) {
        this.store = store;
        this.patience = patience;
    }

    /**
     * Makes a new, empty space.
     *
     * @param folder where; made if it is missing, and empty otherwise
     * @param by who makes it
     */
    public static Space init(Path folder, Signature by) throws SpaceException {
        return init(folder, by, Readers.OWNER);
    }

    /** Makes a new, empty space for some. */
    public static Space init(Path folder, Signature by, Readers readers) throws SpaceException {
        new NewSpace(folder.toAbsolutePath().normalize(), readers).make(store -> SpaceFiles.begin(store, by));
        return open(folder);
    }

    /** Opens the space in a folder. */
    public static Space open(Path folder) throws SpaceException {
        return open(folder, PATIENCE);
    }

    /** Opens a space whose writers wait for each other no longer than {@code patience}. */
    public static Space open(Path folder, Duration patience) throws SpaceException {
        GitEnvironment.install();
        Path place = folder.toAbsolutePath().normalize();
        if (!looksLikeRepository(place)) {
            throw new SpaceException(Reason.NOT_A_SPACE, "notASpace", place);
        }
        try {
            requireSafe(place, Whose.OWN);
            Store store = new Store(new FileRepositoryBuilder()
                    .setGitDir(place.toFile())
                    .setBare()
                    .setMustExist(true)
                    .build());
            return checked(new Space(store, patience));
        } catch (RepositoryNotFoundException e) {
            throw new SpaceException(e, Reason.NOT_A_SPACE, "notASpace", place);
        } catch (IOException e) {
            throw Failures.of(place, e);
        } catch (IllegalArgumentException e) {
            throw new SpaceException(Reason.DAMAGED, "damaged", place, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Holds that a folder is this user's or trusted, and that nothing in it leads elsewhere: before anything of it is read.
     *
     * @throws SpaceException {@code FOREIGN} or {@code DAMAGED}
     */
    public static void requireSafe(Path folder, Whose whose) throws SpaceException {
        try {
            Trust.ofUser().require(folder);
            PlainSpace.require(folder, whose);
        } catch (IOException e) {
            throw Failures.of(folder, e);
        }
    }

    /** The folder of the space that a folder is, or lies in. */
    public static Optional<Path> find(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (looksLikeRepository(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The folder of the space: a bare repository. */
    public Path folder() {
        return store.folder();
    }

    /** The people and meetings. */
    public Roster roster() throws SpaceException {
        return read(SpaceFiles::roster);
    }

    /** The first version of the space, from which all copies of it come, and no other space: 40 hexadecimal digits. */
    public String root() throws SpaceException {
        return read(SpaceFiles::root);
    }

    /**
     * Where everything stands that others see: another word whenever a version, an event of a review, a round or the
     * roster has come, from here or elsewhere. Reads refs alone.
     */
    public String standing() throws SpaceException {
        return read(store -> {
            StringBuilder refs = new StringBuilder();
            for (String prefix : List.of("refs/heads/", "refs/tags/", "refs/collate/notes/")) {
                store.refs(prefix).forEach(ref -> refs.append(ref.getName()).append(ref.getObjectId()));
            }
            return Hashes.hex(refs.toString());
        });
    }

    @Override
    public void close() {
        store.close();
    }

    /** Reads objects and refs: for the rooms of this bundle. */
    public <T> T read(Store.Reading<T> reading) throws SpaceException {
        try {
            return reading.from(store);
        } catch (IOException e) {
            throw Failures.of(folder(), e);
        }
    }

    /**
     * Moves refs, one process at a time: for the rooms of this bundle.
     *
     * @param writing asked again where another program was faster
     */
    public <T> T write(Store.Reading<Store.Change<T>> writing) throws SpaceException {
        return write(writing, Optional.empty());
    }

    /** Does the same for an action that takes back an entry of the operation log. */
    public <T> T write(Store.Reading<Store.Change<T>> writing, Optional<String> undoes) throws SpaceException {
        FileNames.requireUnicode(folder());
        try {
            return locked(writing, undoes);
        } finally {
            Sharing.settle(store);
        }
    }

    /** What was done to this space on this machine, the last first. */
    public List<Action> actions() throws SpaceException {
        return read(any -> new ActionLog(folder()).entries());
    }

    private <T> T locked(Store.Reading<Store.Change<T>> writing, Optional<String> undoes) throws SpaceException {
        try (WriteLock lock = WriteLock.take(folder(), patience)) {
            List<Store.Move> moves = List.of();
            for (int i = 0; i < TRIES; i++) {
                Store.Change<T> change = writing.from(store);
                moves = change.moves();
                if (moves.isEmpty()) {
                    return change.result();
                }
                lock.intend(store.locked(moves));
                switch (store.move(moves, change.by(), change.why())) {
                    case DONE -> {
                        tell(change, undoes);
                        Written.note(folder());
                        return change.result();
                    }
                    case RACED -> {}
                    case LOCKED -> WriteLock.pause();
                }
            }
            Optional<Path> other = store.lock(moves);
            throw other.isPresent()
                    ? new SpaceException(Reason.BUSY, "locked", folder(), other.get())
                    : new SpaceException(Reason.BUSY, "raced", folder());
        } catch (IOException e) {
            throw Failures.of(folder(), e);
        }
    }

    private <T> void tell(Store.Change<T> change, Optional<String> undoes) {
        try {
            new ActionLog(folder()).add(change, undoes);
        } catch (IOException e) {
            // It is done, whether the log tells of it or not.
            return;
        }
    }

    private static Space checked(Space space) throws SpaceException {
        try {
            String settings = space.read(store -> SpaceFiles.read(store, SpaceFiles.SETTINGS));
            SpaceFiles.checkFormat(space.folder(), settings);
            return space;
        } catch (SpaceException e) {
            space.close();
            throw e;
        }
    }

    private static boolean looksLikeRepository(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"))
                && Files.isDirectory(folder.resolve("objects"))
                && Files.isDirectory(folder.resolve("refs"));
    }
}
