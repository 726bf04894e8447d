package org.collate.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.model.report.Report;

/**
 * Two versions of a report side by side, element by element: each row holds an element as it was, as it is, or both.
 * Read down one side, the rows are that version in its order. An element that moved stands in two rows, at its old place
 * and at its new one, with whatever it holds; as few as possible count as moved.
 */
public final class SideBySide {

    private final List<Row> rows;

    private SideBySide(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** How an element is in a row. */
    public enum Kind {
        /** It says and links the same in both versions. */
        SAME,
        /** It stands where it stood, with other words, links or values. */
        CHANGED,
        /** The earlier version lacks it. */
        ADDED,
        /** The later version lacks it. */
        REMOVED,
        /** It stood here. */
        MOVED_AWAY,
        /** It stands here now. */
        MOVED_HERE
    }

    /**
     * An element in a version.
     *
     * @param element its id
     * @param feature what holds its words: lines, heading, title, byline, signature or date
     * @param type the name of its type in the model, such as Problem
     * @param depth how many elements hold it, the report aside
     * @param number its computed number; empty for none
     * @param place the numbers of what holds it and its own, one after the other
     * @param words its words, with one line break between lines
     */
    public record Cell(
            String element, String feature, String type, int depth, String number, String place, String words) {}

    /**
     * A row.
     *
     * @param before the element as it was; empty where it was not there
     * @param after the element as it is; empty where it is not there
     * @param spans the clauses that differ, in a row that has both sides, or of what moved the same in its two rows
     * @param others what else changed: links, values, the type
     * @param counterpart where an element moved: as it is at its other place
     */
    public record Row(
            Kind kind,
            Optional<Cell> before,
            Optional<Cell> after,
            List<Change.Span> spans,
            List<Change> others,
            Optional<Cell> counterpart) {

        /** Takes copies. */
        public Row {
            spans = List.copyOf(spans);
            others = List.copyOf(others);
        }

        /** The element, as it is where it is, else as it was. */
        public Cell cell() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /**
     * Compares two versions, which are only read.
     *
     * @throws IllegalArgumentException where elements of a report have no id of their own
     */
    public static SideBySide of(Report before, Report after) {
        return new SideBySide(new Alignment(before, after).rows());
    }

    /** The rows, in order. */
    public List<Row> rows() {
        return rows;
    }

    /** One run. */
    private static final class Alignment {

        private final List<Cell> before;
        private final List<Cell> after;
        private final Map<String, Cell> then;
        private final Map<String, Cell> now;
        private final Set<String> moved = new HashSet<>();
        private final Map<String, List<Change>> others = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();

        Alignment(Report before, Report after) {
            this.before = Cells.of(before);
            this.after = Cells.of(after);
            then = byKey(this.before);
            now = byKey(this.after);
            Set<String> topmost = new HashSet<>();
            for (Change change : Difference.of(before, after).changes()) {
                switch (change) {
                    case Change.Moved move -> topmost.add(move.element());
                    case Change.Relinked relinked -> other(relinked);
                    case Change.AttributeChanged attribute -> other(attribute);
                    default -> {}
                }
            }
            moved.addAll(Cells.below(before, topmost));
            moved.addAll(Cells.below(after, topmost));
        }

        private void other(Change change) {
            others.computeIfAbsent(change.element(), id -> new ArrayList<>()).add(change);
        }

        private static Map<String, Cell> byKey(List<Cell> cells) {
            return cells.stream().collect(Collectors.toMap(Alignment::key, cell -> cell));
        }

        /** The report has several texts. */
        private static String key(Cell cell) {
            return cell.depth() < 0 ? cell.feature() : cell.element();
        }

        List<Row> rows() {
            int i = 0;
            int j = 0;
            while (i < before.size() || j < after.size()) {
                if (i < before.size() && !stays(before.get(i))) {
                    gone(before.get(i++));
                } else if (j < after.size() && !stays(after.get(j))) {
                    come(after.get(j++));
                } else if (key(before.get(i)).equals(key(after.get(j)))) {
                    both(before.get(i++), after.get(j++));
                } else {
                    // Does not happen as long as the moves explain every change of order; then it counts as moved.
                    moved.add(key(before.get(i)));
                }
            }
            return rows;
        }

        private boolean stays(Cell cell) {
            String key = key(cell);
            return then.containsKey(key) && now.containsKey(key) && !moved.contains(key);
        }

        private void both(Cell was, Cell is) {
            List<Change.Span> spans = Difference.spans(was.words(), is.words());
            List<Change> more = others(is);
            Kind kind = spans.isEmpty() && more.isEmpty() ? Kind.SAME : Kind.CHANGED;
            rows.add(new Row(kind, Optional.of(was), Optional.of(is), spans, more, Optional.empty()));
        }

        private void gone(Cell was) {
            Optional<Cell> is = Optional.ofNullable(now.get(key(was)));
            Kind kind = is.isPresent() ? Kind.MOVED_AWAY : Kind.REMOVED;
            List<Change.Span> spans =
                    is.map(cell -> Difference.spans(was.words(), cell.words())).orElse(List.of());
            rows.add(new Row(kind, Optional.of(was), Optional.empty(), spans, List.of(), is));
        }

        private void come(Cell is) {
            Optional<Cell> was = Optional.ofNullable(then.get(key(is)));
            Kind kind = was.isPresent() ? Kind.MOVED_HERE : Kind.ADDED;
            List<Change.Span> spans =
                    was.map(cell -> Difference.spans(cell.words(), is.words())).orElse(List.of());
            List<Change> more = was.isPresent() ? others(is) : List.of();
            rows.add(new Row(kind, Optional.empty(), Optional.of(is), spans, more, was));
        }

        /** What changed of the report itself is told with its title. */
        private List<Change> others(Cell cell) {
            boolean isFurtherText = cell.depth() < 0 && !cell.feature().equals("title");
            return isFurtherText ? List.of() : others.getOrDefault(cell.element(), List.of());
        }
    }
}
