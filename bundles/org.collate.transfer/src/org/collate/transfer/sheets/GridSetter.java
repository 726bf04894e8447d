package org.collate.transfer.sheets;

import java.util.ArrayList;
import java.util.List;
import org.collate.transfer.sheets.SetBlock.SetCell;
import org.collate.transfer.sheets.SetBlock.SetRow;
import org.collate.transfer.sheets.SheetBlock.Grid;
import org.collate.transfer.sheets.SheetBlock.GridCell;
import org.collate.transfer.sheets.SheetBlock.GridRow;
import org.collate.transfer.sheets.SheetBlock.Passage;

/** Sets the rows of tables; lengths are in twips. */
final class GridSetter {

    /** What is free at both sides of a cell's words. */
    static final int BESIDE = 108;
    /** How thick the lines around cells are. */
    static final int RULE = 10;

    private GridSetter() {}

    static List<SetRow> rows(Grid grid, LineSetter setter, int left) {
        List<List<SetCell>> cells = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            cells.add(row.cells().stream()
                    .map(cell -> cell(grid, cell, setter, left))
                    .toList());
        }
        int[] heights = heights(cells);
        List<SetRow> rows = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            boolean reachesOn = cells.get(i).stream().anyMatch(SetCell::reachesOn);
            rows.add(new SetRow(grid.rows().get(i).isHead(), reachesOn, heights[i], cells.get(i)));
        }
        return rows;
    }

    private static SetCell cell(Grid grid, GridCell cell, LineSetter setter, int left) {
        int from = left + width(grid, 0, cell.column());
        int to = from + width(grid, cell.column(), cell.column() + cell.across());
        List<SheetLine> lines = new ArrayList<>();
        int top = 0;
        for (Passage passage : cell.passages()) {
            for (SheetLine line : setter.lines(passage, from + BESIDE, to - from - 2 * BESIDE)) {
                lines.add(line.lowered(top - line.top()));
                top += line.height();
            }
        }
        return new SetCell(from, to, cell.begins(), cell.reachesOn(), lines);
    }

    private static int width(Grid grid, int from, int to) {
        return grid.widths().subList(from, to).stream().mapToInt(each -> each).sum();
    }

    /** A row is as high as its cells; the last one that a cell reaches down into takes what the others leave of it. */
    private static int[] heights(List<List<SetCell>> rows) {
        int[] heights = new int[rows.size()];
        for (int i = 0; i < heights.length; i++) {
            for (SetCell cell : rows.get(i)) {
                if (!cell.reachesOn()) {
                    heights[i] = Math.max(heights[i], height(rows, heights, i, cell) + RULE);
                }
            }
            heights[i] = Math.max(heights[i], RULE);
        }
        return heights;
    }

    /** How much room a cell that ends in a row needs there. */
    private static int height(List<List<SetCell>> rows, int[] heights, int row, SetCell cell) {
        int needed = cell.height();
        SetCell begin = cell;
        for (int i = row - 1; i >= 0 && !begin.begins(); i--) {
            begin = rows.get(i).stream()
                    .filter(each -> each.left() == cell.left())
                    .findFirst()
                    .orElse(cell);
            needed = Math.max(needed, begin.height()) - heights[i];
            if (begin == cell) {
                break;
            }
        }
        return needed;
    }
}
