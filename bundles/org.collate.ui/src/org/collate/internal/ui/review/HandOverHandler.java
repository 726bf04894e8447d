package org.collate.internal.ui.review;

import java.util.List;
import java.util.Optional;
import org.collate.git.Address;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.internal.ui.Sentence;
import org.collate.internal.ui.commit.CommitHandler;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.check.Checker;
import org.collate.operations.check.Found;
import org.collate.operations.review.HandOver;
import org.collate.operations.review.ReviewState;
import org.collate.operations.signing.WhoSigned;
import org.collate.ui.Background;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Report &gt; Hand Over: looks what stands in the way, and shows it. */
public final class HandOverHandler extends AbstractHandler {

    private final Messages text = Messages.of(HandOverHandler.class);

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
        Background.of(text.get("handOver.looking", report.name()), OnScreen.of(window), monitor -> {
                    VariantState state = state(report);
                    Place.OfVariant draft = draft(report, state);
                    List<Found> errors = operation(draft, Optional.empty()).errors(monitor);
                    boolean unsaved = isOpenUnsaved || state.unsaved();
                    Optional<String> last = last(report);
                    return new Looked(draft, new HandOverDialog.Obstacles(report.name(), errors, unsaved, last));
                })
                .then(looked -> new HandOverDialog(
                                window.getShell(), looked.obstacles(), actions(window, report, looked.draft()))
                        .open())
                .otherwise(sentence -> Sentence.say(window, text.get("handOver.window"), sentence))
                .start();
    }

    private record Looked(Place.OfVariant draft, HandOverDialog.Obstacles obstacles) {}

    private Optional<String> last(ReportChoice report) throws SpaceException {
        try (Space space = Space.open(report.space())) {
            WhoSigned who = new WhoSigned(space, report.variant());
            return ReviewState.of(space, report.variant()).last().map(event -> {
                String person = event.by().person().name();
                String day = event.by().time().toLocalDate().toString();
                return text.get(
                        "last." + event.kind(), person, day, who.of(event).words(person));
            });
        }
    }

    private static VariantState state(ReportChoice report) throws SpaceException {
        try (Space space = Space.open(report.space())) {
            return new Variants(space)
                    .list(report.variant().meeting()).stream()
                            .filter(each -> each.variant().equals(report.variant()))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private static Place.OfVariant draft(ReportChoice report, VariantState state) {
        Address address =
                new Address(report.variant().meeting(), report.variant().slug(), Optional.empty());
        return new Place.OfVariant(
                report.space(), report.variant(), state.draft().id(), address);
    }

    private static HandOver operation(Place.OfVariant draft, Optional<String> because) {
        Checker checker = new Checker(DesktopPlugins.rules(), DesktopPlugins.importers(), Optional.empty());
        return new HandOver(draft, checker, because);
    }

    private static String said(HandOver.Result result) {
        if (!result.isNew()) {
            return "handOver.again";
        }
        return switch (result.signed()) {
            case YES -> "handOver.signed";
            case NO_KEY -> "handOver.done";
            case NOT_AT_HAND -> "handOver.unsigned";
        };
    }

    private HandOverDialog.Actions actions(IWorkbenchWindow window, ReportChoice report, Place.OfVariant draft) {
        return new HandOverDialog.Actions() {
            @Override
            public HandOver.Result handOver(Optional<String> because, IProgressMonitor monitor)
                    throws SpaceException, InputException {
                Signature here = SpaceWizard.here();
                return operation(draft, because).execute(here, here, Passphrases.keys(window), monitor);
            }

            @Override
            public void done(HandOver.Result result) {
                TeamSpaces.of(window.getWorkbench()).changed();
                result.handedOver()
                        .ifPresent(round -> Sentence.say(
                                window,
                                text.get("handOver.window"),
                                text.get(said(result), report.name(), round.round())));
            }

            @Override
            public void commitFirst() {
                new CommitHandler().commit(window, report, () -> look(window, report));
            }

            @Override
            public void reveal(Found found) {
                OpenDrafts.find(window, report.space(), report.variant())
                        .ifPresent(open -> open.reveal(found.element(), 0, 0));
            }
        };
    }
}
