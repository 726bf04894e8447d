package org.collate.core.merge.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What a change took out and what it put in, as clauses. */
    record Exchange(List<String> out, List<String> in) {}

    /** A run of letters of one clause that a change took out or put in. */
    private record Run(int change, String letters, boolean isWholeClause) {}

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
        return relocations.gained.stream()
                .flatMap(run -> relocations.origins(run).stream()
                        .filter(from -> from != run.change())
                        .map(from -> new Link(Math.min(from, run.change()), Math.max(from, run.change()))))
                .distinct()
                .toList();
    }

    private void addRuns(int change, Exchange exchange) {
        List<String> out = exchange.out().stream().map(Relocations::letters).toList();
        List<String> in = exchange.in().stream().map(Relocations::letters).toList();
        for (Hunk hunk : Diff.ofCharacters(String.join("", out), String.join("", in))) {
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
                runs.add(new Run(change, clause.substring(from, to), from == 0 && to == clause.length()));
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
        return 2 * shared >= shorter && (shared >= ENOUGH || isClause && (shared > 1 || shorter == 1));
    }

    private static String letters(String clause) {
        return clause.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
