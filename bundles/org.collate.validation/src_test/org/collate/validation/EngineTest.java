package org.collate.validation;

import static org.collate.testkit.Drawing.aspect;
import static org.collate.testkit.Drawing.find;
import static org.collate.testkit.Drawing.id;
import static org.collate.testkit.Drawing.problem;
import static org.collate.testkit.Drawing.report;
import static org.collate.testkit.Drawing.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.ReplaceText;
import org.collate.core.text.TextRef;
import org.collate.model.Ids;
import org.collate.model.report.Element;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Setting;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final Settings WARNING = Settings.of(Map.of("severity", List.of("warning"), "word", List.of("红")));

    /** A rule that knows nothing of the built-in ones: it finds one word. */
    private static final class WordRule implements ElementRule {

        private final List<String> visited = new ArrayList<>();

        @Override
        public String id() {
            return "Z01";
        }

        @Override
        public String name() {
            return "a word";
        }

        @Override
        public Settings defaults() {
            return WARNING;
        }

        @Override
        public void check(Entry entry, RuleContext context, FindingSink sink) {
            visited.add(entry.element().getId());
            String word = context.settings().values("word").get(0);
            for (Passage passage : entry.passages()) {
                int start = passage.text().indexOf(word);
                if (start >= 0) {
                    sink.add(passage, start, start + word.length(), "found");
                }
            }
        }
    }

    /** A rule over the report that throws where a problem says 炸. */
    private static final class BrokenRule implements ReportRule {

        @Override
        public String id() {
            return "Z02";
        }

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public Settings defaults() {
            return WARNING;
        }

        @Override
        public void check(RuleContext context, FindingSink sink) {
            sink.add(context.report(), "half done");
            if (context.overview().all(Problem.class).stream()
                    .anyMatch(each -> each.getLines().get(0).contains("炸"))) {
                throw new IllegalStateException("boom");
            }
        }
    }

    private static Report drawn(String first, String second) {
        return report(
                "对照检查材料",
                section(
                        Role.PROBLEMS,
                        "问题",
                        aspect(
                                "学习方面",
                                problem(first).named("p1"),
                                problem(second).named("p2"))));
    }

    private static Engine engine(Rule... rules) {
        return new Engine(List.of(rules), Profile.ofDefaults());
    }

    private static Validation validate(Engine engine, Report report) {
        return engine.validate(report, Surroundings.none());
    }

    @Test
    void aRuleOfAnotherBundleIsRunLikeOurs() {
        List<Finding> findings =
                validate(engine(new WordRule()), drawn("不红", "好")).findings();
        assertEquals(
                List.of(new Finding(
                        "Z01",
                        Severity.WARNING,
                        id("p1"),
                        Optional.of(TextRef.lines(id("p1"))),
                        1,
                        2,
                        "红",
                        "found",
                        List.of())),
                findings);
    }

    @Test
    void aRuleThatThrowsIsReportedAndStopsNoOther() {
        Validation result = validate(engine(new BrokenRule(), new WordRule()), drawn("炸", "红"));
        assertEquals(
                List.of("Z02", "Z01"),
                result.findings().stream().map(Finding::rule).toList());
        assertTrue(result.findings().get(0).message().contains("boom"));
    }

    @Test
    void aRuleThatThrewIsTriedAgainAfterAnEdit() throws EditException {
        Engine engine = engine(new BrokenRule());
        Report report = drawn("炸", "红");
        Validation broken = validate(engine, report);
        new ReplaceText(id("p1"), 0, 1, "好").apply(report);
        assertEquals(
                List.of("half done"),
                engine.recheck(broken, Set.of(id("p1"))).findings().stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void anEditRechecksOnlyWhatItTouched() throws EditException {
        WordRule rule = new WordRule();
        Engine engine = engine(rule);
        Report report = drawn("红", "好");
        Validation before = validate(engine, report);
        rule.visited.clear();
        new ReplaceText(id("p2"), 0, 1, "红红").apply(report);
        Validation after = engine.recheck(before, Set.of(id("p2")));
        assertEquals(List.of(id("p2")), rule.visited);
        assertEquals(validate(engine, report).findings(), after.findings());
    }

    @Test
    void aTextThatChangedIsSeenEvenIfItIsNotNamed() throws EditException {
        Engine engine = engine(new WordRule());
        Report report = drawn("好", "好");
        Validation before = validate(engine, report);
        new ReplaceText(id("p2"), 0, 1, "红").apply(report);
        assertEquals(1, engine.recheck(before, Set.of()).findings().size());
    }

    @Test
    void aTemplateOverridesSeverityAndData() {
        Template template = template("Z01", "severity", "error", "word", "好");
        Engine engine = new Engine(List.of(new WordRule()), Profile.of(template));
        List<Finding> findings = validate(engine, drawn("红", "好")).findings();
        assertEquals(
                List.of("p2=error"),
                findings.stream()
                        .map(each -> (each.element().equals(id("p2")) ? "p2=" : "p1=")
                                + each.severity().word())
                        .toList());
    }

    @Test
    void aTemplateSwitchesARuleOff() {
        Engine engine = new Engine(List.of(new WordRule()), Profile.of(template("Z01", "severity", "off")));
        assertTrue(validate(engine, drawn("红", "红")).findings().isEmpty());
    }

    @Test
    void aSettingThatCannotBeUsedIsReportedForItsRule() {
        Engine engine = new Engine(List.of(new WordRule()), Profile.of(template("Z01", "severity", "fatal")));
        List<Finding> findings = validate(engine, drawn("红", "好")).findings();
        assertEquals(1, findings.size());
        assertTrue(findings.get(0).message().contains("fatal"), findings.get(0).message());
    }

    @Test
    void aSuppressionHoldsUntilTheTextChanges() throws EditException {
        Engine engine = engine(new WordRule());
        Report report = drawn("不红", "好");
        Finding finding = validate(engine, report).findings().get(0);
        Element element = (Element) find(report, "p1");
        Suppressions.suppress(finding, element, "引文原文", "张三", Ids.derived()).apply(report);
        Validation held = validate(engine, report);
        assertTrue(held.findings().isEmpty());
        assertEquals(List.of(new Validation.Suppressed(finding, "引文原文", "张三")), held.suppressed());
        new ReplaceText(id("p1"), 2, 0, "了").apply(report);
        Validation lapsed = engine.recheck(held, Set.of(id("p1")));
        assertEquals(1, lapsed.findings().size());
        assertTrue(lapsed.suppressed().isEmpty());
    }

    @Test
    void whatWasSetAsideIsFoundAgainWhenThatIsTakenBack() throws EditException {
        Engine engine = engine(new WordRule());
        Report report = drawn("红", "好");
        Finding finding = validate(engine, report).findings().get(0);
        Element element = (Element) find(report, "p1");
        assertEquals(Optional.empty(), Suppressions.takeBack(finding, element));
        Suppressions.suppress(finding, element, "引文原文", "张三", Ids.derived()).apply(report);
        Edit again = Suppressions.takeBack(finding, element).orElseThrow().apply(report);
        assertEquals(List.of(finding), validate(engine, report).findings());
        again.apply(report);
        assertTrue(validate(engine, report).findings().isEmpty());
    }

    @Test
    void aSuppressionWithoutReasonIsRefused() {
        Report report = drawn("红", "好");
        Finding finding = validate(engine(new WordRule()), report).findings().get(0);
        Element element = (Element) find(report, "p1");
        Ids ids = Ids.derived();
        assertThrows(IllegalArgumentException.class, () -> Suppressions.suppress(finding, element, " ", "张三", ids));
    }

    @Test
    void aRuleThatCannotBeAppliedIsListedWithItsReason() {
        Rule rule = new ReportRule() {
            @Override
            public String id() {
                return "Z03";
            }

            @Override
            public String name() {
                return "needs more";
            }

            @Override
            public Settings defaults() {
                return WARNING;
            }

            @Override
            public Optional<String> notApplicable(RuleContext context) {
                return Optional.of("no template");
            }

            @Override
            public void check(RuleContext context, FindingSink sink) {
                sink.add(context.report(), "never");
            }
        };
        Validation result = validate(engine(rule), drawn("好", "好"));
        assertEquals(List.of(new NotApplicable("Z03", "no template")), result.notApplicable());
        assertTrue(result.findings().isEmpty());
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> engine(new WordRule(), new WordRule()));
    }

    private static Template template(String rule, String... keysAndValues) {
        Template template = TemplateFactory.eINSTANCE.createTemplate();
        RuleSettings settings = TemplateFactory.eINSTANCE.createRuleSettings();
        settings.setRule(rule);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Setting setting = TemplateFactory.eINSTANCE.createSetting();
            setting.setKey(keysAndValues[i]);
            setting.getValues().add(keysAndValues[i + 1]);
            settings.getSettings().add(setting);
        }
        template.getRules().add(settings);
        return template;
    }
}
