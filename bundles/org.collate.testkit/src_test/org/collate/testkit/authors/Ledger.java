package org.collate.testkit.authors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text with every character that it ever had, each with the version that brought it and the one that took it away. It
 * is told where each edit was made, and where other places give the same text decides by trying them all.
 */
final class Ledger {

    /** The version of all that was there in the beginning. */
    static final String BEGUN = "v0";

    private static final String CLAUSE_ENDS = "，。";

    /** An edit of the living characters: some are taken out at a place, others put in. */
    record Edit(int start, int length, String words) {

        String apply(String text) {
            return text.substring(0, start) + words + text.substring(start + length);
        }

        private boolean isOneSided() {
            return (length == 0) != words.isEmpty();
        }
    }

    private record Entry(char character, String born, int offset, Optional<String> gone) {
        boolean isAlive() {
            return gone.isEmpty();
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    Ledger(String text) {
        for (int i = 0; i < text.length(); i++) {
            entries.add(new Entry(text.charAt(i), BEGUN, i, Optional.empty()));
        }
    }

    String text() {
        return entries.stream()
                .filter(Entry::isAlive)
                .map(each -> String.valueOf(each.character()))
                .collect(Collectors.joining());
    }

    /** The text if only some versions had been made. */
    String with(Set<String> versions) {
        return entries.stream()
                .filter(each -> each.born().equals(BEGUN) || versions.contains(each.born()))
                .filter(each -> each.gone().filter(versions::contains).isEmpty())
                .map(each -> String.valueOf(each.character()))
                .collect(Collectors.joining());
    }

    /** Of each living character the version that brought it, and where it stood there. */
    List<String> origins() {
        return entries.stream()
                .filter(Entry::isAlive)
                .map(each -> each.born() + " " + each.offset())
                .toList();
    }

    /** The same edit where it is said to be made: trimmed, and at the highest boundary that gives the same text. */
    static Edit canonical(String text, Edit made) {
        Edit edit = trimmed(text, made);
        if (!edit.isOneSided()) {
            return edit;
        }
        String wanted = edit.apply(text);
        boolean isDeletion = edit.length() > 0;
        int size = Math.max(edit.length(), edit.words().length());
        Edit best = edit;
        int highest = -1;
        for (int start = 0; start + edit.length() <= text.length(); start++) {
            String words = isDeletion || start + size > wanted.length() ? "" : wanted.substring(start, start + size);
            Edit other = new Edit(start, edit.length(), words);
            if (other.apply(text).equals(wanted)) {
                String whole = isDeletion ? text : wanted;
                int first = rank(whole, start);
                int second = rank(whole, start + size);
                int rank = Math.min(first, second) * 10 + Math.max(first, second);
                if (rank > highest) {
                    highest = rank;
                    best = other;
                }
            }
        }
        return best;
    }

    private static Edit trimmed(String text, Edit edit) {
        String gone = text.substring(edit.start(), edit.start() + edit.length());
        String come = edit.words();
        int head = 0;
        while (head < Math.min(gone.length(), come.length()) && gone.charAt(head) == come.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(gone.length(), come.length()) - head
                && gone.charAt(gone.length() - 1 - tail) == come.charAt(come.length() - 1 - tail)) {
            tail++;
        }
        return new Edit(edit.start() + head, gone.length() - head - tail, come.substring(head, come.length() - tail));
    }

    private static int rank(String text, int place) {
        if (place == 0 || place == text.length() || text.charAt(place) == '\n') {
            return 4;
        }
        char left = text.charAt(place - 1);
        char right = text.charAt(place);
        if (CLAUSE_ENDS.indexOf(right) < 0 && (left == '。' || left == '\n')) {
            return 4;
        }
        if (CLAUSE_ENDS.indexOf(right) < 0 && left == '，') {
            return 3;
        }
        return Character.isLetter(left) && Character.isLetter(right) ? 1 : 2;
    }

    /** Whether an edit has to do with places where something came or went before, so that its place is in doubt. */
    boolean touchesOthers(Edit edit) {
        int first = entry(edit.start());
        int last = entry(edit.start() + edit.length());
        for (int i = Math.max(0, first - 2); i < Math.min(entries.size(), last + 2); i++) {
            Entry each = entries.get(i);
            if (!each.isAlive() || !each.born().equals(BEGUN)) {
                return true;
            }
        }
        return false;
    }

    /** Where the living character stands that so many living ones are before. */
    private int entry(int place) {
        int alive = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).isAlive() && alive++ == place) {
                return i;
            }
        }
        return entries.size();
    }

    /** Books an edit at its place. */
    void book(String version, Edit edit) {
        int at = entry(edit.start());
        for (int left = edit.length(); left > 0; at++) {
            Entry each = entries.get(at);
            if (each.isAlive()) {
                entries.set(at, new Entry(each.character(), each.born(), each.offset(), Optional.of(version)));
                left--;
            }
        }
        for (int i = 0; i < edit.words().length(); i++) {
            Entry each = new Entry(edit.words().charAt(i), version, edit.start() + i, Optional.empty());
            entries.add(at + i, each);
        }
    }
}
