package org.collate.core.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a page that shows two versions of a report in one: a paragraph or a table. With what the later version
 * has the blocks are the later version's, with what the earlier one has they are the earlier one's.
 */
public sealed interface MarkedBlock permits MarkedParagraph, MarkedTable {

    /** One version alone: everything stays, and numbers are words. */
    static List<MarkedBlock> unchanged(List<PrintedBlock> blocks) {
        List<MarkedBlock> marked = new ArrayList<>();
        for (PrintedBlock block : blocks) {
            marked.add(
                    switch (block) {
                        case PrintedParagraph paragraph -> MarkedParagraph.unchanged(paragraph);
                        case PrintedTable table -> MarkedTable.unchanged(table);
                    });
        }
        return marked;
    }
}
