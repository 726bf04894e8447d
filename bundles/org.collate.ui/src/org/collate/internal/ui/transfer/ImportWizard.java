package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.util.List;
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
import org.collate.internal.ui.transfer.ReturnedFiles.Looked;
import org.collate.internal.ui.transfer.ReturnedFiles.Taken;
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
 * Takes files into a report of a team space, after showing what would be recognised, added and removed; or only looks at
 * them. Copies that come back with marks of change and comments become versions of those who made them, which a draft that
 * is open takes in underneath; the text of any other file a draft that is open takes as one step that undo takes back.
 */
public final class ImportWizard extends SpaceWizard {

    private final IWorkbenchWindow window;
    private final ImportFilePage file;
    private final ImportPreviewPage preview;
    private final MarksPage marks;
    private final ReturnedFiles returned = new ReturnedFiles();
    private Optional<Looked> looked = Optional.empty();

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
        marks = new MarksPage(text(), returned, this::look);
        addPage(file);
        addPage(preview);
        addPage(marks);
    }

    @Override
    public void setContainer(IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(
                    event -> event.doit = event.getCurrentPage() != file || event.getTargetPage() != preview || look());
        }
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        boolean isLast = page == file && file.target().isEmpty()
                || page == preview && looked.filter(Looked::isReturned).isEmpty();
        return isLast ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return file.isPageComplete()
                && (file.target().isEmpty()
                        || preview.isPageComplete()
                                && isLookedAt()
                                && looked.filter(Looked::isUnresolved).isEmpty());
    }

    /** Whether what the preview shows is what is chosen now: only what was looked at is made. */
    private boolean isLookedAt() {
        return file.target()
                .filter(target -> preview.isOf(target, file.files()))
                .isPresent();
    }

    /** Reads the files and shows what their import would do; false where there is nothing to show. */
    private boolean look() {
        ReportChoice target = file.target().orElseThrow();
        List<Path> files = file.files();
        Optional<OpenDraft> open = open(target);
        looked = beside(monitor -> {
            Looked seen = returned.look(target, files, preview.cleanings(), monitor);
            if (open.isEmpty() || seen.isReturned()) {
                return seen;
            }
            try (Space space = Space.open(target.space())) {
                PreparedImport prepared = operation(space, target.variant(), files.getFirst(), "")
                        .onto(open.get().report(), monitor);
                return seen.with(prepared);
            }
        });
        looked.ifPresent(seen -> {
            preview.show(target, files, seen.copies(), open.isPresent(), seen.isReturned());
            marks.show(seen);
            getContainer().updateButtons();
        });
        return looked.isPresent();
    }

    @Override
    public boolean performFinish() {
        Optional<ReportChoice> target = file.target();
        if (target.isEmpty()) {
            file.files()
                    .forEach(each -> ReportOpener.of(each, DesktopPlugins.importers(), window)
                            .start());
            return true;
        }
        Optional<OpenDraft> open = open(target.get());
        Looked seen = looked.orElseThrow();
        if (seen.isReturned()) {
            return take(seen, open.isPresent());
        }
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

    private boolean take(Looked seen, boolean isOpen) {
        String message = preview.message();
        Optional<Taken> result = beside(monitor -> returned.take(seen, preview.cleanings(), message, isOpen, monitor));
        result.ifPresent(taken -> {
            TeamSpaces.of(window.getWorkbench()).changed();
            if (!isOpen) {
                taken.result().committed().ifPresent(committed -> show(seen.target(), committed.version()));
            }
            new TakenDialog(window.getShell(), taken).open();
        });
        return result.isPresent();
    }

    private boolean commit(ReportChoice target) {
        Path path = file.files().getFirst();
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

    private ImportIntoVariant operation(Space space, Variant variant, Path path, String message) {
        Signature here = here();
        return new ImportIntoVariant(
                space,
                variant,
                path,
                DesktopPlugins.importers().cleaning(preview.cleanings()),
                new CommitVersion.Authorship(here, here, message));
    }
}
