package org.collate.operations.templates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.collate.model.TemplateFile;
import org.collate.model.template.Hint;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Setting;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.templates.TemplateForm.HeadingRow;
import org.collate.operations.templates.TemplateForm.Value;
import org.collate.testkit.Slice;
import org.collate.validation.FindingSink;
import org.collate.validation.ReportRule;
import org.collate.validation.Rule;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class TemplateFormTest {

    /** A rule that has only its data. */
    private record Data(String id, Map<String, List<String>> values) implements ReportRule {

        @Override
        public String name() {
            return "Name of " + id;
        }

        @Override
        public Settings defaults() {
            return Settings.of(values);
        }

        @Override
        public void check(RuleContext context, FindingSink sink) {
            // Nobody runs it.
        }
    }

    private static final List<Rule> RULES = List.of(
            new Data("S03", Map.of("severity", List.of("error"), "severity.combined", List.of("warning"))),
            new Data("S07", Map.of("severity", List.of("error"), "likeness", List.of("50"))),
            new Data("S13", Map.of("severity", List.of("error"), "follows", List.of("I06"))),
            new Data("P01", Map.of("severity", List.of("warning"), "least", List.of("40"))),
            new Data("P02", Map.of("severity", List.of("warning"), "least", List.of("50"))),
            new Data("M05", Map.of("severity", List.of("warning"), "least", List.of("10"), "most", List.of("30"))),
            new Data("T02", Map.of("severity", List.of("error"), "words", List.of("甲", "乙"))));

    private static Template template() {
        return BuiltInTemplates.find("annual-2025").orElseThrow();
    }

    private static TemplateForm form(Template template) {
        return new TemplateForm(template, RULES);
    }

    @Test
    void rowsShowWhatTheTemplateSays() {
        TemplateForm form = form(template());
        List<HeadingRow> headings = form.headings();
        assertEquals(11, headings.size());
        assertTrue(headings.getFirst().isTitle());
        assertEquals("一、上年度民主生活会整改措施落实情况", headings.get(1).heading());
        assertEquals(2, headings.get(3).depth());
        assertTrue(form.hint(headings.get(1)).startsWith("逐项写明"));
        assertTrue(headings.stream().allMatch(form::isRequired));
        assertEquals(
                List.of("P01.least", "P02.least", "M05.least", "M05.most"),
                form.limits().stream()
                        .map(each -> each.rule() + "." + each.key())
                        .toList());
        assertEquals("甲 | 乙", form.text(new Value("T02", "words")));
        assertEquals("warning", form.text(form.severity(RULES.get(3))));
        assertTrue(form.values(RULES.get(2)).isEmpty());
        assertFalse(form.isChanged());
    }

    @Test
    void aHeadingThatNeedNotBeThereIsNamedToTheRulesThatAskForIt() {
        TemplateForm form = form(template());
        HeadingRow aspect = form.headings().get(3);
        form.require(aspect, false);
        Template applied = form.applied();
        for (String rule : List.of("S13", "S07")) {
            assertEquals(
                    List.of(aspect.element()),
                    RuleSetting.values(applied, rule, Settings.OPTIONAL).orElseThrow());
        }
        TemplateForm again = form(applied);
        assertFalse(again.isRequired(aspect));
        again.require(aspect, true);
        assertTrue(form(again.applied()).isRequired(aspect));
    }

    @Test
    void whatCannotStayIsSaidWithItsRowAndARemedy() {
        assertComplains("P01", "least", "viel", "40");
        assertComplains("P01", "least", "140", "100");
        assertComplains("P01", "least", "", "40");
        assertComplains("M05", "most", "5", "10");
        assertComplains("P02", "least", "95", "105");
        assertComplains("S03", "severity.combined", "fatal", "warning");
        assertComplains("T02", "severity", "", "off");
        TemplateForm form = form(template());
        form.type(new Value("M05", "severity"), "off");
        form.type(new Value("M05", "most"), "5");
        assertTrue(form.check().isEmpty());
    }

    private static void assertComplains(String rule, String key, String typed, String remedy) {
        TemplateForm form = form(template());
        assertTrue(form.check().isEmpty());
        form.type(new Value(rule, key), typed);
        Complaint complaint = form.check().orElseThrow();
        assertEquals(rule, complaint.value().rule());
        assertTrue(complaint.sentence().contains(remedy), complaint.sentence());
        boolean hasRow = complaint.sentence().contains(complaint.value().meaning())
                || complaint.sentence().contains("Name of " + rule);
        assertTrue(hasRow, complaint.sentence());
    }

    @Test
    void everyRowReadsBackWhatWasTypedAndNothingElseChanges() throws Exception {
        for (long seed : Slice.seeds().toArray()) {
            Random random = new Random(seed);
            Template template = template();
            spoil(template, random);
            TemplateForm form = form(template);
            assertArrayEquals(TemplateFile.toBytes(template), TemplateFile.toBytes(form.applied()), "seed " + seed);
            Map<List<String>, List<String>> expected = facts(template);
            Map<HeadingRow, Boolean> required = new HashMap<>();
            for (HeadingRow row : form.headings()) {
                if (random.nextInt(3) == 0) {
                    List<String> lines = random.nextBoolean() ? List.of() : List.of("写明" + random.nextInt(9), "再写");
                    form.hint(row, String.join("\n", lines));
                    expected.remove(List.of(row.element()));
                    if (!lines.isEmpty()) {
                        expected.put(List.of(row.element()), lines);
                    }
                }
                if (!row.isTitle() && random.nextInt(3) == 0) {
                    required.put(row, random.nextBoolean());
                    form.require(row, required.get(row));
                }
            }
            for (Rule rule : RULES) {
                List<Value> values = new ArrayList<>(form.values(rule));
                values.add(form.severity(rule));
                for (Value value : values) {
                    if (random.nextInt(3) == 0) {
                        List<String> parts = value.key().equals("severity")
                                ? List.of("info")
                                : List.of(String.valueOf(random.nextInt(90)), "乙")
                                        .subList(0, random.nextInt(1, 3));
                        form.type(value, String.join(TemplateForm.BETWEEN, parts));
                        boolean isUsual = !expected.containsKey(List.of(value.rule(), value.key()))
                                && rule.defaults().values(value.key()).equals(parts);
                        if (!isUsual) {
                            expected.put(List.of(value.rule(), value.key()), parts);
                        }
                    }
                }
            }
            Template applied = form.applied();
            TemplateForm again = form(applied);
            required.forEach((row, is) -> assertEquals(is, again.isRequired(row), "seed " + seed));
            Map<List<String>, List<String>> now = facts(applied);
            now.keySet().removeIf(key -> key.getLast().equals(Settings.OPTIONAL));
            assertEquals(expected, now, "seed " + seed);
            assertEquals(template.getName(), applied.getName());
            assertArrayEquals(
                    TemplateFile.toBytes(template), TemplateFile.toBytes(reverted(applied, template)), "seed " + seed);
        }
    }

    /** Adds what no row shows: rules of others, hints of what is gone, and one key twice. */
    private static void spoil(Template template, Random random) {
        if (random.nextBoolean()) {
            RuleSetting.set(template, "X99", "strange", List.of("甲", "乙"));
        }
        if (random.nextBoolean()) {
            Hint hint = TemplateFactory.eINSTANCE.createHint();
            hint.setElement("gone2345672345");
            hint.getLines().add("以前的提示");
            template.getHints().add(hint);
        }
        RuleSettings again = TemplateFactory.eINSTANCE.createRuleSettings();
        again.setRule("P01");
        Setting setting = TemplateFactory.eINSTANCE.createSetting();
        setting.setKey("least");
        setting.getValues().add(String.valueOf(random.nextInt(40, 50)));
        again.getSettings().add(setting);
        template.getRules().add(again);
    }

    /** A template with the hints and rules of another: all the rest must be the same. */
    private static Template reverted(Template applied, Template template) {
        applied.getHints().clear();
        applied.getRules().clear();
        Template source = EcoreUtil.copy(template);
        applied.getHints().addAll(List.copyOf(source.getHints()));
        applied.getRules().addAll(List.copyOf(source.getRules()));
        return applied;
    }

    private static Map<List<String>, List<String>> facts(Template template) {
        Map<List<String>, List<String>> facts = new HashMap<>(template.getHints().stream()
                .collect(Collectors.toMap(hint -> List.of(hint.getElement()), hint -> List.copyOf(hint.getLines()))));
        for (RuleSettings rule : template.getRules()) {
            for (Setting setting : rule.getSettings()) {
                facts.put(List.of(rule.getRule(), setting.getKey()), List.copyOf(setting.getValues()));
            }
        }
        return facts;
    }
}
