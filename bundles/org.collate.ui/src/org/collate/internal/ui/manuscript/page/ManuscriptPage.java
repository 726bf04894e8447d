package org.collate.internal.ui.manuscript.page;

import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.ui.OnScreen;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

/** A manuscript on its page: the widget, what it shows, and what is painted beside the words. */
public final class ManuscriptPage {

    /** A line of the official layout has 28 characters. */
    static final int CHARACTERS = 28;

    private static final int SPACING = 9;

    /** The room above the title, in pixels. */
    private static final int TOP = 32;

    private static final long UNNOTICED = TimeUnit.MILLISECONDS.toNanos(15);
    private static final int HANDFUL = 10;

    /** So many lines are laid out before anybody notices. */
    private static final int NEAR = 60;

    private static final int STEPS = 4;

    private final Manuscript manuscript;
    private final Sheet sheet;
    private final ManuscriptViewer viewer;
    private final StyledText text;
    private final Document document;
    private final AnnotationModel annotations = new AnnotationModel();
    private final Indents indents;
    private final GhostText ghost;
    private final Typeface typeface;
    private final Resizing resizing;
    private int laidOut;
    private int works;

    /** Shows a manuscript in a parent, which it fills; nothing is said where nothing is written. */
    public ManuscriptPage(Composite parent, Manuscript manuscript, ConfigurationMaker configuration) {
        this(parent, manuscript, configuration, line -> "");
    }

    /**
     * Shows a manuscript in a parent, which it fills.
     *
     * @param hints what is said on a line where nothing is written yet
     */
    public ManuscriptPage(
            Composite parent, Manuscript manuscript, ConfigurationMaker configuration, Function<Line, String> hints) {
        this.manuscript = manuscript;
        this.document = new Document(manuscript.text());
        sheet = new Sheet(parent);
        viewer = new ManuscriptViewer(sheet.desk());
        text = viewer.getTextWidget();
        typeface = new Typeface(text.getDisplay(), new LocalResourceManager(JFaceResources.getResources(), text));
        PageSize size = new PageSize(text, sheet.desk(), this::resize);
        typeface.zoom(size.percent());
        text.setFont(typeface.font(Level.BODY));
        ghost = new GhostText(text, typeface, manuscript, hints, () -> typeface.scaled(SPACING));
        indents = new Indents(text, typeface, manuscript, ghost, () -> typeface.scaled(TOP));
        resizing = new Resizing(text, new Renewed());
        lay(configuration.make(new Styling(typeface, manuscript)));
        DisposeListener disposed = event -> viewer.unconfigure();
        text.addDisposeListener(disposed);
    }

    private final class Renewed implements Resizing.Lines {

        @Override
        public void indent(int first, int last) {
            indents.reconcileRows(first, last);
        }

        @Override
        public void style(int first, int last) {
            ManuscriptPage.this.style(first, last);
        }

        @Override
        public void part() {
            hintsChanged();
        }
    }

    /** Makes the configuration of the viewer around the styles of the page. */
    public interface ConfigurationMaker {

        ManuscriptConfiguration make(Styling styling);
    }

    /**
     * Everything that is set line by line is set before the widget has styles, wraps, and has space between its rows: from
     * then on lines differ in height, and with each setting the widget adds up those of all lines above.
     */
    private void lay(ManuscriptConfiguration configuration) {
        text.setRedraw(false);
        sheet.put(text);
        measure();
        viewer.setDocument(document, annotations);
        indents.reconcile(0, manuscript.lineCount() - 1);
        viewer.configure(configuration);
        text.setWordWrap(true);
        text.setLineSpacing(typeface.scaled(SPACING));
        text.setRedraw(true);
        new SelectionPainter(text);
        new NumberPainter(text, typeface, manuscript);
        ghost.begin();
        followLength();
        if (text instanceof PageText copied) {
            copied.copyAs(selection -> Copied.of(manuscript, selection.x, selection.y));
        }
    }

    /** Where lines have another length than before, what is told on them needs other room. */
    private void followLength() {
        int[] length = {ghost.lineLength()};
        text.addListener(SWT.Resize, event -> {
            int now = ghost.lineLength();
            if (length[0] != now) {
                length[0] = now;
                ghost.relaid();
                hintsChanged();
            }
        });
    }

    private void measure() {
        sheet.size(CHARACTERS * typeface.em(text.getDisplay()), typeface.scaled(Sheet.MARGIN));
    }

    /** Lays the page out in another size. */
    private void resize(int percent) {
        resizing.resize(() -> {
            typeface.zoom(percent);
            ghost.relaid();
            text.setFont(typeface.font(Level.BODY));
            text.setLineSpacing(typeface.scaled(SPACING));
            measure();
        });
    }

    /**
     * Changes so much at once that it is shorter to lay out all of it again, in the same order as at first; what is at the top
     * stays there.
     */
    public void rework(Runnable change) {
        int top = text.getTopIndex();
        text.setRedraw(false);
        text.setStyleRange(null);
        text.setLineSpacing(0);
        text.setWordWrap(false);
        change.run();
        indents.reconcile(0, manuscript.lineCount() - 1);
        text.setWordWrap(true);
        text.setLineSpacing(typeface.scaled(SPACING));
        viewer.invalidateTextPresentation();
        text.setTopIndex(Math.min(top, text.getLineCount() - 1));
        text.setRedraw(true);
    }

    /** Leaves room for something between lines; {@link #indent} gives it. @param above how much above each line, in pixels */
    public void leaveRoom(IntUnaryOperator above) {
        indents.leaveRoom(above);
    }

    /** Gives lines the room that they need. */
    public void indent(int first, int last) {
        if (indents.reconcile(first, last)) {
            text.redraw();
        }
    }

