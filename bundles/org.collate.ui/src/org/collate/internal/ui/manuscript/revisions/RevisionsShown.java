package org.collate.internal.ui.manuscript.revisions;

import java.util.Optional;
import java.util.function.Supplier;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Signature;
import org.collate.git.space.Here;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.review.MarkDraft;
import org.collate.operations.review.MarkedDraft;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Puts the page with the revisions in the place of the page that is written on, and takes it away again. */
public final class RevisionsShown {

    private final Messages text = Messages.of(RevisionsShown.class);
    private final Host host;
    private final Composite area;
    private final Control written;
    private final OnScreen screen;
    private Optional<RevisionPage> made = Optional.empty();
    private boolean wanted;
    private boolean isInFront;

    /** The editor whose page makes room. */
    public interface Host {

        /** What a person calls the report. */
        String name();

        /** The page that is written on. */
        ManuscriptPage page();

        /** Says a sentence above the page. */
        void say(String sentence);

        /** Revisions are shown, or no longer. */
        void shownOrNot();
    }

    /**
     * Shows nothing yet.
     *
     * @param area holds both pages
     */
    public RevisionsShown(Host host, Composite area) {
        this.host = host;
        this.area = area;
        this.written = host.page().sheet().desk();
        this.screen = OnScreen.of(area).whileSo(() -> wanted);
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
        host.shownOrNot();
        Background.of(text.get("revisions.reading", host.name()), screen, monitor -> {
                    Signature writer = Signature.now(Here.person(System.getenv()));
                    MarkedDraft draft =
                            new MarkDraft(place.space(), place.variant(), written.get(), writer).execute(monitor);
                    return new Read(draft, Manuscript.of(draft.report(), id -> false));
                })
                .then(read -> make(read.draft(), read.manuscript()))
                .ifFaulty(text.get("revisions.failed"))
                .otherwise(this::fail)
                .whenCancelled(this::giveUp)
                .start();
    }

    private record Read(MarkedDraft draft, Manuscript manuscript) {}

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
        screen.later(() -> {
            if (!made.equals(Optional.of(page))) {
                return;
            }
            if (page.page().layOutSome(host.page().topElement())) {
                bringToFront(page);
            } else {
                layOut(page);
            }
        });
    }

    private void bringToFront(RevisionPage page) {
        isInFront = true;
        // Whoever reads goes on where he was.
        String top = host.page().topElement();
        show(written, false);
        show(page.area(), true);
        area.layout(true, true);
        page.page().showAtTop(top);
        page.widget().setFocus();
    }

    private void giveUp() {
        wanted = false;
        host.shownOrNot();
    }

    private void fail(String sentence) {
        wanted = false;
        host.say(sentence);
        host.shownOrNot();
    }

    public void hide() {
        wanted = false;
        Optional<String> top = page().map(RevisionPage::page).map(ManuscriptPage::topElement);
        made.ifPresent(page -> page.area().dispose());
        made = Optional.empty();
        isInFront = false;
        show(written, true);
        area.layout(true, true);
        top.ifPresent(host.page()::showAtTop);
        host.page().text().setFocus();
        host.shownOrNot();
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
