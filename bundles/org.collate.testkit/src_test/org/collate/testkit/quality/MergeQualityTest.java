package org.collate.testkit.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** Work that looks like real work on the sample reports is merged without a fault, mostly without a question. */
class MergeQualityTest {

    /** Of a hundred pairs, how many at least ask nobody anything. */
    private static final int CLEAN = 75;

    private final Samples samples;

    MergeQualityTest() throws Exception {
        samples = Samples.of(Path.of("../../releng/sample"));
    }

    @Test
    void nothingIsLostDoubledOrPutElsewhereAndMostIsClean() {
        Contestant collate = new ByCollate();
        Tally tally = new Tally(collate);
        Slice.forEachSeed(seed -> {
            tally.add(samples, seed);
            if (tally.wrong().contains(seed)) {
                throw new AssertionError(Picture.of(Work.of(samples, seed), collate));
            }
        });
        assertTrue(tally.clean() >= Slice.seeds().count() * CLEAN / 100, tally.row());
    }

    @Test
    void theSameSeedIsTheSameWork() {
        assertEquals(Work.of(samples, 7), Work.of(samples, 7));
        assertFalse(Work.of(samples, 7).equals(Work.of(samples, 8)));
    }

    @Test
    void theJudgeSeesWhatIsLostDoubledAndPutElsewhere() {
        assertEquals(Set.of(), judged(text -> text));
        assertEquals(EnumSet.of(Fault.LOST), judged(text -> text.replace("核对台账逐项销号", "")));
        assertEquals(EnumSet.of(Fault.DOUBLED), judged(text -> text + "每月通报一次进展。"));
        assertEquals(EnumSet.of(Fault.ELSEWHERE), judged(text -> {
            String[] lines = text.split("\n");
            return lines[0] + "\n" + lines[2] + "\n" + lines[1];
        }));
    }

    /**
     * Ours: x between p and q, which then goes behind r. Theirs: y between p and q. Nobody said which of x and y is first;
     * the scripts say it by p and q, between which either stands.
     */
    @Test
    void whatBothPutIntoOneGapMayStandInEitherOrderAndNothingElseMay() {
        Paper base = new Paper(List.of(
                Samples.passage("h", true, "整改落实方面的情况"),
                Samples.passage("p", false, "每月通报一次进展。"),
                Samples.passage("q", false, "约谈进度滞后的单位。"),
                Samples.passage("r", false, "核对台账逐项销号。")));
        Passage x = Samples.passage("x", false, "指定专人负责督促。");
        Passage y = Samples.passage("y", false, "公开结果接受群众监督。");
        Work work = new Work(
                base, List.of(new Change.Add(x, "q"), new Change.Shift("q", "r")), List.of(new Change.Add(y, "p")));
        assertEquals(Optional.of(paper(base, y, x)), work.expected());
        assertEquals(Set.of(), faults(work, paper(base, y, x).text()));
        assertEquals(Set.of(), faults(work, paper(base, x, y).text()));
        Paper outside = work.expected().get().without("y").withBehind("h", y);
        assertEquals(EnumSet.of(Fault.ELSEWHERE), faults(work, outside.text()));
        Paper behind = work.expected().get().without("y").withBehind("r", y);
        assertEquals(EnumSet.of(Fault.ELSEWHERE), faults(work, behind.text()));
    }

    private static Paper paper(Paper base, Passage first, Passage second) {
        return base.without("q")
                .withBehind("r", base.find("q"))
                .withBehind("p", second)
                .withBehind("p", first);
    }

    private static Set<Fault> faults(Work work, String text) {
        return Verdict.on(work, new Outcome(true, Optional.of(text))).faults();
    }

    @Test
    void whatOursTookOutMustBeGoneAlsoWhereSomebodyIsAsked() {
        Paper base = new Paper(
                List.of(Samples.passage("h", true, "整改落实方面的情况"), Samples.passage("p", false, "每月通报一次进展。核对台账逐项销号。")));
        Work work = new Work(
                base, List.of(new Change.Cut("p", base.find("p").clauses().subList(0, 1))), List.of());
        Outcome asked = new Outcome(false, Optional.of(base.text()));
        assertEquals(EnumSet.of(Fault.DOUBLED), Verdict.on(work, asked).faults());
    }

    /** What the judge says of the right result, spoilt. */
    private static Set<Fault> judged(UnaryOperator<String> spoil) {
        Passage heading = Samples.passage("h", true, "整改落实方面的情况");
        Passage first = Samples.passage("p", false, "每月通报一次进展。核对台账逐项销号，专人负责督促检查。");
        Passage second = Samples.passage("q", false, "约谈进度滞后的单位。");
        Clause clause = first.clauses().getLast();
        Clause reworded = new Clause(clause.id(), "指定专人负责督促", clause.mark());
        Work work = new Work(
                new Paper(List.of(heading, first, second)),
                List.of(new Change.Reword("p", clause, reworded)),
                List.of(new Change.Renumber("q", 0, 1)));
        String right = work.expected().orElseThrow().text();
        return faults(work, spoil.apply(right));
    }
}
