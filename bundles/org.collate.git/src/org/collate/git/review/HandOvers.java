package org.collate.git.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Said;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;

/** Hands drafts over to review. Each time is a round, which counts from 1 and is a tag on the version. */
public final class HandOvers {

    /** The kind of the event. */
    public static final String KIND = "hand-over";

    private static final String ROUND = "round";
    private static final String TAG = "tag";
    /** What whoever hands over could know: the ids of the events on earlier rounds. */
    private static final String SEEN = "seen";

    private final Space space;

    /** The hand-overs in a space. */
    public HandOvers(Space space) {
        this.space = space;
    }

    /**
     * A draft that was handed over.
     *
     * @param round the number of the round, which another copy's round of the same number may put off
     * @param version the version
     * @param tag the digits of the tag, which stay what they are
     */
    public record HandedOver(int round, VersionId version, String tag) {

        /** What an event says to name this round. */
        public Map<String, Object> named() {
            return Map.of(ROUND, round, TAG, tag);
        }

        /** Whether an event names this round. */
        public boolean isNamedBy(ReviewEvent event) {
            return tag.equals(event.data().get(TAG));
        }
    }

    /** The last round; one of several that were begun on several machines at the same time. Empty where the variant was never handed over. */
    public Optional<HandedOver> last(Variant variant) throws SpaceException {
        return space.read(store -> last(store, variant));
    }

    /** All that was handed over, the last round first, those that were taken back as well. */
    public List<HandedOver> all(Variant variant) throws SpaceException {
        return space.read(
                store -> List.copyOf(rounds(store, variant).descendingMap().values()));
    }

    /**
     * Hands a draft over: tag and event together.
     *
     * @param version the version that was checked
     * @param data what the event says beside the round
     * @throws SpaceException {@code MOVED} where the draft has another version by now
     */
    public HandedOver handOver(
            Variant variant, VersionId version, Map<String, Object> data, Signature author, Signature committer)
            throws SpaceException {
        return handOver(variant, version, data, Sealing.NONE, author, committer);
    }

    /** Does the same with an event that is sealed. */
    public HandedOver handOver(
            Variant variant,
            VersionId version,
            Map<String, Object> data,
            Sealing sealing,
            Signature author,
            Signature committer)
            throws SpaceException {
        return space.write(store -> {
            ObjectId draft = VersionFiles.draft(store, variant);
            if (!GitObjects.id(draft).equals(version)) {
                throw VersionFiles.moved(variant, GitObjects.version(store.commit(draft)));
            }
            NavigableMap<Integer, HandedOver> before = rounds(store, variant);
            int round = before.isEmpty() ? 1 : before.lastKey() + 1;
            String name = variant.round(round).substring("refs/tags/".length());
            ObjectId tag = store.tag(name, draft, author, Said.in("said.round", round));
            HandedOver handed = new HandedOver(round, version, tag.name());
            Map<String, Object> said = new TreeMap<>(data);
            said.putAll(handed.named());
            said.put(SEEN, onRounds(store, variant));
            ReviewEvent event = sealing.seal(new ReviewEvent(KIND, author, version, Optional.empty(), said));
            List<Store.Move> moves = new ArrayList<>();
            moves.add(new Store.Move(variant.round(round), Optional.empty(), tag, false));
            moves.add(ReviewEvents.move(store, variant, author, List.of(event)));
            return new Store.Change<>(moves, committer, KIND, handed);
        });
    }

    private static List<String> onRounds(Store store, Variant variant) throws IOException {
        return ReviewEvents.all(store, variant).stream()
                .filter(event -> event.data().containsKey(TAG))
                .map(ReviewEvent::id)
                .sorted()
                .toList();
    }

    /** Whether two events are on one round. */
    public static boolean isOneRound(ReviewEvent one, ReviewEvent other) {
        return one.data().get(TAG) instanceof String tag
                && tag.equals(other.data().get(TAG));
    }

    /** Whether an event says what its author could know; hand-overs from before do not. */
    public static boolean tellsWhatWasSeen(ReviewEvent handOver) {
        return handOver.data().get(SEEN) instanceof List<?>;
    }

    /** Whether whoever handed over could know an event on an earlier round. */
    public static boolean hasSeen(ReviewEvent handOver, ReviewEvent event) {
        return handOver.data().get(SEEN) instanceof List<?> seen && seen.contains(event.id());
    }

    /** The rounds by their numbers. */
    private static NavigableMap<Integer, HandedOver> rounds(Store store, Variant variant) throws IOException {
        String prefix = variant.round(1).substring(0, variant.round(1).length() - 1);
        NavigableMap<Integer, HandedOver> rounds = new TreeMap<>();
        for (Ref ref : store.refs(prefix.substring(0, prefix.lastIndexOf('/') + 1))) {
            if (Variant.of(ref.getName()).equals(Optional.of(variant))) {
                int round = Integer.parseInt(ref.getName().substring(prefix.length()));
                ObjectId tag = ref.getObjectId();
                rounds.put(round, new HandedOver(round, GitObjects.id(store.commit(tag)), tag.name()));
            }
        }
        return rounds;
    }

    /**
     * The last round behind which nobody began another, and that was not taken back; numbers that two copies counted at the
     * same time do not say so.
     */
    private static Optional<HandedOver> last(Store store, Variant variant) throws IOException {
        List<HandedOver> begun =
                List.copyOf(rounds(store, variant).descendingMap().values());
        List<ReviewEvent> all = begun.isEmpty() ? List.of() : ReviewEvents.all(store, variant);
        List<ReviewEvent> overs = TakenBack.standing(all).stream()
                .filter(event -> event.kind().equals(KIND))
                .toList();
        List<HandedOver> rounds = begun.stream()
                .filter(round -> overs.stream().anyMatch(round::isNamedBy)
                        || all.stream().noneMatch(event -> event.kind().equals(KIND) && round.isNamedBy(event)))
                .toList();
        return rounds.stream()
                .filter(round -> overs.stream()
                        .filter(round::isNamedBy)
                        .noneMatch(over -> overs.stream().anyMatch(later -> hasSeen(later, over))))
                .findFirst()
                .or(() -> rounds.stream().findFirst());
    }
}
