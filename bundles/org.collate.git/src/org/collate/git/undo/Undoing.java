package org.collate.git.undo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.actions.Action;
import org.collate.git.actions.Action.Moved;
import org.collate.git.join.Joining;
import org.collate.git.join.MergeTrace;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.Sealing;
import org.collate.git.review.TakenBack;
import org.collate.git.space.Space;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Takes back an entry of the operation log. For a text that is a version on the one that the entry made, which says again
 * what was said before, joined with what was written since; so what others wrote stays, and what they changed at the same
 * words is a conflict. For what was said in a review it is an event that answers it. What the entry did may long be on other
 * machines: the opposite follows it there.
 */
public final class Undoing {

    /** The kind of the entries that undo others. */
    public static final String KIND = "undo";

    private final Space space;
    private final Signature author;
    private final Signature committer;
    private final Seals seals;

    /** What seals events, for each variant. */
    @FunctionalInterface
    public interface Seals {

        /** Leaves all events as they are. */
        Seals NONE = variant -> Sealing.NONE;

        /** What seals the events on a variant. */
        Sealing of(Variant variant);
    }

    /**
     * Undoes in a space.
     *
     * @param author who wants it
     * @param committer who sits here
     */
    public Undoing(Space space, Signature author, Signature committer, Seals seals) {
        this.space = space;
        this.author = author;
        this.committer = committer;
        this.seals = seals;
    }

    /** What undoing would do; nothing is written. */
    public Undone foresee(Action action) throws SpaceException {
        return space.read(store -> {
            List<Undone.Step> steps = new ArrayList<>();
            for (Moved each : sorted(action)) {
                foreseen(store, each).ifPresent(steps::add);
            }
            return new Undone(action, steps);
        });
    }

    private Optional<Undone.Step> foreseen(Store store, Moved moved) throws IOException, SpaceException {
        return switch (Kind.of(moved)) {
            case DRAFT, ACCEPTED -> {
                TextBack.Found found = TextBack.find(store, moved);
                yield Optional.of(
                        found.text().isPresent()
                                ? text(
                                        moved,
                                        Optional.empty(),
                                        found.text().get().conflicts())
                                : new Undone.Left(moved.ref(), found.why().orElseThrow()));
            }
            case EVENTS -> Optional.of(step(moved, events(store, moved)));
            // A round counts no longer when its hand-over was taken back, which is an event beside it.
            case ROUND -> Optional.empty();
            case ROSTER -> Optional.of(new Undone.Left(moved.ref(), Undone.Reason.ROSTER));
        };
    }

    /** Does the opposite of an entry, all of it at once. */
    public Undone undo(Action action) throws SpaceException {
        return space.write(
                store -> {
                    List<Undone.Step> steps = new ArrayList<>();
                    List<Store.Move> moves = new ArrayList<>();
                    Map<Variant, List<ReviewEvent>> answered = new LinkedHashMap<>();
                    for (Moved each : sorted(action)) {
                        if (Kind.of(each).isText()) {
                            steps.add(change(store, each, moves));
                        } else {
                            foreseen(store, each).ifPresent(steps::add);
                        }
                        if (Kind.of(each) == Kind.EVENTS) {
                            answered.computeIfAbsent(each.variant().orElseThrow(), any -> new ArrayList<>())
                                    .addAll(events(store, each));
                        }
                    }
                    answered.values().removeIf(List::isEmpty);
                    for (Map.Entry<Variant, List<ReviewEvent>> each : answered.entrySet()) {
                        moves.add(new TakenBack(store, each.getKey())
                                .move(each.getValue(), seals.of(each.getKey()), author));
                    }
                    return new Store.Change<>(moves, committer, KIND, new Undone(action, steps));
                },
                Optional.of(action.id()));
    }

    private Undone.Step change(Store store, Moved moved, List<Store.Move> moves) throws IOException, SpaceException {
        TextBack.Found found = TextBack.find(store, moved);
        if (found.text().isEmpty()) {
            return new Undone.Left(moved.ref(), found.why().orElseThrow());
        }
        TextBack text = found.text().get();
        Joining.Joined joined = text.make(author, committer);
        Store.Move move = new Store.Move(moved.ref(), Optional.of(text.now()), joined.tip(), false);
        moves.add(move);
        if (joined.conflicts() > 0) {
            moves.addAll(new MergeTrace(store, text.variant()).keep(List.of(move)));
        }
        return text(moved, Optional.of(joined.tip()), joined.conflicts());
    }

    private List<ReviewEvent> events(Store store, Moved moved) throws IOException {
        if (moved.to().isEmpty()
                || !store.hasCommit(ObjectId.fromString(moved.to().get()))) {
            return List.of();
        }
        Optional<ObjectId> from = moved.from().map(ObjectId::fromString);
        return new TakenBack(store, moved.variant().orElseThrow())
                .among(from, ObjectId.fromString(moved.to().get()), author.person());
    }

    private static Undone.Step step(Moved moved, List<ReviewEvent> events) {
        return events.isEmpty()
                ? new Undone.Left(moved.ref(), Undone.Reason.OTHERS)
                : new Undone.Events(
                        moved.variant().orElseThrow(),
                        events.stream().map(ReviewEvent::kind).toList());
    }

    private static Undone.Step text(Moved moved, Optional<ObjectId> tip, int conflicts) {
        boolean isAccepted = Kind.of(moved) == Kind.ACCEPTED;
        return new Undone.Text(moved.variant().orElseThrow(), isAccepted, tip.map(GitObjects::id), conflicts);
    }

    private static List<Moved> sorted(Action action) {
        return action.moved().stream().sorted(Comparator.comparing(Moved::ref)).toList();
    }

    /** What a ref holds. */
    private enum Kind {
        DRAFT,
        ACCEPTED,
        EVENTS,
        ROUND,
        ROSTER;

        boolean isText() {
            return this == DRAFT || this == ACCEPTED;
        }

        static Kind of(Moved moved) {
            if (moved.variant().isEmpty()) {
                return ROSTER;
            }
            Variant variant = moved.variant().get();
            return moved.ref().equals(variant.draft())
                    ? DRAFT
                    : moved.ref().equals(variant.accepted())
                            ? ACCEPTED
                            : moved.ref().startsWith(variant.reviews()) ? EVENTS : ROUND;
        }
    }
}
