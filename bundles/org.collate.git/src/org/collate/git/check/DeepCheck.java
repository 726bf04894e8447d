package org.collate.git.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.collate.git.check.Damage.Kind;
import org.collate.git.store.Store;
import org.collate.git.store.StrictObjects;
import org.collate.git.tidy.EveryObject;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdOwnerMap;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevObject;

/** Whether everything that a ref leads to is here, and every object is what its name says. */
final class DeepCheck {

    /** A larger one is not looked at as what it should be, which would need too much memory; no report is that large. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    private final Bench bench;
    private final Store store;
    private final ObjectIdOwnerMap<Seen> seen = new ObjectIdOwnerMap<>();
    /** Objects that could not be read, which were told with the ref that leads to them. */
    private final Set<ObjectId> told = new HashSet<>();

    DeepCheck(Bench bench) {
        this.bench = bench;
        this.store = bench.store();
    }

    /** An object that was looked at. */
    private static final class Seen extends ObjectIdOwnerMap.Entry {
        Seen(ObjectId id) {
            super(id);
        }
    }

    void run() throws IOException, SpaceException {
        for (String prefix : List.of("refs/heads/", "refs/tags/m/", "refs/collate/")) {
            for (Ref ref : store.refs(prefix)) {
                boolean isToldAlready = !ref.getName().startsWith("refs/collate/")
                        && !store.repository().getObjectDatabase().has(ref.getObjectId());
                if (!isToldAlready) {
                    check(ref);
                }
            }
        }
        checkOthers();
    }

    /** The objects to which no ref leads: they may be all that is left of something. */
    private void checkOthers() throws IOException, SpaceException {
        try (ObjectReader reader = store.repository().newObjectReader()) {
            for (Map.Entry<ObjectId, Optional<Path>> each :
                    EveryObject.in(store.folder()).entrySet()) {
                ObjectId id = each.getKey();
                if (seen.contains(id) || told.contains(id)) {
                    continue;
                }
                try {
                    read(id, reader.open(id));
                } catch (MissingObjectException | CorruptObjectException | IncorrectObjectTypeException e) {
                    String why = String.valueOf(e.getMessage());
                    if (each.getValue().isPresent()) {
                        Path file = each.getValue().get();
                        bench.found(Kind.MISSING_OBJECT, id.name(), why, repairs -> repairs.setAside(file));
                    } else {
                        bench.found(Kind.MISSING_OBJECT, id.name(), why);
                    }
                }
            }
        }
    }

    private void check(Ref ref) throws IOException {
        try (ObjectWalk walk = new ObjectWalk(store.repository());
                ObjectReader reader = store.repository().newObjectReader()) {
            walk.markStart(walk.parseAny(ref.getObjectId()));
            for (RevObject each = walk.next(); each != null; each = walk.next()) {
                look(reader, each);
            }
            for (RevObject each = walk.nextObject(); each != null; each = walk.nextObject()) {
                look(reader, each);
            }
        } catch (MissingObjectException | CorruptObjectException | IncorrectObjectTypeException e) {
            bench.found(Kind.MISSING_OBJECT, ref.getName(), String.valueOf(e.getMessage()));
        }
    }

    private void look(ObjectReader reader, RevObject object) throws IOException {
        if (seen.contains(object)) {
            return;
        }
        told.add(object.copy());
        ObjectLoader loader = reader.open(object, object.getType());
        if (loader.getSize() <= LARGEST) {
            StrictObjects.checker().check(object, object.getType(), loader.getCachedBytes());
        }
        read(object, loader);
        told.remove(object);
        seen.add(new Seen(object));
    }

    /** Reads all of an object, a part at a time, and holds that its name is that of what it says. */
    private static void read(ObjectId id, ObjectLoader loader) throws IOException {
        MessageDigest digest = Constants.newMessageDigest();
        digest.update(Constants.encodedTypeString(loader.getType()));
        digest.update(Constants.encodeASCII(" " + loader.getSize()));
        digest.update((byte) 0);
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = loader.openStream()) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        }
        if (!ObjectId.fromRaw(digest.digest()).equals(id)) {
            throw new CorruptObjectException(id, "hash");
        }
    }
}
