package org.collate.internal.ui.arrivals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.revisions.Revision;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.arrivals.Arrival;
import org.collate.operations.arrivals.DealtWith;
import org.collate.operations.arrivals.LeaveOut;
import org.collate.operations.arrivals.ReadArrivals;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.undo.UndoAction;
import org.collate.ui.DeskSettings;
import org.collate.ui.OpenDraft;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;

/** What is read and done about what came into one draft; all of it waits for the disk, so beside the window. */
final class ArrivalWork {

    /** So many times of coming are looked at, the last ones. */
    private static final int MOST = 12;

    private final Place.OfVariant place;
    private final DealtWith dealt;

    ArrivalWork(Place.OfVariant place) {
        this.place = place;
        this.dealt = new DealtWith(kept(), place.space());
    }

    private static Path kept() {
        return Platform.getStateLocation(Platform.getBundle("org.collate.ui"))
                .toPath()
                .resolve("arrivals");
    }

    /**
     * What was read.
     *
     * @param standing how the space stood
     */
    record Read(String standing, List<ArrivalRow.Entry> entries) {}

    /** Reads; empty where the space stands as it stood. */
    Optional<Read> read(String last, IProgressMonitor monitor) throws SpaceException, InputException {
        try (Space space = Space.open(place.space())) {
            String standing = space.standing();
            if (standing.equals(last)) {
                return Optional.empty();
            }
            List<Arrival> arrivals = new ReadArrivals(space, place.variant()).execute(MOST, monitor);
            Map<DealtWith.Key, DealtWith.Decided> decided = decided(dealt::all);
            return Optional.of(new Read(
                    standing,
                    arrivals.stream().map(each -> entry(each, decided)).toList()));
        }
    }

    private static ArrivalRow.Entry entry(Arrival arrival, Map<DealtWith.Key, DealtWith.Decided> decided) {
        return new ArrivalRow.Entry(
                arrival,
                arrival.items().stream()
                        .map(each -> new ArrivalRow.Item(
                                arrival.action(),
                                each,
                                Optional.ofNullable(decided.get(new DealtWith.Key(arrival.action(), each.element())))))
                        .toList());
    }

    /** Marks some as kept. */
    void keep(List<ArrivalRow.Item> items) throws InputException {
        Map<DealtWith.Key, DealtWith.Decided> decided = new HashMap<>();
        items.forEach(each -> decided.put(each.key(), DealtWith.Decided.TAKEN));
        decided(() -> {
            dealt.put(decided);
            return decided;
        });
    }

    /** What goes too where something is left out. */
    List<Revision> along(ArrivalRow.Item item) throws SpaceException, InputException {
        try (Space space = Space.open(place.space())) {
            return leaving(space, item).takenAlong();
        }
    }

    private LeaveOut leaving(Space space, ArrivalRow.Item item) {
        return new LeaveOut(
                space, place.variant(), item.action(), Set.of(item.item().element()));
    }

    /**
     * Leaves something out, and marks it so.
     *
     * @param draft the draft where it is written here
     * @param message what is said of the version in which words go that are in none yet
     */
    LeaveOut.Result leave(
            ArrivalRow.Item item,
            List<Revision> along,
            Optional<OpenDraft> draft,
            String message,
            IProgressMonitor monitor)
            throws SpaceException, InputException {
        Signature by = Signature.now(new DeskSettings().person());
        Optional<OpenDraft> unsaved = draft.filter(OpenDraft::isUnsaved);
        if (unsaved.isPresent()) {
            unsaved.get().commit(by.person(), message, monitor);
        }
        try (Space space = Space.open(place.space())) {
            LeaveOut.Result result = leaving(space, item).execute(by);
            DealtWith.Decided left =
                    new DealtWith.Decided(Optional.of(result.action().orElse("-")));
            Map<DealtWith.Key, DealtWith.Decided> decided = new HashMap<>();
            decided.put(item.key(), left);
            along.forEach(each -> decided.put(new DealtWith.Key(item.action(), each.element()), left));
            decided(() -> {
                dealt.put(decided);
                return decided;
            });
            return result;
        }
    }

    /** Takes back that something was left out. @param leaving the id of the entry that did so */
    void undo(String leaving, IProgressMonitor monitor) throws SpaceException, InputException {
        Signature by = Signature.now(new DeskSettings().person());
        try (Space space = Space.open(place.space())) {
            UndoAction.How how = new UndoAction.How(false, by, by, KeysAtHand.NONE);
            new UndoAction(space, Optional.of(leaving), how).execute(monitor);
        }
        decided(() -> {
            Map<DealtWith.Key, DealtWith.Decided> all = dealt.all();
            for (Map.Entry<DealtWith.Key, DealtWith.Decided> each : all.entrySet()) {
                if (each.getValue().leaving().equals(Optional.of(leaving))) {
                    dealt.forget(each.getKey());
                }
            }
            return all;
        });
    }

    /** Something that is kept on this machine. */
    @FunctionalInterface
    private interface Kept {
        Map<DealtWith.Key, DealtWith.Decided> get() throws IOException;
    }

    private static Map<DealtWith.Key, DealtWith.Decided> decided(Kept kept) throws InputException {
        try {
            return kept.get();
        } catch (IOException e) {
            throw new InputException(Messages.of(ArrivalsView.class).get("kept.trouble", e.getMessage()), e);
        }
    }
}
