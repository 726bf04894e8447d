package org.collate.internal.ui.manuscript.revisions;

import java.util.Optional;
import java.util.function.Supplier;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.internal.ui.manuscript.ManuscriptEditor;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.review.MarkDraft;
import org.collate.operations.review.MarkedDraft;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Puts the page with the revisions in the place of the page that is written on, and takes it away again. */
public final class RevisionsShown {

    private final Messages text = Messages.of(RevisionsShown.class);
    private final ManuscriptEditor editor;
    private final Composite area;
    private final Control written;
    private Optional<RevisionPage> made = Optional.empty();
    private boolean wanted;
    private boolean isInFront;

    /**
     * Shows nothing yet.
     *
     * @param area holds both pages
     * @param written the page that is written on
     */
    public RevisionsShown(ManuscriptEditor editor, Composite area, Control written) {
        this.editor = editor;
        this.area = area;
        this.written = written;
    }

    /** Whether revisions are shown, or will be in a moment. */
    public boolean isShown() {
        return wanted;
    }

    /** The page with the revisions; empty while it is not there. */
    public Optional<RevisionPage> page() {
        return made.filter(page -> isInFront);
    }

    /**
     * Shows those of a draft.
     *
     * @param written gives what is written now; asked beside the workbench's thread
     */
    public void show(Place.OfVariant place, Supplier<Optional<Report>> written) {
        if (wanted) {
            return;
        }
        wanted = true;
        Job job = new Job(text.get("revisions.reading", editor.getPartName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                read(place, written.get(), monitor);
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
    }

    private void read(Place.OfVariant place, Optional<Report> written, IProgressMonitor monitor) {
        try {
            Signature writer = Signature.now(Person.here(System.getenv()));
            MarkedDraft draft = new MarkDraft(place.space(), place.variant(), written, writer).execute(monitor);
            Manuscript manuscript = Manuscript.of(draft.report(), id -> false);
            onScreen(() -> make(draft, manuscript));
        } catch (SpaceException e) {
            onScreen(() -> fail(e.getMessage()));
        } catch (RuntimeException e) {
            ILog.of(RevisionsShown.class).error("The revisions cannot be shown: " + place.name(), e);
            onScreen(() -> fail(text.get("revisions.failed")));
        }
    }

    private void onScreen(Runnable work) {
        area.getDisplay().asyncExec(() -> {
            if (!area.isDisposed() && wanted) {
                work.run();
            }
        });
    }

    /** Makes the page, behind the one that is written on. */
    private void make(MarkedDraft draft, Manuscript manuscript) {
        RevisionPage page = new RevisionPage(area, draft, manuscript, this::hide);
        page.area().setLayoutData(new GridData(GridData.FILL, GridData.FILL, true, true));
        show(page.area(), false);
        made = Optional.of(page);
        layOut(page);
    }

    /** Lays the page out as far as it is read at first, bit by bit, then brings it to the front. */
    private void layOut(RevisionPage page) {
        onScreen(() -> {
            if (!made.equals(Optional.of(page))) {
                return;
            }
            if (page.page().layOutSome(editor.page().topElement())) {
                bringToFront(page);
            } else {
                layOut(page);
            }
        });
    }

    private void bringToFront(RevisionPage page) {
        isInFront = true;
        // Whoever reads goes on where he was.
        String top = editor.page().topElement();
        show(written, false);
        show(page.area(), true);
        area.layout(true, true);
        page.page().showAtTop(top);
        page.widget().setFocus();
    }

    private void fail(String sentence) {
        wanted = false;
        editor.say(sentence);
    }

    public void hide() {
        wanted = false;
        Optional<String> top = page().map(RevisionPage::page).map(ManuscriptPage::topElement);
        made.ifPresent(page -> page.area().dispose());
        made = Optional.empty();
        isInFront = false;
        show(written, true);
        area.layout(true, true);
        top.ifPresent(editor.page()::showAtTop);
        editor.setFocus();
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
