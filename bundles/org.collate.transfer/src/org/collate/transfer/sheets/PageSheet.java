package org.collate.transfer.sheets;

import java.util.List;

/**
 * A page.
 *
 * @param lines its lines from above, those of a table by its rows and in them from left to right
 * @param rules the lines around a table's cells
 * @param number the line with its number
 */
public record PageSheet(List<SheetLine> lines, List<Rule> rules, SheetLine number) {

    public PageSheet {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /** A drawn line, in twips from the upper left corner of the paper. */
    public record Rule(int fromX, int fromY, int toX, int toY) {}
}
