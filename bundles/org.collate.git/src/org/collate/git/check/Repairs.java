package org.collate.git.check;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.store.Failures;
import org.collate.git.store.Store;
import org.collate.git.store.WriteLock;
import org.collate.model.file.PlainFile;
import org.collate.model.file.Readers;
import org.eclipse.jgit.lib.ObjectId;

/** What mends the refs of a space: nothing goes away that does not lie, under a name of this machine, beside it. */
final class Repairs {

    private static final String FOLDER = "collate/aside";
    /** Refs that were set aside; they never leave this machine. */
    private static final String ASIDE = "refs/collate/aside/";

    private final Store store;
    private final Signature by;

    Repairs(Store store, Signature by) {
        this.store = store;
        this.by = by;
    }

    Signature by() {
        return by;
    }

    /** Moves a ref; where it goes back, what it named is set aside. */
    void move(String ref, Optional<ObjectId> from, ObjectId to) throws IOException, SpaceException {
        List<Store.Move> moves = new ArrayList<>();
        if (from.isPresent()) {
            if (store.repository().getObjectDatabase().has(from.get())) {
                moves.add(aside(ref, from.get()));
            } else {
                note(ref, from.get());
            }
        }
        moves.add(new Store.Move(ref, from, to, true));
        move(moves);
    }

    /** Moves a ref to a version on top of what it names. */
    void forward(String ref, ObjectId from, ObjectId to) throws IOException, SpaceException {
        move(List.of(new Store.Move(ref, Optional.of(from), to, false)));
    }

    /** Takes a ref away; what it named is set aside. */
    void remove(String ref, ObjectId from) throws IOException, SpaceException {
        if (store.repository().getObjectDatabase().has(from)) {
            move(List.of(aside(ref, from), Store.Move.away(ref, from)));
        } else {
            note(ref, from);
            move(List.of(Store.Move.away(ref, from)));
        }
    }

    /** Moves a file of the repository out of the way. */
    void setAside(Path file) throws IOException {
        Path folder = folder();
        String name = store.folder()
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "-");
        int number = 1;
        while (Files.exists(folder.resolve(name + "." + number), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        Files.move(file, folder.resolve(name + "." + number));
    }

    /** No ref can name what is not there; where it was, a line tells. */
    private void note(String ref, ObjectId at) throws IOException {
        try (FileChannel refs =
                PlainFile.open(folder().resolve("refs.txt"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            PlainFile.all(refs, (at.name() + " " + ref + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path folder() throws IOException {
        Path folder = store.folder().resolve(FOLDER);
        Readers.OWNER.make(folder);
        return folder;
    }

    private static Store.Move aside(String ref, ObjectId at) {
        String name = ASIDE + ref.substring("refs/".length()) + "/" + at.name();
        return new Store.Move(name, Optional.empty(), at, true);
    }

    private void move(List<Store.Move> all) throws IOException, SpaceException {
        List<Store.Move> moves = new ArrayList<>();
        for (Store.Move each : all) {
            boolean isAside = each.ref().startsWith(ASIDE);
            if (!isAside || store.ref(each.ref()).isEmpty()) {
                moves.add(each);
            }
        }
        try (WriteLock lock = WriteLock.take(store.folder(), Duration.ofSeconds(10))) {
            lock.intend(store.locked(moves));
            if (store.move(moves, by, "fsck") != Store.Moved.DONE) {
                throw new SpaceException(Reason.BUSY, "raced", store.folder());
            }
        } catch (IOException e) {
            throw Failures.of(store.folder(), e);
        }
    }
}
