package org.collate.git.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.space.Space;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The files that were taken into a variant, as they came, by the SHA-256 of their bytes. They stay on this machine: each is
 * a commit of its own, which no exchange sends.
 */
public final class ReceivedFiles {

    private static final String PREFIX = "refs/collate/inbox/";

    private final Space space;
    private final Variant variant;

    /** The files that came for a variant. */
    public ReceivedFiles(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /**
     * A file.
     *
     * @param sha256 the SHA-256 of its bytes, in hexadecimal
     * @param name its name, for people
     */
    public record File(String sha256, String name, byte[] bytes) {}

    /** When a file was taken in, and by whom; empty where it never was. */
    public Optional<Version> taken(String sha256) throws SpaceException {
        return space.read(store -> {
            Optional<ObjectId> kept = store.ref(ref(sha256));
            return kept.isEmpty() ? Optional.empty() : Optional.of(GitObjects.version(store.commit(kept.get())));
        });
    }

    /** The bytes of a file that was taken in; empty where it never was. */
    public Optional<byte[]> bytes(String sha256) throws SpaceException {
        return space.read(store -> {
            Optional<ObjectId> kept = store.ref(ref(sha256));
            return kept.isEmpty() ? Optional.empty() : store.file(store.commit(kept.get()), sha256);
        });
    }

    /** Keeps files that were taken in; those that are kept already stay as they are. */
    public void keep(List<File> files, Signature by) throws SpaceException {
        space.write(store -> {
            List<Store.Move> moves = new ArrayList<>();
            for (File file : files) {
                String ref = ref(file.sha256());
                if (store.ref(ref).isEmpty()
                        && moves.stream().noneMatch(move -> move.ref().equals(ref))) {
                    ObjectId tree = store.tree(Optional.empty(), Map.of(file.sha256(), file.bytes()));
                    ObjectId commit = store.write(new Store.Draft(tree, List.of(), by, by, file.name()));
                    moves.add(new Store.Move(ref, Optional.empty(), commit, false));
                }
            }
            return new Store.Change<>(moves, by, "inbox", moves.size());
        });
    }

    private String ref(String sha256) {
        return PREFIX + variant.meeting() + "/" + variant.slug() + "/" + sha256;
    }
}
