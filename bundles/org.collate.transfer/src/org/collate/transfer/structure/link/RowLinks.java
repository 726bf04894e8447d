package org.collate.transfer.structure.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collate.model.report.Cause;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Problem;

/**
 * Links along the rows of a table: a row's causes explain its problems, its measures address both. Whoever wrote the row has
 * tied them, so these links are confirmed and no proposals.
 */
public final class RowLinks {

    private final Map<Integer, List<Item>> rows = new TreeMap<>();

    /**
     * Notes an item.
     *
     * @param row the row that gave it, from 1; 0 for none
     */
    public void add(Item item, int row) {
        if (row > 0) {
            rows.computeIfAbsent(row, none -> new ArrayList<>()).add(item);
        }
    }

    /** Makes the links of all rows. */
    public void link() {
        for (List<Item> row : rows.values()) {
            List<Problem> problems = all(row, Problem.class);
            List<Cause> causes = all(row, Cause.class);
            causes.forEach(cause -> cause.getExplains().addAll(problems));
            for (Measure measure : all(row, Measure.class)) {
                measure.getAddresses().addAll(causes);
                measure.getAddresses().addAll(problems);
            }
        }
    }

    private static <T extends Item> List<T> all(List<Item> row, Class<T> type) {
        return row.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
