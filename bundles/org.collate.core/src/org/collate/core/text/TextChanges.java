package org.collate.core.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Changes of one text that are made one after the other, and carry places of it along. Each meets the text as those
 * before it left it; so changes of changes are just all of them in a row.
 *
 * @param list the changes in the order in which they are made
 */
public record TextChanges(List<TextChange> list) implements Iterable<TextChange> {

    /** No change. */
    public static final TextChanges NONE = new TextChanges(List.of());

    /** Takes a copy. */
    public TextChanges {
        list = List.copyOf(list);
    }

    /** These changes. */
    public static TextChanges of(TextChange... changes) {
        return new TextChanges(List.of(changes));
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    @Override
    public Iterator<TextChange> iterator() {
        return list.iterator();
    }

    /**
     * Where a place of the text before lies in the text after.
     *
     * @param side what it keeps to where its characters are gone or others come beside it
     */
    public int map(int place, Affinity side) {
        int at = place;
        for (TextChange each : list) {
            at = each.map(at, side);
        }
        return at;
    }

    /** These changes and then others. */
    public TextChanges then(TextChanges next) {
        List<TextChange> all = new ArrayList<>(list);
        all.addAll(next.list);
        return new TextChanges(all);
    }

    /** The text after the changes. */
    public String apply(String text) {
        String now = text;
        for (TextChange each : list) {
            now = each.apply(now);
        }
        return now;
    }

    /** What takes the changes back, of the text as it was before them. */
    public TextChanges invert(String before) {
        List<TextChange> inverses = new ArrayList<>();
        String now = before;
        for (TextChange each : list) {
            inverses.add(each.invert(now));
            now = each.apply(now);
        }
        return new TextChanges(inverses.reversed());
    }

    /** The stretch of the text after that holds all that was put in, and all places where something was taken out. */
    public Optional<Stretch> stretch() {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        int start = list.getFirst().offset();
        int end = list.getFirst().end();
        for (TextChange each : list) {
            start = Math.min(each.offset(), each.map(start, Affinity.BEFORE));
            end = Math.max(each.offset() + each.words().length(), each.map(end, Affinity.AFTER));
        }
        return Optional.of(new Stretch(start, end));
    }

    /**
     * A stretch of a text.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends
     */
    public record Stretch(int start, int end) {}
}
