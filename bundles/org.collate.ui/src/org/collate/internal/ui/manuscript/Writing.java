package org.collate.internal.ui.manuscript;

import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.Versions;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.ui.OpenDraft;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/** What makes an editor one that is written in: the draft behind it, kept as it is typed. */
final class Writing implements OpenDraft {

    private final Messages text = Messages.of(Writing.class);
    private final ManuscriptEditor editor;
    private final DraftKeeper keeper;
    private final IWorkbench workbench;
    private final IWorkbenchListener atEnd = new IWorkbenchListener() {
        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            return true;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            keeper.close(() -> {});
            keeper.awaitClosed();
        }
    };
    private final TakenUnderneath underneath;
    private boolean wasUnsaved;

    /** Begins to keep what is written in an editor. */
    Writing(ManuscriptEditor editor, DraftKeeper keeper) {
        this.editor = editor;
        this.keeper = keeper;
        this.workbench = editor.getSite().getWorkbenchWindow().getWorkbench();
        this.wasUnsaved = keeper.isUnsaved();
        workbench.addWorkbenchListener(atEnd);
        Display display = workbench.getDisplay();
        keeper.whenInTrouble(trouble -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> editor.say(text.get("trouble", trouble.getMessage())));
            }
        });
        editor.manuscript().whenEdited(keeper::edited);
        keeper.whenSaved(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::saved);
            }
        });
        underneath = new TakenUnderneath(editor, keeper, display);
    }

    /** Whether there are unsaved words is shown beside the names of drafts. */
    private void saved() {
        if (wasUnsaved != keeper.isUnsaved()) {
            wasUnsaved = keeper.isUnsaved();
            TeamSpaces.of(workbench).changed();
        }
    }

    /** Saves between versions. */
    void save() {
        keeper.save();
    }

    void close() {
        underneath.end();
        keeper.close(() -> workbench.removeWorkbenchListener(atEnd));
    }

    @Override
    public Place.OfVariant place() {
        return keeper.place();
    }

    @Override
    public boolean isUnsaved() {
        return keeper.isUnsaved();
    }

    @Override
    public Report report() {
        return keeper.follower().copy();
    }

    @Override
    public Versions.Committed commit(Person author, String message, IProgressMonitor monitor) throws SpaceException {
        Versions.Committed committed = keeper.commit(author, message);
        workbench.getDisplay().asyncExec(() -> {
            wasUnsaved = keeper.isUnsaved();
            TeamSpaces.of(workbench).changed();
        });
        return committed;
    }

    @Override
    public void apply(Edit edit) throws EditException {
        if (!editor.command(manuscript -> manuscript.apply(edit))) {
            // Says why, where it is the edit that does not fit.
            edit.apply(keeper.follower().copy());
        }
    }

    @Override
    public void reveal(String element, int from, int to) {
        editor.reveal(element, from, to);
    }

    @Override
    public void showRevisions(boolean shown) {
        editor.showRevisions(shown);
    }
}
