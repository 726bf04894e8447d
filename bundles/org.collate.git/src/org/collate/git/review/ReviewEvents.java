package org.collate.git.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.git.NamedSlug;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.roster.Roster;
import org.collate.git.space.Space;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * What people did in the reviews of a space. The events of a person on a variant lie in a branch of their own, one file
 * an event, named by its id: two clones' events merge by union, by any Git.
 */
public final class ReviewEvents {

    private static final String EXTENSION = ".json";

    /** What people say in a review is short; a file of more bytes is no event, and is not even looked at. */
    public static final int LARGEST = 1 << 20;

    private final Space space;

    /** The review events of a space. */
    public ReviewEvents(Space space) {
        this.space = space;
    }

    /** The events on a variant that stand, by all persons, in the order of their clocks; each once. */
    public List<ReviewEvent> of(Variant variant) throws SpaceException {
        return space.read(store -> of(store, variant));
    }

    /** Those with the events that were taken back, and those that took them back. */
    public List<ReviewEvent> all(Variant variant) throws SpaceException {
        return space.read(store -> all(store, variant));
    }

    static List<ReviewEvent> of(Store store, Variant variant) throws IOException {
        return TakenBack.standing(all(store, variant));
    }

    static List<ReviewEvent> all(Store store, Variant variant) throws IOException {
        Map<String, ReviewEvent> events = new TreeMap<>();
        for (Ref ref : store.refs(variant.reviews())) {
            events.putAll(events(store, store.commit(ref.getObjectId())));
        }
        return events.values().stream()
                .sorted(Comparator.comparing(
                                (ReviewEvent event) -> event.by().time().toInstant())
                        .thenComparing(ReviewEvent::id))
                .toList();
    }

    /** Adds events of one person. */
    public void add(Variant variant, Signature by, List<ReviewEvent> events) throws SpaceException {
        space.write(
                store -> new Store.Change<>(List.of(move(store, variant, by, events)), by, "review", events.size()));
    }

    /** The move of a person's branch to where it has some more events. */
    static Store.Move move(Store store, Variant variant, Signature by, List<ReviewEvent> events)
            throws IOException, SpaceException {
        String ref = variant.reviews() + person(store, by.person());
        Optional<ObjectId> before = store.ref(ref);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ReviewEvent event : events) {
            byte[] json = event.json().getBytes(StandardCharsets.UTF_8);
            if (json.length > LARGEST || isLostWhenRead(event)) {
                throw new SpaceException(Reason.INVALID_NAME, "tooMuchSaid", LARGEST / 4);
            }
            files.put(event.id() + EXTENSION, json);
        }
        Optional<RevCommit> head = before.isPresent() ? Optional.of(store.commit(before.get())) : Optional.empty();
        ObjectId tree = store.tree(head.map(RevCommit::getTree), VersionFiles.withAttributes(files));
        String message = String.join(
                ", ", events.stream().map(ReviewEvent::kind).distinct().toList());
        List<ObjectId> parents = new ArrayList<>();
        before.ifPresent(parents::add);
        return new Store.Move(ref, before, store.write(new Store.Draft(tree, parents, by, by, message)), false);
    }

    private static boolean isLostWhenRead(ReviewEvent event) {
        return ReviewEvent.parse(event.json())
                .filter(read -> read.id().equals(event.id()))
                .isEmpty();
    }

    /** The slug of whoever reviews: the roster's, or one that follows from the name alone. */
    private static String person(Store store, Person person) throws IOException, SpaceException {
        Roster roster = SpaceFiles.roster(store);
        return roster.person(person.name()).map(NamedSlug::slug).orElseGet(() -> roster.newPersonSlug(person.name()));
    }

    static Map<String, ReviewEvent> events(Store store, RevCommit commit) throws IOException {
        Map<String, ReviewEvent> events = new TreeMap<>();
        store.files(commit, EXTENSION, LARGEST).forEach((file, bytes) -> {
            // An event that was changed afterwards is not the one that its name says.
            ReviewEvent.parse(new String(bytes, StandardCharsets.UTF_8))
                    .filter(event -> file.equals(event.id() + EXTENSION))
                    .ifPresent(event -> events.put(event.id(), event));
        });
        return events;
    }
}
