package org.collate.testkit.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a contestant did over many seeds. */
public final class Tally {

    private final Contestant contestant;
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final List<Long> wrong = new ArrayList<>();
    private int cases;
    private int clean;
    private int agreeing;
    private int equal;

    /** Nothing so far. */
    public Tally(Contestant contestant) {
        this.contestant = contestant;
    }

    /** Lets the contestant do the work of a seed and judges it. */
    public void add(Samples samples, long seed) throws Exception {
        Work work = Work.of(samples, seed);
        Outcome outcome = contestant.merge(work.base(), work.ourPaper(), work.theirPaper());
        Verdict verdict = Verdict.on(work, outcome);
        cases++;
        clean += outcome.isClean() ? 1 : 0;
        agreeing += verdict.isEqual().isPresent() ? 1 : 0;
        equal += verdict.isEqual().orElse(false) ? 1 : 0;
        verdict.faults().forEach(fault -> faults.merge(fault, 1, Integer::sum));
        if (!verdict.faults().isEmpty()) {
            wrong.add(seed);
        }
    }

    /** The contestant. */
    public Contestant contestant() {
        return contestant;
    }

    /** How many results asked nobody anything. */
    public int clean() {
        return clean;
    }

    /** The seeds whose result is wrong. */
    public List<Long> wrong() {
        return List.copyOf(wrong);
    }

    /** The heading of the table, in Markdown. */
    public static String heading() {
        return "| | pairs | clean | conflict | wrong | words lost | doubled | elsewhere | unreadable | as both scripts give |\n"
                + "|---|---|---|---|---|---|---|---|---|---|";
    }

    /** The contestant's row of the table, in Markdown. */
    public String row() {
        return "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d of %d |"
                .formatted(
                        contestant.name(),
                        cases,
                        clean,
                        cases - clean,
                        wrong.size(),
                        of(Fault.LOST),
                        of(Fault.DOUBLED),
                        of(Fault.ELSEWHERE),
                        of(Fault.UNREADABLE),
                        equal,
                        agreeing);
    }

    /** The row of a program that is not here. */
    public static String absent(String name) {
        return "| %s | not installed | | | | | | | | |".formatted(name);
    }

    private int of(Fault fault) {
        return faults.getOrDefault(fault, 0);
    }
}
