package org.collate.testkit.manuscript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Pasted;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Narrative;
import org.collate.model.report.Numbering;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.junit.jupiter.api.Test;

/** A section with a paragraph, and with two problems that are numbered （一） and （二）. */
class PastingTest {

    private final Ids ids = Ids.seeded(1);
    private final Report report = report();
    private final Manuscript manuscript =
            Manuscript.of(report, id -> id.equals(section().getId()));

    private Report report() {
        Report made = Reports.create(ids.next(""));
        made.setTitle("材料");
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setId(ids.next(""));
        section.setRole(Role.PROBLEMS);
        section.setHeading("问题");
        section.setNumbering(Numbering.HAN);
        made.getContents().add(section);
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId(ids.next(""));
        narrative.getLines().add("说明");
        section.getContents().add(narrative);
        for (String words : List.of("甲", "乙")) {
            Problem problem = ReportFactory.eINSTANCE.createProblem();
            problem.setId(ids.next(""));
            problem.setNumbering(Numbering.HAN_BRACKETED);
            problem.getLines().add(words);
            section.getContents().add(problem);
        }
        return made;
    }

    private Section section() {
        return (Section) report.getContents().getFirst();
    }

    private static Pasted line(String number, Numbering style, String words) {
        return new Pasted(words, number, Optional.of(style));
    }

    private void paste(String before, int offset, Pasted... lines) {
        int line = IntStream.range(0, manuscript.lineCount())
                .filter(i -> manuscript.words(i).equals(before))
                .findFirst()
                .orElseThrow();
        Answer answer = manuscript.paste(manuscript.offsetAt(line) + offset, 0, List.of(lines));
        assertInstanceOf(Answer.Done.class, answer, answer.toString());
        manuscript.check();
    }

    private List<String> lines() {
        return IntStream.range(1, manuscript.lineCount())
                .mapToObj(i -> "  ".repeat(manuscript.line(i).depth() - 1)
                        + manuscript.line(i).number()
                        + manuscript.words(i))
                .toList();
    }

    @Test
    void aNumberThatIsPastedIntoAnItemIsTheComputedOneAfterwards() {
        paste("乙", 0, line("（一）", Numbering.HAN_BRACKETED, "丙"), line("（二）", Numbering.HAN_BRACKETED, "丁"));
        assertEquals(List.of("一、问题", "  说明", "  （一）甲", "  （二）丙", "  （三）丁乙"), lines());
    }

    @Test
    void anotherStyleOfNumberLiesDeeper() {
        paste(
                "甲",
                0,
                line("一是", Numbering.YI_SHI, "丙"),
                line("1.", Numbering.DIGIT, "丁"),
                line("2. ", Numbering.DIGIT, "戊"),
                line("二是", Numbering.YI_SHI, ""));
        assertEquals(List.of("一、问题", "  说明", "  （一）丙", "    1.丁", "    2.戊", "  （二）甲", "  （三）乙"), lines());
    }

    @Test
    void withinWordsANumberStays() {
        paste("甲", 1, line("（一）", Numbering.HAN_BRACKETED, "丙"));
        assertEquals("  （一）甲（一）丙", lines().get(2));
    }

    @Test
    void numberedLinesAfterAParagraphBecomeWhatTheSectionHolds() {
        paste("说明", 2, Pasted.plain("如下。"), line("1.", Numbering.DIGIT, "丙"), Pasted.plain("续"));
        assertEquals(List.of("一、问题", "  说明如下。", "  1.丙", "  续", "  （一）甲", "  （二）乙"), lines());
        Problem pasted = assertInstanceOf(Problem.class, section().getContents().get(1));
        assertEquals(List.of("丙", "续"), pasted.getLines());
    }

    @Test
    void linesWithoutNumbersAreElementsAndBlankOnesBetweenThemAreNone() {
        paste("甲", 1, Pasted.plain("丙"), Pasted.plain(" "), Pasted.plain("丁"));
        assertEquals(List.of("一、问题", "  说明", "  （一）甲丙", "  （二）丁", "  （三）乙"), lines());
    }

    @Test
    void aHeadingOfTheTemplateTakesNothing() throws Exception {
        byte[] before = ReportFile.toBytes(report);
        int heading = manuscript.offsetAt(1);
        Answer answer =
                manuscript.paste(heading, 0, List.of(line("（一）", Numbering.HAN_BRACKETED, "丙"), Pasted.plain("丁")));
        assertTrue(assertInstanceOf(Answer.Refused.class, answer).sentence().contains("问题"));
        assertArrayEquals(before, ReportFile.toBytes(report));
    }

    @Test
    void pastingIsOneStep() throws Exception {
        byte[] before = ReportFile.toBytes(report);
        paste("甲", 0, line("一是", Numbering.YI_SHI, "丙"), line("1.", Numbering.DIGIT, "丁"));
        manuscript.undo();
        assertArrayEquals(before, ReportFile.toBytes(report));
    }

    @Test
    void anElementThatLinesArePastedBeforeStaysTheSame() throws Exception {
        byte[] before = ReportFile.toBytes(report);
        String second = section().getContents().get(2).getId();
        paste("乙", 0, line("（一）", Numbering.HAN_BRACKETED, "丙"), Pasted.plain(""));
        assertEquals(List.of("一、问题", "  说明", "  （一）甲", "  （二）丙", "  （三）乙"), lines());
        assertEquals(second, section().getContents().get(3).getId());
        manuscript.undo();
        assertArrayEquals(before, ReportFile.toBytes(report));
    }
}
