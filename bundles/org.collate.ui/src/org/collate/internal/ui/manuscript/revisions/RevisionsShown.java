package org.collate.internal.ui.manuscript.revisions;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.collate.core.edit.Edit;
import org.collate.git.VersionId;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.news.LastLooked;
import org.collate.operations.review.RevisionBase;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the page with the revisions in the place of the page without them, and takes it away again. */
public final class RevisionsShown {

    /** After such a pause, in milliseconds, what was written meanwhile is marked as it is going to stay. */
    private static final int QUIET = 500;

    private final Messages text = Messages.of(RevisionsShown.class);
    private final Host host;
    private final Composite area;
    private final Control written;
    private final OnScreen screen;
    /** The page that is in front. */
    private Optional<RevisionPage> shown = Optional.empty();
    /** The page that is being laid out behind it. */
    private Optional<RevisionPage> coming = Optional.empty();

    private final Runnable readSoon = this::refresh;
    private final Consumer<String> choose = this::since;
    private Optional<Source> source = Optional.empty();
    private Optional<VersionId> seen = Optional.empty();
    private String shownBase = "";
    private String comingBase = "";
    private String said = "";
    private int readings;
    /** How often something was written. */
    private int edits;

    private int comingEdits;

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

        /** What was written, step by step. */
        WrittenSteps history();

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
        host.page().manuscript().whenEdited(this::edited);
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
        Verdicts verdicts = new Verdicts(place, host.window(), screen, host.history(), new Told());
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

    /** Shows them as they are by now, where they are shown; whoever reads or writes stays where he is. */
    public void refresh() {
        if (shown.isPresent()) {
            read();
        }
    }

    private void edited(Edit edit) {
        edits++;
        shown.ifPresent(page -> page.writing().edited(edit));
    }

    private void markAnew(boolean isUrgent) {
        area.getDisplay().timerExec(isUrgent ? 0 : QUIET, readSoon);
    }

    private void read() {
        Source from = source.orElseThrow();
        int number = ++readings;
        // Another base is another page, whose words stand elsewhere.
        Optional<RevisionPage> page = shown.filter(each -> from.base().equals(shownBase));
        int then = edits;
        Optional<Report> before =
                page.map(each -> Reports.copy(each.page().manuscript().report()));
        Background.of(
                        text.get("revisions.reading", host.name()),
                        screen,
                        new ReadRevisions(from.place(), from.written(), from.base(), before))
                .then(found -> {
                    if (number == readings && source.equals(Optional.of(from))) {
                        took(from, found, page, then);
                    }
                })
                .ifFaulty(text.get("revisions.failed"))
                .otherwise(this::fail)
                .whenCancelled(this::giveUp)
                .start();
    }

    private void took(Source from, ReadRevisions.Found found, Optional<RevisionPage> page, int then) {
        seen = Optional.of(found.by().version());
        BaseChoice bases = new BaseChoice(found.bases(), found.looked(), from.base(), choose);
        if (page.isEmpty()) {
            make(from, found, bases, then);
        } else if (edits != then) {
            // Something was written since; it is read again as soon as that pauses.
            markAnew(false);
        } else if (page.get().renew(found, bases)) {
            // What is said of a verdict is said once; whoever went on since is told other things.
            Optional.of(said).filter(words -> !words.isEmpty()).ifPresent(page.get()::say);
            said = "";
        } else {
            make(from, found, bases, then);
        }
    }

    /** Makes the page, behind the one that is in front. */
    private void make(Source from, ReadRevisions.Found found, BaseChoice bases, int then) {
        coming.ifPresent(page -> page.area().dispose());
        RevisionPage page = new RevisionPage(area, found, bases, from.verdicts(), new Beside());
        page.area().setLayoutData(new GridData(GridData.FILL, GridData.FILL, true, true));
        show(page.area(), false);
        page.say(said);
        coming = Optional.of(page);
        comingBase = from.base();
        comingEdits = then;
        layOut(page);
    }

    private final class Beside implements RevisionPage.Desk {

        @Override
        public ManuscriptPage written() {
            return host.page();
        }

        @Override
        public void markAnew(boolean isUrgent) {
            RevisionsShown.this.markAnew(isUrgent);
        }

        @Override
        public void hide() {
            RevisionsShown.this.hide();
        }
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
        boolean isFirst = shown.isEmpty();
        shown.ifPresent(before -> {
            before.writing().stayThere();
            before.area().dispose();
        });
        shown = Optional.of(page);
        shownBase = comingBase;
        coming = Optional.empty();
        show(written, false);
        show(page.area(), true);
        area.layout(true, true);
        page.writing().goToWritten();
        page.page().showAtTop(top);
        if (!isFirst || host.isActive()) {
            page.widget().setFocus();
        }
        if (edits != comingEdits) {
            page.writing().fallBehind();
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

    /** Shows what is written again, where one was. */
    public void hide() {
        look();
        source = Optional.empty();
        Optional<String> top = shown.map(RevisionPage::page).map(ManuscriptPage::topElement);
        coming.ifPresent(page -> page.area().dispose());
        coming = Optional.empty();
        shown.ifPresent(page -> page.writing().stayThere());
        shown.ifPresent(page -> page.area().dispose());
        shown = Optional.empty();
        show(written, true);
        area.layout(true, true);
        top.ifPresent(host.page()::showAtTop);
        host.page().text().setFocus();
        host.shownOrNot();
    }

    /** Keeps on this machine which version was looked at. */
    public void look() {
        if (shown.isEmpty() || seen.isEmpty() || source.isEmpty()) {
            return;
        }
        Place.OfVariant place = source.get().place();
        VersionId version = seen.get();
        Background.of(text.get("revisions.keeping", host.name()), screen, monitor -> {
                    try {
                        new LastLooked(ReadRevisions.kept(), place.space()).set(place.variant(), version);
                    } catch (IOException e) {
                        ILog.of(RevisionsShown.class).warn("What was looked at is not kept: " + place.name(), e);
                    }
                    return version;
                })
                .unseen()
                .start();
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
