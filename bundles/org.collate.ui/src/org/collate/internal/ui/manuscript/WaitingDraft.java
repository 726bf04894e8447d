package org.collate.internal.ui.manuscript;

import java.time.Duration;
import java.util.Optional;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.text.Spot;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.writing.Loaded;
import org.collate.operations.writing.Loading;
import org.collate.ui.Background;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.ui.ReportInput;
import org.collate.ui.WritingPerspective;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * A draft that is only shown, since another program has it open: as soon as it is free, an editor that writes it takes the
 * place of the one that shows it, with the same words in sight.
 */
final class WaitingDraft {

    private static final Duration INTERVAL = Duration.ofSeconds(2);

    /** How long is said that it is free, in milliseconds. */
    private static final int SAID = 8_000;

    private final Messages text = Messages.of(WaitingDraft.class);
    private final ManuscriptEditor editor;
    private final Background<Optional<Loaded>> looking;

    /** Waits for the draft of an editor that shows it. */
    WaitingDraft(ManuscriptEditor editor, Place.OfVariant draft) {
        this.editor = editor;
        Loading loading = new Loading(DesktopPlugins.importers(), WaitingDraft::log);
        looking = Background.of(
                        text.get("waiting.looking", editor.getPartName()),
                        OnScreen.of(editor.widget()),
                        monitor -> loading.take(draft))
                .then(found -> found.ifPresent(this::write))
                .orDrop(found -> found.ifPresent(Loaded::drop))
                .last()
                .every(INTERVAL)
                .start(INTERVAL);
    }

    private static void log(String sentence, Throwable cause) {
        ILog.of(WaitingDraft.class).error(sentence, cause);
    }

    private void write(Loaded loaded) {
        IWorkbenchPage page = editor.getSite().getPage();
        boolean isUsed = page.getActivePart() == editor;
        IEditorPart front = page.getActiveEditor();
        // What is written has empty lines that what is only shown has not, so places are those of the report.
        Manuscript shown = editor.manuscript();
        Spot caret = shown.spot(editor.widget().getCaretOffset());
        String top = shown.line(editor.widget().getTopIndex()).element();
        page.closeEditor(editor, false);
        try {
            IEditorPart next = page.openEditor(new ReportInput(loaded), WritingPerspective.MANUSCRIPT, isUsed);
            if (next instanceof ManuscriptEditor writing) {
                show(writing, caret, top);
            }
            if (front != editor && front != null) {
                page.bringToTop(front);
            }
        } catch (PartInitException e) {
            loaded.drop();
            log("Opening failed: " + loaded.name(), e);
        }
    }

    private void show(ManuscriptEditor writing, Spot caret, String top) {
        StyledText widget = writing.widget();
        writing.manuscript().offset(caret).ifPresent(widget::setSelection);
        writing.manuscript().lineOf(top).ifPresent(widget::setTopIndex);
        String sentence = text.get("waiting.free");
        writing.say(sentence);
        widget.getDisplay().timerExec(SAID, () -> {
            if (!widget.isDisposed() && writing.notice().equals(sentence)) {
                writing.say("");
            }
        });
    }

    void end() {
        looking.end();
    }
}
