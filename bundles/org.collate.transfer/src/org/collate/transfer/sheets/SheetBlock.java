package org.collate.transfer.sheets;

import java.util.List;

/** What is laid out: it knows nothing of the report any more, and can be taken to any thread. */
sealed interface SheetBlock {

    /**
     * A paragraph.
     *
     * @param letters its words in order
     */
    record Passage(Setting setting, List<Letters> letters) implements SheetBlock {

        public Passage {
            letters = List.copyOf(letters);
        }
    }

    /**
     * A table.
     *
     * @param widths how wide its columns are, in twips
     * @param isWhole whether a row stands on one page
     */
    record Grid(List<Integer> widths, List<GridRow> rows, boolean isWhole) implements SheetBlock {

        public Grid {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** A row. @param isHead whether it stands again on every page */
    record GridRow(boolean isHead, List<GridCell> cells) {

        public GridRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A part of a row.
     *
     * @param column the first of its columns
     * @param across how many it takes
     * @param begins whether its cell begins here; else it reaches down from the row above
     * @param reachesOn whether it reaches down into the next row
     */
    record GridCell(int column, int across, boolean begins, boolean reachesOn, List<Passage> passages) {

        public GridCell {
            passages = List.copyOf(passages);
        }
    }
}
