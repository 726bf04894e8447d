package org.collate.git.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.space.Space;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * What somebody noted on a draft for himself alone. It lies in a ref that stays on this machine, as a commit without parents,
 * one file a note, so that nothing names a note that was taken away.
 */
public final class PrivateNotes {

    /** What the names of their refs begin with. */
    public static final String PREFIX = "refs/collate/notes/";

    private static final String EXTENSION = ".json";

    private final Space space;

    /** The notes of a space. */
    public PrivateNotes(Space space) {
        this.space = space;
    }

    /** Those on a variant, in the order of their clocks. */
    public List<ReviewEvent> of(Variant variant) throws SpaceException {
        return space.read(store -> {
            Optional<ObjectId> at = store.ref(ref(variant));
            return at.isEmpty()
                    ? List.of()
                    : ReviewEvents.events(store, store.commit(at.get())).values().stream()
                            .sorted(Comparator.comparing((ReviewEvent note) ->
                                            note.by().time().toInstant())
                                    .thenComparing(ReviewEvent::id))
                            .toList();
        });
    }

    /** Adds a note. */
    public void add(Variant variant, ReviewEvent note) throws SpaceException {
        byte[] json = note.json().getBytes(StandardCharsets.UTF_8);
        if (json.length > ReviewEvents.LARGEST) {
            throw new SpaceException(Reason.INVALID_NAME, "tooMuchSaid", ReviewEvents.LARGEST / 4);
        }
        change(variant, note.by(), Map.of(note.id() + EXTENSION, json), Set.of());
    }

    /** Takes a note away, by its whole id. */
    public void remove(Variant variant, String id, Signature by) throws SpaceException {
        change(variant, by, Map.of(), Set.of(id + EXTENSION));
    }

    private void change(Variant variant, Signature by, Map<String, byte[]> added, Set<String> gone)
            throws SpaceException {
        space.write(store -> new Store.Change<>(List.of(move(store, variant, by, added, gone)), by, "note", true));
    }

    private static Store.Move move(
            Store store, Variant variant, Signature by, Map<String, byte[]> added, Set<String> gone)
            throws IOException, SpaceException {
        Optional<ObjectId> before = store.ref(ref(variant));
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (before.isPresent()) {
            RevCommit commit = store.commit(before.get());
            files.putAll(store.files(commit, EXTENSION, ReviewEvents.LARGEST));
        }
        files.keySet().removeAll(gone);
        files.putAll(added);
        if (files.isEmpty() && before.isPresent()) {
            return Store.Move.away(ref(variant), before.get());
        }
        ObjectId tree = store.tree(Optional.empty(), files);
        ObjectId commit = store.write(new Store.Draft(tree, List.of(), by, by, "notes"));
        return new Store.Move(ref(variant), before, commit, true);
    }

    private static String ref(Variant variant) {
        return PREFIX + variant.meeting() + "/" + variant.slug();
    }
}
