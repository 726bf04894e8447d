package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.internal.ui.space.WizardWindow;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.space.CommitVersion;
import org.collate.operations.space.ImportIntoVariant;
import org.collate.operations.space.PreparedImport;
import org.collate.transfer.Cleaning;
import org.collate.transfer.Source;
import org.collate.ui.Background;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes a text or a file into a draft that is open, by the import: reads it beside the window, then shows what it would do. */
public final class TakeIn {

    private final Messages text = Messages.of(TakeIn.class);
    private final IWorkbenchWindow window;
    private final OpenDraft draft;
    private final Material material;
    private final String report;
    private final Report before;
    private final Ready ready;
    private final Consumer<String> refuse;

    /** What is taken. */
    public sealed interface Material {

        /** A text that is no file. */
        record OfText(Source source) implements Material {}

        /** A file. */
        record OfFile(Path file) implements Material {}

        /** A text that is read as a file of its name. */
        static Material of(Source source) {
            return new OfText(source);
        }

        /** A file of a kind that can be imported. */
        static Material of(Path file) {
            return new OfFile(file);
        }

        /** What a person calls it. */
        default String name() {
            return switch (this) {
                case OfText text -> text.source().name();
                case OfFile file -> String.valueOf(file.file().getFileName());
            };
        }
    }

    /** Makes the draft ready to take it, on the workbench's thread. */
    @FunctionalInterface
    public interface Ready {

        /** Whether it is. */
        boolean make();
    }

    /**
     * Takes nothing yet.
     *
     * @param report what a person calls the report
     * @param before that report, for this alone
     * @param ready is asked when the user has seen what it does and wants it
     * @param refuse says why it cannot be read
     */
    public TakeIn(
            IWorkbenchWindow window,
            OpenDraft draft,
            Material material,
            String report,
            Report before,
            Ready ready,
            Consumer<String> refuse) {
        this.window = window;
        this.draft = draft;
        this.material = material;
        this.report = report;
        this.before = before;
        this.ready = ready;
        this.refuse = refuse;
    }

    /** Reads it and shows what it would do. */
    public void start() {
        Background.of(
                        text.get("take.reading", material.name()),
                        OnScreen.of(window),
                        monitor -> look(Cleaning.usual(), monitor))
                .then(prepared -> WizardWindow.show(window.getShell(), new TakeInWizard(window, this, prepared)))
                .otherwise(refuse)
                .start();
    }

    /** Reads it, cleaned so, and says what it would do to the report; beside the window. */
    PreparedImport look(Set<Cleaning> cleanings, IProgressMonitor monitor) throws SpaceException, InputException {
        try (Space space = Space.open(draft.place().space())) {
            Signature here = SpaceWizard.here();
            CommitVersion.Authorship nobody = new CommitVersion.Authorship(here, here, "");
            var importers = DesktopPlugins.importers().cleaning(cleanings);
            var variant = draft.place().variant();
            ImportIntoVariant operation = switch (material) {
                case Material.OfText pasted ->
                    new ImportIntoVariant(space, variant, pasted.source(), importers, nobody);
                case Material.OfFile file -> new ImportIntoVariant(space, variant, file.file(), importers, nobody);
            };
            return operation.onto(before, monitor);
        }
    }

    OpenDraft draft() {
        return draft;
    }

    String name() {
        return material.name();
    }

    /** What a person calls the report. */
    String report() {
        return report;
    }

    /** Whether the draft is ready to take it now; where it is not, it says why by itself. */
    boolean isReady() {
        return ready.make();
    }
}
