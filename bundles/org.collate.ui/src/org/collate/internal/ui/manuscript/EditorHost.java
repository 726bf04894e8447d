package org.collate.internal.ui.manuscript;

import java.util.Optional;
import java.util.function.Supplier;
import org.collate.internal.ui.manuscript.comments.CommentsShown;
import org.collate.internal.ui.manuscript.conflicts.ConflictsShown;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.revisions.RevisionsShown;
import org.collate.internal.ui.manuscript.revisions.WrittenSteps;
import org.collate.model.report.Report;
import org.collate.ui.OpenDraft;
import org.eclipse.ui.IWorkbenchWindow;

/** What revisions, comments and conflicts ask of the editor beside whose page they stand. */
record EditorHost(ManuscriptEditor editor) implements RevisionsShown.Host, CommentsShown.Host, ConflictsShown.Host {

    @Override
    public Supplier<Report> written() {
        return editor.written();
    }

    @Override
    public Optional<OpenDraft> draft() {
        return editor.draft();
    }

    @Override
    public void refuse(String sentence) {
        editor.refuse(sentence);
    }

    @Override
    public String name() {
        return editor.getPartName();
    }

    @Override
    public ManuscriptPage page() {
        return editor.page();
    }

    @Override
    public boolean isActive() {
        return editor.isActive();
    }

    @Override
    public WrittenSteps history() {
        return new TypedSteps(editor.manuscript(), editor::command);
    }

    @Override
    public IWorkbenchWindow window() {
        return editor.getSite().getWorkbenchWindow();
    }

    @Override
    public void say(String sentence) {
        editor.say(sentence);
    }

    @Override
    public boolean isTakingIn() {
        return editor.isTakingIn();
    }

    @Override
    public void lookSoon() {
        editor.lookSoon();
    }

    @Override
    public void tell(String sentence) {
        editor.tell(sentence);
    }

    @Override
    public void shownOrNot() {
        editor.stateChanged();
    }
}
