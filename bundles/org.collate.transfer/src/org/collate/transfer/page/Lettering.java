package org.collate.transfer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.layout.Lead;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedParagraph.Kind;
import org.collate.core.layout.PrintedParagraph.Part;
import org.collate.core.layout.PrintedParagraph.Piece;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Section;

/** In which letters the words of a printed paragraph stand. */
public final class Lettering {

    private Lettering() {}

    /**
     * Words in one kind of letters.
     *
     * @param from where they begin in the piece
     * @param to where they end
     * @param level the level of the heading whose letters they have, from 1; 0 for the paragraph's own
     */
    public record Span(int from, int to, int level, boolean bold) {}

    /** The spans of a piece of a paragraph, in order; none is empty. */
    public static List<Span> of(PrintedParagraph paragraph, int index) {
        Piece piece = paragraph.pieces().get(index);
        int length = piece.text().length();
        Optional<Content> element = piece.element();
        if (element.isEmpty()) {
            return List.of(new Span(0, length, 0, false));
        }
        boolean heading = isHeading(paragraph);
        int level = heading ? 0 : level(element.get());
        if (element.get() instanceof Item item) {
            return item(piece, item, level);
        }
        return List.of(new Span(0, length, level, !heading && isUnparted(paragraph.pieces(), index)));
    }

    /** The lead of an item that is numbered as a heading has its level's letters; emphasised words are bold. */
    private static List<Span> item(Piece piece, Item item, int level) {
        String text = piece.text();
        if (piece.part() != Part.WORDS || piece.line() > 0) {
            boolean bold = item.getEmphasis() > 0 && piece.part() == Part.NUMBER;
            return List.of(new Span(0, text.length(), piece.line() > 0 ? 0 : level, bold));
        }
        int bold = whole(text, Math.min(item.getEmphasis(), text.length()));
        int lead = level == 0 ? 0 : whole(text, leadEnd(item, text));
        int first = Math.min(bold, lead);
        int second = Math.max(bold, lead);
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(0, first, level, bold > 0));
        spans.add(new Span(first, second, lead > first ? level : 0, bold > first));
        spans.add(new Span(second, text.length(), 0, false));
        spans.removeIf(span -> span.from() == span.to());
        return spans;
    }

    /** A place that is between characters, also where some are of two units. */
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static int leadEnd(Item item, String text) {
        int end = Lead.of(item).lead().length();
        return end < text.length() && text.charAt(end) == '。' ? end + 1 : end;
    }

    /** Whether a paragraph is a heading and nothing else. */
    static boolean isHeading(PrintedParagraph paragraph) {
        if (paragraph.kind() != Kind.BODY || paragraph.pieces().isEmpty()) {
            return false;
        }
        Optional<Content> element = paragraph.pieces().get(0).element();
        return element.isPresent()
                && element.get() instanceof Headed
                && level(element.get()) > 0
                && paragraph.pieces().stream().allMatch(piece -> piece.element().equals(element));
    }

    /** Whether text runs on from a heading without a stop between them, so that only its letters tell where it ends. */
    private static boolean isUnparted(List<Piece> pieces, int index) {
        Optional<Content> element = pieces.get(index).element();
        if (element.isEmpty() || !(element.get() instanceof Headed)) {
            return false;
        }
        int next = index + 1;
        while (next < pieces.size() && pieces.get(next).element().equals(element)) {
            next++;
        }
        String heading = pieces.get(next - 1).text();
        return next < pieces.size()
                && pieces.get(next - 1).part() == Part.WORDS
                && !heading.endsWith("。")
                && pieces.get(next).part() == Part.WORDS;
    }

    /** The level of the heading that an element begins with, from 1; 0 for an element without. */
    public static int level(Content element) {
        Numbering numbering = element instanceof Numbered numbered ? numbered.getNumbering() : Numbering.NONE;
        return switch (numbering) {
            case HAN -> 1;
            case HAN_BRACKETED -> 2;
            case DIGIT -> 3;
            case DIGIT_BRACKETED -> 4;
            case NONE -> element instanceof Section ? 1 : element instanceof Headed ? 2 : 0;
            default -> 0;
        };
    }
}
