package org.collate.internal.ui.manuscript.revisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.text.TextRef;
import org.collate.git.Namesakes;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.operations.review.MarkedDraft.Mark;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** What was inserted is underlined in the colour of who did so, what was deleted is struck through. */
final class MarkPainter implements ITextPresentationListener {

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
    private final ManuscriptPage page;
    /** Whoever has a colour once keeps it. */
    private final Map<String, Color> colours = new LinkedHashMap<>();

    private List<Mark> marks = List.of();
    private Namesakes people = Namesakes.NONE;
    private MarkPlaces places;

    MarkPainter(ManuscriptPage page, MarkPlaces places) {
        this.page = page;
        this.places = places;
        page.viewer().addTextPresentationListener(this);
    }

    /** Paints these marks from now on; where they look as before nothing is done. */
    void show(MarkPlaces now) {
        Map<TextRef, List<List<?>>> before = looks();
        places = now;
        marks = now.marks();
        people = Namesakes.of(
                marks.stream().map(mark -> mark.by().author().person()).toList());
        marks.forEach(
                mark -> colours.computeIfAbsent(name(mark), each -> COLOURS.get(colours.size() % COLOURS.size())));
        Map<TextRef, List<List<?>>> after = looks();
        marks.stream()
                .map(Mark::text)
                .distinct()
                .filter(each -> !after.get(each).equals(before.get(each)))
                .forEach(this::style);
        before.keySet().stream().filter(each -> !after.containsKey(each)).forEach(this::style);
    }

    private void style(TextRef words) {
        page.manuscript().lineOf(words).ifPresent(first -> {
            int last = first;
            while (last + 1 < page.manuscript().lineCount()
                    && page.manuscript().line(last + 1).text().equals(words)) {
                last++;
            }
            StyledText widget = page.text();
            int start = widget.getOffsetAtLine(first);
            int end = last + 1 < widget.getLineCount() ? widget.getOffsetAtLine(last + 1) : widget.getCharCount();
            // A viewer leaves styles where it has none to put in their place.
            widget.replaceStyleRanges(start, end - start, new StyleRange[0]);
            page.style(first, last);
        });
    }

    private Map<TextRef, List<List<?>>> looks() {
        Map<TextRef, List<List<?>>> looks = new LinkedHashMap<>();
        marks.forEach(mark -> looks.computeIfAbsent(mark.text(), each -> new ArrayList<>())
                .add(List.of(mark.from(), mark.to(), mark.isInserted(), name(mark))));
        return looks;
    }

    /** The names of those who changed something, with their colours. */
    Map<String, Color> colours() {
        Map<String, Color> now = new LinkedHashMap<>();
        marks.forEach(mark -> now.put(name(mark), colours.get(name(mark))));
        return now;
    }

    /** What the author of a mark is called. */
    String name(Mark mark) {
        return people.name(mark.by().author().person());
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        int from = presentation.getExtent().getOffset();
        int to = from + presentation.getExtent().getLength();
        for (Mark mark : marks) {
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
    String at(int offset) {
        return places.at(offset).map(this::told).orElse("");
    }

    /** Who made a change, and when. */
    String told(Mark mark) {
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
