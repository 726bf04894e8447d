package org.collate.rules;

import static org.collate.testkit.Drawing.aspect;
import static org.collate.testkit.Drawing.cause;
import static org.collate.testkit.Drawing.id;
import static org.collate.testkit.Drawing.measure;
import static org.collate.testkit.Drawing.narrative;
import static org.collate.testkit.Drawing.point;
import static org.collate.testkit.Drawing.problem;
import static org.collate.testkit.Drawing.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.collate.model.report.Cause;
import org.collate.model.report.Measure;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.testkit.Drawing;
import org.collate.validation.Finding;
import org.junit.jupiter.api.Test;

class ItemRulesTest {

    private static List<String> elements(String rule, Report report) {
        return Checked.findings(rule, report).stream().map(Finding::element).toList();
    }

    private static int count(String rule, Report report) {
        return elements(rule, report).size();
    }

    @Test
    void theWeightLiesOnProblemsAndCauses() {
        Report light = GoodReport.of(
                section(Role.RECOGNITION, "认识", point("提高认识。".repeat(200))),
                section(Role.PROBLEMS, "问题", problem("学得不深。")).named("problems"),
                section(Role.CAUSES, "原因", cause("党性不强。")).named("causes"));
        assertEquals(List.of(id("problems")), elements("P01", light));
        assertEquals(List.of(id("problems")), elements("P02", light));
        assertEquals(List.of(id("problems"), id("causes")), elements("P03", light));
        for (String rule : List.of("P01", "P02", "P03")) {
            assertEquals(0, count(rule, GoodReport.report()), rule);
        }
    }

    @Test
    void anAspectListsSeveralProblemsAndIsItemised() {
        Report report = GoodReport.of(section(
                Role.PROBLEMS,
                "问题",
                aspect("学习方面", problem("学得不深。")).named("one"),
                aspect("作风方面", narrative("有时急躁。")).named("text"),
                aspect("廉政方面").named("empty"),
                aspect("担当方面", problem("甲。"), problem("乙。"))));
        assertEquals(List.of(id("one")), elements("P04", report));
        assertEquals(List.of(id("text")), elements("P05", report));
        assertEquals(List.of(id("empty")), elements("S13", report));
    }

    @Test
    void aProblemIsNeitherTooShortNorTooLong() {
        Report report = GoodReport.of(section(
                Role.PROBLEMS,
                "问题",
                problem("学得不深。").named("short"),
                problem("字".repeat(60)),
                problem("字".repeat(350)),
                problem("字".repeat(351)).named("long"),
                problem("总的。", problem("字".repeat(100)))));
        assertEquals(List.of(id("short"), id("long")), elements("P13", report));
    }

    @Test
    void theSameProblemTwiceIsFound() {
        String text = "深入基层不够经常。一年当中到乡镇调研不多，多数是看点听汇报，同群众拉家常的少。";
        Report report = GoodReport.of(section(
                Role.PROBLEMS,
                "问题",
                problem("学习不够系统。平时忙于事务，读原著的时间偏少，对新观点一知半解，没有连起来读。"),
                problem(text),
                problem("调查研究不够。" + text).named("again")));
        assertEquals(List.of(id("again")), elements("P14", report));
        assertEquals(0, count("P14", GoodReport.report()));
    }

    @Test
    void thereAreSeveralCausesOfSomeLength() {
        Report report = GoodReport.of(section(Role.CAUSES, "原因", cause("党性不强。").named("short"), cause("字".repeat(60)))
                .named("few"));
        assertEquals(List.of(id("few"), id("short")), elements("C01", report));
        assertEquals(0, count("C01", GoodReport.report()));
    }

    @Test
    void aCauseThatRepeatsItsProblemIsFound() {
        String text = "深入基层不够经常，一年当中到乡镇调研不多，多数是看点听汇报。";
        Report report = GoodReport.of(
                section(Role.PROBLEMS, "问题", problem(text)),
                section(Role.CAUSES, "原因", cause(text + "思想松懈。").named("same"), cause("宗旨意识有所弱化。")));
        assertEquals(List.of(id("same")), elements("C04", report));
        assertEquals(0, count("C04", GoodReport.report()));
    }

    @Test
    void aReportWithoutLinksGivesOneFinding() {
        Report report = unlinked();
        assertEquals(1, count("C03", report) + count("M01", report));
    }

    @Test
    void proposedLinksAreConfirmedByTheFix() {
        Report report = unlinked();
        Cause cause = (Cause) Drawing.find(report, "c");
        cause.getProposedExplains().add((Problem) Drawing.find(report, "p"));
        ((Measure) Drawing.find(report, "m")).getProposedAddresses().add(cause);
        Checked.fix("C03", report);
        assertEquals(List.of(Drawing.find(report, "p")), cause.getExplains());
        assertEquals(List.of(), cause.getProposedExplains());
        assertEquals(0, count("C03", report) + count("M01", report));
    }

    private static Report unlinked() {
        return GoodReport.of(
                section(Role.PROBLEMS, "问题", problem("学得不深。").named("p")),
                section(Role.CAUSES, "原因", cause("党性不强。").named("c")),
                section(Role.MEASURES, "措施", measure("多读书。").named("m")));
    }

    @Test
    void whatIsNotLinkedIsFoundOneByOne() {
        Report report = GoodReport.of(
                section(
                        Role.PROBLEMS,
                        "问题",
                        aspect("学习方面", problem("学得不深。").named("p1")).named("a1"),
                        aspect("作风方面", problem("去得不勤。").named("p2")).named("a2")),
                section(
                        Role.CAUSES,
                        "原因",
                        cause("党性不强。").named("c1").explains("p1"),
                        cause("宗旨不牢。").named("c2")),
                section(Role.MEASURES, "措施", measure("多读书。").addresses("c1")));
        assertEquals(List.of(id("a2")), elements("C03", report));
        assertEquals(List.of(id("p2"), id("c2")), elements("M01", report));
        assertEquals(0, count("C03", GoodReport.report()) + count("M01", GoodReport.report()));
    }

    @Test
    void measuresAreAFairPart() {
        assertEquals(
                List.of(id("m")),
                elements(
                        "M05",
                        GoodReport.of(section(Role.MEASURES, "措施", measure("多读书，读好书。"))
                                .named("m"))));
        assertEquals(0, count("M05", GoodReport.report()));
    }
}
