package org.collate.internal.ui.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.collate.internal.ui.Sentence;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.WizardWindow;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.review.ExportName;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
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
            CommandSubject.place(window).ifPresent(place -> ask(window, source(window, place)));
            return null;
        }

        /** What the file is called at first says which round it is of, and that is read beside the window. */
        private static void ask(IWorkbenchWindow window, ExportSource source) {
            boolean isUnsaved = source.written().filter(OpenDraft::isUnsaved).isPresent();
            String report =
                    source.place() instanceof Place.OfVariant at ? CommandSubject.name(window, at) : source.name();
            ExportName name = new ExportName(report, LocalDate.now());
            Messages text = Messages.of(TransferHandlers.class);
            Background.of(
                            text.get("export.naming", source.name()),
                            OnScreen.of(window),
                            monitor -> new ExportSource(
                                    source.place(),
                                    source.name(),
                                    source.written(),
                                    name.of(source.place(), isUnsaved),
                                    SinceChoice.of(source.place())))
                    .then(known -> WizardWindow.show(window.getShell(), new ExportWizard(window, known)))
                    .otherwise(sentence -> Sentence.say(window, text.get("nothing.title"), sentence))
                    .unseen()
                    .start();
        }

        private static ExportSource source(IWorkbenchWindow window, Place place) {
            if (place instanceof Place.OfVariant at) {
                String report = CommandSubject.name(window, at);
                String name =
                        at.address().version().map(v -> report + " @ " + v).orElse(report);
                Optional<OpenDraft> written =
                        at.isDraft() ? OpenDrafts.find(window, at.space(), at.variant()) : Optional.empty();
                return new ExportSource(place, name, written);
            }
            return new ExportSource(place, place.name(), Optional.empty());
        }
    }
}
