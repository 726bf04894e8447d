package org.collate.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.collate.docx.Looks.OfParagraph;
import org.collate.docx.parts.Trouble.Met;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Anchor;
import org.collate.transfer.Paragraph.Cell;
import org.collate.transfer.Paragraph.Span;
import org.collate.transfer.ParagraphStyle;

/** A paragraph that is being read; its number and its place in the document come last. */
final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Span> bold = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Anchor> copies = new ArrayList<>();
    private final List<Met> met = new ArrayList<>();
    private OfParagraph looks = OfParagraph.NONE;
    private boolean breakFirst;
    private int line;
    private Optional<Cell> cell = Optional.empty();

    /** The cell of a table that it stands in. */
    Optional<Cell> cell() {
        return cell;
    }

    void cell(Cell where) {
        cell = Optional.of(where);
    }

    /** Its place among the paragraphs that are read, from 1; 0 where it is none of them. */
    int line() {
        return line;
    }

    OfParagraph looks() {
        return looks;
    }

    void looks(OfParagraph own) {
        looks = own;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty() && met.isEmpty() && hidden.isEmpty();
    }

    /** The characters so far. */
    String text() {
        return text.toString();
    }

    /** The characters that are hidden in the document. */
    String hidden() {
        return hidden.toString();
    }

    List<Met> met() {
        return met;
    }

    void append(String more, boolean isBold) {
        if (more.isEmpty()) {
            return;
        }
        if (breakFirst && !text.isEmpty()) {
            text.append('\n');
        }
        breakFirst = false;
        int start = text.length();
        text.append(more);
        if (isBold) {
            embolden(start, text.length());
        }
    }

    void hide(String more) {
        hidden.append(more);
    }

    /** A new page or column: a line break where text stands before and after it. */
    void breakPage() {
        breakFirst = true;
    }

    void anchor(String id, int start, int end) {
        anchors.add(new Anchor(id, new Span(start, end)));
    }

    /** Notes the copy of a mark. */
    void copy(String id, int start, int end) {
        copies.add(new Anchor(id, new Span(start, end)));
    }

    /** The copies of marks on its words. */
    List<Anchor> copies() {
        return copies;
    }

    /** The marks of elements on its words. */
    List<Anchor> anchors() {
        return anchors;
    }

    void meet(Met what) {
        met.add(what);
    }

    /** Whether the paragraph shows nothing at all, not even its own mark. */
    boolean isHidden() {
        return text.isEmpty() && looks.mark().hidden().isOn();
    }

    /** The paragraph with its number, at its place. */
    Paragraph finish(String number, int line, ParagraphStyle style) {
        int shift = number.length();
        this.line = line;
        return new Paragraph(
                number + text,
                line,
                style,
                bold.stream().map(span -> shifted(span, shift)).toList(),
                shift,
                anchors.stream()
                        .sorted(Comparator.comparingInt(anchor -> anchor.span().start()))
                        .map(anchor -> new Anchor(anchor.id(), shifted(anchor.span(), shift)))
                        .toList(),
                cell);
    }

    private void embolden(int start, int end) {
        int last = bold.size() - 1;
        if (last >= 0 && bold.get(last).end() == start) {
            bold.set(last, new Span(bold.get(last).start(), end));
        } else {
            bold.add(new Span(start, end));
        }
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
