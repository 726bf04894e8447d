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
 * version. What neither person touched must be there once, whatever is asked; so must what ours put in, and what ours took out
 * must be gone, since ours stands wherever a person is asked. What both put in, at two places, may stand twice. Where nothing
 * is asked, the same holds of theirs. Where besides both scripts give the same in either order, all clauses must stand in that
 * order and in those passages; only passages whose order nobody said ({@link Unsaid}) may stand in either.
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
            Range wanted = wanted(work, expected, each, outcome.isClean());
            int found = count(text, each);
            if (found < wanted.least()) {
                faults.add(Fault.LOST);
            } else if (found > wanted.most()) {
                faults.add(Fault.DOUBLED);
            }
        }
        if (outcome.isClean()
                && faults.isEmpty()
                && work.expected()
                        .filter(paper -> isElsewhere(work, paper, text, words))
                        .isPresent()) {
            faults.add(Fault.ELSEWHERE);
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

    /** How often words may be there. */
    private record Range(int least, int most) {}

    private static Range wanted(Work work, Optional<String> expected, String words, boolean isClean) {
        String before = work.base().holderOf(words);
        String mine = work.ourPaper().holderOf(words);
        String other = work.theirPaper().holderOf(words);
        boolean isOurs = !mine.isEmpty();
        boolean isTheirs = !other.isEmpty();
        if (isOurs && isTheirs) {
            boolean isTwice = !mine.equals(other);
            int inBoth = isClean && expected.isPresent() ? count(expected.get(), words) : 2;
            return new Range(1, isTwice ? Math.max(1, inBoth) : 1);
        }
        if (!isOurs && !isTheirs) {
            return new Range(0, 0);
        }
        boolean isPut = !before.equals(mine + other);
        return isPut ? new Range(isOurs || isClean ? 1 : 0, 1) : new Range(0, isOurs && !isClean ? 1 : 0);
    }

    /** Whether a passage, or a clause, stands where it must not. */
    private static boolean isElsewhere(Work work, Paper expected, String text, Set<String> words) {
        List<List<String>> wanted = order(expected.text(), words);
        List<List<String>> found = order(text, words);
        if (!Set.copyOf(wanted).equals(Set.copyOf(found))) {
            return true;
        }
        Unsaid unsaid = new Unsaid(work, expected);
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = i + 1; j < wanted.size(); j++) {
                boolean isTurned = found.indexOf(wanted.get(i)) > found.indexOf(wanted.get(j));
                String one = expected.holderOf(wanted.get(i).getFirst());
                String other = expected.holderOf(wanted.get(j).getFirst());
                if (isTurned && !unsaid.isOpen(one, other)) {
                    return true;
                }
            }
        }
        return false;
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
