package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Rewriting;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.StepOrigin;
import org.collate.git.Address;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.space.Space;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.space.CommitVersion;
import org.collate.operations.space.ImportIntoVariant;
import org.collate.operations.space.PreparedImport;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.ReportOpener;
import org.collate.ui.TeamSpaces;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Takes a file into a report of a team space, after showing what would be recognised, added and removed; or only looks at
 * the file. A draft that is open for writing takes it as one step that undo takes back; else it becomes a version.
 */
public final class ImportWizard extends SpaceWizard {

    private final IWorkbenchWindow window;
    private final ImportFilePage file;
    private final ImportPreviewPage preview;

    /**
     * A wizard.
     *
     * @param targets what the user can choose from
     */
    public ImportWizard(IWorkbenchWindow window, ImportTargets targets) {
        super(Messages.of(ImportWizard.class), "import.window");
        this.window = window;
        file = new ImportFilePage(text(), targets);
        preview = new ImportPreviewPage(text());
        preview.onChange(this::look);
        addPage(file);
        addPage(preview);
    }

    @Override
    public void setContainer(IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(event -> event.doit = event.getTargetPage() != preview || look());
        }
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == file && file.target().isEmpty() ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return file.isPageComplete() && (file.target().isEmpty() || preview.isPageComplete() && isLookedAt());
    }

    /** Whether what the preview shows is what is chosen now: only what was looked at is made. */
    private boolean isLookedAt() {
        return file.target().filter(target -> preview.isOf(target, file.file())).isPresent();
    }

    /** Reads the file and shows what its import would do; false where there is nothing to show. */
    private boolean look() {
        ReportChoice target = file.target().orElseThrow();
        Path path = file.file();
        Optional<OpenDraft> open = open(target);
        Optional<PreparedImport> looked = beside(monitor -> {
            try (Space space = Space.open(target.space())) {
                ImportIntoVariant operation = operation(space, target.variant(), path, "");
                return open.isPresent() ? operation.onto(open.get().report(), monitor) : operation.preview(monitor);
            }
        });
        looked.ifPresent(prepared -> preview.show(target, path, prepared, open.isPresent()));
        return looked.isPresent();
    }

    @Override
    public boolean performFinish() {
        Optional<ReportChoice> target = file.target();
        if (target.isEmpty()) {
            ReportOpener.of(file.file(), DesktopPlugins.importers(), window).start();
            return true;
        }
        Optional<OpenDraft> open = open(target.get());
        return open.isPresent() ? into(open.get()) : commit(target.get());
    }

    private Optional<OpenDraft> open(ReportChoice target) {
        return OpenDrafts.find(window, target.space(), target.variant());
    }

    private boolean into(OpenDraft draft) {
        Report written = draft.report();
        Optional<PreparedImport> fitting = beside(monitor -> preview.prepared().onto(written, monitor));
        if (fitting.isEmpty()) {
            return false;
        }
        Edit change = Rewriting.of(written, fitting.get().result(written));
        if (draft.apply(change, StepOrigin.IMPORT) instanceof Answer.Refused refused) {
            preview.setErrorMessage(refused.sentence());
            return false;
        }
        return true;
    }

    private boolean commit(ReportChoice target) {
        Path path = file.file();
        String message = preview.message();
        Optional<ImportIntoVariant.Result> result = beside(monitor -> {
            try (Space space = Space.open(target.space())) {
                return operation(space, target.variant(), path, message).execute(preview.prepared(), monitor);
            }
        });
        result.flatMap(ImportIntoVariant.Result::committed).ifPresent(committed -> {
            TeamSpaces.of(window.getWorkbench()).changed();
            show(target, committed.version());
        });
        return result.isPresent();
    }

    private void show(ReportChoice target, Version version) {
        Variant variant = target.variant();
        Address address = new Address(variant.meeting(), variant.slug(), Optional.empty());
        Place place = new Place.OfVariant(target.space(), variant, version.id(), address);
        ReportOpener.of(place, DesktopPlugins.importers(), window).start();
    }

    private ImportIntoVariant operation(Space space, Variant variant, Path file, String message) {
        Signature here = here();
        return new ImportIntoVariant(
                space,
                variant,
                file,
                DesktopPlugins.importers().cleaning(preview.cleanings()),
                new CommitVersion.Authorship(here, here, message));
    }
}
