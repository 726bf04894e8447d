package org.collate.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.collate.model.report.Item;
import org.collate.model.report.Narrative;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Section;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Report report = ReportFactory.eINSTANCE.createReport();

    private Section section(String heading) {
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setHeading(heading);
        section.setNumbering(Numbering.HAN);
        report.getContents().add(section);
        return section;
    }

    private static Item item(Section section, Numbering style, String text) {
        Item item = ReportFactory.eINSTANCE.createPoint();
        item.setNumbering(style);
        item.getLines().add(text);
        section.getContents().add(item);
        return item;
    }

    @Test
    void numeralsAreReadAsTheyAreWritten() {
        for (int i = 1; i <= HanNumerals.MAXIMUM; i++) {
            String numeral = HanNumerals.of(i);
            assertEquals(i, HanNumerals.parse(numeral, 0, numeral.length()), numeral);
        }
        assertEquals("二十一", HanNumerals.of(21));
        assertEquals(0, HanNumerals.parse("一二", 0, 2));
    }

    @Test
    void everyStyleCountsForItself() {
        Section section = section("甲");
        Item first = item(section, Numbering.YI_SHI, "一");
        Item other = item(section, Numbering.DIGIT, "二");
        Item second = item(section, Numbering.YI_SHI, "三");
        Item again = item(section, Numbering.YI_SHI, "四");
        again.setRestart(true);
        Numbers numbers = Numbers.of(report);
        assertEquals("一是", numbers.number(first));
        assertEquals("1.", numbers.number(other));
        assertEquals("二是", numbers.number(second));
        assertEquals("一是", numbers.number(again));
    }

    @Test
    void listsBeginAnewUnderEachParent() {
        item(section("甲"), Numbering.HAN_BRACKETED, "一");
        Section second = section("乙");
        Item item = item(second, Numbering.HAN_BRACKETED, "二");
        assertEquals("（一）", Numbers.of(report).number(item));
        assertEquals("二、", Numbers.of(report).number(second));
    }

    @Test
    void theRunningTextPutsNumbersAndStopsBack() {
        report.setTitle("标题");
        Section section = section("问题");
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.getLines().add("有以下问题：");
        narrative.setRunIn(true);
        section.getContents().add(narrative);
        item(section, Numbering.YI_SHI, "不深；").setRunIn(true);
        item(section, Numbering.YI_SHI, "不实。").setRunIn(true);
        item(section("原因："), Numbering.DIGIT, "忙。").setRunIn(true);
        assertEquals("标题\n一、问题。有以下问题：一是不深；二是不实。\n二、原因：1.忙。\n", ReportText.of(report));
    }
}
