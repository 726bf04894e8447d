package org.collate.internal.ui.manuscript;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.StepOrigin;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.page.Offer;
import org.collate.internal.ui.manuscript.page.PageText;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.internal.ui.space.WizardWindow;
import org.collate.internal.ui.transfer.FilesDropped;
import org.collate.internal.ui.transfer.ImportTargets;
import org.collate.internal.ui.transfer.ImportWizard;
import org.collate.internal.ui.transfer.TakeIn;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.writing.WholeReport;
import org.collate.transfer.Source;
import org.collate.transfer.marks.MarkedImporter;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Offers to import what is better imported than pasted: a text that is a whole report, and a file that is dropped on the
 * page. A text is pasted all the same; taken by the import it goes again, and what comes is what the preview showed.
 */
final class ImportOffers {

    /** How soon is looked again whether a paste is done, in milliseconds. */
    private static final int AGAIN = 100;

    private final Messages text = Messages.of(ImportOffers.class);
    private final ManuscriptEditor editor;
    private final ManuscriptPage page;
    private final Offer offer;
    private final Consumer<String> refuse;

    /**
     * Watches a page; made before what pastes into it.
     *
     * @param refuse says at the caret why something is not done
     */
    ImportOffers(ManuscriptEditor editor, ManuscriptPage page, Consumer<String> refuse) {
        this.editor = editor;
        this.page = page;
        this.refuse = refuse;
        offer = new Offer(page);
        page.text().addVerifyListener(this::pasting);
    }

    /** Takes files that are dropped on the page; called when all else is known that can be dropped there. */
    void takeFiles() {
        FilesDropped.on(page.text(), this::dropped, refuse);
    }

    /** What is offered at the moment; empty for nothing. */
    String offered() {
        return offer.sentence();
    }

    private void pasting(VerifyEvent event) {
        boolean isPasted = page.text() instanceof PageText widget && widget.isPasting();
        if (isPasted && takesImports() && WholeReport.isOne(event.text)) {
            Report before = EcoreUtil.copy(page.manuscript().report());
            String words = event.text;
            OnScreen.of(page.text()).later(() -> offer(words, before));
        }
    }

    private boolean takesImports() {
        return editor.isWritable() && editor.draft().isPresent() && !editor.isTemplate();
    }

    private void offer(String words, Report before) {
        if (page.isBusy()) {
            // Many lines are pasted beside the window.
            page.text().getDisplay().timerExec(AGAIN, () -> {
                if (!page.text().isDisposed()) {
                    offer(words, before);
                }
            });
            return;
        }
        if (!page.manuscript().nextToUndo().equals(Optional.of(StepOrigin.PASTE))) {
            return;
        }
        boolean isMarkdown = words.lines().anyMatch(line -> line.startsWith("#"));
        String name = text.get(isMarkdown ? "offer.clipboard.markdown" : "offer.clipboard");
        Source source = new Source(name, words.getBytes(StandardCharsets.UTF_8));
        offer.make(
                page.text().getCaretOffset(),
                text.get("offer.paste"),
                text.get("offer.take"),
                () -> take(TakeIn.Material.of(source), before, () -> editor.command(Manuscript::undo)));
    }

    /** Files were dropped. @param offset the place below the mouse; -1 where no text is there */
    void dropped(List<Path> files, int offset) {
        if (!editor.isWritable()) {
            refuse.accept(text.get("offer.readOnly"));
            return;
        }
        if (!takesImports()) {
            refuse.accept(text.get("offer.template"));
            return;
        }
        int place = offset < 0 ? page.text().getCaretOffset() : offset;
        String names =
                files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        boolean isReturned = files.size() > 1
                || DesktopPlugins.importers()
                        .forFile(names)
                        .filter(MarkedImporter.class::isInstance)
                        .isPresent();
        offer.make(
                place,
                text.get("offer.file", names),
                text.get("offer.take"),
                isReturned
                        ? () -> returned(files)
                        : () -> take(
                                TakeIn.Material.of(files.getFirst()),
                                EcoreUtil.copy(page.manuscript().report()),
                                () -> true));
    }

    /** Copies may bring more than their text. */
    private void returned(List<Path> files) {
        IWorkbenchWindow window = editor.getSite().getWorkbenchWindow();
        editor.draft().ifPresent(draft -> {
            Place.OfVariant at = draft.place();
            ReportChoice choice = CommandSubject.find(window, at.space(), at.variant())
                    .orElseGet(() -> new ReportChoice(at.space(), at.variant(), editor.getPartName()));
            ImportTargets targets = new ImportTargets(List.of(choice), Optional.of(choice), files);
            WizardWindow.show(window.getShell(), new ImportWizard(window, targets));
        });
    }

    private void take(TakeIn.Material material, Report before, TakeIn.Ready ready) {
        editor.draft()
                .ifPresent(draft -> new TakeIn(
                                editor.getSite().getWorkbenchWindow(),
                                draft,
                                material,
                                editor.getPartName(),
                                before,
                                ready,
                                refuse)
                        .start());
    }
}
