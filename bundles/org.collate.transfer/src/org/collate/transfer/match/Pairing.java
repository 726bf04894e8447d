package org.collate.transfer.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.difference.Diff;
import org.collate.core.difference.Hunk;

/** Pairs elements of two lists by likeness; in a time that stays small however long the lists are. */
final class Pairing {

    /** What is left in the same place must share this part of its pairs of characters. */
    private static final double LEAST_IN_ORDER = 0.3;
    /** What stands elsewhere must share this part, since there are more to be mistaken for. */
    private static final double LEAST_ELSEWHERE = 0.4;

    private static final double LEAST_HEADING = 0.5;
    /** From here on two texts are practically the same. */
    static final double SAME = 0.9;

    /** Larger tables are not filled; what is in them is found by walking along. */
    private static final int MOST_CELLS = 2500;

    private static final int STEPS = 16;

    private static final int SHORTEST = 3;

    private record Candidate(Part there, Part imported, double likeness) {}

    private Pairing() {}

    /** Pairs headings: those that are most alike first. */
    static void headings(List<Part> there, List<Part> imported) {
        if ((long) there.size() * imported.size() > MOST_CELLS) {
            equal(there, imported, By.HEADING);
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Part one : there) {
            for (Part other : imported) {
                double likeness = one.words().likeness(other.words());
                if (likeness >= LEAST_HEADING) {
                    candidates.add(new Candidate(one, other, likeness));
                }
            }
        }
        take(candidates, By.HEADING);
    }

    /** Pairs siblings without changing their order: equal ones first, between them those that are most alike in all. */
    static void inOrder(List<Part> there, List<Part> imported) {
        int i = 0;
        int j = 0;
        List<Hunk> hunks = new ArrayList<>(Diff.of(bare(there), bare(imported)));
        hunks.add(new Hunk(there.size(), there.size(), imported.size(), imported.size()));
        for (Hunk hunk : hunks) {
            for (; i < hunk.start(); i++, j++) {
                if (likeness(there.get(i), imported.get(j)) > 0) {
                    Part.join(there.get(i), imported.get(j), By.LIKENESS);
                }
            }
            List<Part> left = there.subList(hunk.start(), hunk.end());
            List<Part> right = imported.subList(hunk.otherStart(), hunk.otherEnd());
            if ((long) left.size() * right.size() <= MOST_CELLS) {
                align(left, right);
            } else {
                walk(left, right);
            }
            i = hunk.end();
            j = hunk.otherEnd();
        }
    }

    private static List<String> bare(List<Part> parts) {
        return parts.stream().map(part -> part.words().bare()).toList();
    }

    /** Goes along two long lists together; what is not found within a few steps is left to the search elsewhere. */
    private static void walk(List<Part> there, List<Part> imported) {
        int next = 0;
        for (Part part : there) {
            for (int j = next; j < Math.min(next + STEPS, imported.size()); j++) {
                double likeness = likeness(part, imported.get(j));
                if (likeness >= LEAST_ELSEWHERE) {
                    Part.join(part, imported.get(j), By.LIKENESS, likeness);
                    next = j + 1;
                    break;
                }
            }
        }
    }

    private static void align(List<Part> there, List<Part> imported) {
        double[][] like = new double[there.size()][imported.size()];
        double[][] best = new double[there.size() + 1][imported.size() + 1];
        for (int i = there.size() - 1; i >= 0; i--) {
            for (int j = imported.size() - 1; j >= 0; j--) {
                double likeness = likeness(there.get(i), imported.get(j));
                like[i][j] = likeness >= LEAST_IN_ORDER ? likeness : 0;
                double paired = like[i][j] > 0 ? like[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < there.size() && j < imported.size()) {
            if (like[i][j] > 0 && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                Part.join(there.get(i), imported.get(j), By.LIKENESS, like[i][j]);
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Pairs what stands elsewhere: equal words first, then those that are most alike. */
    static List<Part> elsewhere(List<Part> there, List<Part> imported) {
        equal(there, imported, By.LIKENESS);
        WordIndex index =
                new WordIndex(there.stream().filter(part -> !part.isMatched()).toList());
        List<Candidate> candidates = new ArrayList<>();
        for (Part part : imported) {
            if (!part.isMatched()) {
                likeliest(part, index).ifPresent(candidates::add);
            }
        }
        take(candidates, By.LIKENESS);
        return imported.stream().filter(Part::isMatched).toList();
    }

    private static Optional<Candidate> likeliest(Part part, WordIndex index) {
        return index.near(part).stream()
                .map(near -> new Candidate(near, part, likeness(near, part)))
                .filter(candidate -> candidate.likeness() >= LEAST_ELSEWHERE)
                .max(Comparator.comparingDouble(Candidate::likeness));
    }

    /** Pairs equal words that are not too short to mean anything, in order. */
    private static void equal(List<Part> there, List<Part> imported, By by) {
        Map<String, Deque<Part>> waiting = new HashMap<>();
        for (Part part : there) {
            if (!part.isMatched() && part.words().bare().length() >= SHORTEST) {
                waiting.computeIfAbsent(part.words().bare(), b -> new ArrayDeque<>())
                        .add(part);
            }
        }
        for (Part part : imported) {
            Deque<Part> fitting =
                    part.isMatched() ? null : waiting.get(part.words().bare());
            if (fitting != null && !fitting.isEmpty() && fits(fitting.peek(), part)) {
                Part.join(fitting.poll(), part, by);
            }
        }
    }

    private static void take(List<Candidate> candidates, By by) {
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(candidate -> candidate.there().index())
                .thenComparing(candidate -> candidate.imported().index()));
        for (Candidate each : candidates) {
            if (!each.there().isMatched() && !each.imported().isMatched()) {
                Part.join(each.there(), each.imported(), by, each.likeness());
            }
        }
    }

    private static double likeness(Part there, Part imported) {
        double likeness = there.words().likeness(imported.words());
        return there.isText() && imported.isText() || likeness >= SAME && fits(there, imported) ? likeness : 0;
    }

    /** Whether one can be the other: texts, headings, or a text of one line that an import could take for a heading. */
    private static boolean fits(Part there, Part imported) {
        return there.isText() && imported.isText()
                || there.isSection() == imported.isSection() && there.isHeaded() && imported.isHeaded()
                || there.isHeaded() && !there.isSection() && imported.isLine()
                || there.isLine() && imported.isHeaded() && !imported.isSection();
    }
}
