package org.collate.transfer.structure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.transfer.Paragraph.Cell;
import org.collate.transfer.structure.line.SourceLine;

/**
 * A table of a source.
 *
 * @param columns how many columns it has, at least 1
 * @param rows its rows from top to bottom
 */
public record Grid(int columns, List<Row> rows) {

    public Grid {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param head whether the source says that it names the columns
     * @param boxes the cells that begin in it, from left to right
     */
    public record Row(boolean head, List<Box> boxes) {

        public Row {
            boxes = List.copyOf(boxes);
        }

        /** Whether no cell of it says anything. */
        boolean isEmpty() {
            return boxes.stream().allMatch(box -> box.lines().isEmpty());
        }
    }

    /**
     * A cell and what stands in it.
     *
     * @param cell where it is
     * @param lines its lines; none for an empty cell
     */
    public record Box(Cell cell, List<SourceLine> lines) {

        public Box {
            lines = List.copyOf(lines);
        }

        /** Its words, lines put one behind the other. */
        public String text() {
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> text.append(line.text()));
            return text.toString();
        }

        boolean covers(int column) {
            return cell.column() <= column && column < cell.column() + cell.across();
        }
    }

    /**
     * The table that some cells make.
     *
     * @param cells all cells, row by row
     * @param lines what stands in them
     */
    static Grid of(List<Cell> cells, Map<Cell, List<SourceLine>> lines) {
        Map<Integer, List<Box>> boxes = new TreeMap<>();
        int columns = 1;
        for (Cell cell : cells) {
            boxes.computeIfAbsent(cell.row(), none -> new ArrayList<>())
                    .add(new Box(cell, lines.getOrDefault(cell, List.of())));
            columns = Math.max(columns, cell.column() + cell.across());
        }
        List<Row> rows = boxes.values().stream()
                .map(row -> new Row(row.stream().allMatch(box -> box.cell().head()), row))
                .toList();
        return new Grid(columns, rows);
    }

    /** The cell that covers a place: it begins there, or reaches there from the left or from above. */
    Optional<Box> at(int row, int column) {
        for (int above = row; above >= 0; above--) {
            for (Box box : rows.get(above).boxes()) {
                int first = rows.get(above).boxes().getFirst().cell().row();
                int here = rows.get(row).boxes().isEmpty()
                        ? first
                        : rows.get(row).boxes().getFirst().cell().row();
                if (box.covers(column) && box.cell().row() + box.cell().down() > here) {
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    /** The same table without its first rows. */
    Grid from(int row) {
        return new Grid(columns, rows.subList(row, rows.size()));
    }

    /** This table and another one below it. */
    Grid with(Grid below) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(below.rows);
        return new Grid(Math.max(columns, below.columns), all);
    }

    /** Whether a row is one cell from margin to margin. */
    boolean isWhole(int row) {
        List<Box> boxes = rows.get(row).boxes();
        return columns > 1 && boxes.size() == 1 && boxes.getFirst().cell().across() >= columns;
    }
}
