package org.collate.core.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.marking.Ends.Pair;
import org.collate.core.marking.Increasing.Run;
import org.collate.core.revisions.Strands;

/**
 * Which tokens of two rows are the same: those that stay, in one order, and those that moved. Letters are the same where
 * the woven texts say so; ends of paragraphs follow from the letters around them.
 */
final class TokenAlignment {

    private static final int NONE = -1;

    private final Tokens before;
    private final Tokens after;
    private final Strands strands;
    private final Ends ends;
    /** Of each token of the later row the place in the earlier one, and the other way round. */
    private final int[] old;

    private final int[] now;
    /** The number of the move that a token of the later row arrives by; 0 for one that stays. */
    private final int[] move;

    private final List<String> movers = new ArrayList<>();

    /**
     * Aligns two rows.
     *
     * @param mover the element with which an element of the later version moved, if it moved
     * @param isPlain whether only words of paragraphs are the same that have words of no others
     */
    TokenAlignment(
            Tokens before, Tokens after, Strands strands, Function<String, Optional<String>> mover, boolean isPlain) {
        this.before = before;
        this.after = after;
        this.strands = strands;
        this.ends = new Ends(before, after);
        this.old = new int[after.size()];
        this.now = new int[before.size()];
        this.move = new int[after.size()];
        Arrays.fill(old, NONE);
        Arrays.fill(now, NONE);
        int[] like = candidates();
        if (isPlain) {
            keepPairs(like);
        }
        boolean[] stays = new boolean[after.size()];
        Map<String, Optional<String>> movers = new HashMap<>();
        String[] group = new String[after.size()];
        for (int i = 0; i < like.length; i++) {
            if (like[i] >= 0) {
                group[i] = movers.computeIfAbsent(after.get(i).element(), mover).orElse("");
                stays[i] = group[i].isEmpty();
            }
        }
        Increasing.of(runs(like, stays, 0, like.length)).forEach(this::link);
        settle(like, group);
        apart();
        moves(like, group);
        gaps();
        last();
    }

    /** Where a token of the later row stands in the earlier one; -1 for a new one. */
    int old(int index) {
        return old[index];
    }

    /** Where a token of the earlier row stands in the later one; -1 for one that is gone. */
    int now(int index) {
        return now[index];
    }

    /** The number of the move by which a token of the later row arrives; 0 where it stays or is new. */
    int move(int index) {
        return move[index];
    }

    /** The element that moved by a move. */
    String moved(int number) {
        return movers.get(number - 1);
    }

    boolean stays(int index) {
        return old[index] >= 0 && move[index] == 0;
    }

    // ---- letters

    private int[] candidates() {
        int[] like = new int[after.size()];
        boolean[] taken = new boolean[before.size()];
        for (int i = 0; i < like.length; i++) {
            Token token = after.get(i);
            int place = switch (token.kind()) {
                case END -> NONE;
                case TABLE -> before.table(token.element());
                case LETTER -> Tokens.isDerived(token.text()) ? derived(token) : letter(token);
            };
            boolean isFree = place >= 0
                    && !taken[place]
                    && (!token.isLetter() || before.get(place).character() == token.character());
            like[i] = isFree ? place : NONE;
            if (isFree) {
                taken[place] = true;
            }
        }
        keepCharacters(like);
        return like;
    }

    /** Characters of two units are the same as a whole or not at all. */
    private void keepCharacters(int[] like) {
        for (int i = 1; i < like.length; i++) {
            if (after.get(i).isLetter()
                    && Character.isLowSurrogate(after.get(i).character())
                    && (like[i - 1] < 0 || like[i] != like[i - 1] + 1)) {
                like[i - 1] = NONE;
                like[i] = NONE;
            }
        }
    }

