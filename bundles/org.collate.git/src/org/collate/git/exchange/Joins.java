package org.collate.git.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.exchange.Sync.Exchanged;
import org.collate.git.join.Joining;
import org.collate.git.join.MergeBases;
import org.collate.git.join.MergeTrace;
import org.collate.git.store.Failures;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.model.Messages;
import org.eclipse.jgit.lib.ObjectId;

/** What two copies of a space make of their refs: each variant's refs together, by the nature of each. */
public final class Joins {

    private final Store store;
    private final Map<String, ObjectId> ours;
    private final Map<String, ObjectId> theirs;
    private final Signature by;
    /** The sentence about a variant that cannot be read. */
    private final String leftOut;

    /** Where a ref is to be on both sides. */
    private final Map<String, ObjectId> joined = new TreeMap<>();

    private final Map<Optional<Variant>, Integer> conflicts = new LinkedHashMap<>();
    private final Map<Optional<Variant>, String> troubles = new LinkedHashMap<>();
    private final List<Store.Move> traces = new ArrayList<>();

    Joins(Store store, Map<String, ObjectId> ours, Map<String, ObjectId> theirs, Signature by) {
        this(store, ours, theirs, by, "leftOut");
    }

    private Joins(Store store, Map<String, ObjectId> ours, Map<String, ObjectId> theirs, Signature by, String leftOut) {
        this.store = store;
        this.ours = ours;
        this.theirs = theirs;
        this.by = by;
        this.leftOut = leftOut;
    }

    /** What a new copy makes of the refs of another one: all that can be read. */
    static Joins intoNew(Store store, Map<String, ObjectId> theirs, Signature by) {
        Map<String, ObjectId> main = Map.of(SpaceFiles.MAIN, theirs.get(SpaceFiles.MAIN));
        return new Joins(store, main, theirs, by, "notCopied");
    }

    /** Writes the commits that join; no ref moves. */
    void join() throws IOException, SpaceException {
        try {
            joined.put(SpaceFiles.MAIN, main());
        } catch (SpaceException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            troubles.put(Optional.empty(), e.getMessage());
        }
        for (Map.Entry<Variant, Set<String>> each : byVariant().entrySet()) {
            Variant variant = each.getKey();
            Map<String, ObjectId> own = new TreeMap<>();
            try {
                int left = join(variant, each.getValue(), own);
                joined.putAll(own);
                conflicts.put(Optional.of(variant), left);
                if (left > 0) {
                    traces.addAll(new MergeTrace(store, variant).keep(movesOf(own)));
                }
            } catch (SpaceException e) {
                leaveOut(variant, e);
            } catch (IOException e) {
                SpaceException said = Failures.of(store.folder(), e);
                if (said.reason() != Reason.DAMAGED) {
                    throw e;
                }
                leaveOut(variant, said);
            }
        }
    }

    /** Names variants that are exchanged in no way, since a part of their history is lost on one side. */
    void holdBack(Set<Variant> lost) {
        for (Variant variant : lost) {
            String why = Messages.of(SpaceException.class).get("lostHistory", variant);
            troubles.put(Optional.of(variant), Messages.of(SpaceException.class).get(leftOut, variant, why));
        }
    }

    /** Names variants that are not exchanged for another reason, each with a sentence. */
    void holdBack(Map<Variant, String> held) {
        held.forEach((variant, said) -> troubles.put(Optional.of(variant), said));
    }

    /** One variant that cannot be read keeps nobody from the others; it is left as it is on both sides. */
    private void leaveOut(Variant variant, SpaceException why) {
        String said = Messages.of(SpaceException.class).get(leftOut, variant, why.getMessage());
        troubles.put(Optional.of(variant), said);
    }

    private Map<Variant, Set<String>> byVariant() {
        Map<Variant, Set<String>> refs = new LinkedHashMap<>();
        for (Map<String, ObjectId> side : List.of(ours, theirs)) {
            side.keySet()
                    .forEach(ref -> Variant.of(ref)
                            .ifPresent(variant -> refs.computeIfAbsent(variant, v -> new TreeSet<>())
                                    .add(ref)));
        }
        return refs;
    }

    private ObjectId main() throws IOException, SpaceException {
        ObjectId mine = ours.get(SpaceFiles.MAIN);
        ObjectId other = theirs.get(SpaceFiles.MAIN);
        return new JoinedFiles(store).main(mine, other, by);
    }

