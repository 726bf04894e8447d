package org.collate.internal.ui.transfer;

import java.util.Optional;
import org.collate.internal.ui.Sentence;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.internal.ui.space.WizardWindow;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands that import and export. */
public final class TransferHandlers {

    private TransferHandlers() {}

    /** File &gt; Import. */
    public static final class Import extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            ImportTargets targets =
                    new ImportTargets(CommandSubject.reports(window), CommandSubject.report(window), Optional.empty());
            WizardWindow.show(window.getShell(), new ImportWizard(window, targets));
            return null;
        }
    }

    /** File &gt; Export. */
    public static final class Export extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            Optional<Place> place = CommandSubject.place(window);
            if (place.isPresent()) {
                WizardWindow.show(window.getShell(), new ExportWizard(window, source(window, place.get())));
            } else {
                Messages text = Messages.of(TransferHandlers.class);
                Sentence.say(window, text.get("nothing.title"), text.get("nothing.export"));
            }
            return null;
        }

        private static ExportSource source(IWorkbenchWindow window, Place place) {
            if (place instanceof Place.OfVariant at) {
                String name = CommandSubject.find(window, at.space(), at.variant())
                        .map(ReportChoice::name)
                        .map(each -> at.address()
                                .version()
                                .map(v -> each + " @ " + v)
                                .orElse(each))
                        .orElse(at.name());
                Optional<OpenDraft> written =
                        at.isDraft() ? OpenDrafts.find(window, at.space(), at.variant()) : Optional.empty();
                return new ExportSource(place, name, written);
            }
            return new ExportSource(place, place.name(), Optional.empty());
        }
    }
}
