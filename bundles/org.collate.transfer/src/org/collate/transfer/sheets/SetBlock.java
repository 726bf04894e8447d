package org.collate.transfer.sheets;

import java.util.List;

/** What is set and waits for a page; lengths are in twips. */
sealed interface SetBlock {

    /** Room above it. */
    int before();

    /** Room below it. */
    int after();

    /** How high it is. */
    int height();

    /** How much of it must stand with what keeps with it. */
    int begin();

    /** Whether it keeps with the next one. */
    boolean keeps();

    /** A paragraph. @param lines its lines, the first at 0 */
    record Lines(Setting setting, List<SheetLine> lines) implements SetBlock {

        @Override
        public int before() {
            return setting.before();
        }

        @Override
        public int after() {
            return setting.after();
        }

        @Override
        public int height() {
            return lines.stream().mapToInt(SheetLine::height).sum();
        }

        @Override
        public int begin() {
            return lines.getFirst().height();
        }

        @Override
        public boolean keeps() {
            return setting.keeps();
        }
    }

    /** A table. @param isWhole whether a row stands on one page */
    record Rows(boolean isWhole, List<SetRow> rows) implements SetBlock {

        @Override
        public int before() {
            return 0;
        }

        @Override
        public int after() {
            return 0;
        }

        @Override
        public int height() {
            return rows.stream().mapToInt(SetRow::height).sum();
        }

        @Override
        public int begin() {
            int first = heads() < rows.size() ? heads() + 1 : heads();
            return rows.subList(0, first).stream().mapToInt(SetRow::height).sum();
        }

        /** How many rows stand again on every page. */
        int heads() {
            int heads = 0;
            while (heads < rows.size() && rows.get(heads).isHead()) {
                heads++;
            }
            return heads;
        }

        @Override
        public boolean keeps() {
            return false;
        }
    }

    /**
     * A row.
     *
     * @param reachesOn whether one of its cells reaches down into the next row
     */
    record SetRow(boolean isHead, boolean reachesOn, int height, List<SetCell> cells) {}

    /**
     * A part of a row.
     *
     * @param left its left edge
     * @param right its right edge
     * @param begins whether its cell begins here
     * @param reachesOn whether it reaches down into the next row
     * @param lines what it says, the first line at 0
     */
    record SetCell(int left, int right, boolean begins, boolean reachesOn, List<SheetLine> lines) {

        int height() {
            return lines.stream().mapToInt(SheetLine::height).sum();
        }
    }
}
