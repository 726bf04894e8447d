package org.collate.git.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Where draft and accepted text stood before and after the last merge that left conflicts, on this machine: refs that
 * never leave it, by which the merge can be given up as long as nothing came after it.
 */
public final class MergeTrace {

    private static final String PREFIX = "refs/collate/merge/";

    private final Store store;
    private final Variant variant;

    /** The trace of the last merge of a variant. */
    public MergeTrace(Store store, Variant variant) {
        this.store = store;
        this.variant = variant;
    }

    /**
     * Keeps the trace of a merge.
     *
     * @param merged the moves of the merge, of which only those of draft and accepted text are kept
     */
    public List<Store.Move> keep(List<Store.Move> merged) throws IOException {
        List<Store.Move> moves = new ArrayList<>(forget());
        for (Store.Move move : merged) {
            if (branches().contains(move.ref()) && move.from().isPresent()) {
                moves.removeIf(each -> each.ref().startsWith(ref(move.ref(), "")));
                moves.add(set(ref(move.ref(), "before"), move.from().get()));
                moves.add(set(ref(move.ref(), "after"), move.to()));
            }
        }
        return moves;
    }

    /** Drops the trace. */
    public List<Store.Move> forget() throws IOException {
        List<Store.Move> moves = new ArrayList<>();
        for (String branch : branches()) {
            for (String when : List.of("before", "after")) {
                String ref = ref(branch, when);
                store.ref(ref).ifPresent(at -> moves.add(Store.Move.away(ref, at)));
            }
        }
        return moves;
    }

    /**
     * Gives the merge up.
     *
     * @return the moves back, and those that drop the trace
     * @throws SpaceException {@code CONFLICT} where no merge was made here, or something came after it
     */
    public List<Store.Move> giveUp() throws IOException, SpaceException {
        List<Store.Move> moves = new ArrayList<>();
        for (String branch : branches()) {
            Optional<ObjectId> before = store.ref(ref(branch, "before"));
            Optional<ObjectId> after = store.ref(ref(branch, "after"));
            if (before.isPresent() && after.isPresent()) {
                if (!store.ref(branch).equals(after)) {
                    throw new SpaceException(Reason.CONFLICT, "mergeGoneOn", variant);
                }
                moves.add(new Store.Move(branch, after, before.get(), true));
            }
        }
        if (moves.isEmpty()) {
            throw new SpaceException(Reason.CONFLICT, "noMerge", variant);
        }
        moves.addAll(forget());
        return moves;
    }

    /** Whether it can be given up. */
    public boolean canGiveUp() throws IOException {
        try {
            giveUp();
            return true;
        } catch (SpaceException e) {
            return false;
        }
    }

    private Store.Move set(String ref, ObjectId to) throws IOException {
        return new Store.Move(ref, store.ref(ref), to, true);
    }

    private List<String> branches() {
        return List.of(variant.draft(), variant.accepted());
    }

    private static String ref(String branch, String when) {
        return PREFIX + branch.substring("refs/heads/m/".length()) + "-" + when;
    }
}
