package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.edit.Edit;
import org.collate.core.edit.ReplaceText;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.collate.operations.check.Begun;
import org.collate.operations.check.LiveCheck;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.collate.validation.ElementRule;
import org.collate.validation.Entry;
import org.collate.validation.Finding;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.Passage;
import org.collate.validation.Rule;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** All that one rule finds is mended in one step. */
class MendRuleTest {

    /** Finds words, and has others in their place. */
    private record Word(String id, String wrong, String right) implements ElementRule {

        @Override
        public String name() {
            return id;
        }

        @Override
        public Settings defaults() {
            return Settings.of(Map.of(Settings.SEVERITY, List.of("warning")));
        }

        @Override
        public void check(Entry entry, RuleContext context, FindingSink sink) {
            for (Passage passage : entry.passages()) {
                int at = passage.text().indexOf(wrong);
                while (at >= 0) {
                    Fix fix = new Fix(right, new ReplaceText(passage.in(), at, wrong.length(), right));
                    sink.add(passage, at, at + wrong.length(), wrong, List.of(fix));
                    at = passage.text().indexOf(wrong, at + 1);
                }
            }
        }
    }

    private static final Rule COMMA = new Word("X1", "，", "，，");
    private static final Rule STOP = new Word("X2", "。", "！");
    private static final Rule TWICE = new Word("X3", "！！", "！");
    private static final List<Rule> RULES = List.of(COMMA, STOP, TWICE);

    private static MendRule.Mended mend(Report report, Rule rule) {
        return new MendRule(report, Optional.empty(), RULES, rule.id()).execute(new NullProgressMonitor());
    }

    private static long count(Report report, Rule rule) {
        List<Finding> found =
                new LiveCheck(RULES, Optional.empty()).check(report, Set.of()).findings();
        return Begun.shown(report, Optional.empty(), found).stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .count();
    }

    private static String words(Report report) {
        return Reports.elements(report)
                .filter(Element.class::isInstance)
                .flatMap(each -> Passage.of((Element) each).stream())
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void oneEditMendsAllThatARuleFindsAndNothingElseAndIsTakenBackAsOne() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 12);
            byte[] before = ReportFile.toBytes(report);
            long wrong = count(report, STOP);
            String right = words(report).replace("。", "！");
            Report copy = EcoreUtil.copy(report);
            MendRule.Mended mended = mend(copy, STOP);
            assertEquals(wrong, mended.count());
            Edit back = mended.edit().apply(report);
            assertArrayEquals(ReportFile.toBytes(copy), ReportFile.toBytes(report));
            if (wrong > 0) {
                assertEquals(right, words(report));
                assertEquals(0, count(report, STOP));
            }
            back.apply(report);
            assertArrayEquals(before, ReportFile.toBytes(report));
        });
    }

    /** Of places that lie over each other only one is mended in a round. */
    @Test
    void whatAFixBringsIsMendedTooUntilNothingIsLeft() {
        Slice.forEachSeed(seed -> {
            Report report = RandomReports.of(seed, 8);
            mend(report, STOP);
            Report copy = EcoreUtil.copy(report);
            MendRule.Mended mended = mend(copy, TWICE);
            mended.edit().apply(report);
            assertEquals(0, count(report, TWICE));
            assertArrayEquals(ReportFile.toBytes(copy), ReportFile.toBytes(report));
        });
    }

    /** Its fix gives it another to mend each time. */
    @Test
    void aRuleThatIsNeverContentComesToAnEnd() {
        Report report = RandomReports.of(3, 6);
        assertTrue(mend(report, COMMA).count() > 0);
    }
}
