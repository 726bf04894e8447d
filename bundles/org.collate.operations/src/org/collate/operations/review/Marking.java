package org.collate.operations.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.collate.core.edit.ReplaceText;
import org.collate.core.text.TextRef;
import org.collate.git.Origin;
import org.collate.operations.review.MarkedDraft.Mark;

/** Changes one text of a marked draft as somebody writes on, and keeps the marks in it where their words are. */
final class Marking {

    private final TextRef text;
    private final Set<String> unsaved;
    private final Origin by;
    private final List<Mark> marks;
    private final List<ReplaceText> edits = new ArrayList<>();

    Marking(TextRef text, List<Mark> marks, Set<String> unsaved, Origin by) {
        this.text = text;
        this.marks = new ArrayList<>(marks);
        this.unsaved = unsaved;
        this.by = by;
    }

    List<Mark> marks() {
        return marks;
    }

    List<ReplaceText> edits() {
        return edits;
    }

    private boolean isHere(Mark mark) {
        return mark.text().equals(text);
    }

    private boolean isUnsaved(Mark mark) {
        return isHere(mark) && mark.isInserted() && !mark.isBreak() && unsaved.contains(mark.revision());
    }

    /** Whether words end at a place that are in no version yet, so that writing goes on there. */
    boolean isWritingAt(int offset) {
        return marks.stream().anyMatch(mark -> isUnsaved(mark) && mark.from() < offset && offset <= mark.to());
    }

    /** Deletes words that stand in what is written: those that are in no version are gone, the others are marked. */
    void delete(int from, int to) {
        List<Mark> mine = marks.stream()
                .filter(mark -> isUnsaved(mark) && mark.from() < to && mark.to() > from)
                .sorted(Comparator.comparingInt(Mark::from))
                .toList();
        int end = to;
        for (Mark each : mine.reversed()) {
            int start = Math.max(each.from(), from);
            int stop = Math.min(each.to(), end);
            markDeleted(stop, end);
            remove(start, stop);
            end = start;
        }
        markDeleted(from, end);
    }

    private void remove(int from, int to) {
        if (from >= to) {
            return;
        }
        edits.add(new ReplaceText(text, from, to - from, ""));
        marks.replaceAll(
                mark -> isHere(mark) ? with(mark, shrunk(mark.from(), from, to), shrunk(mark.to(), from, to)) : mark);
        marks.removeIf(mark -> isHere(mark) && mark.from() >= mark.to());
    }

    private static int shrunk(int place, int from, int to) {
        if (place == Integer.MAX_VALUE || place <= from) {
            return place;
        }
        return place >= to ? place - (to - from) : from;
    }

    private void markDeleted(int from, int to) {
        if (from >= to) {
            return;
        }
        cut(from, to);
        int start = from;
        int end = to;
        for (Mark each : List.copyOf(marks)) {
            boolean isSame =
                    isHere(each) && !each.isInserted() && each.revision().equals(MarkedPlaces.NEW);
            if (isSame && (each.to() == from || each.from() == to)) {
                start = Math.min(start, each.from());
                end = Math.max(end, each.to());
                marks.remove(each);
            }
        }
        marks.add(new Mark(text, start, end, false, by, MarkedPlaces.NEW));
    }

    /** Takes the marks of insertions off words, or divides them around a place. */
    private void cut(int from, int to) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark each = marks.get(i);
            boolean isCut = isHere(each) && each.from() < to && each.to() > from;
            if (isCut) {
                marks.remove(i);
                if (each.to() > to) {
                    marks.add(i, with(each, Math.max(each.from(), to), each.to()));
                }
                if (each.from() < from) {
                    marks.add(i, with(each, each.from(), from));
                }
            }
        }
    }

    /** Puts words in at a place. */
    void insert(int at, String words) {
        int length = words.length();
        boolean goesOn = isWritingAt(at);
        if (!goesOn) {
            divide(at);
        }
        edits.add(new ReplaceText(text, at, 0, words));
        marks.replaceAll(mark -> isHere(mark) ? grown(mark, at, length) : mark);
        if (!goesOn) {
            marks.add(new Mark(text, at, at + length, true, by, MarkedPlaces.NEW));
        }
    }

    private void divide(int at) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark each = marks.get(i);
            if (isHere(each) && each.from() < at && at < each.to()) {
                marks.set(i, with(each, each.from(), at));
                marks.add(i + 1, with(each, at, each.to()));
            }
        }
    }

    private Mark grown(Mark mark, int at, int length) {
        boolean takesIn = isUnsaved(mark) && mark.from() < at && at <= mark.to();
        int from = mark.from() >= at ? mark.from() + length : mark.from();
        boolean isFurther = mark.to() != Integer.MAX_VALUE && (takesIn || mark.to() > at);
        return with(mark, from, isFurther ? mark.to() + length : mark.to());
    }

    private static Mark with(Mark mark, int from, int to) {
        return new Mark(mark.text(), from, to, mark.isInserted(), mark.isBreak(), mark.by(), mark.revision());
    }
}
