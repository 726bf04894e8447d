package org.collate.rules;

import static org.collate.rules.Checked.fixed;
import static org.collate.rules.Checked.words;
import static org.collate.testkit.Drawing.aspect;
import static org.collate.testkit.Drawing.id;
import static org.collate.testkit.Drawing.narrative;
import static org.collate.testkit.Drawing.problem;
import static org.collate.testkit.Drawing.report;
import static org.collate.testkit.Drawing.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.validation.Finding;
import org.junit.jupiter.api.Test;

class NumberRulesTest {

    @Test
    void aGapInATypedListIsFound() {
        assertEquals(List.of("三是"), words("N01", "一是学习；三是思考。"));
        assertEquals(List.of("3."), words("N01", "1.学习\n3.思考"));
        assertEquals(List.of(), words("N01", "一是学习；二是思考；三是实干。"));
    }

    @Test
    void aTypedListMayGoOnInTheNextParagraph() {
        Report report = report("对照检查材料", narrative("一、学习"), narrative("二、思考"), narrative("四、实干"));
        assertEquals(
                List.of("四、"),
                Checked.findings("N01", report).stream().map(Finding::words).toList());
    }

    @Test
    void aNumberThatIsTypedTwiceIsFound() {
        assertEquals(List.of("二是"), words("N02", "一是学习；二是思考；二是实干。"));
        assertEquals(List.of(), words("N02", "一是学习；二是思考。一是又学；二是又思。"));
    }

    @Test
    void aTypedListThatDoesNotBeginWithOneIsFound() {
        assertEquals(List.of("二是"), words("N03", "学习不够；二是思考不深。"));
        assertEquals(List.of(), words("N03", "主要原因之一是学习不够，第二季度较好，十一、十二月"));
    }

    @Test
    void aTypedListGoesOnFromTheComputedNumber() {
        Report report = report("对照检查材料", section(Role.PROBLEMS, "问题", aspect("学习方面", problem("学得不深；二是想得不多。"))));
        assertEquals(List.of(), Checked.findings("N03", report));
    }

    @Test
    void halfWidthBracketsAreFoundAndMended() {
        assertEquals(List.of("(一)", "(2)"), words("N04", "(一)学习\n(2)思考"));
        assertEquals("（一）学习", fixed("N04", "(一)学习"));
        assertEquals(List.of(), words("N04", "（一）学习，GB(2012)"));
    }

    @Test
    void theSignBehindTheFirstLevelIsFoundAndMended() {
        assertEquals("一、学习", fixed("N05", "一.学习"));
        assertEquals(List.of(), words("N05", "一、学习\n1.思考，十是"));
    }

    @Test
    void theSignBehindBracketsIsFoundAndMended() {
        assertEquals("（一）学习", fixed("N06", "（一）、学习"));
        assertEquals(List.of(), words("N06", "（一）学习"));
    }

    @Test
    void siblingsThatAreNumberedDifferentlyAreFoundAndMended() {
        Report report = report(
                "对照检查材料",
                section(
                        Role.PROBLEMS,
                        "问题",
                        problem("甲。"),
                        problem("乙。").numbered(Numbering.HAN_BRACKETED).named("odd"),
                        problem("丙。")));
        assertEquals(
                List.of(id("odd")),
                Checked.findings("N07", report).stream().map(Finding::element).toList());
        Checked.fix("N07", report);
        assertEquals(List.of(), Checked.findings("N07", report));
    }

    @Test
    void aTypedNumberBesideAComputedOneIsFoundAndMended() {
        Report report = report("对照检查材料", section(Role.PROBLEMS, "一、问题", problem("一是甲。"), problem("乙一是好。")));
        assertEquals(
                List.of("一、", "一是"),
                Checked.findings("N08", report).stream().map(Finding::words).toList());
        Checked.fix("N08", report);
        assertEquals(List.of(), Checked.findings("N08", report));
    }
}
