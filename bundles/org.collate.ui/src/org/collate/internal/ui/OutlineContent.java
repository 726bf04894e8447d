package org.collate.internal.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collate.ui.OutlineRow;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/**
 * Gives the outline's rows to a tree, and takes in what changed in them: making the tree anew at each word that changes
 * would hold the window where a report is long.
 */
final class OutlineContent implements ITreeContentProvider {

    private final Map<String, OutlineRow> byElement = new HashMap<>();
    private List<OutlineRow> rows = List.of();

    /** Shows other rows from now on; the tree is told by the caller. */
    void set(List<OutlineRow> now) {
        rows = now;
        byElement.clear();
        index(now);
    }

    private void index(List<OutlineRow> some) {
        for (OutlineRow row : some) {
            byElement.put(row.element(), row);
            index(row.children());
        }
    }

    /** Shows rows of the same report as it is now, and has the tree do what differs. */
    void change(TreeViewer tree, List<OutlineRow> now) {
        List<OutlineRow> before = rows;
        set(now);
        List<OutlineRow> otherWords = new ArrayList<>();
        List<OutlineRow> otherRows = new ArrayList<>();
        boolean isOtherAtTop = compare(before, now, otherWords, otherRows);
        if (isOtherAtTop) {
            tree.refresh();
        } else {
            otherRows.forEach(tree::refresh);
            tree.update(otherWords.toArray(), null);
        }
    }

    /** Collects what differs below; true where the rows are not those of the same elements. */
    private static boolean compare(
            List<OutlineRow> before, List<OutlineRow> now, List<OutlineRow> otherWords, List<OutlineRow> otherRows) {
        if (!before.equals(now)) {
            return true;
        }
        for (int i = 0; i < now.size(); i++) {
            OutlineRow row = now.get(i);
            if (compare(before.get(i).children(), row.children(), otherWords, otherRows)) {
                otherRows.add(row);
            }
            if (!row.looksLike(before.get(i))) {
                otherWords.add(row);
            }
        }
        return false;
    }

    /** The row of an element. */
    Optional<OutlineRow> row(String element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /** A tree may still hold the row of before. */
    private OutlineRow current(Object row) {
        OutlineRow held = (OutlineRow) Objects.requireNonNull(row);
        return byElement.getOrDefault(held.element(), held);
    }

    @Override
    public Object[] getElements(Object input) {
        return rows.toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
        return current(row).children().toArray();
    }

    @Override
    public Object getParent(Object row) {
        return current(row).parent().orElse(null);
    }

    @Override
    public boolean hasChildren(Object row) {
        return !current(row).children().isEmpty();
    }
}
