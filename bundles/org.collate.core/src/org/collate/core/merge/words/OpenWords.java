package org.collate.core.merge.words;

import java.util.ArrayList;
import java.util.List;
import org.collate.core.difference.Clauses;
import org.collate.core.difference.Hunk;

/** Words of a merge base on which nobody has decided: each of their clauses bears a mark, so that it equals no other. */
public final class OpenWords {

    /** Stands before words that are undecided, a character for private use that no text has. */
    public static final String MARK = "\uE000";
    /** The same for a line break, before which words may stand that are decided. */
    private static final String BREAK_MARK = "\uE001";

    private OpenWords() {}

    /** Words of which every clause is undecided; where there are none, the place is. */
    public static String of(String words) {
        StringBuilder open = new StringBuilder(words.isEmpty() ? MARK : "");
        clauses(words)
                .forEach(clause ->
                        open.append(clause.endsWith("\n") ? BREAK_MARK : MARK).append(clause));
        return open.toString();
    }

    /** The clauses of words some of which may be undecided; an undecided line break is none that a side could have. */
    static List<String> clauses(String words) {
        List<String> clauses = new ArrayList<>();
        for (String each : Clauses.of(words)) {
            String last = each.equals("\n") && !clauses.isEmpty() ? clauses.getLast() : "";
            int end = last.length();
            while (last.startsWith(BREAK_MARK, end - 1)) {
                end--;
            }
            if (end < last.length()) {
                clauses.removeLast();
                if (end > 0) {
                    clauses.add(last.substring(0, end));
                }
            }
            clauses.add(last.substring(end) + each);
        }
        return clauses;
    }

    /** Words without marks of being undecided. */
    public static String plain(String words) {
        return words.replace(MARK, "").replace(BREAK_MARK, "");
    }

    /** Whether any of some words are undecided. */
    public static boolean isOpen(String words) {
        return words.contains(MARK) || words.contains(BREAK_MARK);
    }

    /**
     * Hunks of a side where what it put in right beside undecided words is part of what it made of these. Taken apart,
     * the insertions of two sides could be agreed on, while they are what the sides disagree about.
     */
    static List<Hunk> whole(List<Hunk> hunks, List<String> base) {
        List<Hunk> whole = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk next = hunk;
            if (!whole.isEmpty() && isOne(whole.getLast(), hunk, base)) {
                next = whole.removeLast().with(hunk);
            }
            whole.add(next);
        }
        return whole;
    }

    private static boolean isOne(Hunk hunk, Hunk next, List<String> base) {
        boolean touch = hunk.end() == next.start() && hunk.otherEnd() == next.otherStart();
        return touch
                && (hunk.length() == 0 && isOpen(base.get(next.start()))
                        || next.length() == 0 && isOpen(base.get(hunk.end() - 1)));
    }
}
