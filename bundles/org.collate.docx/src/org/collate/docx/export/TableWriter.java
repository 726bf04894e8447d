package org.collate.docx.export;

import java.util.Arrays;
import java.util.List;
import org.collate.core.layout.Mark;
import org.collate.core.layout.Mark.Fate;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedTable;
import org.collate.core.layout.PrintedTable;
import org.collate.core.layout.PrintedTable.Row;
import org.collate.core.layout.PrintedTable.Slot;
import org.collate.transfer.page.ColumnWidths;
import org.collate.transfer.page.PageProfile;

/** Writes a table over the width of the text: its grid, its borders, its head again on every page. */
final class TableWriter {

    static final List<String> BORDERS = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private final Xml xml;
    private final PrintedTable table;
    private final Tracks tracks;
    private final Words words;
    private final int[] widths;

    private TableWriter(Xml xml, PageProfile page, PrintedTable table, Tracks tracks, Words words) {
        this.xml = xml;
        this.table = table;
        this.tracks = tracks;
        this.words = words;
        this.widths = ColumnWidths.of(table, page.textWidth());
    }

    /** Writes a paragraph of a cell in a style. */
    interface Words {
        void write(MarkedParagraph paragraph, Slot slot, String style);
    }

    /**
     * Writes a table.
     *
     * @param tracks writes what became of a row
     * @param words writes what stands in a cell
     */
    static void write(Xml xml, PageProfile page, MarkedTable table, Tracks tracks, Words words) {
        new TableWriter(xml, page, table.table(), tracks, words).write(table.rows());
    }

    private void write(List<MarkedTable.Row> rows) {
        xml.begin("w:tbl").begin("w:tblPr");
        xml.empty("w:tblW", "w:w", String.valueOf(width(0, table.columns())), "w:type", "dxa");
        xml.begin("w:tblBorders");
        BORDERS.forEach(
                side -> xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto"));
        xml.end().empty("w:tblLayout", "w:type", "fixed").end();
        xml.begin("w:tblGrid");
        Arrays.stream(widths).forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
        xml.end();
        rows.forEach(this::row);
        xml.end();
    }

    private void row(MarkedTable.Row marked) {
        Row row = marked.row();
        int end = row.slots().isEmpty()
                ? 0
                : row.slots().getLast().column() + row.slots().getLast().across();
        int first = row.slots().isEmpty() ? 0 : row.slots().getFirst().column();
        boolean isShort = end > 0 && end < table.columns();
        xml.begin("w:tr").begin("w:trPr");
        if (first > 0) {
            xml.value("w:gridBefore", first);
        }
        if (isShort) {
            xml.value("w:gridAfter", table.columns() - end);
        }
        if (first > 0) {
            xml.empty("w:wBefore", "w:w", String.valueOf(width(0, first)), "w:type", "dxa");
        }
        if (isShort) {
            xml.empty("w:wAfter", "w:w", String.valueOf(width(end, table.columns())), "w:type", "dxa");
        }
        xml.empty("w:cantSplit");
        if (row.isHead()) {
            xml.empty("w:tblHeader");
        }
        Mark mark = marked.mark();
        if (mark.fate() != Fate.STAYS && tracks.areShown()) {
            tracks.point(mark);
        }
        xml.end();
        if (row.slots().isEmpty()) {
            // Word opens no row without a cell.
            cell(0, table.columns(), "");
            paragraph();
            xml.end().end();
            return;
        }
        for (int i = 0; i < row.slots().size(); i++) {
            slot(row.slots().get(i), marked.cells().get(i), row.isHead());
        }
        xml.end();
    }

    private void slot(Slot slot, List<MarkedParagraph> paragraphs, boolean isHead) {
        cell(slot.column(), slot.across(), slot.begins() ? slot.reachesOn() ? "restart" : "" : "continue");
        paragraphs.forEach(each -> words.write(each, slot, isHead ? StylesPart.TABLE_HEAD : StylesPart.TABLE_TEXT));
        xml.end();
    }

    private void cell(int column, int across, String merge) {
        xml.begin("w:tc").begin("w:tcPr");
        xml.empty("w:tcW", "w:w", String.valueOf(width(column, column + across)), "w:type", "dxa");
        if (across > 1) {
            xml.value("w:gridSpan", across);
        }
        if (!merge.isEmpty()) {
            xml.value("w:vMerge", merge);
        }
        xml.value("w:vAlign", "center").end();
    }

    private void paragraph() {
        xml.begin("w:p").begin("w:pPr").value("w:pStyle", StylesPart.TABLE_TEXT);
        xml.end().end();
    }

    private int width(int from, int to) {
        return Arrays.stream(widths, from, to).sum();
    }
}
