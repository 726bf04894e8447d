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
import org.collate.model.report.Aspect;
import org.collate.model.report.Narrative;
import org.collate.model.report.Occasion;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.template.Hint;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Setting;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.collate.testkit.Drawing;
import org.collate.validation.Finding;
import org.collate.validation.Settings;
import org.collate.validation.Severity;
import org.junit.jupiter.api.Test;

class StructureRulesTest {

    private static int count(String rule, Report report) {
        return Checked.findings(rule, report).size();
    }

    private static List<Finding> withTemplate(String rule, Report report, Template template) {
        return Checked.findings(rule, Checked.all(report, template));
    }

    private static List<Severity> title(String title) {
        return Checked.findings("S01", Drawing.report(title, narrative("正文"))).stream()
                .map(Finding::severity)
                .toList();
    }

    @Test
    void aTitleIsThereNamesTheKindAndEndsWithoutPunctuation() {
        assertEquals(List.of(), title("个人检视剖析材料（县长）"));
        assertEquals(List.of(), title("民主生活会个人对照\n检查材料"));
        assertEquals(List.of(Severity.ERROR), title(""));
        assertEquals(List.of(Severity.WARNING), title("学习体会"));
        assertEquals(List.of(Severity.WARNING), title("对照检查材料。"));
        Report report = Drawing.report("对照检查材料。", narrative("正文"));
        Checked.fix("S01", report);
        assertEquals("对照检查材料", report.getTitle());
    }

    @Test
    void thePreambleStatesBasisThemeAndLeadOver() {
        assertEquals(0, count("S02", GoodReport.report()));
        assertEquals(1, count("S02", GoodReport.of(GoodReport.problems())));
        assertEquals(3, count("S02", GoodReport.of(narrative("我做了检查。"), GoodReport.problems())));
    }

    @Test
    void thePreambleSaysInNumbersWhatWasDone() {
        assertEquals(0, count("S02b", GoodReport.report()));
        Report report = GoodReport.of(narrative("认真开展谈心谈话，从六个方面查摆，形成2个清单。"), GoodReport.problems());
        assertEquals(1, count("S02b", report));
    }

    @Test
    void problemsCausesAndMeasuresStandThereOnce() {
        assertEquals(0, count("S03", GoodReport.report()));
        assertEquals(2, count("S03", GoodReport.of(GoodReport.problems())));
        assertEquals(
                List.of(id("empty"), id("twice")),
                Checked.findings(
                                "S03",
                                GoodReport.of(
                                        section(Role.PROBLEMS, "问题").named("empty"),
                                        section(Role.CAUSES, "原因", cause("甲。")),
                                        section(Role.CAUSES, "再谈原因", cause("乙。"))
                                                .named("twice"),
                                        section(Role.MEASURES, "措施", measure("丙。"))))
                        .stream()
                        .map(Finding::element)
                        .toList());
    }

    @Test
    void causesAndMeasuresInOneSectionAreToldApartAndBlockNothing() {
        Drawing both = section(Role.CAUSES, "原因剖析和今后努力方向", cause("甲。"), measure("乙。"));
        List<Finding> findings = Checked.findings("S03", GoodReport.of(GoodReport.problems(), both.named("both")));
        assertEquals(1, findings.size());
        assertEquals(id("both"), findings.getFirst().element());
        assertEquals(Severity.WARNING, findings.getFirst().severity());
        Report plain = GoodReport.of(GoodReport.problems(), section(Role.CAUSES, "产生问题的原因分析", cause("甲。")));
        assertEquals(
                List.of(Severity.ERROR),
                Checked.findings("S03", plain).stream().map(Finding::severity).toList());
    }

    @Test
    void aMissingSectionIsInsertedFromTheTemplateInItsPlace() {
        Report report = GoodReport.of(GoodReport.problems(), section(Role.MEASURES, "措施", measure("改。")));
        Finding missing = withTemplate("S03", report, GoodReport.template()).get(0);
        Checked.apply(missing, report);
        assertEquals(id("t2"), report.getContents().get(1).getId());
    }

