package org.collate.testkit.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges an outcome.
 *
 * <p>Clauses are told by their words; only those count that are long enough to be known and stand no more than once in each
 * version. What neither person touched must be there once, whatever is asked; so must what ours put in. What both put in, at
 * two places, may stand twice; so may what one took into another passage where something is asked. Where nothing is asked, what theirs put in must be there too, and where both scripts give the same in either order, all clauses must stand
 * in that order and in those passages, and what either took out must be gone. The order of passages is left aside where it
 * depends on which of two neighbours that changed places was moved.
 *
 * @param faults what is wrong; empty where nothing is
 * @param isEqual whether it is just what both scripts give in either order; empty where they do not agree
 */
public record Verdict(Set<Fault> faults, Optional<Boolean> isEqual) {

    private static final int KNOWN = 6;

    /** Judges what came out of some work. */
    public static Verdict on(Work work, Outcome outcome) {
        Optional<String> expected = work.expected().map(Paper::text);
        if (outcome.text().isEmpty()) {
            return new Verdict(EnumSet.of(Fault.UNREADABLE), expected.map(text -> false));
        }
        String text = outcome.text().get();
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        Set<String> words = known(work);
        for (String each : words) {
            count(work, each, outcome.isClean()).ifPresent(wanted -> {
                int found = count(text, each);
                int most = Math.max(wanted, twice(work, expected, each));
                if (found < wanted || found > most) {
                    faults.add(found < wanted ? Fault.LOST : Fault.DOUBLED);
                }
            });
        }
        if (outcome.isClean() && faults.isEmpty() && expected.isPresent()) {
            List<List<String>> wanted = order(expected.get(), words);
            List<List<String>> found = order(text, words);
            if (!(Turns.isAmbiguous(work) ? Set.copyOf(wanted).equals(Set.copyOf(found)) : wanted.equals(found))) {
                faults.add(Fault.ELSEWHERE);
            }
        }
        return new Verdict(faults, expected.map(wanted -> outcome.isClean() && wanted.equals(text)));
    }

    /** The words of clauses that stand at most once in each version, and not in other words. */
    private static Set<String> known(Work work) {
        List<Paper> versions = List.of(work.base(), work.ourPaper(), work.theirPaper());
        List<String> texts = versions.stream().map(Paper::text).toList();
        List<List<String>> clauses = versions.stream().map(Verdict::words).toList();
        Set<String> known = new LinkedHashSet<>();
        clauses.forEach(known::addAll);
        known.removeIf(words -> words.length() < KNOWN);
        for (int i = 0; i < versions.size(); i++) {
            String text = texts.get(i);
            List<String> whole = clauses.get(i);
            known.removeIf(words -> count(text, words) > (whole.contains(words) ? 1 : 0));
        }
        return known;
    }

    private static List<String> words(Paper paper) {
        return paper.passages().stream()
                .flatMap(passage -> passage.clauses().stream())
                .map(Clause::words)
                .toList();
    }

    /** How often words must be there; empty where that depends on what a person chooses. */
    private static Optional<Integer> count(Work work, String words, boolean isClean) {
        boolean before = count(work.base().text(), words) > 0;
        boolean mine = count(work.ourPaper().text(), words) > 0;
        boolean other = count(work.theirPaper().text(), words) > 0;
        if (mine && other || mine && !before || isClean && other && !before) {
            boolean isMoved = mine
                    && other
                    && !work.ourPaper().holderOf(words).equals(work.theirPaper().holderOf(words));
            return isMoved && !isClean ? Optional.empty() : Optional.of(1);
        }
        return isClean && before && work.expected().isPresent() ? Optional.of(0) : Optional.empty();
    }

    /** How often both scripts give words that both persons put in, maybe at two places; 0 for all others. */
    private static int twice(Work work, Optional<String> expected, String words) {
        return count(work.base().text(), words) > 0
                ? 0
                : expected.map(text -> count(text, words)).orElse(0);
    }

    static int count(String text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }

    /** Known words in the order in which a text has them, passage by passage. */
    private static List<List<String>> order(String text, Set<String> words) {
        List<List<String>> passages = new ArrayList<>();
        Set<String> open = new HashSet<>(words);
        for (String passage : text.split("\n", -1)) {
            Map<Integer, String> found = new TreeMap<>();
            open.stream().filter(passage::contains).forEach(each -> found.put(passage.indexOf(each), each));
            open.removeAll(found.values());
            if (!found.isEmpty()) {
                passages.add(List.copyOf(found.values()));
            }
        }
        return passages;
    }
}
