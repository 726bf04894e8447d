package org.collate.docx.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.core.layout.Lead;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedParagraph.Kind;
import org.collate.core.layout.PrintedParagraph.Part;
import org.collate.core.layout.PrintedParagraph.Piece;
import org.collate.core.layout.PrintedTable;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Section;

/** The body of a document: the report's printed blocks, with styles and, unless it is clean, bookmarks. */
final class BodyPart {

    private static final String BOOKMARK = "_clt_";

    private final PageProfile page;
    private final List<PrintedBlock> blocks;
    private final ClosingPlace closing;
    private final boolean bookmarked;
    private final Map<Content, Piece> ends = new HashMap<>();
    private final Map<Content, Integer> open = new HashMap<>();
    private final Xml xml = new Xml();
    private int bookmarks;

    private BodyPart(PageProfile page, List<PrintedBlock> blocks, boolean bookmarked) {
        this.page = page;
        this.blocks = blocks;
        this.closing = ClosingPlace.of(blocks, page.number("indent.signature.chars"));
        this.bookmarked = bookmarked;
    }

    /**
     * The main part.
     *
     * @param oddFooter the relation to the footer of odd pages
     * @param evenFooter the relation to that of even ones
     */
    static byte[] of(
            PageProfile page, List<PrintedBlock> blocks, boolean bookmarked, String oddFooter, String evenFooter) {
        BodyPart part = new BodyPart(page, blocks, bookmarked);
        part.write(oddFooter, evenFooter);
        return part.xml.bytes();
    }