    @Test
    void theSectionsStandInTheirOrder() {
        assertEquals(0, count("S04", GoodReport.report()));
        List<Finding> findings = Checked.findings(
                "S04",
                GoodReport.of(
                        section(Role.MEASURES, "措施", measure("甲。")).named("early"),
                        section(Role.PROBLEMS, "问题", problem("乙。")),
                        section(Role.DECLARATION, "说明", point("丁。")),
                        section(Role.CAUSES, "原因", cause("丙。"))));
        assertEquals(
                List.of(id("early")), findings.stream().map(Finding::element).toList());
    }

    @Test
    void aYearlyReportHasPreviousRectification() {
        Report report = GoodReport.of(GoodReport.problems(), GoodReport.causes(), GoodReport.measures());
        assertEquals(1, withTemplate("S05", report, GoodReport.template()).size());
        assertEquals(
                0,
                withTemplate("S05", GoodReport.report(), GoodReport.template()).size());
        Report special = Drawing.report("专题", section(Role.PROBLEMS, "问题").named("s"));
        special.setOccasion(Occasion.SPECIAL);
        assertEquals(
                0, withTemplate("S05", report, GoodReport.template(special)).size());
    }

    @Test
    void previousRectificationSaysWhatBecameOfIt() {
        assertEquals(0, count("S06", GoodReport.report()));
        assertEquals(3, count("S06", GoodReport.of(section(Role.PREVIOUS, "上年度整改", narrative("认真整改。")))));
    }

    @Test
    void aspectsAreThoseOfTheTemplate() {
        Report report = GoodReport.of(section(
                Role.PROBLEMS,
                "问题",
                aspect("工作作风方面", problem("甲。")).named("order"),
                aspect("在理论学习方面", problem("乙。")),
                aspect("在廉洁自律方面", problem("丙。")).named("surplus")));
        Template template = GoodReport.template();
        List<Finding> findings = withTemplate("S07", report, template);
        assertEquals(
                List.of("在廉洁自律方面", "在理论学习方面", "工作作风方面"),
                findings.stream().map(Finding::words).sorted().toList());
        Finding wording = findings.stream()
                .filter(finding -> !finding.fixes().isEmpty())
                .findFirst()
                .orElseThrow();
        Checked.apply(wording, report);
        assertEquals("在工作作风方面", ((Aspect) Drawing.find(report, "order")).getHeading());
    }

    @Test
    void anAspectIsTheSameWithoutItsLastWordWithOtherPunctuationAndAsOtherNoticesHaveIt() {
        Template template = GoodReport.template();
        Setting also = TemplateFactory.eINSTANCE.createSetting();
        also.setKey("also");
        also.getValues().add("在工作作风建设方面");
        RuleSettings rule = TemplateFactory.eINSTANCE.createRuleSettings();
        rule.setRule("S07");
        rule.getSettings().add(also);
        template.getRules().add(rule);
        Report report = GoodReport.of(
                section(Role.PROBLEMS, "问题", aspect("在理论学习", problem("乙。")), aspect("在工作、作风建设", problem("甲。"))));
        assertEquals(List.of(), withTemplate("S07", report, template));
    }

    @Test
    void aMissingAspectIsInsertedBehindTheOneBeforeIt() {
        Report report = GoodReport.of(section(Role.PROBLEMS, "问题", aspect("在理论学习方面", problem("甲。")), narrative("结尾"))
                .named("problems"));
        List<Finding> findings = withTemplate("S07", report, GoodReport.template());
        assertEquals(
                List.of(id("problems")), findings.stream().map(Finding::element).toList());
        Checked.apply(findings.get(0), report);
        assertEquals(0, withTemplate("S07", report, GoodReport.template()).size());
    }

    @Test
    void declaredCountsEqualTheRealOnes() {
        Report report = GoodReport.of(
                narrative("从六个方面查摆，一方面学习，另一方面调研，第三方面评估。").named("wrong"),
                GoodReport.problems(),
                section(Role.CAUSES, "原因", narrative("主要有2个方面原因。"), cause("甲。"), cause("乙。")));
        List<Finding> findings = withTemplate("S08", report, GoodReport.template());
        assertEquals(List.of("六个方面"), findings.stream().map(Finding::words).toList());
        Checked.apply(findings.get(0), report);
        Narrative narrative = (Narrative) Drawing.find(report, "wrong");
        assertEquals("从两个方面查摆", narrative.getLines().get(0).substring(0, 7));
    }

