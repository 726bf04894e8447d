package org.collate.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collate.core.layout.PrintedParagraph.Kind;
import org.collate.core.layout.PrintedParagraph.Part;
import org.collate.core.layout.PrintedParagraph.Piece;
import org.collate.model.report.Content;
import org.collate.model.report.Table;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;

/**
 * A table as it is printed: a grid in which every cell has its column. A cell takes as many columns and rows as it asks
 * for and as are free.
 *
 * @param columns how many columns there are, at least 1
 * @param rows its rows, at least one
 */
public record PrintedTable(int columns, List<Row> rows) implements PrintedBlock {

    /** More columns no word processor shows. */
    private static final int MOST = 63;

    public PrintedTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param isHead whether it names the columns, as all rows above it do
     * @param slots its parts from left to right; the last may end before the table does
     */
    public record Row(boolean isHead, List<Slot> slots) {

        public Row {
            slots = List.copyOf(slots);
        }
    }

    /**
     * A part of a row that a cell takes.
     *
     * @param cell the cell
     * @param column the first of its columns, from 0
     * @param across how many columns it takes, at least 1
     * @param begins whether the cell begins in this row; else it reaches down from one above
     * @param reachesOn whether it reaches down into the next row
     * @param paragraphs what it says, where it begins; none for an empty cell
     */
    public record Slot(
            TableCell cell,
            int column,
            int across,
            boolean begins,
            boolean reachesOn,
            List<PrintedParagraph> paragraphs) {

        public Slot {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A table as it is now; empty for one without rows, which shows nothing. */
    static Optional<PrintedTable> of(Table table) {
        List<TableRow> rows = table.getContents().stream()
                .filter(TableRow.class::isInstance)
                .map(TableRow.class::cast)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Row> printed = new ArrayList<>();
        List<Slot> above = List.of();
        TreeMap<Integer, Integer> left = new TreeMap<>();
        boolean head = true;
        int columns = 1;
        for (int i = 0; i < rows.size(); i++) {
            head &= rows.get(i).isHead();
            List<Slot> slots = slots(rows.get(i), above, left, rows.size() - i);
            printed.add(new Row(head, slots));
            above = slots;
            columns = slots.isEmpty()
                    ? columns
                    : Math.max(
                            columns, slots.getLast().column() + slots.getLast().across());
        }
        return Optional.of(new PrintedTable(columns, printed));
    }

    /**
     * The parts of a row.
     *
     * @param above the parts of the row above
     * @param left of each part there, by its column, how many rows below it the cell still takes; renewed for this row
     * @param most how many rows are left, this one counted
     */
    private static List<Slot> slots(TableRow row, List<Slot> above, TreeMap<Integer, Integer> left, int most) {
        TreeMap<Integer, Slot> slots = new TreeMap<>();
        for (Slot slot : above) {
            int more = left.remove(slot.column());
            if (more > 0) {
                slots.put(
                        slot.column(), new Slot(slot.cell(), slot.column(), slot.across(), false, more > 1, List.of()));
                left.put(slot.column(), more - 1);
            }
        }
        int column = 0;
        for (Content content : row.getContents()) {
            if (content instanceof TableCell cell) {
                while (slots.containsKey(column)) {
                    column += slots.get(column).across();
                }
                Integer next = slots.higherKey(column);
                int free = Math.max(1, Math.min(next == null ? MOST : next, MOST) - column);
                int across = Math.clamp(cell.getAcross(), 1, free);
                int down = Math.clamp(cell.getDown(), 1, most);
                slots.put(column, new Slot(cell, column, across, true, down > 1, paragraphs(cell)));
                left.put(column, down - 1);
                column += across;
            }
        }
        return List.copyOf(slots.values());
    }

    private static List<PrintedParagraph> paragraphs(TableCell cell) {
        List<PrintedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < cell.getLines().size(); i++) {
            String line = cell.getLines().get(i);
            paragraphs.add(new PrintedParagraph(
                    Kind.CELL,
                    line.isEmpty() ? List.of() : List.of(new Piece(Optional.of(cell), Part.WORDS, i, line))));
        }
        return paragraphs;
    }

    /** The table in the marks of Markdown: a line for each row, bars between the columns, a rule below the head. */
    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(line(row));
            if (lines.size() == 1 && row.isHead()) {
                lines.add("|" + " --- |".repeat(columns));
            }
        }
        return String.join("\n", lines);
    }

    private String line(Row row) {
        StringBuilder line = new StringBuilder("|");
        int column = 0;
        for (Slot slot : row.slots()) {
            line.append("  |".repeat(slot.column() - column));
            String words = slot.paragraphs().stream()
                    .map(PrintedParagraph::text)
                    .map(text -> text.replace("|", "\\|"))
                    .collect(Collectors.joining("<br>"));
            line.append(' ').append(words).append(" |").append("  |".repeat(slot.across() - 1));
            column = slot.column() + slot.across();
        }
        return line.append("  |".repeat(columns - column)).toString();
    }
}
