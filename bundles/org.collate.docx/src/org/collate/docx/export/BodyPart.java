package org.collate.docx.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.core.layout.Mark;
import org.collate.core.layout.Mark.Fate;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedParagraph.ListNumber;
import org.collate.core.layout.MarkedParagraph.Stretch;
import org.collate.core.layout.MarkedTable;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedTable.Slot;
import org.collate.transfer.Markup.Changes;
import org.collate.transfer.Markup.Paper;
import org.collate.transfer.page.Lettering;
import org.collate.transfer.page.Look;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.page.ParagraphLooks;

/** The body of a document: printed blocks, with styles and, unless it is clean, bookmarks; what changed as revisions. */
final class BodyPart {

    private static final String BOOKMARK = "_clt_";

    private final PageProfile page;
    private final List<MarkedBlock> blocks;
    private final ParagraphLooks looks;
    private final ParagraphLooks earlier;
    private final boolean bookmarked;
    private final boolean isDrawn;
    private final Tracks.Serial serial;
    private final WordRanges anchors;
    private final MoveRanges moves;
    private final Lists lists;
    private final Tracks tracks;
    private final Xml xml = new Xml();

    /**
     * A body.
     *
     * @param blocks what the report is printed as
     * @param changes what it is shown with; empty for the text alone
     * @param paper how the changes are shown
     * @param lists takes the lists that Word counts
     * @param serial gives the ids
     */
    BodyPart(
            PageProfile page,
            List<PrintedBlock> blocks,
            Optional<Changes> changes,
            Paper paper,
            boolean bookmarked,
            Lists lists,
            Tracks.Serial serial) {
        this.page = page;
        this.blocks = changes.map(Changes::blocks).orElseGet(() -> MarkedBlock.unchanged(blocks));
        this.looks = ParagraphLooks.of(page, this.blocks, true);
        this.earlier = changes.isEmpty() ? looks : ParagraphLooks.of(page, this.blocks, false);
        this.bookmarked = bookmarked;
        this.lists = lists;
        this.serial = serial;
        this.anchors = new WordRanges(this.blocks);
        this.isDrawn = paper == Paper.MARKED;
        this.moves = new MoveRanges(isDrawn ? List.of() : this.blocks);
        this.tracks = new Tracks(xml, changes, serial, !isDrawn);
    }

    /** What begins and ends between the letters; comments are put there before the body is written. */
    WordRanges anchors() {
        return anchors;
    }

