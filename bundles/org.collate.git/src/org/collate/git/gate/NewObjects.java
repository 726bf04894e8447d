package org.collate.git.gate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.collate.git.store.Store;
import org.collate.git.store.StrictObjects;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevObject;

/** Looks at every object that a push brings, as {@code git fsck --strict} does, whatever the server's settings are. */
final class NewObjects {

    /** No report, roster or event comes near. */
    private static final int LARGEST = 64 << 20;

    private final Store store;
    private final List<ObjectId> present;

    NewObjects(After after) {
        store = after.store();
        present = after.present();
    }

    /** What is wrong with what a ref would bring; empty where all is well. */
    Optional<String> trouble(ObjectId tip) throws IOException {
        ObjectChecker checker = StrictObjects.checker();
        try (ObjectWalk walk = new ObjectWalk(store.repository())) {
            walk.markStart(walk.parseAny(tip));
            for (ObjectId each : present) {
                if (store.repository().getObjectDatabase().has(each)) {
                    walk.markUninteresting(walk.parseAny(each));
                }
            }
            for (RevObject each = walk.next(); each != null; each = walk.next()) {
                check(checker, each);
            }
            for (RevObject each = walk.nextObject(); each != null; each = walk.nextObject()) {
                check(checker, each);
            }
            return Optional.empty();
        } catch (MissingObjectException
                | IncorrectObjectTypeException
                | CorruptObjectException
                | LargeObjectException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void check(ObjectChecker checker, RevObject object) throws IOException {
        ObjectLoader loader = store.repository().open(object, object.getType());
        checker.check(object, object.getType(), loader.getCachedBytes(LARGEST));
    }
}
