package org.collate.internal.ui.manuscript.revisions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.internal.ui.manuscript.page.Bubble;
import org.collate.internal.ui.manuscript.page.ManuscriptConfiguration;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.operations.review.MarkedDraft;
import org.collate.operations.review.MarkedDraft.Mark;
import org.collate.operations.review.MarkedPlaces;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * A draft with its revisions, on a page of its own: what was inserted is underlined in the colour of who did so, what was
 * deleted is struck through. One writes on among them.
 */
public final class RevisionPage {

    private final Messages text = Messages.of(RevisionPage.class);
    private final Verdicts verdicts;
    private final ManuscriptPage page;
    private final Composite area;
    private final MarkPainter painter;
    private final WritingOn writing;
    private final Bubble bubble;
    private final RevisionLegend legend;
    private MarkedDraft draft;
    private BaseChoice bases;
    private MarkPlaces places;

    /** What the page stands beside, and who is told what it needs. */
    interface Desk {

        /** The page that is written on. */
        ManuscriptPage written();

        /** The draft is to be marked anew. @param isUrgent whether the page lacks something that was written */
        void markAnew(boolean isUrgent);

        /** What is written is to be seen again. */
        void hide();
    }

    /**
     * Shows a draft in a parent, which it fills.
     *
     * @param read the draft, and what it can be compared with
     * @param verdicts gives them
     */
    RevisionPage(Composite parent, ReadRevisions.Found read, BaseChoice bases, Verdicts verdicts, Desk desk) {
        this.draft = read.draft();
        this.bases = bases;
        this.verdicts = verdicts;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        legend = new RevisionLegend(area, this, desk::hide);
        page = new ManuscriptPage(
                area, read.manuscript(), styling -> new ManuscriptConfiguration(styling, new MarkHover(this::at)));
        bubble = new Bubble(page);
        MarkedPlaces marked = MarkedPlaces.of(draft);
        places = new MarkPlaces(page, draft, marked.marks());
        painter = new MarkPainter(page, places);
        writing = new WritingOn(page, desk.written(), marked, read.by(), new Told(desk));
        VerdictMenu.offer(this, page.text());
        show(marked);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.sheet().desk());
    }

    private final class Told implements WritingOn.Told {

        private final Desk desk;

        Told(Desk desk) {
            this.desk = desk;
        }

        @Override
        public void deleted() {
            bubble.say(text.get("revisions.deletedHere"));
        }

        @Override
        public void marked(MarkedPlaces marked) {
            show(marked);
        }

        @Override
        public void outdated(boolean isBehind) {
            desk.markAnew(isBehind);
        }
    }

    private void show(MarkedPlaces marked) {
        places = new MarkPlaces(page, draft, marked.marks());
        painter.show(places);
        legend.show(bases, painter.colours());
    }

    /** Shows the draft as it was marked anew. @return whether it can; else a page is to be made anew */
    boolean renew(ReadRevisions.Found read, BaseChoice choice) {
        draft = read.draft();
        bases = choice;
        return read.change().isPresent() && writing.renew(read.change().get(), MarkedPlaces.of(draft), read.by());
    }

    private String at(int offset) {
        return painter.at(offset);
    }

    /** Where one writes on, and how far what is written is known here. */
    WritingOn writing() {
        return writing;
    }

    /** Shows and selects characters of an element's text; nothing happens where the element is gone. */
    public void reveal(String element, int from, int to) {
        page.manuscript().lineOf(element).ifPresent(line -> {
            TextRef words = page.manuscript().line(line).text();
            writing.reveal(new Spot(words, Math.max(from, 0)), new Spot(words, Math.max(to, 0)));
        });
    }

    /** Says why something was not done, at the caret. */
    public void refuse(String sentence) {
        bubble.say(sentence);
    }

    /** What is said at the caret; empty for nothing. */
    public String bubble() {
        return bubble.sentence();
    }

    /** What an input method is composing at the caret; empty for nothing. */
    public String composed() {
        return writing.composed();
    }

    /** Accepts the revisions that are selected, or the one at the caret. */
    public void accept() {
        judgeChosen(true);
    }

    /** Rejects the revisions that are selected, or the one at the caret. */
    public void reject() {
        judgeChosen(false);
    }

    /** Takes back what was done last, a verdict or something that was written. */
    public void undo() {
        writing.stayThere();
        verdicts.undo();
        writing.stepped();
    }

    /** Does again what was taken back last. */
    public void redo() {
        writing.stayThere();
        verdicts.redo();
        writing.stepped();
    }

    /** Selects the next revision behind the caret. */
    public void next() {
        go(places.next(page.text().getSelection()));
    }

    /** Selects the last revision before the caret. */
    public void previous() {
        go(places.previous(page.text().getSelection()));
    }

    private void go(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            bubble.say(text.get("revisions.noneNext"));
            return;
        }
        page.text().setSelection(places.start(mark.get()), places.end(mark.get()));
        page.text().showSelection();
        say(painter.told(mark.get()));
    }

    /** The marks of the revisions that are selected, or at the caret. */
    List<Mark> chosen() {
        return places.in(page.text().getSelection());
    }

    boolean hasRevisions() {
        return !draft.revisions().isEmpty();
    }

    private void judgeChosen(boolean accepts) {
        Set<String> ids = ids(chosen().stream());
        if (ids.isEmpty()) {
            bubble.say(text.get("revisions.noneHere"));
            return;
        }
        judge(accepts, ids);
    }

    void judgeElement(boolean accepts, Mark mark) {
        judge(accepts, places.ofElement(mark.text().element()));
    }

    void judgePerson(boolean accepts, String person) {
        judge(accepts, ids(places.marks().stream().filter(mark -> name(mark).equals(person))));
    }

    void judgeAll(boolean accepts) {
        judge(accepts, places.ofAll());
    }

    private void judge(boolean accepts, Set<String> ids) {
        if (!bases.mayJudge()) {
            bubble.say(text.get("revisions.notAccepted"));
            return;
        }
        Set<String> inVersions = places.inVersions(ids);
        if (inVersions.isEmpty()) {
            bubble.say(text.get("revisions.notInVersion"));
            return;
        }
        verdicts.judge(accepts, inVersions);
    }

    private static Set<String> ids(Stream<Mark> marks) {
        return marks.map(Mark::revision).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Says something beside the buttons. */
    void say(String sentence) {
        legend.say(sentence);
    }

    /** What is said beside the buttons; empty for nothing. */
    public String said() {
        return legend.said();
    }

    String name(Mark mark) {
        return painter.name(mark);
    }

    Composite area() {
        return area;
    }

    public StyledText widget() {
        return page.text();
    }

    public ManuscriptPage page() {
        return page;
    }
}