    /**
     * The main part.
     *
     * @param oddFooter the relation to the footer of odd pages
     * @param evenFooter the relation to that of even ones
     */
    byte[] write(String oddFooter, String evenFooter, boolean isMarked) {
        if (bookmarked) {
            anchors.elements().forEach(this::bookmark);
        }
        if (isMarked) {
            xml.begin(
                    "w:document",
                    "xmlns:w",
                    Xml.W,
                    "xmlns:r",
                    Xml.R,
                    "xmlns:mc",
                    "http://schemas.openxmlformats.org/markup-compatibility/2006",
                    "xmlns:w16du",
                    Tracks.W16DU,
                    "mc:Ignorable",
                    "w16du");
        } else {
            xml.begin("w:document", "xmlns:w", Xml.W, "xmlns:r", Xml.R);
        }
        xml.begin("w:body");
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case MarkedParagraph paragraph -> paragraph(paragraph);
                case MarkedTable table -> table(table, i);
            }
        }
        Sections.write(xml, page, oddFooter, evenFooter);
        xml.end().end();
        return xml.bytes();
    }

    private void bookmark(String element) {
        String id = String.valueOf(serial.next());
        anchors.around(
                element,
                x -> x.empty("w:bookmarkStart", "w:id", id, "w:name", BOOKMARK + element),
                x -> x.empty("w:bookmarkEnd", "w:id", id));
    }

    // ---- tables

    /** Two tables that touch would be one, and no document ends in one: a line that takes no room parts them. */
    private void table(MarkedTable table, int index) {
        TableWriter.write(xml, page, table, tracks, this::cell);
        if (index + 1 == blocks.size() || blocks.get(index + 1) instanceof MarkedTable) {
            xml.begin("w:p").begin("w:pPr").value("w:snapToGrid", 0);
            xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
            xml.end().end();
        }
    }

    private void cell(MarkedParagraph paragraph, Slot slot, String style) {
        xml.begin("w:p").begin("w:pPr").value("w:pStyle", style);
        mark(paragraph.end(), false);
        xml.end();
        if (bookmarked
                && slot.begins()
                && paragraph.stretches().isEmpty()
                && slot.paragraphs().isEmpty()) {
            String id = String.valueOf(serial.next());
            xml.empty(
                    "w:bookmarkStart",
                    "w:id",
                    id,
                    "w:name",
                    BOOKMARK + slot.cell().getId());
            xml.empty("w:bookmarkEnd", "w:id", id);
        }
        stretches(paragraph);
        xml.end();
    }

    // ---- paragraphs

    private void paragraph(MarkedParagraph paragraph) {
        xml.begin("w:p");
        looks(paragraph);
        if (isDrawn) {
            drawnNumber(paragraph);
        }
        stretches(paragraph);
        if (isDrawn) {
            drawnEnd(paragraph);
        }
        xml.end();
        moves.end(paragraph, tracks);
    }

    /** The version that gave a paragraph other looks: whoever divided or joined it, else whoever changed its words. */
    private String changer(MarkedParagraph paragraph) {
        int index = blocks.indexOf(paragraph);
        Stream<Mark> before = index > 0 && blocks.get(index - 1) instanceof MarkedParagraph previous
                ? Stream.of(previous.end())
                : Stream.empty();
        Stream<Mark> own = Stream.concat(
                Stream.of(paragraph.end()), paragraph.stretches().stream().map(Stretch::mark));
        return Stream.concat(before, own)
                .map(Mark::version)
                .filter(version -> !version.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void looks(MarkedParagraph paragraph) {
        Optional<Look> now = paragraph.after().map(each -> look(looks, each, paragraph.numberAfter()));
        Optional<Look> then = paragraph.before().map(each -> look(earlier, each, paragraph.numberBefore()));
        Look look = now.or(() -> then).orElseThrow();
        boolean isMarked = paragraph.end().fate() != Fate.STAYS && !isDrawn;
        boolean isChanged = now.isPresent()
                && then.isPresent()
                && !now.equals(then)
                && !isDrawn
                && paragraph.shown().kind() != PrintedParagraph.Kind.TITLE;
        boolean isBold = paragraph.number().isPresent()
                && Lettering.of(paragraph.shown(), 0).getFirst().bold();
        if (look.isPlain() && !isMarked && !isChanged && !isBold) {
            return;
        }
        xml.begin("w:pPr");
        LookWriter.write(xml, look, page);
        mark(paragraph.end(), isBold);
        if (isChanged) {
            tracks.beginChange("w:pPrChange", changer(paragraph));
            xml.begin("w:pPr");
            LookWriter.write(xml, then.get(), page);
            xml.end().end();
        }
        xml.end();
    }

    private Look look(ParagraphLooks of, PrintedParagraph paragraph, Optional<ListNumber> number) {
        Look look = of.of(paragraph);
        return isDrawn
                ? look
                : number.map(each -> look.in(lists.number(each, paragraph))).orElse(look);
    }

    /** The number that Word would count. */
    private void drawnNumber(MarkedParagraph paragraph) {
        paragraph.number().ifPresent(number -> {
            Lettering.Span span = Lettering.of(paragraph.shown(), 0).getFirst();
            Runs.write(xml, span, number.text(), paragraph.end().fate(), true);
        });
    }

    /** Where a paragraph was divided or joined a sign says so. */
    private void drawnEnd(MarkedParagraph paragraph) {
        Fate fate = paragraph.end().fate();
        boolean isInside = fate != Fate.STAYS
                && paragraph.stretches().stream().anyMatch(each -> each.mark().fate() == Fate.STAYS);
        if (isInside) {
            Runs.write(xml, new Lettering.Span(0, 1, 0, false), "¶", fate, true);
        }
    }

    /** What became of the paragraph's end. */
    private void mark(Mark end, boolean isBold) {
        boolean isMarked = end.fate() != Fate.STAYS && !isDrawn;
        if (isMarked || isBold) {
            xml.begin("w:rPr");
            if (isMarked) {
                tracks.point(end);
            }
            if (isBold) {
                xml.empty("w:b").empty("w:bCs");
            }
            xml.end();
        }
    }

    /** Runs that became the same stand in one revision, as far as nothing begins or ends between them. */
    private void stretches(MarkedParagraph paragraph) {
        Optional<Mark> open = Optional.empty();
        for (Stretch stretch : paragraph.stretches()) {
            Mark mark = stretch.mark();
            if (open.isPresent() && (!open.get().equals(mark) || moves.isAt(stretch))) {
                xml.end();
                open = Optional.empty();
            }
            moves.begin(stretch, tracks);
            int from = stretch.from();
            for (int place : anchors.places(stretch)) {
                open = words(stretch, from, place, open);
                if (open.isPresent()) {
                    xml.end();
                    open = Optional.empty();
                }
                anchors.at(stretch, place).forEach(event -> event.write(xml));
                from = place;
            }
            open = words(stretch, from, stretch.to(), open);
            if (moves.isAt(stretch)) {
                if (open.isPresent()) {
                    xml.end();
                    open = Optional.empty();
                }
                moves.end(stretch, tracks);
            }
        }
        if (open.isPresent()) {
            xml.end();
        }
    }

    private Optional<Mark> words(Stretch stretch, int from, int to, Optional<Mark> open) {
        Mark mark = stretch.mark();
        if (from == to) {
            return open;
        }
        Optional<Mark> now = open;
        if (open.isEmpty() && mark.fate() != Fate.STAYS && !isDrawn) {
            tracks.begin(mark);
            now = Optional.of(mark);
        }
        String words = stretch.paragraph().pieces().get(stretch.piece()).text();
        for (Lettering.Span span : Lettering.of(stretch.paragraph(), stretch.piece())) {
            int first = Math.max(from, span.from());
            int last = Math.min(to, span.to());
            if (first < last) {
                Runs.write(xml, span, words.substring(first, last), mark.fate(), isDrawn);
            }
        }
        return now;
    }
}
