package org.collate.docx.export;

import java.util.List;
import java.util.Optional;
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

/** The body of a document: printed blocks, with styles and, unless it is clean, bookmarks; what changed as revisions. */
final class BodyPart {

    private static final String BOOKMARK = "_clt_";

    private final PageProfile page;
    private final List<MarkedBlock> blocks;
    private final Looks looks;
    private final Looks earlier;
    private final boolean bookmarked;
    private final Tracks.Serial serial;
    private final Anchors anchors;
    private final MoveRanges moves;
    private final Lists lists;
    private final Tracks tracks;
    private final Xml xml = new Xml();

    /**
     * A body.
     *
     * @param blocks what the report is printed as
     * @param changes what it is shown with; empty for the text alone
     * @param lists takes the lists that Word counts
     * @param serial gives the ids
     */
    BodyPart(
            PageProfile page,
            List<PrintedBlock> blocks,
            Optional<Changes> changes,
            boolean bookmarked,
            Lists lists,
            Tracks.Serial serial) {
        this.page = page;
        this.blocks = changes.map(Changes::blocks).orElseGet(() -> MarkedBlock.unchanged(blocks));
        this.looks = Looks.of(page, this.blocks, true);
        this.earlier = changes.isEmpty() ? looks : Looks.of(page, this.blocks, false);
        this.bookmarked = bookmarked;
        this.lists = lists;
        this.serial = serial;
        this.anchors = new Anchors(this.blocks);
        this.moves = new MoveRanges(this.blocks);
        this.tracks = new Tracks(xml, changes, serial);
    }

    /** What begins and ends between the letters; comments are put there before the body is written. */
    Anchors anchors() {
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
        section(oddFooter, evenFooter);
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
        stretches(paragraph);
        xml.end();
        moves.end(paragraph, tracks);
    }

    private void looks(MarkedParagraph paragraph) {
        Optional<Look> now = paragraph.after().map(each -> look(looks, each, paragraph.numberAfter()));
        Optional<Look> then = paragraph.before().map(each -> look(earlier, each, paragraph.numberBefore()));
        Look look = now.or(() -> then).orElseThrow();
        boolean isMarked = paragraph.end().fate() != Fate.STAYS;
        boolean isChanged = now.isPresent() && then.isPresent() && !now.equals(then);
        boolean isBold = paragraph.number().isPresent()
                && Lettering.of(paragraph.shown(), 0).getFirst().bold();
        if (look.isPlain() && !isMarked && !isChanged && !isBold) {
            return;
        }
        xml.begin("w:pPr");
        look.write(xml, page);
        mark(paragraph.end(), isBold);
        if (isChanged) {
            tracks.beginChange("w:pPrChange", "");
            xml.begin("w:pPr");
            then.get().write(xml, page);
            xml.end().end();
        }
        xml.end();
    }

    private Look look(Looks of, PrintedParagraph paragraph, Optional<ListNumber> number) {
        Look look = of.of(paragraph);
        return number.map(each -> look.in(lists.number(each, paragraph))).orElse(look);
    }

    /** What became of the paragraph's end. */
    private void mark(Mark end, boolean isBold) {
        boolean isMarked = end.fate() != Fate.STAYS;
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
        if (open.isEmpty() && mark.fate() != Fate.STAYS) {
            tracks.begin(mark);
            now = Optional.of(mark);
        }
        String words = stretch.paragraph().pieces().get(stretch.piece()).text();
        for (Lettering.Span span : Lettering.of(stretch.paragraph(), stretch.piece())) {
            int first = Math.max(from, span.from());
            int last = Math.min(to, span.to());
            if (first < last) {
                Runs.write(xml, span, words.substring(first, last), mark.fate() == Fate.GOES);
            }
        }
        return now;
    }
}