    /** Keeps of letters that are the same those of paragraphs that are each other's only ones. */
    private void keepPairs(int[] like) {
        Map<PrintedParagraph, Set<PrintedParagraph>> pairs = new IdentityHashMap<>();
        for (int i = 0; i < like.length; i++) {
            if (like[i] >= 0 && after.get(i).isLetter()) {
                PrintedParagraph one = after.get(i).paragraph();
                PrintedParagraph other = before.get(like[i]).paragraph();
                pairs.computeIfAbsent(one, p -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(other);
                pairs.computeIfAbsent(other, p -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(one);
            }
        }
        for (int i = 0; i < like.length; i++) {
            if (like[i] >= 0
                    && after.get(i).isLetter()
                    && (pairs.get(after.get(i).paragraph()).size() > 1
                            || pairs.get(before.get(like[i]).paragraph()).size() > 1)) {
                like[i] = NONE;
            }
        }
    }

    private int letter(Token token) {
        Optional<Strands.Place> place = strands.before(token.text(), token.offset());
        return place.map(each -> before.place(each.text(), each.at())).orElse(NONE);
    }

    /** Numbers are the same from their ends inwards. */
    private int derived(Token token) {
        Optional<String> is = after.derived(token.text());
        Optional<String> was = before.derived(token.text());
        if (is.isEmpty() || was.isEmpty()) {
            return NONE;
        }
        int most = Math.min(is.get().length(), was.get().length());
        int head = 0;
        while (head < most && is.get().charAt(head) == was.get().charAt(head)) {
            head++;
        }
        if (token.offset() < head) {
            return before.place(token.text(), token.offset());
        }
        int tail = 0;
        while (tail < most - head
                && is.get().charAt(is.get().length() - 1 - tail)
                        == was.get().charAt(was.get().length() - 1 - tail)) {
            tail++;
        }
        int fromEnd = is.get().length() - token.offset();
        return fromEnd <= tail ? before.place(token.text(), was.get().length() - fromEnd) : NONE;
    }

    private static List<Run> runs(int[] like, boolean[] takes, int from, int to) {
        List<Run> runs = new ArrayList<>();
        for (int i = from; i < to; ) {
            if (like[i] < 0 || !takes[i]) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < to && takes[end] && like[end] == like[i] + end - i) {
                end++;
            }
            runs.add(new Run(i, like[i], end - i));
            i = end;
        }
        return runs;
    }

    private void link(Run run) {
        for (int i = 0; i < run.length(); i++) {
            link(run.old() + i, run.now() + i);
        }
    }

    private void link(int earlier, int later) {
        old[later] = earlier;
        now[earlier] = later;
    }

    /** No paragraph reaches over a table: words that ran on where a table was, or is now, are not the same any more. */
    private void apart() {
        int last = NONE;
        for (int i = 0; i < old.length; i++) {
            if (old[i] < 0) {
                continue;
            }
            boolean isTorn = last >= 0
                    && after.get(last).isLetter()
                    && (has(before, Token.Kind.TABLE, old[last], old[i]) && !has(after, Token.Kind.END, last, i)
                            || has(after, Token.Kind.TABLE, last, i)
                                    && !has(before, Token.Kind.END, old[last], old[i]));
            if (isTorn) {
                unlink(i);
            } else {
                last = i;
            }
        }
    }

    private static boolean has(Tokens tokens, Token.Kind kind, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private void unlink(int index) {
        if (index >= 0 && old[index] >= 0) {
            now[old[index]] = NONE;
            old[index] = NONE;
            move[index] = 0;
        }
    }

    // ---- moves

    /** What moved in the tree need not have moved on the page: there it stays where it stands between the same letters. */
    private void settle(int[] like, String[] group) {
        int from = 0;
        int lowest = 0;
        boolean[] fits = new boolean[like.length];
        for (int i = 0; i <= like.length; i++) {
            if (i == like.length || old[i] >= 0) {
                int highest = i == like.length ? before.size() : old[i];
                boolean any = false;
                for (int j = from; j < i; j++) {
                    fits[j] = like[j] >= lowest && like[j] < highest && !group[j].isEmpty();
                    any |= fits[j];
                }
                if (any) {
                    Increasing.of(runs(like, fits, from, i)).forEach(this::link);
                }
                from = i + 1;
                lowest = highest + 1;
            }
        }
    }

    private void moves(int[] like, String[] group) {
        boolean[] isLike = new boolean[before.size()];
        for (int place : like) {
            if (place >= 0) {
                isLike[place] = true;
            }
        }
        int last = NONE;
        for (int i = 0; i < like.length; i++) {
            if (like[i] < 0
                    || old[i] >= 0
                    || group[i].isEmpty()
                    || !after.get(i).isLetter()) {
                continue;
            }
            boolean goesOn = last >= 0
                    && group[last].equals(group[i])
                    && like[i] > like[last]
                    && areNew(like, last, i)
                    && areGone(isLike, like[last], like[i]);
            if (goesOn) {
                between(like[last], like[i], last, i, movers.size());
            } else {
                movers.add(group[i]);
            }
            move[i] = movers.size();
            link(like[i], i);
            last = i;
        }
        for (int i = 0; i < move.length; i++) {
            if (move[i] > 0) {
                int first = i;
                while (i + 1 < move.length && (move[i + 1] == move[first] || old[i + 1] < 0)) {
                    i++;
                }
                int end = i;
                while (move[end] != move[first]) {
                    end--;
                }
                wholeParagraph(move[first], first, end);
            }
        }
    }

    private static boolean areNew(int[] like, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (like[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean areGone(boolean[] isLike, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (isLike[i]) {
                return false;
            }
        }
        return true;
    }

    /** The ends inside what moved. */
    private void between(int oldFrom, int oldTo, int from, int to, int number) {
        for (Pair pair : ends.pairs(free(before, now, oldFrom, oldTo), free(after, old, from, to), true)) {
            link(pair.old(), pair.now());
            move[pair.now()] = number;
        }
    }

    private static List<Integer> free(Tokens tokens, int[] links, int from, int to) {
        List<Integer> free = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).isEnd() && links[i] < 0) {
                free.add(i);
            }
        }
        return free;
    }

    /** Where whole paragraphs moved, the end of the last one went with them. */
    private void wholeParagraph(int number, int first, int last) {
        if (!beginsParagraph(after, old, first) || !beginsParagraph(before, now, old[first])) {
            return;
        }
        int end = nextEnd(after, old, last);
        int oldEnd = nextEnd(before, now, old[last]);
        if (end >= 0 && oldEnd >= 0) {
            link(oldEnd, end);
            move[end] = number;
        }
    }

    private static boolean beginsParagraph(Tokens tokens, int[] links, int index) {
        int i = index - 1;
        while (i >= 0 && tokens.get(i).isLetter() && links[i] < 0) {
            i--;
        }
        return i < 0 || !tokens.get(i).isLetter();
    }

    private static int nextEnd(Tokens tokens, int[] links, int index) {
        int i = index + 1;
        while (i < tokens.size() && tokens.get(i).isLetter() && links[i] < 0) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).isEnd() && links[i] < 0 ? i : NONE;
    }

