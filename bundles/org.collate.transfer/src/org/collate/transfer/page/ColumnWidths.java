package org.collate.transfer.page;

import java.util.Arrays;
import org.collate.core.layout.PrintedTable;
import org.collate.core.layout.PrintedTable.Row;
import org.collate.core.layout.PrintedTable.Slot;

/** Shares out the width of the text among the columns of a table, by what they have to say. */
public final class ColumnWidths {

    /** How many characters a column counts for at least and at most. */
    private static final int NARROWEST = 3;

    private static final int WIDEST = 24;

    private ColumnWidths() {}

    /**
     * The widths of the columns; together they are as wide as the text.
     *
     * @param text how wide that is, in any unit
     */
    public static int[] of(PrintedTable table, int text) {
        int[] characters = new int[table.columns()];
        Arrays.fill(characters, NARROWEST);
        for (Row row : table.rows()) {
            for (Slot slot : row.slots()) {
                int longest = slot.paragraphs().stream()
                        .mapToInt(each -> each.text().length())
                        .max()
                        .orElse(0);
                if (slot.across() == 1) {
                    characters[slot.column()] = Math.max(characters[slot.column()], Math.min(longest + 2, WIDEST));
                }
            }
        }
        int all = Arrays.stream(characters).sum();
        int[] shared = new int[characters.length];
        int used = 0;
        for (int i = 0; i < shared.length; i++) {
            shared[i] = i + 1 < shared.length ? text * characters[i] / all : text - used;
            used += shared[i];
        }
        return shared;
    }
}
