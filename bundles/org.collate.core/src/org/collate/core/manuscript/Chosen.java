package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Words;
import org.collate.model.report.Content;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;

/** Which elements a command is about that is given two places of the text. */
final class Chosen {

    private final Report report;
    private final Rows rows;
    private final Predicate<String> isProtected;

    /**
     * Looks in a report.
     *
     * @param isProtected whether the template owns the element of an id
     */
    Chosen(Report report, Rows rows, Predicate<String> isProtected) {
        this.report = report;
        this.rows = rows;
        this.isProtected = isProtected;
    }

    /** The elements that lines from one place to another belong to, without those that go with one of them anyway. */
    List<Content> elements(int from, int to) throws Refusal {
        List<Content> chosen = new ArrayList<>();
        Set<Object> inside = new HashSet<>();
        for (int row = rows.at(from); row <= rows.at(to); row++) {
            Line line = rows.get(row).line();
            if (line.isBlank()) {
                throw new Refusal("refused.blank");
            }
            if (line.depth() == 0) {
                throw new Refusal("refused.title");
            }
            if (line.kind() == Kind.CELL) {
                throw new Refusal("refused.cell");
            }
            Content content = new Changes(report).content(line.element());
            if (inside.add(content)) {
                boolean goesAlong = false;
                for (Parent up = content.getParent(); up instanceof Content holder; up = holder.getParent()) {
                    goesAlong |= inside.contains(holder);
                }
                if (!goesAlong) {
                    chosen.add(content);
                }
            }
        }
        return chosen;
    }

    /** The same, where they can be moved together. */
    List<Content> movable(int from, int to) throws Refusal {
        List<Content> chosen = elements(from, to);
        for (Content each : chosen) {
            if (each.getParent() != chosen.getFirst().getParent()) {
                throw new Refusal("refused.mixed");
            }
            if (isProtected.test(each.getId())) {
                throw new Refusal("refused.moveProtected", Words.of(each));
            }
        }
        return chosen;
    }

    /** The ids of the elements whose words lie as a whole between two places, in reading order. */
    List<String> whole(int from, int to) {
        List<String> whole = new ArrayList<>();
        for (int row = rows.at(from); row <= rows.at(to); row++) {
            Line line = rows.get(row).line();
            boolean isAll = line.isFirst() && from <= rows.start(row) && rows.end(rows.lastOf(row)) <= to;
            if (isAll && line.depth() > 0 && !line.isBlank() && line.kind() != Kind.CELL) {
                whole.add(line.element());
            }
        }
        return whole;
    }

    /**
     * The ids of the elements that begin from one line to another, and were not there or had no words before.
     *
     * @param before the lines of before
     * @param target the element that something was pasted into
     */
    List<String> fresh(int first, int last, Rows before, String target) {
        List<String> fresh = new ArrayList<>();
        for (int row = first; row <= Math.min(last, rows.size() - 1); row++) {
            String element = rows.get(row).line().element();
            OptionalInt was = before.first(element);
            boolean wasEmpty = was.isPresent()
                    && element.equals(target)
                    && before.get(was.getAsInt()).words().isEmpty();
            if (rows.get(row).at() == 0
                    && (was.isEmpty() || before.get(was.getAsInt()).line().isBlank() || wasEmpty)) {
                fresh.add(element);
            }
        }
        return fresh;
    }
}