    @Test
    void sectionsThatTheTemplateAsksForAreThere() {
        Report skeleton = Drawing.report(
                "专题",
                section(Role.CASE, "典型案例剖析").named("tc"),
                section(Role.DECLARATION, "需要说明的事项").named("td"));
        Report report = GoodReport.report();
        assertEquals(
                1, withTemplate("S09", report, GoodReport.template(skeleton)).size());
        assertEquals(
                1, withTemplate("S10", report, GoodReport.template(skeleton)).size());
        assertEquals(0, withTemplate("S09", report, GoodReport.template()).size());
        assertEquals(0, withTemplate("S10", report, GoodReport.template()).size());
    }

    @Test
    void whatTheTemplateHasAsOptionalMayBeMissingAndEmpty() {
        Report missing = GoodReport.of(
                section(Role.PROBLEMS, "问题", aspect("在理论学习方面", problem("甲。"))),
                section(Role.MEASURES, "措施", measure("改。")));
        Report empty = GoodReport.of(
                section(Role.RECOGNITION, "认识").named("s"),
                section(Role.PROBLEMS, "问题", problem("甲。")),
                section(Role.CAUSES, "原因").named("c"),
                section(Role.MEASURES, "措施", measure("改。")));
        assertOptional("S03", missing, "t2");
        assertOptional("S03", empty, "c");
        assertOptional("S05", missing, "t0");
        assertOptional("S07", missing, "ta2");
        assertOptional("S13", empty, "s");
    }

    /** A rule finds one thing, and nothing where the template has that as optional. */
    private static void assertOptional(String id, Report report, String name) {
        Template template = GoodReport.template();
        template.getSkeleton().setOccasion(Occasion.ANNUAL);
        assertEquals(1, withTemplate(id, report, template).size(), id);
        Setting optional = TemplateFactory.eINSTANCE.createSetting();
        optional.setKey(Settings.OPTIONAL);
        optional.getValues().add(id(name));
        RuleSettings rule = TemplateFactory.eINSTANCE.createRuleSettings();
        rule.setRule(id);
        rule.getSettings().add(optional);
        template.getRules().add(rule);
        assertEquals(List.of(), withTemplate(id, report, template), id);
    }

    @Test
    void theReportEndsByAskingForCriticism() {
        assertEquals(0, count("S11", GoodReport.report()));
        assertEquals(1, count("S11", GoodReport.of(GoodReport.problems())));
        assertEquals(0, count("S11", GoodReport.of(section(Role.MEASURES, "措施", measure("改。以上请批评指正。")))));
    }

    @Test
    void whoSignsAndTheDateMayFollowTheClosingSentence() {
        Drawing[] signed = {GoodReport.problems(), narrative("以上请批评指正。"), narrative("县水务局党组"), narrative("2026年1月12日")};
        assertEquals(0, count("S11", GoodReport.of(signed)));
    }

    @Test
    void recognitionIsAShortPart() {
        Drawing recognition = section(Role.RECOGNITION, "认识与体会", point("提高了认识。".repeat(60)));
        assertEquals(1, count("S12", GoodReport.of(recognition, GoodReport.problems())));
        assertEquals(0, count("S12", GoodReport.report()));
    }

    @Test
    void nothingIsEmpty() {
        Report report = GoodReport.of(
                section(Role.RECOGNITION, "认识").named("s"),
                section(Role.PROBLEMS, "问题", aspect("学习方面").named("a"), aspect("作风方面", narrative("有文字。"))));
        assertEquals(
                List.of(id("s"), id("a")),
                Checked.findings("S13", report).stream().map(Finding::element).toList());
        assertEquals(0, count("S13", GoodReport.report()));
    }

    @Test
    void hintsOfTheTemplateAreNotLeftInTheText() {
        Template template = GoodReport.template();
        Hint hint = TemplateFactory.eINSTANCE.createHint();
        hint.getLines().add("列出具体表现");
        template.getHints().add(hint);
        Report report = GoodReport.of(narrative("列出具体表现，我认真查摆。"));
        assertEquals(
                List.of("列出具体表现"),
                withTemplate("X03", report, template).stream()
                        .map(Finding::words)
                        .toList());
        assertEquals(0, withTemplate("X03", GoodReport.report(), template).size());
    }
}
