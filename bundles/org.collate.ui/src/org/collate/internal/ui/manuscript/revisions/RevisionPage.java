package org.collate.internal.ui.manuscript.revisions;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Namesakes;
import org.collate.internal.ui.Paper;
import org.collate.internal.ui.manuscript.page.Bubble;
import org.collate.internal.ui.manuscript.page.ManuscriptConfiguration;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.operations.review.MarkedDraft;
import org.collate.operations.review.MarkedDraft.Mark;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A draft with its revisions, on a page of its own: what was inserted is underlined in the colour of who did so, what was
 * deleted is struck through. It is only read.
 */
public final class RevisionPage implements ITextPresentationListener {

    /** Behind deleted words: a line through a single character can make another one of it, as of 了. */
    private static final Color DELETED = new Color(250, 226, 226);

    private static final List<Color> COLOURS = List.of(
            new Color(18, 92, 196),
            new Color(176, 32, 92),
            new Color(20, 122, 62),
            new Color(152, 88, 0),
            new Color(104, 52, 176),
            new Color(0, 116, 128));

    private final Messages text = Messages.of(RevisionPage.class);
    private final MarkedDraft draft;
    private final BaseChoice bases;
    private final Verdicts verdicts;
    private final Namesakes people;
    private final ManuscriptPage page;
    private final Composite area;
    private final Map<String, Color> colours = new LinkedHashMap<>();
    private final MarkPlaces places;
    private final Bubble bubble;
    private final Label said;

    /**
     * Shows a draft in a parent, which it fills.
     *
     * @param manuscript the draft's report as lines
     * @param bases what it can be compared with
     * @param verdicts gives them
     * @param done ends it, by the button above the page
     */
    RevisionPage(
            Composite parent,
            MarkedDraft draft,
            Manuscript manuscript,
            BaseChoice bases,
            Verdicts verdicts,
            Runnable done) {
        this.draft = draft;
        this.bases = bases;
        this.verdicts = verdicts;
        this.people = Namesakes.of(
                draft.marks().stream().map(mark -> mark.by().author().person()).toList());
        draft.marks()
                .forEach(mark ->
                        colours.computeIfAbsent(name(mark), each -> COLOURS.get(colours.size() % COLOURS.size())));
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        said = legend(done);
        page = new ManuscriptPage(
                area, manuscript, styling -> new ManuscriptConfiguration(styling, new MarkHover(this::at)));
        page.text().setEditable(false);
        bubble = new Bubble(page);
        page.viewer().appendVerifyKeyListener(event -> {
            boolean isWriting = event.character >= ' ' || event.character == SWT.CR || event.character == SWT.BS;
            if (isWriting && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
                bubble.say(text.get("revisions.readOnly"));
            }
        });
        places = new MarkPlaces(page, draft);
        VerdictMenu.offer(this, page.text());
        page.viewer().addTextPresentationListener(this);
        page.viewer().invalidateTextPresentation();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.sheet().desk());
    }

    private Label legend(Runnable done) {
        Composite legend = plain(new Composite(area, SWT.NONE));
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 12;
        row.spacing = 14;
        legend.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend);
        plain(new Label(legend, SWT.NONE)).setText(text.get("revisions.since"));
        bases.offer(legend);
        String words = draft.marks().isEmpty() ? text.get("revisions.none") : text.get("revisions.by");
        plain(new Label(legend, SWT.NONE)).setText(words);
        colours.forEach((name, colour) -> {
            Label label = plain(new Label(legend, SWT.NONE));
            label.setText(name);
            label.setForeground(colour);
        });
        if (!draft.marks().isEmpty()) {
            button(legend, "revisions.previous", this::previous);
            button(legend, "revisions.next", this::next);
        }
        if (!draft.marks().isEmpty() && bases.mayJudge()) {
            button(legend, "revisions.accept", this::accept);
            button(legend, "revisions.reject", this::reject);
        }
        button(legend, "revisions.back", done);
        return plain(new Label(legend, SWT.NONE));
    }

    private void button(Composite legend, String key, Runnable work) {
        Button button = new Button(legend, SWT.PUSH | SWT.FLAT);
        button.setText(text.get(key));
        button.addListener(SWT.Selection, event -> {
            work.run();
            if (!page.text().isDisposed()) {
                page.text().setFocus();
            }
        });
    }

    /** Accepts the revisions that are selected, or the one at the caret. */
    public void accept() {
        judgeChosen(true);
    }

    /** Rejects the revisions that are selected, or the one at the caret. */
    public void reject() {
        judgeChosen(false);
    }

    /** Takes the last verdict that was given here back. */
    public void undo() {
        verdicts.undo();
    }

    /** Gives the verdict again that was taken back last. */
    public void redo() {
        verdicts.redo();
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
        say(told(mark.get()));
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
        judge(accepts, ids(draft.marks().stream().filter(mark -> name(mark).equals(person))));
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
        said.setText(sentence.replace("&", "&&"));
        said.getParent().layout(true);
    }

    /** What is said beside the buttons; empty for nothing. */
    public String said() {
        return said.getText();
    }

    private static <T extends Control> T plain(T control) {
        control.setData(Paper.UNSTYLED, Boolean.TRUE);
        control.setBackground(new Color(255, 246, 214));
        return control;
    }

    String name(Mark mark) {
        return people.name(mark.by().author().person());
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

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        int from = presentation.getExtent().getOffset();
        int to = from + presentation.getExtent().getLength();
        for (Mark mark : draft.marks()) {
            int start = Math.max(places.start(mark), from);
            int end = Math.min(places.end(mark), to);
            if (start < end) {
                presentation.mergeStyleRange(style(mark, start, end - start));
            }
        }
    }

    private StyleRange style(Mark mark, int start, int length) {
        Color behind = mark.isInserted() ? null : DELETED;
        StyleRange style = new StyleRange(start, length, colours.get(name(mark)), behind);
        style.underline = mark.isInserted();
        // Lines of one kind in two colours that meet are not drawn by every text library.
        boolean isOdd = List.copyOf(colours.keySet()).indexOf(name(mark)) % 2 == 1;
        style.underlineStyle = isOdd ? SWT.UNDERLINE_DOUBLE : SWT.UNDERLINE_SINGLE;
        style.strikeout = !mark.isInserted();
        return style;
    }

    /** Who changed the words at an offset, and when; empty where nobody did. */
    private String at(int offset) {
        return places.at(offset).map(this::told).orElse("");
    }

    private String told(Mark mark) {
        return text.get(
                key(mark), name(mark), MarkHover.TIMES.format(mark.by().author().time()));
    }

    private static String key(Mark mark) {
        if (mark.isBreak()) {
            return mark.isInserted() ? "revisions.split" : "revisions.joined";
        }
        return mark.isInserted() ? "revisions.inserted" : "revisions.deleted";
    }
}
