package org.collate.operations.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.review.HandOvers;
import org.collate.git.review.HandOvers.HandedOver;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.model.Messages;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.check.CheckedReport;
import org.collate.operations.check.Checker;
import org.collate.operations.check.Found;
import org.collate.operations.check.Listing;
import org.collate.operations.check.SourceLines;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing;
import org.collate.operations.signing.Signing.Signed;
import org.collate.validation.Severity;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Hands a draft over to review, where no error stands in the way, or a person says why it goes nevertheless. */
public final class HandOver {

    private final Place.OfVariant draft;
    private final Checker checker;
    private final Optional<String> because;

    /**
     * Hands one draft over.
     *
     * @param because why it goes, also where errors stand; shown to the reviewer
     */
    public HandOver(Place.OfVariant draft, Checker checker, Optional<String> because) {
        this.draft = draft;
        this.checker = checker;
        this.because = because.map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * What became of it.
     *
     * @param errors what stands in the way, or stood there
     * @param handedOver the round; empty where errors stand in the way
     * @param isNew whether it was handed over now; {@code false} where the reviewer has this very version already
     * @param signed whether what was handed over now carries a signature
     */
    public record Result(List<Found> errors, Optional<HandedOver> handedOver, boolean isNew, Signed signed) {

        /** Takes a copy. */
        public Result {
            errors = List.copyOf(errors);
        }
    }

    /** What stands in the way: the errors in the draft that nobody has set aside. */
    public List<Found> errors(IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        CheckedReport checked = checker.check(draft, monitor);
        SourceLines lines = SourceLines.of(checked.opened(), new Importers(List.of()), monitor);
        List<Found> all = Listing.of(checked, lines);
        return all.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .filter(each -> each.setAside().isEmpty())
                .toList();
    }

    /**
     * Hands over.
     *
     * @param keys those that it can be signed with
     * @throws InputException where text is kept on this machine that is in no version, or signing failed
     * @throws SpaceException {@code MOVED} where the draft changed meanwhile
     */
    public Result execute(Signature author, Signature committer, KeysAtHand keys, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        try (Space space = Space.open(draft.space())) {
            requireSaved(space);
            ReviewState state = ReviewState.of(space, draft.variant());
            Optional<HandedOver> last = new HandOvers(space).last(draft.variant());
            if (state.stage() == ReviewState.Stage.WITH_REVIEWER
                    && last.map(HandedOver::version).equals(Optional.of(draft.version()))) {
                return new Result(List.of(), last, false, Signed.NO_KEY);
            }
            List<Found> errors = errors(monitor);
            if (!errors.isEmpty() && because.isEmpty()) {
                return new Result(errors, Optional.empty(), false, Signed.NO_KEY);
            }
            Map<String, Object> data = new TreeMap<>();
            because.ifPresent(reason -> data.put("because", reason));
            if (!errors.isEmpty()) {
                List<Object> findings = new ArrayList<>();
                errors.forEach(each -> findings.add(
                        Map.of("rule", each.rule(), "place", each.place(), "fingerprint", each.fingerprint())));
                data.put("findings", findings);
            }
            Signing signing = Signing.of(space, draft.variant(), author, keys);
            HandedOver handed = new HandOvers(space)
                    .handOver(draft.variant(), draft.version(), data, signing.sealing(), author, committer);
            return new Result(errors, Optional.of(handed), true, signing.signed());
        }
    }

    private void requireSaved(Space space) throws InputException, SpaceException {
        for (VariantState state : new Variants(space).all(draft.variant().meeting())) {
            if (state.variant().equals(draft.variant()) && state.unsaved()) {
                throw new InputException(Messages.of(HandOver.class).get("handOver.unsaved", draft.name()));
            }
        }
    }
}
