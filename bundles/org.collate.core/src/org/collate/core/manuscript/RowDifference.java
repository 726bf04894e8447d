package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.difference.Rewording;
import org.collate.core.internal.tree.Rising;
import org.collate.core.text.TextChange;
import org.collate.core.text.TextChanges;

/** What changed between two states of the lines: few characters, the last place first, and which lines look different. */
final class RowDifference {

    /** Where more lines than these are reworded, as by replacing all of something, each is told as one change. */
    private static final int MANY = 40;

    private final Rows before;
    private final Rows after;
    /** For each line that is there in both, in the same order: where it was, and where it is. */
    private final List<int[]> pairs = new ArrayList<>();

    private final List<TextChange> changes = new ArrayList<>();
    private int firstLine = Integer.MAX_VALUE;
    private int lastLine = -1;

    RowDifference(Rows before, Rows after) {
        this.before = before;
        this.after = after;
        pair();
        lines();
        changes();
    }

    TextChanges textChanges() {
        return new TextChanges(changes);
    }

    boolean hasLines() {
        return lastLine >= 0;
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    private void pair() {
        int head = 0;
        int least = Math.min(before.size(), after.size());
        while (head < least && isSame(head, head)) {
            pairs.add(new int[] {head, head});
            head++;
        }
        int tail = 0;
        while (tail < least - head && isSame(before.size() - 1 - tail, after.size() - 1 - tail)) {
            tail++;
        }
        middle(head, before.size() - tail, after.size() - tail);
        for (int i = tail; i > 0; i--) {
            pairs.add(new int[] {before.size() - i, after.size() - i});
        }
    }

    private boolean isSame(int old, int now) {
        return before.get(old).key().equals(after.get(now).key());
    }

    /** The longest run of lines that kept their order. */
    private void middle(int head, int oldEnd, int newEnd) {
        Map<Rows.Key, Integer> places = new HashMap<>();
        for (int i = head; i < newEnd; i++) {
            places.put(after.get(i).key(), i);
        }
        int[] targets = new int[oldEnd - head];
        Arrays.setAll(targets, i -> places.getOrDefault(before.get(head + i).key(), Rising.NONE));
        for (int each : Rising.longest(targets)) {
            pairs.add(new int[] {head + each, targets[each]});
        }
    }

    private void lines() {
        int next = 0;
        for (int[] pair : pairs) {
            while (next < pair[1]) {
                touch(next++);
            }
            if (!before.get(pair[0]).line().equals(after.get(pair[1]).line())) {
                touch(next);
            }
            next++;
        }
        while (next < after.size()) {
            touch(next++);
        }
    }

    private void touch(int line) {
        firstLine = Math.min(firstLine, line);
        lastLine = Math.max(lastLine, line);
    }

    private void changes() {
        long reworded = pairs.stream()
                .filter(pair ->
                        !before.get(pair[0]).words().equals(after.get(pair[1]).words()))
                .limit(MANY + 1L)
                .count();
        boolean isFine = reworded <= MANY;
        int oldEnd = before.size();
        int newEnd = after.size();
        for (int i = pairs.size() - 1; i >= 0; i--) {
            gap(pairs.get(i)[0] + 1, oldEnd, pairs.get(i)[1] + 1, newEnd);
            reworded(pairs.get(i)[0], pairs.get(i)[1], isFine);
            oldEnd = pairs.get(i)[0];
            newEnd = pairs.get(i)[1];
        }
    }

    /** Lines behind one that stayed; the title always does. */
    private void gap(int oldStart, int oldEnd, int newStart, int newEnd) {
        if (oldStart == oldEnd && newStart == newEnd) {
            return;
        }
        StringBuilder words = new StringBuilder();
        for (int i = newStart; i < newEnd; i++) {
            words.append('\n').append(after.get(i).words());
        }
        int offset = before.end(oldStart - 1);
        changes.add(new TextChange(offset, before.end(oldEnd - 1) - offset, words.toString()));
    }

    private void reworded(int old, int now, boolean isFine) {
        String was = before.get(old).words();
        String is = after.get(now).words();
        if (was.equals(is)) {
            return;
        }
        int start = before.start(old);
        if (isFine) {
            Rewording.of(was, is)
                    .forEach(each -> changes.add(new TextChange(start + each.offset(), each.length(), each.words())));
            return;
        }
        int head = 0;
        int least = Math.min(was.length(), is.length());
        while (head < least && was.charAt(head) == is.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
            tail++;
        }
        changes.add(new TextChange(start + head, was.length() - tail - head, is.substring(head, is.length() - tail)));
    }
}
