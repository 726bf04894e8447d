package org.collate.core.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in two versions.
 *
 * @param table the table as it is printed, of the later version where both have it
 * @param rows its rows, those of both versions
 * @param mark what became of the table as a whole
 */
public record MarkedTable(PrintedTable table, List<Row> rows, Mark mark) implements MarkedBlock {

    public MarkedTable {
        rows = List.copyOf(rows);
    }

    static MarkedTable unchanged(PrintedTable table) {
        List<Row> rows = new ArrayList<>();
        for (PrintedTable.Row row : table.rows()) {
            List<List<MarkedParagraph>> cells = new ArrayList<>();
            for (PrintedTable.Slot slot : row.slots()) {
                List<PrintedParagraph> words = slot.paragraphs().isEmpty()
                        ? List.of(new PrintedParagraph(PrintedParagraph.Kind.CELL, List.of()))
                        : slot.paragraphs();
                cells.add(words.stream().map(MarkedParagraph::unchanged).toList());
            }
            rows.add(new Row(row, cells, Mark.STAYS));
        }
        return new MarkedTable(table, rows, Mark.STAYS);
    }

    /**
     * A row.
     *
     * @param row the row as it is printed, of the later version where both have it
     * @param cells what its slots say, one list for each, none of them empty
     * @param mark what became of the row
     */
    public record Row(PrintedTable.Row row, List<List<MarkedParagraph>> cells, Mark mark) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }
}
