package org.collate.git.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Events of a review that somebody took back. They stay where they are, answered by another event, and count no longer;
 * that one can be taken back too. Verdicts are in the texts, so whoever changes these back takes them back; what else
 * somebody said, he alone can.
 */
public final class TakenBack {

    /** The kind of the event. */
    public static final String KIND = "undo";

    private static final Set<String> VERDICTS = Set.of("accept", "reject");
    private static final String SIGNATURE = "signature";

    private final Store store;
    private final Variant variant;

    /** What is taken back in the review of a variant. */
    public TakenBack(Store store, Variant variant) {
        this.store = store;
        this.variant = variant;
    }

    /** The events that still count, without those that took back others. */
    static List<ReviewEvent> standing(List<ReviewEvent> all) {
        Map<String, List<ReviewEvent>> answers = answers(all);
        return answers.isEmpty()
                ? List.copyOf(all)
                : all.stream()
                        .filter(each -> !each.kind().equals(KIND) && stands(each, answers))
                        .toList();
    }

    /** The events that take others back, by the ids of those. */
    private static Map<String, List<ReviewEvent>> answers(List<ReviewEvent> all) {
        Map<String, List<ReviewEvent>> answers = new HashMap<>();
        for (ReviewEvent each : all) {
            if (each.kind().equals(KIND)) {
                each.bearing()
                        .answers()
                        .forEach(id -> answers.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(each));
            }
        }
        return answers;
    }

    /** An event cannot answer one that answers it, since its id follows from what it says; so this ends. */
    private static boolean stands(ReviewEvent event, Map<String, List<ReviewEvent>> answers) {
        return answers.getOrDefault(event.id(), List.of()).stream()
                .noneMatch(each -> isAllowed(each, event) && stands(each, answers));
    }

    private static boolean isAllowed(ReviewEvent back, ReviewEvent event) {
        // What is signed is not taken back without a signature, which whoever looks at the review sees tested.
        boolean isWorthIt = !event.data().containsKey(SIGNATURE) || back.data().containsKey(SIGNATURE);
        return isWorthIt && isOwn(back.by().person(), event);
    }

    private static boolean isOwn(Person person, ReviewEvent event) {
        return VERDICTS.contains(event.kind()) || event.by().person().equals(person);
    }

    /**
     * What a person would take back.
     *
     * @param from where the branch of the events was before they were added
     * @param to where it was then
     * @return those of the events that still stand and that this person may take back
     */
    public List<ReviewEvent> among(Optional<ObjectId> from, ObjectId to, Person person) throws IOException {
        Map<String, ReviewEvent> added = new TreeMap<>(ReviewEvents.events(store, store.commit(to)));
        if (from.isPresent()) {
            added.keySet()
                    .removeAll(
                            ReviewEvents.events(store, store.commit(from.get())).keySet());
        }
        Map<String, List<ReviewEvent>> answers = answers(ReviewEvents.all(store, variant));
        return added.values().stream()
                .filter(each -> isOwn(person, each) && stands(each, answers))
                .toList();
    }

    /** The move that takes events back. */
    public Store.Move move(List<ReviewEvent> events, Sealing sealing, Signature by) throws IOException, SpaceException {
        VersionId on = GitObjects.id(store.ref(variant.draft()).orElseThrow());
        List<ReviewEvent> backs = new ArrayList<>();
        for (ReviewEvent each : events) {
            ReviewEvent back = new ReviewEvent(KIND, by, on, Optional.empty(), Map.of());
            backs.add(sealing.seal(back.with(Bearing.answering(each))));
        }
        return ReviewEvents.move(store, variant, by, backs);
    }
}
