package org.collate.internal.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.review.ReviewEvent;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.review.ReviewState;
import org.collate.operations.review.ShowReview;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.WhoSigned;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What a dialog shows of a round before a step of it is done.
 *
 * @param report what a person calls the report
 * @param facts how the review stands, each a sentence
 * @param warnings what whoever goes on should know, each a sentence
 * @param obstacle why it cannot be done, as a sentence; empty where it can
 * @param keys the keys that can be chosen
 */
record RoundOutlook(
        String report,
        List<String> facts,
        List<String> warnings,
        Optional<String> obstacle,
        List<KeysAtHand.Choice> keys) {

    RoundOutlook {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
        keys = List.copyOf(keys);
    }

    /**
     * Looks; waits for the disk, so not on the workbench's thread.
     *
     * @param isWritten whether words of the report are in no version
     */
    static RoundOutlook of(
            RoundStep step, ReportChoice report, Place.OfVariant draft, boolean isWritten, IProgressMonitor monitor)
            throws InputException, SpaceException {
        Messages text = Messages.of(RoundOutlook.class);
        ShowReview.Result review = new ShowReview(draft).execute(monitor);
        List<KeysAtHand.Choice> keys = step.isSigned()
                ? KeysAtHand.of(System.getenv(), file -> Optional.empty()).choices()
                : List.of();
        return new RoundOutlook(
                report.name(),
                facts(text, review),
                warnings(text, step, review, isWritten),
                obstacle(text, step, review),
                keys);
    }

    private static List<String> facts(Messages text, ShowReview.Result review) {
        List<String> facts = new ArrayList<>();
        review.state().last().map(event -> last(text, review, event)).ifPresent(facts::add);
        review.state().because().map(why -> text.get("round.because", why)).ifPresent(facts::add);
        review.state()
                .taken()
                .filter(event -> review.state().stage() == ReviewState.Stage.WITH_REVIEWER)
                .map(event -> text.get("round.taken", name(event.by()), day(event.by())))
                .ifPresent(facts::add);
        facts.add(text.get("round.open", review.revisions(), review.comments().size(), review.conflicts()));
        return facts;
    }

    private static String last(Messages text, ShowReview.Result review, ReviewEvent event) {
        String person = name(event.by());
        String signed = review.signature(event)
                .map((WhoSigned.Told told) -> told.words(person))
                .orElse("");
        return text.get("last." + event.kind(), person, day(event.by()), signed);
    }

    private static List<String> warnings(Messages text, RoundStep step, ShowReview.Result review, boolean isWritten) {
        List<String> warnings = new ArrayList<>();
        if (step == RoundStep.SIGN_OFF) {
            if (review.revisions() > 0) {
                warnings.add(text.get("signOff.revisions", review.revisions()));
            }
            if (!review.comments().isEmpty()) {
                warnings.add(text.get("signOff.comments", review.comments().size()));
            }
            review.overruled().forEach(each -> warnings.add(text.get("signOff.overruled", each)));
        }
        if (isWritten && step != RoundStep.TAKE) {
            warnings.add(text.get("round.unsaved"));
        }
        return warnings;
    }

    private static Optional<String> obstacle(Messages text, RoundStep step, ShowReview.Result review) {
        ReviewState state = review.state();
        if (state.stage() != ReviewState.Stage.WITH_REVIEWER) {
            String by = state.by().map(RoundOutlook::name).orElse("");
            return Optional.of(text.get("stage." + state.stage().name().toLowerCase(Locale.ROOT), by));
        }
        return step == RoundStep.SIGN_OFF && review.conflicts() > 0
                ? Optional.of(text.get("signOff.conflicts", review.conflicts()))
                : Optional.empty();
    }

    private static String name(Signature by) {
        return by.person().name();
    }

    private static String day(Signature by) {
        return by.time().toLocalDate().toString();
    }
}