    private int join(Variant variant, Set<String> refs, Map<String, ObjectId> own) throws IOException, SpaceException {
        Joining joining = new Joining(store, variant, new MergeBases(store, variant));
        Guard guard = new Guard(store, variant);
        int left = 0;
        for (String ref : refs) {
            ObjectId mine = ours.get(ref);
            ObjectId other = theirs.get(ref);
            if (ref.startsWith("refs/tags/")) {
                continue;
            } else if (mine == null || other == null || mine.equals(other)) {
                own.put(ref, mine == null ? other : mine);
            } else if (ref.startsWith(variant.reviews())) {
                own.put(ref, new JoinedFiles(store).union(mine, other, by));
            } else {
                guard.requireOneReport(ref, mine, other);
                Joining.Joined tip = joining.people(mine, other, by);
                own.put(ref, tip.tip());
                left += tip.conflicts();
            }
        }
        own.putAll(Rounds.joined(variant, rounds(variant, ours), genuine(variant, guard, own.get(variant.draft()))));
        for (Map.Entry<String, ObjectId> each : own.entrySet()) {
            boolean moves = !each.getValue().equals(ours.get(each.getKey()))
                    || !each.getValue().equals(theirs.get(each.getKey()));
            if (moves) {
                guard.requireReadable(each.getKey(), each.getValue());
            }
        }
        return left;
    }

    /** The rounds of the other copy that we do not have and that are rounds; the others are named. */
    private Map<String, ObjectId> genuine(Variant variant, Guard guard, ObjectId draft) throws IOException {
        Map<String, ObjectId> rounds = rounds(variant, theirs);
        List<String> refused = new ArrayList<>();
        for (Map.Entry<String, ObjectId> each : Map.copyOf(rounds).entrySet()) {
            boolean isNew = !each.getValue().equals(ours.get(each.getKey()));
            if (isNew && (draft == null || !guard.isRound(each.getValue(), draft))) {
                rounds.remove(each.getKey());
                refused.add(each.getKey());
            }
        }
        if (!refused.isEmpty()) {
            String named = String.join(", ", new TreeSet<>(refused));
            troubles.put(Optional.of(variant), Messages.of(SpaceException.class).get("noRound", variant, named));
        }
        return rounds;
    }

    private static Map<String, ObjectId> rounds(Variant variant, Map<String, ObjectId> refs) {
        Map<String, ObjectId> rounds = new TreeMap<>(refs);
        rounds.keySet()
                .removeIf(
                        ref -> !ref.startsWith("refs/tags/") || !Variant.of(ref).equals(Optional.of(variant)));
        return rounds;
    }

    /** Where the refs are to be; those of what was left out are missing. */
    Map<String, ObjectId> joined() {
        return Map.copyOf(joined);
    }

    /** The moves that bring this copy to the joined state. */
    List<Store.Move> moves() {
        List<Store.Move> moves = new ArrayList<>(movesOf(joined));
        if (!moves.isEmpty()) {
            moves.addAll(traces);
        }
        return moves;
    }

    private List<Store.Move> movesOf(Map<String, ObjectId> wanted) {
        return moves(wanted, ours);
    }

    /** The moves that bring the other copy there. */
    List<Store.Move> toSend() {
        // A round that the other copy has stays what it is there.
        return moves(joined, theirs).stream()
                .filter(move ->
                        !move.ref().startsWith("refs/tags/") || move.from().isEmpty())
                .toList();
    }

    private static List<Store.Move> moves(Map<String, ObjectId> wanted, Map<String, ObjectId> present) {
        List<Store.Move> moves = new ArrayList<>();
        wanted.forEach((ref, to) -> {
            if (!to.equals(present.get(ref))) {
                boolean isTag = ref.startsWith("refs/tags/");
                moves.add(new Store.Move(ref, Optional.ofNullable(present.get(ref)), to, isTag));
            }
        });
        return moves;
    }

    /** What came, and what could not. */
    List<Exchanged> received() {
        Map<Optional<Variant>, Exchanged> received = new LinkedHashMap<>();
        for (Store.Move move : movesOf(joined)) {
            Optional<Variant> variant = Variant.of(move.ref());
            int left = conflicts.getOrDefault(variant, 0);
            received.put(variant, new Exchanged(variant, true, false, left, Optional.empty()));
        }
        troubles.forEach((variant, trouble) -> {
            Exchanged came = received.getOrDefault(variant, new Exchanged(variant, false, false, 0, Optional.empty()));
            received.put(
                    variant,
                    new Exchanged(variant, came.received(), came.sent(), came.conflicts(), Optional.of(trouble)));
        });
        return List.copyOf(received.values());
    }

    /** What goes. */
    List<Exchanged> sent() {
        return toSend().stream()
                .map(move -> new Exchanged(Variant.of(move.ref()), false, true, 0, Optional.empty()))
                .distinct()
                .toList();
    }
}
