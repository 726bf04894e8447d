package org.collate.internal.ui.manuscript.revisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Signature;
import org.collate.git.space.Here;
import org.collate.git.space.Space;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.review.MarkDraft;
import org.collate.operations.review.MarkedDraft;
import org.collate.operations.review.RevisionBase;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the page with the revisions in the place of the page that is written on, and takes it away again. */
public final class RevisionsShown {

    private final Messages text = Messages.of(RevisionsShown.class);
    private final Host host;
    private final Composite area;
    private final Control written;
    private final OnScreen screen;
    /** The page that is in front. */
    private Optional<RevisionPage> shown = Optional.empty();
    /** The page that is being laid out behind it. */
    private Optional<RevisionPage> coming = Optional.empty();

    private Optional<Source> source = Optional.empty();
    private String said = "";

    /**
     * What is shown.
     *
     * @param written what is written now, asked beside the workbench's thread
     * @param base the name of the version that it is compared with
     */
    private record Source(Place.OfVariant place, Supplier<Optional<Report>> written, Verdicts verdicts, String base) {}

    /** The editor whose page makes room. */
    public interface Host {

        /** What a person calls the report. */
        String name();

        /** The page that is written on. */
        ManuscriptPage page();

        /** The window that it is in. */
        IWorkbenchWindow window();

        /** Whether it is the one that is used. */
        boolean isActive();

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
        this.screen = OnScreen.of(area).whileSo(this::isShown);
    }

    /** Whether revisions are shown, or will be in a moment. */
    public boolean isShown() {
        return source.isPresent();
    }

    /** The page with the revisions; empty while it is not there. */
    public Optional<RevisionPage> page() {
        return shown;
    }

    /**
     * Shows those of a draft.
     *
     * @param written gives what is written now; asked beside the workbench's thread
     */
    public void show(Place.OfVariant place, Supplier<Optional<Report>> written) {
        if (isShown()) {
            return;
        }
        Verdicts verdicts = new Verdicts(place, host.window(), screen, new Told());
        source = Optional.of(new Source(place, written, verdicts, RevisionBase.ACCEPTED));
        said = "";
        host.shownOrNot();
        read();
    }

    private final class Told implements Verdicts.Told {

        @Override
        public void judged(String sentence) {
            said = sentence;
        }

        @Override
        public void refused(String sentence) {
            said = "";
            shown.ifPresent(page -> page.say(sentence));
        }
    }

    /** Compares with another version. */
    private void since(String base) {
        source = source.map(from -> new Source(from.place(), from.written(), from.verdicts(), base));
        said = "";
        refresh();
    }

    /** Shows them as they are by now, where they are shown; whoever reads stays where he is. */
    public void refresh() {
        if (shown.isPresent()) {
            read();
        }
    }

    private void read() {
        Source from = source.orElseThrow();
        Place.OfVariant place = from.place();
        Background.of(text.get("revisions.reading", host.name()), screen, monitor -> {
                    Signature writer = Signature.now(Here.person(System.getenv()));
                    MarkedDraft draft = new MarkDraft(
                                    place.space(),
                                    place.variant(),
                                    from.written().get(),
                                    writer,
                                    from.base())
                            .execute(monitor);
                    List<RevisionBase> bases;
                    try (Space space = Space.open(place.space())) {
                        bases = RevisionBase.of(space, place.variant());
                    }
                    return new Read(draft, Manuscript.of(draft.report(), id -> false), bases);
                })
                .then(read -> make(from, read))
                .ifFaulty(text.get("revisions.failed"))
                .otherwise(this::fail)
                .whenCancelled(this::giveUp)
                .start();
    }

    private record Read(MarkedDraft draft, Manuscript manuscript, List<RevisionBase> bases) {}

    /** Makes the page, behind the one that is in front. */
    private void make(Source from, Read read) {
        if (!source.equals(Optional.of(from))) {
            return;
        }
        coming.ifPresent(page -> page.area().dispose());
        BaseChoice bases = new BaseChoice(read.bases(), from.base(), this::since);
        RevisionPage page = new RevisionPage(area, read.draft(), read.manuscript(), bases, from.verdicts(), this::hide);
        page.area().setLayoutData(new GridData(GridData.FILL, GridData.FILL, true, true));
        show(page.area(), false);
        page.say(said);
        coming = Optional.of(page);
        layOut(page);
    }

    /** Lays the page out as far as it is read at first, bit by bit, then brings it to the front. */
    private void layOut(RevisionPage page) {
        screen.later(() -> {
            if (!coming.equals(Optional.of(page))) {
                return;
            }
            if (page.page().layOutSome(inFront().topElement())) {
                bringToFront(page);
            } else {
                layOut(page);
            }
        });
    }

    private ManuscriptPage inFront() {
        return shown.map(RevisionPage::page).orElse(host.page());
    }

    private void bringToFront(RevisionPage page) {
        // Whoever reads goes on where he was.
        String top = inFront().topElement();
        Optional<Integer> caret = shown.map(before -> before.widget().getCaretOffset());
        shown.ifPresent(before -> before.area().dispose());
        shown = Optional.of(page);
        coming = Optional.empty();
        show(written, false);
        show(page.area(), true);
        area.layout(true, true);
        page.page().showAtTop(top);
        caret.ifPresent(
                at -> page.widget().setCaretOffset(Math.min(at, page.widget().getCharCount())));
        if (caret.isEmpty() || host.isActive()) {
            page.widget().setFocus();
        }
    }

    private void giveUp() {
        if (shown.isEmpty()) {
            source = Optional.empty();
            host.shownOrNot();
        }
    }

    private void fail(String sentence) {
        giveUp();
        host.say(sentence);
    }

    public void hide() {
        source = Optional.empty();
        Optional<String> top = shown.map(RevisionPage::page).map(ManuscriptPage::topElement);
        coming.ifPresent(page -> page.area().dispose());
        coming = Optional.empty();
        shown.ifPresent(page -> page.area().dispose());
        shown = Optional.empty();
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
