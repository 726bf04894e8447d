package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.collate.core.layout.Numbers;
import org.collate.core.words.ElementWords;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;

/** The lines of a manuscript with their words, and where each begins. */
final class Rows {

    /**
     * A line with its words.
     *
     * @param at which of the lines of its element and kind it is, from 0
     */
    record Row(Line line, int at, String words) {

        String key() {
            return line.element() + (line.kind() == Kind.BYLINE ? "b" : "") + at;
        }
    }

    private final List<Row> rows;
    private final int[] starts;
    private final Map<String, Integer> first = new HashMap<>();
    private final Predicate<String> isProtected;

    private Rows(List<Row> rows, Predicate<String> isProtected) {
        this.rows = rows;
        this.isProtected = isProtected;
        this.starts = new int[rows.size()];
        int offset = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = offset;
            offset += rows.get(i).words().length() + 1;
            first.putIfAbsent(rows.get(i).line().element(), i);
        }
    }

    /** The lines of a report as it is now. */
    static Rows of(Report report, Predicate<String> isProtected) {
        return new Rows(new Walk(report, isProtected).rows(), isProtected);
    }

    /** The lines of the report as it is after a change. */
    Rows renewed(Report report) {
        return of(report, isProtected);
    }

    int size() {
        return rows.size();
    }

    Row get(int index) {
        return rows.get(index);
    }

    int start(int index) {
        return starts[index];
    }

    /** Where the words of a line end, before its line break. */
    int end(int index) {
        return starts[index] + rows.get(index).words().length();
    }

    /** How long the text is. */
    int length() {
        return end(rows.size() - 1);
    }

    /** The line that a place lies on; the end of a line belongs to it. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    OptionalInt first(String element) {
        Integer index = first.get(element);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The first line of the feature of an element that a line belongs to. */
    int firstOf(int index) {
        return index - rows.get(index).at();
    }

    /** The place of an offset in the words of the feature that a line belongs to. */
    int inElement(int index, int offset) {
        return offset - start(firstOf(index));
    }

    /** The last line of the same. */
    int lastOf(int index) {
        int last = index;
        while (last + 1 < rows.size()
                && rows.get(last + 1).at() == rows.get(last).at() + 1) {
            last++;
        }
        return last;
    }

    /** Gives one line other words. */
    void reword(int index, String words) {
        Row old = rows.get(index);
        int delta = words.length() - old.words().length();
        rows.set(index, new Row(old.line(), old.at(), words));
        for (int i = index + 1; i < starts.length; i++) {
            starts[i] += delta;
        }
    }

    /** The first heading of the template that is another, or at another place among them, than it was. */
    Optional<String> firstProtectedOtherThan(Rows before) {
        List<Row> were = before.fixed();
        List<Row> are = fixed();
        if (are.size() > were.size()) {
            return Optional.of(are.getLast().words());
        }
        for (int i = 0; i < were.size(); i++) {
            if (i >= are.size() || !isSame(were.get(i), are.get(i))) {
                return Optional.of(were.get(i).words());
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Row were, Row are) {
        return were.line().element().equals(are.line().element())
                && were.line().depth() == are.line().depth()
                && were.words().equals(are.words());
    }

    private List<Row> fixed() {
        return rows.stream().filter(row -> row.line().isProtected()).toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(row.words()).append('\n');
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows that && rows.equals(that.rows) && Arrays.equals(starts, that.starts);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** One walk through a report. */
    private static final class Walk {

        private final Report report;
        private final Predicate<String> isProtected;
        private final Numbers numbers;
        private final List<Row> rows = new ArrayList<>();

        Walk(Report report, Predicate<String> isProtected) {
            this.report = report;
            this.isProtected = isProtected;
            this.numbers = Numbers.of(report);
        }

        List<Row> rows() {
            String title = report.getTitle() == null ? "" : report.getTitle();
            add(new Line(report.getId(), Kind.TITLE, 0, "", true, false), List.of(title.split("\n", -1)));
            if (!report.getByline().isEmpty()) {
                add(new Line(report.getId(), Kind.BYLINE, 0, "", true, false), report.getByline());
            }
            walk(report, 1);
            return rows;
        }

        private void walk(Parent parent, int depth) {
            for (Content content : parent.getContents()) {
                String number = content instanceof Numbered numbered ? numbers.number(numbered) : "";
                Kind kind = Kind.of(content);
                if (content instanceof TextElement text) {
                    add(new Line(content.getId(), kind, depth, number, true, false), text.getLines());
                } else if (content instanceof Headed headed) {
                    boolean isFixed = isProtected.test(content.getId());
                    String heading = ElementWords.of(headed);
                    add(
                            new Line(content.getId(), kind, depth, number, true, isFixed),
                            List.of(heading.split("\n", -1)));
                }
                if (content instanceof Parent inner) {
                    walk(inner, depth + 1);
                }
            }
        }

        private void add(Line line, List<String> words) {
            rows.add(new Row(line, 0, words.isEmpty() ? "" : words.get(0)));
            if (words.size() > 1) {
                Line next = new Line(line.element(), line.kind(), line.depth(), "", false, line.isProtected());
                for (int i = 1; i < words.size(); i++) {
                    rows.add(new Row(next, i, words.get(i)));
                }
            }
        }
    }
}
