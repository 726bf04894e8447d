package org.collate.git.check;

import java.io.IOException;
import java.util.List;
import org.collate.git.check.Damage.Kind;
import org.collate.git.store.Store;
import org.collate.git.store.StrictObjects;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdOwnerMap;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevObject;

/** Whether everything that a ref leads to is here and is what its name says. */
final class DeepCheck {

    /** Reading a larger one at once would need too much memory; no report is that large. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private final Bench bench;
    private final Store store;
    private final ObjectIdOwnerMap<Seen> seen = new ObjectIdOwnerMap<>();

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

    void run() throws IOException {
        for (String prefix : List.of("refs/heads/", "refs/tags/m/", "refs/collate/")) {
            for (Ref ref : store.refs(prefix)) {
                boolean isToldAlready = !ref.getName().startsWith("refs/collate/")
                        && !store.repository().getObjectDatabase().has(ref.getObjectId());
                if (!isToldAlready) {
                    check(ref);
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
        ObjectLoader loader = reader.open(object, object.getType());
        if (loader.getSize() <= LARGEST) {
            byte[] bytes = loader.getCachedBytes();
            StrictObjects.checker().check(object, object.getType(), bytes);
            try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
                if (!formatter.idFor(object.getType(), bytes).equals(object)) {
                    throw new CorruptObjectException(object, "hash");
                }
            }
        }
        seen.add(new Seen(object));
    }
}
