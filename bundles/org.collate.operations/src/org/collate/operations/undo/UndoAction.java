package org.collate.operations.undo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.actions.Action;
import org.collate.git.actions.Action.Moved;
import org.collate.git.review.Sealing;
import org.collate.git.space.Space;
import org.collate.git.undo.Undoing;
import org.collate.git.undo.Undone;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Takes an entry of the operation log back, by new versions and events. */
public final class UndoAction {

    private final Space space;
    private final Optional<String> entry;
    private final How how;

    /**
     * Undoes.
     *
     * @param entry the first digits of an entry; empty: the last one that is neither undone nor an undo itself
     */
    public UndoAction(Space space, Optional<String> entry, How how) {
        this.space = space;
        this.entry = entry;
        this.how = how;
    }

    /**
     * How it is undone.
     *
     * @param dryRun whether it is only said what would be done
     * @param author who wants it
     * @param committer who sits here
     * @param keys those that events can be signed with
     */
    public record How(boolean dryRun, Signature author, Signature committer, KeysAtHand keys) {}

    /**
     * What was done, or would be.
     *
     * @param entry the entry that was taken back
     * @param steps what became of what it had moved, each with the name of the report
     * @param opposite the id of the entry that took it back, by which it can be done again; empty where nothing was done
     */
    public record Result(LogEntry entry, List<Step> steps, Optional<String> opposite) {

        /** Takes a copy. */
        public Result {
            steps = List.copyOf(steps);
        }

        /** Whether anything is different now. */
        public boolean isDone() {
            return steps.stream().anyMatch(step -> !(step.undone() instanceof Undone.Left));
        }
    }

    /**
     * One step.
     *
     * @param report {@code MEETING/NAME}; empty for people, meetings and settings
     */
    public record Step(Optional<String> report, Undone.Step undone) {}

    /**
     * Undoes it.
     *
     * @throws InputException where there is no such entry, it is undone already, or signing failed
     */
    public Result execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        LogEntry wanted = entry.isPresent() ? named(entry.get()) : last();
        Action action = wanted.action();
        progress.split(1);
        Map<Variant, Sealing> seals = how.dryRun() ? Map.of() : seals(action);
        Undoing undoing =
                new Undoing(space, how.author(), how.committer(), variant -> seals.getOrDefault(variant, Sealing.NONE));
        Undone undone = how.dryRun() ? undoing.foresee(action) : undoing.undo(action);
        progress.split(1);
        ReportNames names = new ReportNames(space.roster());
        return new Result(
                wanted,
                undone.steps().stream()
                        .map(step -> new Step(variant(step).map(names::name), step))
                        .toList(),
                how.dryRun() ? Optional.empty() : opposite(action));
    }

    private Optional<String> opposite(Action action) throws SpaceException {
        return space.actions().stream()
                .filter(each -> each.undoes().equals(Optional.of(action.id())))
                .map(Action::id)
                .findFirst();
    }

    private Map<Variant, Sealing> seals(Action action) throws InputException, SpaceException {
        Map<Variant, Sealing> seals = new HashMap<>();
        for (Moved each : action.moved()) {
            if (each.variant().filter(of -> each.ref().startsWith(of.reviews())).isPresent()) {
                Variant variant = each.variant().get();
                seals.put(
                        variant,
                        Signing.of(space, variant, how.author(), how.keys()).sealing());
            }
        }
        return seals;
    }

    private static Optional<Variant> variant(Undone.Step step) {
        return switch (step) {
            case Undone.Text text -> Optional.of(text.variant());
            case Undone.Events events -> Optional.of(events.variant());
            case Undone.Left left -> Variant.of(left.ref());
        };
    }

    private LogEntry named(String digits) throws InputException, SpaceException {
        List<LogEntry> fitting = LogEntry.of(space).stream()
                .filter(each -> each.action().id().startsWith(digits))
                .toList();
        if (fitting.isEmpty() || digits.isBlank()) {
            throw new InputException(message("undo.unknown", digits));
        }
        if (fitting.size() > 1) {
            throw new InputException(message("undo.ambiguous", digits, fitting.size()));
        }
        LogEntry found = fitting.getFirst();
        if (found.undoneBy().isPresent()) {
            throw new InputException(
                    message("undo.undone", found.action().id(), found.undoneBy().get()));
        }
        return found;
    }

    private LogEntry last() throws InputException, SpaceException {
        return LogEntry.of(space).stream()
                .filter(each -> !each.action().kind().equals(Undoing.KIND))
                .filter(each -> each.undoneBy().isEmpty())
                .findFirst()
                .orElseThrow(() -> new InputException(message("undo.nothing", space.folder())));
    }

    private static String message(String key, Object... arguments) {
        return Messages.of(UndoAction.class).get(key, arguments);
    }
}
