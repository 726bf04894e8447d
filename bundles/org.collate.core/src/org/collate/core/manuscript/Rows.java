package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.layout.Numbers;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.EAttribute;

/** The lines of a manuscript with their words, and where each begins. */
final class Rows {

    /**
     * A line with its words.
     *
     * @param at which of the lines of its text it is, from 0
     */
    record Row(Line line, int at, String words) {

        TextRef text() {
            return line.text();
        }

        /** What stays the same where words or place of a line change. */
        Key key() {
            return new Key(line.text(), at);
        }
    }

    /** A line of a text, from 0. */
    record Key(TextRef text, int at) {}

    private final List<Row> rows;
    private final int[] starts;
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<TextRef, Integer> firstOfText = new HashMap<>();
    private final Frame frame;

    private Rows(List<Row> rows, Frame frame) {
        this.rows = rows;
        this.frame = frame;
        this.starts = new int[rows.size()];
        int offset = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = offset;
            offset += rows.get(i).words().length() + 1;
            first.putIfAbsent(rows.get(i).line().element(), i);
            firstOfText.putIfAbsent(rows.get(i).text(), i);
        }
    }

    /** The lines of a report as it is now. */
    static Rows of(Report report, Frame frame) {
        return new Rows(new Walk(report, frame).rows(), frame);
    }

    /** The lines of the report as it is after a change. */
    Rows renewed(Report report) {
        return of(report, frame);
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
        return optional(first.get(element));
    }

    OptionalInt first(TextRef text) {
        return optional(firstOfText.get(text));
    }

    private static OptionalInt optional(Integer index) {
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The place of a spot, or the end of its text where that is shorter; empty where there is no such text. */
    OptionalInt place(Spot spot) {
        OptionalInt row = first(spot.text());
        return row.isEmpty()
                ? row
                : OptionalInt.of(Math.min(start(row.getAsInt()) + spot.offset(), end(lastOf(row.getAsInt()))));
    }

    Spot spot(int offset) {
        int row = at(offset);
        return new Spot(rows.get(row).text(), inText(row, offset));
    }

    /** The first line of the text that a line belongs to. */
    int firstOf(int index) {
        return index - rows.get(index).at();
    }

    /** The place of an offset in the text that a line belongs to. */
    int inText(int index, int offset) {
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
        private final Frame frame;
        private final Numbers numbers;
        private final List<Row> rows = new ArrayList<>();

        Walk(Report report, Frame frame) {
            this.report = report;
            this.frame = frame;
            this.numbers = Numbers.of(report);
        }

        List<Row> rows() {
            texts(report, 0, "", false);
            walk(report, 1);
            texts(report, 0, "", true);
            return rows;
        }

        private void walk(Parent parent, int depth) {
            frame.in(parent).ifPresent(blank -> blank(parent, blank, depth));
            for (Content content : parent.getContents()) {
                texts(content, depth, content instanceof Numbered numbered ? numbers.number(numbered) : "", false);
                if (content instanceof Parent inner) {
                    walk(inner, depth + 1);
                }
                texts(content, depth, "", true);
            }
        }

        private void blank(Parent parent, Blank blank, int depth) {
            TextRef text = frame.text(report, blank);
            add(new Line(text, Expected.first(parent), depth, "", true, false, Optional.of(blank)), "");
        }

        /**
         * The texts of an element that stand above what it holds, or those below: its main words, what is set, and what the
         * frame has a blank for.
         */
        private void texts(Identified element, int depth, String number, boolean below) {
            List<EAttribute> features = WordFeatures.of(element.eClass());
            boolean isFixed = element instanceof Headed && frame.isProtected().test(element.getId());
            for (EAttribute feature : features) {
                boolean isMain = feature == features.getFirst();
                Optional<Blank> blank = isMain || element.eIsSet(feature) ? Optional.empty() : blank(element, feature);
                boolean isShown = isMain || element.eIsSet(feature) || blank.isPresent();
                if (isShown && WordFeatures.isBelow(feature) == below) {
                    TextRef text = TextRef.of(element, feature);
                    Kind kind = Kind.of(element.eClass(), feature);
                    String before = isMain ? number : "";
                    add(new Line(text, kind, depth, before, true, isFixed, blank), Words.of(element, feature));
                }
            }
        }

        private Optional<Blank> blank(Identified element, EAttribute feature) {
            return Blank.Of.of(feature).filter(frame::has).map(of -> new Blank(of, element.getId()));
        }

        private void add(Line line, String words) {
            List<String> lines = Words.lines(words);
            rows.add(new Row(line, 0, lines.getFirst()));
            if (lines.size() > 1) {
                Line next = new Line(
                        line.text(), line.kind(), line.depth(), "", false, line.isProtected(), Optional.empty());
                for (int i = 1; i < lines.size(); i++) {
                    rows.add(new Row(next, i, lines.get(i)));
                }
            }
        }
    }
}
