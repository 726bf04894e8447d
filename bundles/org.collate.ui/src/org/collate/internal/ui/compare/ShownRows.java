package org.collate.internal.ui.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.collate.core.difference.SideBySide.Kind;
import org.collate.operations.history.Comparison;
import org.collate.operations.history.Comparison.Line;

/** The rows of a comparison as they are shown: of a long run of equal ones only the ends, until it is unfolded. */
final class ShownRows {

    /** Equal rows that are shown on each side of what differs. */
    private static final int AROUND = 1;

    /** A run is folded where it hides at least this many. */
    private static final int WORTH = 3;

    private final List<Line> lines;
    private final BitSet unfolded = new BitSet();
    private List<Shown> shown = List.of();

    /** What stands in one place of the list. */
    sealed interface Shown {

        /** A row. */
        record One(Line line) implements Shown {}

        /**
         * Equal rows that are hidden.
         *
         * @param from the index of the first among all rows
         * @param to behind the last
         */
        record Folded(int from, int to) implements Shown {}
    }

    ShownRows(Comparison comparison) {
        lines = comparison.rows();
        fold();
    }

    List<Shown> shown() {
        return shown;
    }

    /** Shows what was hidden. */
    void unfold(Shown.Folded folded) {
        unfolded.set(folded.from(), folded.to());
        fold();
    }

    /** Shows everything, or hides again what is equal. */
    void unfoldAll(boolean all) {
        unfolded.set(0, lines.size(), all);
        fold();
    }

    boolean isAllUnfolded() {
        return shown.stream().noneMatch(Shown.Folded.class::isInstance);
    }

    private void fold() {
        List<Shown> rows = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && !lines.get(end).isChange()) {
                end++;
            }
            int from = i == 0 ? i : Math.min(end, i + AROUND);
            int to = end == lines.size() ? end : Math.max(from, end - AROUND);
            boolean hides = to - from >= WORTH && !unfolded.get(from);
            for (int each = i; each < end; each++) {
                if (!hides || each < from || each >= to) {
                    rows.add(new Shown.One(lines.get(each)));
                } else if (each == from) {
                    rows.add(new Shown.Folded(from, to));
                }
            }
            if (end < lines.size()) {
                rows.add(new Shown.One(lines.get(end++)));
            }
            i = end;
        }
        shown = List.copyOf(rows);
    }

    /** The next row that differs, from an index in a direction; the index itself where there is none. */
    int nextChange(int index, int step) {
        boolean wasChange = index >= 0 && index < shown.size() && isChange(index);
        for (int i = index + step; i >= 0 && i < shown.size(); i += step) {
            boolean change = isChange(i);
            if (change && !(wasChange && follows(i, step))) {
                return first(i, step);
            }
            wasChange = change;
        }
        return index;
    }

    /** Rows that differ one after the other are told one by one, save what an element that moved holds. */
    private boolean follows(int index, int step) {
        return step > 0 && isCarried(index);
    }

    private int first(int index, int step) {
        int first = index;
        while (step < 0 && first > 0 && isCarried(first)) {
            first--;
        }
        return first;
    }

    /** Whether a row belongs to the one above: it moved, came or went with it. */
    private boolean isCarried(int index) {
        if (index == 0
                || !(shown.get(index) instanceof Shown.One one)
                || !(shown.get(index - 1) instanceof Shown.One above)) {
            return false;
        }
        Kind kind = one.line().row().kind();
        return kind != Kind.SAME
                && kind != Kind.CHANGED
                && kind == above.line().row().kind()
                && one.line().row().cell().depth() > above.line().row().cell().depth();
    }

    private boolean isChange(int index) {
        return shown.get(index) instanceof Shown.One one && one.line().isChange();
    }

    /** Where an element stands that is of a kind; -1 where it does not. */
    int find(String element, Kind kind) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Shown.One one
                    && one.line().row().kind() == kind
                    && one.line().row().cell().element().equals(element)) {
                return i;
            }
        }
        return -1;
    }
}
