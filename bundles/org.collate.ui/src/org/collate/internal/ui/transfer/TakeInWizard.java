package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Rewriting;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.StepOrigin;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.space.PreparedImport;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows what an open draft would take, and lets it take it as one step that undo takes back. */
final class TakeInWizard extends SpaceWizard {

    private final TakeIn taking;
    private final PreparedImport first;
    private final ReportChoice target;
    private final ImportPreviewPage preview;
    /** Whether the draft was made ready already; a second try does not do it again. */
    private boolean isReady;

    TakeInWizard(IWorkbenchWindow window, TakeIn taking, PreparedImport first) {
        super(Messages.of(TakeInWizard.class), "import.window");
        this.taking = taking;
        this.first = first;
        Place.OfVariant at = taking.draft().place();
        target = CommandSubject.find(window, at.space(), at.variant())
                .orElseGet(() -> new ReportChoice(at.space(), at.variant(), taking.report()));
        preview = new ImportPreviewPage(text());
        preview.onChange(this::lookAgain);
        addPage(preview);
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        show(first);
    }

    private void show(PreparedImport prepared) {
        preview.show(target, Path.of(taking.name()), prepared, true);
    }

    private void lookAgain() {
        beside(monitor -> taking.look(preview.cleanings(), monitor)).ifPresent(this::show);
    }

    @Override
    public boolean performFinish() {
        isReady = isReady || taking.isReady();
        if (!isReady) {
            preview.setErrorMessage(text().get("take.notReady"));
            return false;
        }
        Report written = taking.draft().report();
        Optional<PreparedImport> fitting = beside(monitor -> preview.prepared().onto(written, monitor));
        if (fitting.isEmpty()) {
            return false;
        }
        Edit change = Rewriting.of(written, fitting.get().result(written));
        if (taking.draft().apply(change, StepOrigin.IMPORT) instanceof Answer.Refused refused) {
            preview.setErrorMessage(refused.sentence());
            return false;
        }
        return true;
    }
}
