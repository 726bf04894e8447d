package org.collate.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.operations.Importers;
import org.collate.operations.Place;
import org.collate.operations.writing.Loaded;
import org.collate.operations.writing.Loading;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens a file or a variant in a window: reads it in the background, shows it, or says in a sentence why it cannot be read. */
public final class ReportOpener {

    private final Messages text = Messages.of(ReportOpener.class);
    private final Place place;
    private final IWorkbenchWindow window;

    private ReportOpener(Place place, IWorkbenchWindow window) {
        this.place = place;
        this.window = window;
    }

    /** Opens one file, as soon as it is started. */
    public static Background<Optional<Loaded>> of(Path file, Importers importers, IWorkbenchWindow window) {
        return of(new Place.OfFile(file, String.valueOf(file.getFileName())), importers, window);
    }

    /**
     * Opens what lies at a place, as soon as it is started.
     *
     * @param place the file or the version
     * @param importers what reads files that are no report files
     * @param window the window that shows the report
     */
    public static Background<Optional<Loaded>> of(Place place, Importers importers, IWorkbenchWindow window) {
        return new ReportOpener(place, window).opening(new Loading(importers, ReportOpener::log));
    }

    private static void log(String sentence, Throwable cause) {
        ILog.of(ReportOpener.class).error(sentence, cause);
    }

    private Background<Optional<Loaded>> opening(Loading loading) {
        OnScreen screen = OnScreen.of(window);
        return Background.of(text.get("opening", name()), screen, monitor -> {
                    boolean isOpen = screen.ask(this::raise).orElse(false);
                    return isOpen ? Optional.<Loaded>empty() : Optional.of(loading.load(place, monitor));
                })
                .under(new OneAtATime(ReportInput.key(place)))
                .then(loaded -> loaded.ifPresent(this::show))
                .orDrop(loaded -> loaded.ifPresent(Loaded::drop))
                .ifFaulty(text.get("internalError", name()))
                .otherwise(this::complain);
    }

    /** Whoever opens a place twice at once gets one editor. */
    private record OneAtATime(Object key) implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return equals(rule);
        }
    }

    /** Brings the editor of the place to the top. @return whether there is one */
    private boolean raise() {
        Optional<IEditorPart> editor =
                Optional.ofNullable(window.getActivePage().findEditor(ReportInput.of(place)));
        editor.ifPresent(window.getActivePage()::activate);
        return editor.isPresent();
    }

    private void show(Loaded loaded) {
        try {
            window.getActivePage().openEditor(new ReportInput(loaded), WritingPerspective.MANUSCRIPT);
        } catch (PartInitException e) {
            loaded.drop();
            log("Opening failed: " + place.name(), e);
            complain(text.get("internalError", name()));
        }
    }

    /** What a person calls it. */
    private String name() {
        return TeamSpaces.of(window.getWorkbench()).plainly(place.name());
    }

    private void complain(String sentence) {
        MessageDialog dialog = new MessageDialog(
                window.getShell(), text.get("cannotOpen"), null, sentence, MessageDialog.ERROR, 0, text.get("ok"));
        dialog.setBlockOnOpen(false);
        dialog.open();
    }
}