    private void write(String oddFooter, String evenFooter) {
        blocks.stream().flatMap(BodyPart::paragraphs).forEach(this::findEnds);
        xml.begin("w:document", "xmlns:w", Xml.W, "xmlns:r", Xml.R).begin("w:body");
        int signature = Closing.start(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case PrintedParagraph paragraph -> paragraph(paragraph, i, signature);
                case PrintedTable table -> table(table, i);
            }
        }
        section(oddFooter, evenFooter);
        xml.end().end();
    }

    private void section(String oddFooter, String evenFooter) {
        xml.begin("w:sectPr");
        xml.empty("w:footerReference", "w:type", "even", "r:id", evenFooter);
        xml.empty("w:footerReference", "w:type", "default", "r:id", oddFooter);
        xml.empty("w:pgSz", "w:w", page.value("page.width"), "w:h", page.value("page.height"));
        xml.empty(
                "w:pgMar",
                "w:top",
                page.value("margin.top"),
                "w:right",
                page.value("margin.right"),
                "w:bottom",
                page.value("margin.bottom"),
                "w:left",
                page.value("margin.left"),
                "w:header",
                page.value("margin.header"),
                "w:footer",
                page.value("margin.footer"),
                "w:gutter",
                "0");
        xml.empty("w:cols", "w:space", "425");
        xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", page.value("grid.line"))
                .end();
    }

    private static Stream<PrintedParagraph> paragraphs(PrintedBlock block) {
        return switch (block) {
            case PrintedParagraph paragraph -> Stream.of(paragraph);
            case PrintedTable table ->
                table.rows().stream().flatMap(row -> row.slots().stream()).flatMap(slot -> slot.paragraphs().stream());
        };
    }

    private void findEnds(PrintedParagraph paragraph) {
        for (Piece piece : paragraph.pieces()) {
            if (piece.part() == Part.WORDS) {
                piece.element().ifPresent(element -> ends.put(element, piece));
            }
        }
    }

    /** Two tables that touch would be one, and no document ends in one: a line that takes no room parts them. */
    private void table(PrintedTable table, int index) {
        TableWriter.write(xml, page, table, this::pieces, this::markEmpty);
        if (index + 1 == blocks.size() || blocks.get(index + 1) instanceof PrintedTable) {
            xml.begin("w:p").begin("w:pPr").value("w:snapToGrid", 0);
            xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
            xml.end().end();
        }
    }

    private void markEmpty(PrintedTable.Slot slot) {
        if (bookmarked) {
            String id = String.valueOf(bookmarks++);
            xml.empty(
                    "w:bookmarkStart",
                    "w:id",
                    id,
                    "w:name",
                    BOOKMARK + slot.cell().getId());
            xml.empty("w:bookmarkEnd", "w:id", id);
        }
    }

    private void paragraph(PrintedParagraph paragraph, int index, int signature) {
        xml.begin("w:p");
        looks(paragraph, index, signature);
        pieces(paragraph);
        xml.end();
    }

    private void pieces(PrintedParagraph paragraph) {
        boolean heading = isHeading(paragraph);
        List<Piece> pieces = paragraph.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            piece(pieces.get(i), heading, !heading && isUnparted(pieces, i));
        }
    }

    private void looks(PrintedParagraph paragraph, int index, int signature) {
        boolean frontEnds = isFront(paragraph) && (index + 1 == blocks.size() || !isFront(blocks.get(index + 1)));
        int after = frontEnds ? page.number("lines.afterTitle") : 0;
        switch (paragraph.kind()) {
            case TITLE -> style("Title", 0, after);
            case BYLINE -> style("Subtitle", 0, after);
            case SIGNATURE -> closing(StylesPart.SIGNATURE, index, closing.signature());
            case DATE -> closing(StylesPart.DATE, index, closing.date());
            case CELL -> {
                // Told where the cell is written.
            }
            case BODY -> {
                if (index >= signature) {
                    style("Signature", index == signature ? page.number("lines.beforeSignature") : 0, 0);
                } else if (isHeading(paragraph)) {
                    style(
                            StylesPart.heading(
                                    level(paragraph.pieces().get(0).element().get())),
                            0,
                            0);
                }
            }
        }
    }

    private static boolean isFront(PrintedBlock block) {
        return block instanceof PrintedParagraph paragraph
                && (paragraph.kind() == Kind.TITLE || paragraph.kind() == Kind.BYLINE);
    }

    /** A line of the signature, or the date; a free line stands above the first of them. */
    private void closing(String id, int index, int indent) {
        boolean isFirst = index == 0 || !ClosingPlace.isClosing(blocks.get(index - 1));
        xml.begin("w:pPr").value("w:pStyle", id);
        spacing(isFirst && index > 0 ? page.number("lines.beforeSignature") : 0, 0);
        String twips = String.valueOf(indent * page.number("size.body") / 10);
        xml.empty("w:ind", "w:rightChars", String.valueOf(indent), "w:right", twips);
        xml.end();
    }

    private void style(String id, int linesBefore, int linesAfter) {
        xml.begin("w:pPr").value("w:pStyle", id);
        spacing(linesBefore, linesAfter);
        xml.end();
    }

    private void spacing(int linesBefore, int linesAfter) {
        if (linesBefore > 0 || linesAfter > 0) {
            int line = page.number("grid.line");
            xml.empty(
                    "w:spacing",
                    "w:before",
                    String.valueOf(linesBefore * line),
                    "w:after",
                    String.valueOf(linesAfter * line));
        }
    }

    /** Whether a paragraph is a heading and nothing else. */
    private static boolean isHeading(PrintedParagraph paragraph) {
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
    private static int level(Content element) {
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

    private void piece(Piece piece, boolean heading, boolean bold) {
        Optional<Content> element = piece.element();
        if (element.isEmpty()) {
            run("", false, piece.text());
            return;
        }
        int level = heading ? 0 : level(element.get());
        String letters = level == 0 ? "" : StylesPart.headingLetters(level);
        boolean marked = bookmarked && piece.part() == Part.WORDS;
        if (marked && !open.containsKey(element.get())) {
            open.put(element.get(), bookmarks);
            xml.empty(
                    "w:bookmarkStart",
                    "w:id",
                    String.valueOf(bookmarks++),
                    "w:name",
                    BOOKMARK + element.get().getId());
        }
        if (element.get() instanceof Item item) {
            item(piece, item, letters);
        } else {
            run(letters, bold, piece.text());
        }
        if (marked && ends.get(element.get()) == piece) {
            xml.empty("w:bookmarkEnd", "w:id", String.valueOf(open.get(element.get())));
        }
    }

    /** The lead of an item that is numbered as a heading has its level's letters; emphasised words are bold. */
    private void item(Piece piece, Item item, String letters) {
        if (piece.part() != Part.WORDS || piece.line() > 0) {
            run(piece.line() > 0 ? "" : letters, item.getEmphasis() > 0 && piece.part() == Part.NUMBER, piece.text());
            return;
        }
        String text = piece.text();
        int bold = Math.min(item.getEmphasis(), text.length());
        int lead = letters.isEmpty() ? 0 : leadEnd(item, text);
        int first = Math.min(bold, lead);
        int second = Math.max(bold, lead);
        run(letters, bold > 0, text.substring(0, first));
        run(lead > first ? letters : "", bold > first, text.substring(first, second));
        run("", false, text.substring(second));
    }

    private static int leadEnd(Item item, String text) {
        int end = Lead.of(item).lead().length();
        return end < text.length() && text.charAt(end) == '。' ? end + 1 : end;
    }

    private void run(String letters, boolean bold, String text) {
        if (text.isEmpty()) {
            return;
        }
        xml.begin("w:r").begin("w:rPr");
        if (!letters.isEmpty()) {
            xml.value("w:rStyle", letters);
        }
        xml.empty("w:rFonts", "w:hint", "eastAsia");
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.end();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\t') {
                if (i > start) {
                    xml.begin("w:t", "xml:space", "preserve")
                            .text(text.substring(start, i))
                            .end();
                }
                if (i < text.length()) {
                    xml.empty(c == '\t' ? "w:tab" : "w:br");
                }
                start = i + 1;
            }
        }
        xml.end();
    }
}
