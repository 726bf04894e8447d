package org.collate.core.merge.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collate.core.difference.Diff;
import org.collate.core.difference.Hunk;

/**
 * Finds moved blocks in one side of a text merge: a change that took words out and another one that put them in. Each
 * alone says only half of what the side did; if one of the two is in dispute, the other must not happen by itself, else
 * the words would be lost or stand twice.
 */
final class Relocations {

    /** Two changes of one side, by number, that are one move. */
    record Link(int first, int second) {}

    /**
     * What a change took out and what it put in, as clauses.
     *
     * @param isNext whether nothing but line breaks stands between it and the change before
     */
    record Exchange(List<String> out, List<String> in, boolean isNext) {

        List<Hunk> hunks() {
            return Diff.ofCharacters(lost(), gained());
        }

        String lost() {
            return together(out);
        }

        String gained() {
            return together(in);
        }

        private static String together(List<String> clauses) {
            return clauses.stream().map(Relocations::letters).collect(Collectors.joining());
        }
    }

    /** A run of letters of one clause that a change took out or put in, and whether the clause begins or ends with it. */
    private record Run(int change, String letters, boolean isHead, boolean isTail) {

        boolean isWholeClause() {
            return isHead && isTail;
        }

        /** Whether both begin a clause with one letter, or both end one. */
        boolean isAtEndOf(Run other) {
            return isHead && other.isHead && letters.charAt(0) == other.letters.charAt(0)
                    || isTail && other.isTail && letters.endsWith(other.letters.substring(other.letters.length() - 1));
        }
    }

    /** A letter that more runs hold says nothing. */
    private static final int COMMON = 16;
    /** So many letters of two parts of clauses are no chance. */
    private static final int ENOUGH = 3;

    private final List<Run> lost = new ArrayList<>();
    private final List<Run> gained = new ArrayList<>();
    private final Map<Integer, List<Run>> byLetter = new HashMap<>();

    private Relocations(List<Exchange> changes) {
        for (int change = 0; change < changes.size(); change++) {
            addRuns(change, changes.get(change));
        }
        for (Run run : lost) {
            run.letters()
                    .chars()
                    .distinct()
                    .forEach(letter -> byLetter.computeIfAbsent(letter, l -> new ArrayList<>())
                            .add(run));
        }
    }

    /** The moves among the changes of one side. */
    static List<Link> among(List<Exchange> changes) {
        if (changes.size() < 2) {
            return List.of();
        }
        Relocations relocations = new Relocations(changes);
        List<Link> links = new ArrayList<>();
        for (Run run : relocations.gained) {
            relocations.origins(run).forEach(from -> link(from, run.change(), links));
        }
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).isNext()) {
                relocations.addBreaks(changes.get(i - 1), changes.get(i), i, links);
            }
        }
        return links.stream().distinct().toList();
    }

    private static void link(int change, int other, List<Link> links) {
        if (change != other) {
            links.add(new Link(Math.min(change, other), Math.max(change, other)));
        }
    }

    /** Words with a line break in them that was moved, put in or taken out, so that they lie in two changes. */
    private void addBreaks(Exchange before, Exchange behind, int number, List<Link> links) {
        if (isBreakMoved(before, behind)) {
            link(number - 1, number, links);
        }
        addAround(gainedTail(before), gainedHead(behind), lost, number, links);
        addAround(lostTail(before), lostHead(behind), gained, number, links);
    }

    /** The changes that have the letters on both sides of a line break one behind the other. */
    private static void addAround(String tail, String head, List<Run> runs, int number, List<Link> links) {
        if (!tail.isEmpty() && !head.isEmpty()) {
            String around = tail.substring(tail.length() - 1) + head.charAt(0);
            runs.stream().filter(run -> run.letters().contains(around)).forEach(run -> {
                link(run.change(), number - 1, links);
                link(run.change(), number, links);
            });
        }
    }

    /** Whether words that ended before a line break begin behind it now, or the other way round, be it one letter. */
    private static boolean isBreakMoved(Exchange before, Exchange behind) {
        return isCarried(lostTail(before), gainedHead(behind)) || isCarried(gainedTail(before), lostHead(behind));
    }

    private static boolean isCarried(String tail, String head) {
        return IntStream.rangeClosed(1, Math.min(tail.length(), head.length()))
                .anyMatch(length -> tail.endsWith(head.substring(0, length)));
    }

    private static String lostTail(Exchange change) {
        String text = change.lost();
        return last(change, Hunk::end, text).map(h -> text.substring(h.start())).orElse("");
    }

    private static String gainedTail(Exchange change) {
        String text = change.gained();
        return last(change, Hunk::otherEnd, text)
                .map(h -> text.substring(h.otherStart()))
                .orElse("");
    }

    private static Optional<Hunk> last(Exchange change, ToIntFunction<Hunk> end, String text) {
        return change.hunks().reversed().stream()
                .limit(1)
                .filter(h -> end.applyAsInt(h) == text.length())
                .findFirst();
    }

    private static String lostHead(Exchange change) {
        return first(change, Hunk::start)
                .map(h -> change.lost().substring(0, h.end()))
                .orElse("");
    }

    private static String gainedHead(Exchange change) {
        return first(change, Hunk::otherStart)
                .map(h -> change.gained().substring(0, h.otherEnd()))
                .orElse("");
    }

    private static Optional<Hunk> first(Exchange change, ToIntFunction<Hunk> start) {
        return change.hunks().stream()
                .limit(1)
                .filter(h -> start.applyAsInt(h) == 0)
                .findFirst();
    }

    private void addRuns(int change, Exchange exchange) {
        List<String> out = exchange.out().stream().map(Relocations::letters).toList();
        List<String> in = exchange.in().stream().map(Relocations::letters).toList();
        for (Hunk hunk : exchange.hunks()) {
            addRuns(change, out, hunk.start(), hunk.end(), lost);
            addRuns(change, in, hunk.otherStart(), hunk.otherEnd(), gained);
        }
    }

    /** The parts of a stretch of letters that lie in one clause each. */
    private static void addRuns(int change, List<String> clauses, int start, int end, List<Run> runs) {
        int at = 0;
        for (String clause : clauses) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, clause.length());
            if (from < to) {
                runs.add(new Run(change, clause.substring(from, to), from == 0, to == clause.length()));
            }
            at += clause.length();
        }
    }

    /** The changes that took out words which a run has: at least half of the letters of the shorter one. */
    private List<Integer> origins(Run run) {
        Map<Run, Integer> shared = new HashMap<>();
        run.letters().chars().distinct().forEach(letter -> {
            List<Run> holders = byLetter.getOrDefault(letter, List.of());
            if (holders.size() <= COMMON) {
                holders.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        });
        return shared.entrySet().stream()
                .filter(entry -> isMoved(run, entry.getKey(), entry.getValue()))
                .map(entry -> entry.getKey().change())
                .toList();
    }

    private static boolean isMoved(Run run, Run other, int shared) {
        int shorter = Math.min(run.letters().length(), other.letters().length());
        boolean isClause = run.isWholeClause() || other.isWholeClause();
        boolean isEnough = shared >= ENOUGH || isClause && (shared > 1 || shorter == 1 || run.isAtEndOf(other));
        return 2 * shared >= shorter && isEnough;
    }

    private static String letters(String clause) {
        return clause.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