    // ---- ends

    private void gaps() {
        int from = NONE;
        for (int i = 0; i <= after.size(); i++) {
            if (i == after.size() || stays(i)) {
                int oldFrom = from < 0 ? NONE : old[from];
                int oldTo = i == after.size() ? before.size() : old[i];
                List<Integer> was = free(before, now, oldFrom, oldTo);
                List<Integer> is = free(after, old, from, i);
                boolean areOne = from >= 0
                        && after.get(from).isLetter()
                        && isFirst(before, was, oldFrom)
                        && isFirst(after, is, from);
                ends.pairs(was, is, areOne).forEach(pair -> link(pair.old(), pair.now()));
                from = i;
            }
        }
    }

    /** Whether the first of some ends is the first one behind a place. */
    private static boolean isFirst(Tokens tokens, List<Integer> ends, int from) {
        int i = from + 1;
        while (i < tokens.size() && tokens.get(i).isLetter()) {
            i++;
        }
        return !ends.isEmpty() && ends.getFirst() == i;
    }

    /** The last end of all is no word processor's to take away. */
    private void last() {
        int oldLast = before.size() - 1;
        int last = after.size() - 1;
        if (oldLast < 0
                || last < 0
                || !before.get(oldLast).isEnd()
                || !after.get(last).isEnd()
                || old[last] == oldLast && move[last] == 0) {
            return;
        }
        if (old[last] >= 0) {
            boolean isTorn = has(before, Token.Kind.TABLE, old[last], oldLast);
            for (int i = last - 1; isTorn && i >= 0 && after.get(i).isLetter(); i--) {
                unlink(i);
            }
            unlink(last);
        }
        if (now[oldLast] >= 0) {
            boolean isTorn = has(after, Token.Kind.TABLE, now[oldLast], last);
            for (int i = oldLast - 1; isTorn && i >= 0 && before.get(i).isLetter(); i--) {
                unlink(now[i]);
            }
            unlink(now[oldLast]);
        }
        link(oldLast, last);
    }
}
