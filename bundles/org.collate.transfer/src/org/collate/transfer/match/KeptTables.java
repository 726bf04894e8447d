package org.collate.transfer.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.layout.Numbers;
import org.collate.model.Reports;
import org.collate.model.report.Numbered;
import org.collate.model.report.Report;
import org.collate.model.report.Table;
import org.collate.model.report.TableCell;

/**
 * The tables of the report that is there, where the import has none. A text may have
 * lost its tables on the way, so the tables stay as they are; paragraphs that carry the bookmark of a cell and say no more than the table does are left out, all others stand
 * beside it as new.
 */
final class KeptTables {

    private final Report there;
    private final boolean hasTables;
    private final Numbers numbers;
    /** Of every cell, the words of its table from it on, cell by cell. */
    private final Map<String, List<String>> words = new HashMap<>();

    KeptTables(Report there, Report imported) {
        this.there = there;
        this.hasTables = !all(imported).isEmpty();
        this.numbers = Numbers.of(imported);
        for (Table table : tables()) {
            List<TableCell> cells = Reports.parts(table)
                    .filter(TableCell.class::isInstance)
                    .map(TableCell.class::cast)
                    .toList();
            List<String> all = cells.stream()
                    .map(cell -> ink(String.join("", cell.getLines())))
                    .toList();
            for (int i = 0; i < cells.size(); i++) {
                words.put(cells.get(i).getId(), all.subList(i, all.size()));
            }
        }
    }

    /** The tables in document order; none where the import has tables of its own. */
    List<Table> tables() {
        return hasTables ? List.of() : all(there);
    }

    /** Whether a part of the report that is there is one of these tables, or part of one. */
    boolean keeps(Part known) {
        return known.isTabular() && !hasTables;
    }

    private static List<Table> all(Report report) {
        return Reports.parts(report)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** Whether a part of the import only repeats what stands in a table, from the cell of its bookmark on. */
    boolean repeats(Part imported) {
        List<String> cells = words.getOrDefault(imported.id(), List.of());
        if (imported.isMatched() || cells.isEmpty() || !imported.children().isEmpty()) {
            return false;
        }
        String number = imported.element() instanceof Numbered numbered ? numbers.number(numbered) : "";
        String said = ink(number + imported.text());
        StringBuilder there = new StringBuilder();
        for (String cell : cells) {
            there.append(cell);
            if (said.contentEquals(there)) {
                return true;
            }
        }
        return false;
    }

    private static String ink(String text) {
        return text.replaceAll("[\\s\u00a0\u3000]", "");
    }
}
