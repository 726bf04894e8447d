package org.collate.internal.ui.review;

import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.internal.ui.Sentence;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing.Signed;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of a round of review that goes on: each looks how the round stands, shows it, and does its step. */
public final class RoundHandlers {

    private RoundHandlers() {}

    private abstract static class Handler extends AbstractHandler {

        private final Messages text = Messages.of(RoundHandlers.class);
        private final RoundStep step;

        Handler(RoundStep step) {
            this.step = step;
        }

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            CommandSubject.report(window).ifPresent(report -> look(window, report));
            return null;
        }

        private void look(IWorkbenchWindow window, ReportChoice report) {
            boolean isOpenUnsaved = OpenDrafts.find(window, report.space(), report.variant())
                    .filter(OpenDraft::isUnsaved)
                    .isPresent();
            Background.of(text.get("round.looking", report.name()), OnScreen.of(window), monitor -> {
                        VariantState state = state(report);
                        Place.OfVariant draft = Place.OfVariant.draft(report.space(), state);
                        return RoundOutlook.of(step, report, draft, isOpenUnsaved || state.unsaved(), monitor);
                    })
                    .then(outlook -> open(window, report, outlook))
                    .otherwise(sentence -> Sentence.say(window, text.get(step.key() + ".window"), sentence))
                    .start();
        }

        private void open(IWorkbenchWindow window, ReportChoice report, RoundOutlook outlook) {
            Person person = SpaceWizard.here().person();
            RoundDialog.Doing doing = (because, keys) -> {
                try (Space space = Space.open(report.space())) {
                    KeysAtHand chosen = keys.apply(Passphrases.keys(window));
                    return step.execute(
                            space, report.variant(), new RoundStep.Said(because, chosen, SpaceWizard.here()));
                }
            };
            new RoundDialog(
                            window.getShell(),
                            step,
                            outlook,
                            person,
                            doing,
                            signed -> done(window, outlook.report(), signed))
                    .open();
        }

        private void done(IWorkbenchWindow window, String report, Signed signed) {
            TeamSpaces.of(window.getWorkbench()).changed();
            // Every list shows what was done; what is worth a word is how much it is worth.
            if (step == RoundStep.SIGN_OFF || signed == Signed.NOT_AT_HAND) {
                String how = text.get("round." + name(signed));
                Sentence.say(window, text.get(step.key() + ".window"), text.get(step.key() + ".done", report) + how);
            }
        }

        private static String name(Signed signed) {
            return switch (signed) {
                case YES -> "signed";
                case NO_KEY -> "noKey";
                case NOT_AT_HAND -> "notAtHand";
            };
        }

        private static VariantState state(ReportChoice report) throws SpaceException {
            try (Space space = Space.open(report.space())) {
                Optional<VariantState> found = new Variants(space)
                        .list(report.variant().meeting()).stream()
                                .filter(each -> each.variant().equals(report.variant()))
                                .findFirst();
                return found.orElseThrow();
            }
        }
    }

    /** Report &gt; Take for Review. */
    public static final class Take extends Handler {

        /** Takes. */
        public Take() {
            super(RoundStep.TAKE);
        }
    }

    /** Report &gt; Send Back. */
    public static final class SendBack extends Handler {

        /** Sends back. */
        public SendBack() {
            super(RoundStep.SEND_BACK);
        }
    }

    /** Report &gt; Sign Off. */
    public static final class SignOff extends Handler {

        /** Signs off. */
        public SignOff() {
            super(RoundStep.SIGN_OFF);
        }
    }

    /** Report &gt; Withdraw. */
    public static final class Withdraw extends Handler {

        /** Withdraws. */
        public Withdraw() {
            super(RoundStep.WITHDRAW);
        }
    }
}
