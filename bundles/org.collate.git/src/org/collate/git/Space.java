package org.collate.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException.Reason;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A team space that is open. Any number of threads and processes may have the same space open; only one of them writes
 * at a time.
 */
public final class Space implements AutoCloseable {

    public static final String MAIN = "refs/heads/main";

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
        new NewSpace(folder.toAbsolutePath().normalize()).make(by);
        return open(folder);
    }

    /** Opens the space in a folder. */
    public static Space open(Path folder) throws SpaceException {
        return open(folder, PATIENCE);
    }

    /** Opens a space whose writers wait for each other no longer than {@code patience}. */
    static Space open(Path folder, Duration patience) throws SpaceException {
        GitEnvironment.install();
        Path place = folder.toAbsolutePath().normalize();
        if (!looksLikeRepository(place)) {
            throw new SpaceException(Reason.NOT_A_SPACE, "notASpace", place);
        }
        try {
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
        return read(Space::roster);
    }

    @Override
    public void close() {
        store.close();
    }

    static Roster roster(Store store) throws IOException, SpaceException {
        String json = mainFile(store, NewSpace.ROSTER);
        try {
            return Roster.read(json);
        } catch (IllegalArgumentException e) {
            throw new SpaceException(
                    Reason.DAMAGED,
                    "damagedFile",
                    store.folder(),
                    NewSpace.ROSTER,
                    MAIN,
                    String.valueOf(e.getMessage()));
        }
    }

    /** What reads objects and refs. */
    @FunctionalInterface
    interface Reading<T> {
        T from(Store store) throws IOException, SpaceException;
    }

    /**
     * What is to be written, found anew when another program was faster.
     *
     * @param moves the refs that move together; none: there is nothing to do
     * @param by who does it, for the reflog
     * @param why what is done, for the reflog
     * @param result what the caller gets
     */
    record Change<T>(List<Store.Move> moves, Signature by, String why, T result) {}

    <T> T read(Reading<T> reading) throws SpaceException {
        try {
            return reading.from(store);
        } catch (IOException e) {
            throw Failures.of(folder(), e);
        }
    }

    <T> T write(Reading<Change<T>> writing) throws SpaceException {
        FileNames.requireUnicode(folder());
        try (WriteLock lock = WriteLock.take(folder(), patience)) {
            List<Store.Move> moves = List.of();
            for (int i = 0; i < TRIES; i++) {
                Change<T> change = writing.from(store);
                moves = change.moves();
                if (moves.isEmpty()) {
                    return change.result();
                }
                lock.intend(moves.stream().map(Store.Move::ref).toList());
                switch (store.move(moves, change.by(), change.why())) {
                    case DONE -> {
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

    /** The move of {@code main} to a new roster. */
    static Store.Move rosterMove(Store store, Roster roster, Signature by, String message) throws IOException {
        Optional<ObjectId> before = store.ref(MAIN);
        RevCommit main = store.commit(before.orElseThrow());
        byte[] json = roster.write().getBytes(StandardCharsets.UTF_8);
        ObjectId tree = store.tree(Optional.of(main.getTree()), Map.of(NewSpace.ROSTER, json));
        ObjectId after = store.write(new Store.Draft(tree, List.of(main), by, by, message));
        return new Store.Move(MAIN, before, after, false);
    }

    private static Space checked(Space space) throws SpaceException {
        try {
            String settings = space.read(store -> mainFile(store, NewSpace.SETTINGS));
            NewSpace.checkFormat(space.folder(), settings);
            return space;
        } catch (SpaceException e) {
            space.close();
            throw e;
        }
    }

    private static String mainFile(Store store, String path) throws IOException, SpaceException {
        ObjectId main =
                store.ref(MAIN).orElseThrow(() -> new SpaceException(Reason.NOT_A_SPACE, "noMain", store.folder()));
        return store.file(store.commit(main), path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new SpaceException(Reason.NOT_A_SPACE, "noMain", store.folder()));
    }

    private static boolean looksLikeRepository(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"))
                && Files.isDirectory(folder.resolve("objects"))
                && Files.isDirectory(folder.resolve("refs"));
    }
}
