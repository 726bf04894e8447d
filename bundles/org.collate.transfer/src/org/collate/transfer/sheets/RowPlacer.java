package org.collate.transfer.sheets;

import java.util.List;
import org.collate.transfer.sheets.PageSheet.Rule;
import org.collate.transfer.sheets.SetBlock.Rows;
import org.collate.transfer.sheets.SetBlock.SetCell;
import org.collate.transfer.sheets.SetBlock.SetRow;

/** Places the rows of a table on pages. */
final class RowPlacer {

    private final SheetFiller sheets;
    private final Rows table;
    private final int heads;

    RowPlacer(SheetFiller sheets, Rows table) {
        this.sheets = sheets;
        this.table = table;
        // A head that would take most of every page stands once.
        int high = table.rows().subList(0, table.heads()).stream()
                .mapToInt(SetRow::height)
                .sum();
        this.heads = high > sheets.whole() / 2 ? 0 : table.heads();
    }

    void place() {
        if (!sheets.isEmpty() && !sheets.hasRoom(table.begin())) {
            sheets.turn();
        }
        List<SetRow> rows = table.rows();
        int roomy = 0;
        for (int i = 0; i < rows.size(); i++) {
            SetRow row = rows.get(i);
            if (i >= heads && !sheets.isEmpty() && !sheets.hasRoom(together(i)) && mayTurn(i)) {
                turn();
            }
            if (i >= roomy && sheets.hasRoom(together(i))) {
                roomy = end(i);
            }
            // What reaches down over more rows than a page holds says all of it in the first.
            int height = i < roomy ? row.height() : Math.max(row.height(), highest(row));
            if (sheets.hasRoom(height)) {
                whole(row, height);
            } else {
                parted(row);
            }
        }
    }

    private static int highest(SetRow row) {
        return GridSetter.RULE
                + row.cells().stream().mapToInt(SetCell::height).max().orElse(0);
    }

    /** The first row behind those that a cell binds to one. */
    private int end(int from) {
        int at = from;
        while (table.rows().get(at).reachesOn() && at + 1 < table.rows().size()) {
            at++;
        }
        return at + 1;
    }

    /** Rows that a cell spans stand on one page, where they fit on one. */
    private int together(int from) {
        return table.rows().subList(from, end(from)).stream()
                .mapToInt(SetRow::height)
                .sum();
    }

    private boolean mayTurn(int row) {
        return table.isWhole() || !sheets.hasRoom(firstLine(table.rows().get(row)));
    }

    private static int firstLine(SetRow row) {
        return GridSetter.RULE
                + row.cells().stream()
                        .flatMap(cell -> cell.lines().stream().limit(1))
                        .mapToInt(SheetLine::height)
                        .max()
                        .orElse(0);
    }

    private void turn() {
        sheets.turn();
        table.rows().subList(0, heads).forEach(row -> whole(row, row.height()));
    }

    private void whole(SetRow row, int height) {
        int top = sheets.y();
        for (SetCell cell : row.cells()) {
            int free = cell.begins() && !cell.reachesOn() && table.isWhole()
                    ? Math.max(0, height - GridSetter.RULE - cell.height()) / 2
                    : 0;
            cell.lines().forEach(line -> sheets.put(line.lowered(top + GridSetter.RULE / 2 + free)));
            frame(cell, top, top + height);
        }
        sheets.lower(height);
    }

    /** A row that is higher than the room: as many lines of each cell as fit, the others on the next pages. */
    private void parted(SetRow row) {
        int[] done = new int[row.cells().size()];
        boolean isLeft = true;
        while (isLeft) {
            isLeft = false;
            int top = sheets.y();
            int lowest = top + GridSetter.RULE;
            for (int i = 0; i < done.length; i++) {
                List<SheetLine> lines = row.cells().get(i).lines();
                int y = top + GridSetter.RULE / 2;
                int first = done[i];
                while (done[i] < lines.size()
                        && (y - top + lines.get(done[i]).height() <= sheets.room()
                                || done[i] == first && sheets.isEmpty())) {
                    SheetLine line = lines.get(done[i]++);
                    sheets.put(line.lowered(y - line.top()));
                    y += line.height();
                }
                lowest = Math.max(lowest, y + GridSetter.RULE / 2);
                isLeft |= done[i] < lines.size();
            }
            for (SetCell cell : row.cells()) {
                frame(cell, top, lowest);
            }
            sheets.lower(lowest - top);
            if (isLeft) {
                turn();
            }
        }
    }

    private void frame(SetCell cell, int top, int bottom) {
        sheets.put(new Rule(cell.left(), top, cell.left(), bottom));
        sheets.put(new Rule(cell.right(), top, cell.right(), bottom));
        if (cell.begins()) {
            sheets.put(new Rule(cell.left(), top, cell.right(), top));
        }
        if (!cell.reachesOn()) {
            sheets.put(new Rule(cell.left(), bottom, cell.right(), bottom));
        }
    }
}
