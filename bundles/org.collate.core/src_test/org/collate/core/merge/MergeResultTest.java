package org.collate.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.model.Reports;
import org.collate.model.report.Cause;
import org.collate.model.report.Explainable;
import org.collate.model.report.Item;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.ReportKind;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class MergeResultTest {

    private static MergeResult merge(String base, String ours, String theirs) {
        return ThreeWayMerge.of(Sketch.report(base), Sketch.report(ours), Sketch.report(theirs));
    }

    private static Report problem(String text, int emphasis) {
        Report report = Reports.create("report");
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId("a");
        problem.getLines().addAll(List.of(text.split("\n", -1)));
        problem.setEmphasis(emphasis);
        report.getContents().add(problem);
        return report;
    }

    private static Problem only(MergeResult result) {
        return (Problem) result.merged().getContents().getFirst();
    }

    @Test
    void oneConflictIsSettledAndTheOthersStayOpen() {
        MergeResult result = merge("a:xYz", "a:uYv", "a:sYt");
        assertEquals("a:uYv", Sketch.line(result.merged()));
        MergeResult settled = result.resolve(result.conflicts().getFirst().id(), Choice.THEIRS);
        assertEquals("a:sYv", Sketch.line(settled.merged()));
        assertEquals(result.conflicts().subList(1, 2), settled.conflicts());
    }

    @Test
    void wordsOfOnesOwnStandWhereTheDisputedOnesStood() {
        MergeResult result = merge("a:xYz", "a:uYv", "a:sYt");
        String id = result.conflicts().getFirst().id();
        Decision both = Decision.both(result.conflicts().getFirst()).orElseThrow();
        assertEquals("a:usYv", Sketch.line(result.settle(Map.of(id, both)).merged()));
        assertEquals(
                result.conflicts().subList(1, 2),
                result.settle(Map.of(id, both)).conflicts());
        assertEquals(
                "a:Yv",
                Sketch.line(result.settle(Map.of(id, new Decision.Written(""))).merged()));
    }

    @Test
    void whatIsNoWordsCannotBeWritten() {
        MergeResult result = merge("A(a)B()C()", "A()B(a)C()", "A()B()C(a)");
        result.conflicts()
                .forEach(each -> assertThrows(
                        IllegalArgumentException.class,
                        () -> result.settle(Map.of(each.id(), new Decision.Written("x")))));
        assertFalse(result.conflicts().isEmpty());
        assertEquals(Optional.empty(), Decision.both(result.conflicts().getFirst()));
    }

    @Test
    void latinWordsOfBothSidesDoNotRunTogether() {
        Conflict conflict = new Conflict.Words(
                "i",
                "a",
                "a",
                "lines",
                Optional.of("x"),
                Optional.of("We met."),
                Optional.of("We wrote."),
                Optional.empty());
        assertEquals(Optional.of(new Decision.Written("We met. We wrote.")), Decision.both(conflict));
    }

    @Test
    void aFactNobodyWroteIsOnlyProposed() {
        MergeResult result =
                ThreeWayMerge.of(problem("我没有及时向市委报告。", 0), problem("我已及时向市委报告。", 0), problem("我没有及时向省委报告。", 0));
        Conflict conflict = result.conflicts().getFirst();
        assertEquals(List.of("我已及时向市委报告。"), only(result).getLines());
        assertEquals(Optional.of("我已及时向省委报告。"), conflict.proposed());
        assertEquals(
                List.of("我已及时向省委报告。"),
                only(result.resolve(conflict.id(), Choice.PROPOSED)).getLines());
    }

    @Test
    void aClauseThatLostItsMarkDoesNotRunOnInWordsOfTheOtherSide() {
        MergeResult result = ThreeWayMerge.of(problem("甲，乙丙。", 0), problem("甲", 0), problem("甲，乙丁。", 0));
        assertFalse(result.isClean());
        assertEquals(
                List.of("甲，乙丁。"),
                only(result.resolve(result.conflicts().getFirst().id(), Choice.THEIRS))
                        .getLines());
    }

    @Test
    void unknownConflictsAndMissingProposalsAreRefused() {
        MergeResult result = merge("A(a) B C", "A B(a) C", "A B C(a)");
        assertThrows(IllegalArgumentException.class, () -> result.resolve("nothing", Choice.OURS));
        String id = result.conflicts().getFirst().id();
        assertThrows(IllegalArgumentException.class, () -> result.resolve(id, Choice.PROPOSED));
    }

    @Test
    void whatATextChoseOfTheWordsIsKnownThoughItChoseOtherwiseOfTheLead() {
        MergeResult result = ThreeWayMerge.of(Reports.create("report"), problem("甲乙，丙丁。", 6), problem("甲，丙丁。", 2));
        Map<String, Choice> choices = new HashMap<>();
        result.conflicts()
                .forEach(each -> choices.put(each.id(), each instanceof Conflict.Words ? Choice.OURS : Choice.THEIRS));
        assertEquals(2, choices.size());
        Report settled = result.resolve(choices).merged();
        assertEquals(choices, result.settlements().choices(settled));
    }

    @Test
    void whatStandsInAnElementOfADisputedKindDoesSoByThatDispute() {
        assertSettledEitherWay("~p(m) g", "~p(m>g(g))", "~p g(~m)");
    }

    @Test
    void theOrderOfTheOthersDoesNotHangOnWhetherADisputedElementStays() {
        assertSettledEitherWay("A(k o B)", "A(j k B)", "A(o:x b B(k))");
        assertSettledEitherWay("A(k o B)", "A(o:x b B(k))", "A(j k B)");
    }

    /** Two texts that settled a merge in the two ways are merged, and that is settled in the two ways. */
    private static void assertSettledEitherWay(String base, String ours, String theirs) {
        MergeResult result = merge(base, ours, theirs);
        assertFalse(result.isClean());
        Report left = all(result, Choice.OURS);
        Report right = all(result, Choice.THEIRS);
        MergeResult next = ThreeWayMerge.of(result.settlements().base(Map.of()), left, right);
        assertEquals(Sketch.line(left), Sketch.line(all(next, Choice.OURS)));
        assertEquals(Sketch.line(right), Sketch.line(all(next, Choice.THEIRS)));
    }

    private static Report all(MergeResult result, Choice choice) {
        return result.resolve(result.conflicts().stream().collect(Collectors.toMap(Conflict::id, each -> choice)))
                .merged();
    }

    @Test
    void aConflictSettledLaterIsAMergeAgain() {
        MergeResult result = merge("a:xY b:z", "a:uY b:z", "a:vY b:z");
        Report settled = result.resolve(result.conflicts().getFirst().id(), Choice.THEIRS)
                .merged();
        MergeResult later = ThreeWayMerge.of(result.merged(), Sketch.report("a:uY b:w"), settled);
        assertEquals("a:vY b:w", Sketch.line(later.merged()));
        assertTrue(later.isClean());
    }

    @Test
    void theEndOfTheLeadFollowsTheWords() {
        MergeResult result = ThreeWayMerge.of(problem("甲乙。丙。", 3), problem("甲乙乙。丙。", 4), problem("丁。甲乙。丙丙。", 5));
        assertEquals(List.of("丁。甲乙乙。丙丙。"), only(result).getLines());
        assertEquals(6, only(result).getEmphasis());
        assertTrue(result.isClean());
    }

    @Test
    void twoLengthsOfTheLeadAreAConflict() {
        MergeResult result = ThreeWayMerge.of(problem("甲乙丙。", 0), problem("甲乙丙。", 1), problem("甲乙丙。", 2));
        assertEquals("emphasis a", Sketch.line(result.conflicts()));
        assertEquals(1, only(result).getEmphasis());
    }

    @Test
    void aLeadThatIsLongerThanItsTextIsNoChangeOfIt() {
        MergeResult result = ThreeWayMerge.of(turned("Problem", 12), turned("Measure", 0), newlyExplained(12));
        assertEquals("type a", Sketch.line(result.conflicts()));
        MergeResult settled = result.resolve(result.conflicts().getFirst().id(), Choice.THEIRS);
        assertEquals("", Sketch.line(settled.conflicts()));
    }

    @Test
    void whereNoBaseHasALeadNoneIsAChoiceAsWell() {
        MergeResult result = ThreeWayMerge.of(Sketch.report(""), problem("甲乙丙。", 0), problem("甲乙丙。", 2));
        assertEquals("emphasis a", Sketch.line(result.conflicts()));
        assertEquals(0, only(result).getEmphasis());
    }

    @Test
    void whatWasChosenOfALeadIsFoundBesideAKindThatWasChosen() {
        MergeResult result = ThreeWayMerge.of(turned("Problem", 1), newlyExplained(2), turned("Measure", 0));
        assertEquals("emphasis a, type a", Sketch.line(result.conflicts()));
        for (Choice kind : List.of(Choice.OURS, Choice.THEIRS)) {
            for (Choice lead : List.of(Choice.OURS, Choice.THEIRS)) {
                Map<String, Choice> choices = result.conflicts().stream()
                        .collect(Collectors.toMap(
                                Conflict::id, each -> Sketch.line(List.of(each)).equals("type a") ? kind : lead));
                Report settled = result.resolve(choices).merged();
                assertEquals(choices, result.settlements().choices(settled));
            }
        }
    }

    /** One element of a kind with a lead, and a cause beside it. */
    private static Report turned(String kind, int emphasis) {
        Report report = Reports.create("report");
        Item item = (Item) EcoreUtil.create((EClass) ReportPackage.eINSTANCE.getEClassifier(kind));
        item.setId("a");
        item.getLines().add("三个字");
        item.setEmphasis(emphasis);
        Cause cause = ReportFactory.eINSTANCE.createCause();
        cause.setId("c");
        report.getContents().addAll(List.of(item, cause));
        return report;
    }

    private static Report newlyExplained(int emphasis) {
        Report report = turned("Problem", emphasis);
        ((Cause) report.getContents().getLast()).getExplains().add((Explainable)
                report.getContents().getFirst());
        return report;
    }

    @Test
    void titleBylineAndKindOfTheReportMergeApart() {
        Report base = Sketch.report("");
        base.setTitle("材料");
        Report ours = Sketch.report("");
        ours.setTitle("材料");
        ours.getByline().add("张三");
        Report theirs = Sketch.report("");
        theirs.setTitle("检查材料");
        theirs.setKind(ReportKind.TEAM);
        Report merged = ThreeWayMerge.of(base, ours, theirs).merged();
        assertEquals("检查材料", merged.getTitle());
        assertEquals(List.of("张三"), merged.getByline());
        assertEquals(ReportKind.TEAM, merged.getKind());
    }

    @Test
    void aTemplateMergesIntoAVariantWhoseReportHasAnotherId() {
        Report variant = Reports.create("variant");
        variant.getContents().addAll(Sketch.report("A(a)").getContents());
        MergeResult result = ThreeWayMerge.of(Sketch.report("A"), variant, Sketch.report("A B"));
        assertEquals("variant", result.merged().getId());
        assertEquals("A(a) B", Sketch.line(result.merged()));
        assertTrue(result.isClean());
    }

    @Test
    void everyConflictTellsItsConsequenceInBothLanguages() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                Locale.setDefault(locale);
                for (MergeResult result : List.of(
                        merge("a:x", "a:u", "a:v"),
                        merge("A(a) B C", "A B(a) C", "A B C(a)"),
                        merge("a b:x", "a", "a b:y"),
                        merge("a b:x", "a b:y", "a"),
                        merge("a", "~a", "_a"),
                        merge("a m?a", "a m>a", "a m"),
                        merge("a b", "b(a)", "a(b)"))) {
                    String consequence = result.conflicts().getFirst().consequence();
                    assertTrue(consequence.length() > 20, consequence);
                    assertFalse(consequence.contains("{"), consequence);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
