package org.collate.operations.arrivals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.revisions.Revision;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.actions.Action;
import org.collate.git.review.Tracked;
import org.collate.git.space.Space;
import org.collate.git.undo.LeavingOut;
import org.collate.model.Messages;
import org.collate.operations.InputException;

/** Leaves out what came to some elements of a draft, by a new version; what was written since stays. */
public final class LeaveOut {

    private final Space space;
    private final Variant variant;
    private final String action;
    private final Set<String> elements;

    /**
     * Leaves out.
     *
     * @param action the id of the entry that brought it
     * @param elements the ids of the elements
     */
    public LeaveOut(Space space, Variant variant, String action, Set<String> elements) {
        this.space = space;
        this.variant = variant;
        this.action = action;
        this.elements = Set.copyOf(elements);
    }

    /**
     * What was done.
     *
     * @param made whether the draft has another version than before
     * @param conflicts how many places were changed since, so that they are in dispute
     * @param action the id of its entry in the operation log, by which it is taken back; empty where nothing was made
     */
    public record Result(boolean made, int conflicts, Optional<String> action) {}

    /**
     * What goes too, of other elements: what stands in one that came, or needs it.
     *
     * @throws InputException where what came is undone, or no longer in the draft
     */
    public List<Revision> takenAlong() throws InputException, SpaceException {
        Tracked tracked = tracked();
        Set<String> closed = closed(tracked);
        return tracked.revisions().list().stream()
                .filter(each -> closed.contains(each.id()) && !elements.contains(each.element()))
                .toList();
    }

    /**
     * Leaves it out, and what goes along.
     *
     * @throws InputException where what came is undone, or no longer in the draft
     */
    public Result execute(Signature by) throws InputException, SpaceException {
        Tracked tracked = tracked();
        LeavingOut.Left left = new LeavingOut(space, variant, by).leave(tracked, closed(tracked));
        Optional<String> entry = left.made()
                ? space.actions().stream()
                        .filter(each -> each.kind().equals(LeavingOut.KIND))
                        .findFirst()
                        .map(Action::id)
                : Optional.empty();
        return new Result(left.made(), left.conflicts(), entry);
    }

    private Set<String> closed(Tracked tracked) {
        Set<String> wanted = tracked.revisions().list().stream()
                .filter(each -> elements.contains(each.element()))
                .map(Revision::id)
                .collect(Collectors.toSet());
        return tracked.revisions().closedForRejecting(wanted);
    }

    private Tracked tracked() throws InputException, SpaceException {
        ReadArrivals arrivals = new ReadArrivals(space, variant);
        ReadArrivals.Came came = arrivals.find(action)
                .orElseThrow(
                        () -> new InputException(Messages.of(LeaveOut.class).get("arrival.gone")));
        return arrivals.tracked(came);
    }
}