    /** Other things are said where nothing is written yet. */
    public void hintsChanged() {
        indents.reconcile(0, manuscript.lineCount() - 1);
        text.redraw();
    }

    /**
     * Makes a change of many lines, as the page is laid at first: while the widget has neither styles nor wrapped rows, and
     * its caret stands at the beginning, since else it adds up the heights of all lines with each that it changes. Then
     * nothing is laid out; {@link #select} goes on from there.
     */
    public void remake(Runnable change) {
        text.setRedraw(false);
        try {
            text.setTopIndex(0);
            text.setSelection(0);
            laidOut = 0;
            rework(() -> {
                indents.close();
                change.run();
            });
        } finally {
            text.setRedraw(true);
        }
    }

    /**
     * Selects characters. Where many lines before them are not laid out yet that is done bit by bit, and the page is busy
     * until then.
     */
    public void select(int anchor, int caret) {
        int line = manuscript.lineAt(caret);
        if (line - laidOut < NEAR) {
            text.setSelection(anchor, caret);
            return;
        }
        Spot from = manuscript.spot(anchor);
        Spot to = manuscript.spot(caret);
        busy(true);
        selectSoon(manuscript.line(line).element(), from, to);
    }

    private void selectSoon(String element, Spot from, Spot to) {
        OnScreen.of(text).later(() -> {
            if (!layOutSome(element)) {
                selectSoon(element, from, to);
                return;
            }
            busy(false);
            OptionalInt anchor = manuscript.offset(from);
            OptionalInt caret = manuscript.offset(to);
            if (anchor.isPresent() && caret.isPresent()) {
                text.setSelection(anchor.getAsInt(), caret.getAsInt());
            }
        });
    }

    /** Something is done to the page that takes a while, or no longer. */
    public void busy(boolean begins) {
        works += begins ? 1 : -1;
    }

    /** Whether something is done to the page, so that nobody can write on it at the moment. */
    public boolean isBusy() {
        return works > 0;
    }

    /** Styles lines anew. */
    public void style(int first, int last) {
        int start = text.getOffsetAtLine(first);
        int end = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
        if (end > start) {
            viewer.invalidateTextPresentation(start, end - start);
        }
    }

    /** Styles those lines anew whose level is another than what they look like. */
    public void styleWhereItDiffers(int first, int last) {
        int end = Math.min(last, manuscript.lineCount() - 1);
        int line = Math.max(first, 0);
        while (line <= end) {
            int run = line;
            while (run <= end && !looksRight(run)) {
                run++;
            }
            if (run > line) {
                style(line, run - 1);
            }
            line = run + 1;
        }
    }

    private boolean looksRight(int line) {
        int start = text.getOffsetAtLine(line);
        boolean isEmpty =
                start == text.getCharCount() || text.getTextRange(start, 1).equals("\n");
        if (isEmpty) {
            return true;
        }
        StyleRange style = text.getStyleRangeAtOffset(start);
        Level level = Level.of(manuscript.line(line));
        return style == null || style.font == null
                ? level == Level.BODY
                : style.font.equals(typeface.font(level))
                        || level == Level.BODY && style.font.equals(typeface.bold(level));
    }

    /** The font of a line. */
    public Font font(Line line) {
        return typeface.font(Level.of(line));
    }

    public Manuscript manuscript() {
        return manuscript;
    }

    public ManuscriptViewer viewer() {
        return viewer;
    }

    public StyledText text() {
        return text;
    }

    public Document document() {
        return document;
    }

    public AnnotationModel annotations() {
        return annotations;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** The element whose words are at the top of what is seen. */
    public String topElement() {
        return manuscript.line(text.getTopIndex()).element();
    }

    /**
     * Lays out some of the lines above an element: at a time no more than what nobody notices.
     *
     * @return whether there are none left
     */
    public boolean layOutSome(String element) {
        int last = manuscript.lineOf(element).orElse(0);
        long end = System.nanoTime() + UNNOTICED;
        while (laidOut < last && System.nanoTime() < end) {
            laidOut = Math.min(laidOut + HANDFUL, last);
            // Asks for the height of each line above it.
            text.getLinePixel(laidOut);
        }
        return laidOut >= last;
    }

    /** Brings the beginning of an element to the top; nothing happens where it is not here. */
    public void showAtTop(String element) {
        manuscript.lineOf(element).ifPresent(text::setTopIndex);
    }

    /** Shows characters of an element's text, and selects them; nothing happens where the element is gone. */
    public void reveal(String element, int from, int to) {
        manuscript.lineOf(element).ifPresent(line -> {
            TextRef words = manuscript.line(line).text();
            int start = manuscript.offset(new Spot(words, Math.max(from, 0))).orElseThrow();
            int end = Math.max(start, manuscript.offset(new Spot(words, to)).orElseThrow());
            reveal(start, end - start);
        });
    }

    /** Shows characters of the text, a third of the way down where they were out of sight, and selects them. */
    public void reveal(int offset, int length) {
        int height = text.getClientArea().height;
        int y = text.getLocationAtOffset(offset).y;
        boolean isSeen = y >= 0 && y + text.getLineHeight(offset) <= height;
        // Scrolls too, but no farther than it must.
        text.setSelection(offset, offset + length);
        if (!isSeen) {
            bringTo(offset, height / 3);
        }
        text.redraw();
    }

    /** Scrolls until a place stands at a height. Lines that were not seen yet only have a guessed one, so it takes steps. */
    private void bringTo(int offset, int height) {
        for (int i = 0; i < STEPS; i++) {
            int away = text.getLocationAtOffset(offset).y - height;
            text.setTopPixel(text.getTopPixel() + away);
        }
    }
}
