package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Setting;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.collate.validation.FindingSink;
import org.collate.validation.Overview;
import org.collate.validation.ReportRule;
import org.collate.validation.Rule;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;
import org.junit.jupiter.api.Test;

class LengthLimitsTest {

    /** A rule that has only its data. */
    private record Data(String id, Map<String, List<String>> values) implements ReportRule {

        @Override
        public String name() {
            return id;
        }

        @Override
        public Settings defaults() {
            return Settings.of(values);
        }

        @Override
        public void check(RuleContext context, FindingSink sink) {
            // Nobody asks it.
        }
    }

    private final List<Rule> rules = List.of(
            new Data("P01", Map.of("severity", List.of("warning"), "least", List.of("40"))),
            new Data("P03", Map.of("severity", List.of("off"), "problems", List.of("500"), "causes", List.of("300"))),
            new Data(
                    "M05", Map.of("severity", List.of("warning"), "least", List.of("10"), "most", List.of("a third"))));

    private static Section section(Role role, String id, String words) {
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setId(id);
        section.setRole(role);
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId(id + "n");
        narrative.getLines().add(words);
        section.getContents().add(narrative);
        return section;
    }

    private static Report report(int problems, int measures) {
        Report report = Reports.create("r");
        report.getContents().add(section(Role.PROBLEMS, "p", "字".repeat(problems)));
        report.getContents().add(section(Role.MEASURES, "m", "字".repeat(measures)));
        return report;
    }

    private static Template template(String rule, String key, String value) {
        Setting setting = TemplateFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.getValues().add(value);
        RuleSettings settings = TemplateFactory.eINSTANCE.createRuleSettings();
        settings.setRule(rule);
        settings.getSettings().add(setting);
        Template template = TemplateFactory.eINSTANCE.createTemplate();
        template.getRules().add(settings);
        return template;
    }

    private Lengths lengths(Report report, Optional<Template> template) {
        return new LengthLimits(rules, template).of(Overview.of(report));
    }

    @Test
    void aPartIsToldWithItsShareAndWhatIsAskedOfIt() {
        Lengths lengths = lengths(report(3980, 6020), Optional.empty());
        Lengths.Part problems = lengths.partOf("pn").orElseThrow();
        assertEquals(List.of(new Lengths.Limit(true, true, 40)), problems.limits());
        assertFalse(lengths.isKept(problems));
        assertTrue(lengths.ofPart("pn").contains("3,980"), lengths.ofPart("pn"));
        assertTrue(lengths.ofPart("pn").contains("39.8"), "whole percent would look as if it were kept");
        assertEquals(lengths.ofPart("pn"), lengths.ofPartInShort("pn"), "what is not so is told in short too");
        assertFalse(lengths.ofPart("mn").equals(lengths.ofPartInShort("mn")), lengths.ofPart("mn"));
        assertTrue(lengths.ofReport().contains("10,000"), lengths.ofReport());
    }

    @Test
    void theTemplateSaysWhatIsAsked() {
        Lengths lengths = lengths(report(398, 602), Optional.of(template("P01", "least", "30")));
        Lengths.Part problems = lengths.partOf("p").orElseThrow();
        assertEquals(List.of(new Lengths.Limit(true, true, 30)), problems.limits());
        assertTrue(lengths.isKept(problems));
        assertTrue(lengths.ofPart("p").contains("40"), lengths.ofPart("p"));
    }

    @Test
    void aRuleThatIsOffAsksNothingAndOneWithoutANumberNeither() {
        Lengths lengths = lengths(report(500, 500), Optional.of(template("P01", "severity", "off")));
        assertEquals(List.of(), lengths.partOf("p").orElseThrow().limits());
        assertEquals(
                List.of(new Lengths.Limit(true, true, 10)),
                lengths.partOf("m").orElseThrow().limits());
    }

    @Test
    void nothingIsToldOfAPartOutsideOfSections() {
        Report report = report(5, 5);
        Lengths lengths = lengths(report, Optional.empty());
        assertEquals("", lengths.ofPart(report.getId()));
        assertEquals("", lengths.ofPart("gone"));
    }

    @Test
    void partsAreCountedAsTheRulesCountThem() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 30);
            Overview overview = Overview.of(report);
            Lengths lengths = lengths(report, Optional.empty());
            assertEquals(overview.characters(), lengths.characters());
            for (Identified each : Reports.elements(report).toList()) {
                Optional<Role> role = top(each);
                assertEquals(role, lengths.partOf(each.getId()).map(Lengths.Part::role));
                role.ifPresent(in -> assertEquals(
                        overview.characters(in),
                        lengths.partOf(each.getId()).orElseThrow().characters()));
            }
        });
    }

    /** The role of the outermost section that an element is or lies in. */
    private static Optional<Role> top(Identified element) {
        Optional<Role> role = Optional.empty();
        for (Object each = element; each instanceof Content content; each = content.getParent()) {
            if (content instanceof Section section) {
                role = Optional.of(section.getRole());
            }
        }
        return role;
    }
}
