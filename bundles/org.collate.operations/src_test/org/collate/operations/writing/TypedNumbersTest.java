package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Kind;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Selection;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Aspect;
import org.collate.model.report.Headed;
import org.collate.model.report.Narrative;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.transfer.structure.TypedNumber;
import org.junit.jupiter.api.Test;

/** A section of problems with an aspect, in that two paragraphs, and a section of measures with one. */
class TypedNumbersTest {

    private final Ids ids = Ids.seeded(1);
    private Manuscript manuscript = Manuscript.of(report(), id -> false);

    private Report report() {
        Report made = Reports.create(ids.next(""));
        made.setTitle("材料");
        Section problems = headed(ReportFactory.eINSTANCE.createSection(), "问题", Numbering.HAN);
        problems.setRole(Role.PROBLEMS);
        made.getContents().add(problems);
        Aspect aspect = headed(ReportFactory.eINSTANCE.createAspect(), "学习方面", Numbering.HAN_BRACKETED);
        problems.getContents().add(aspect);
        aspect.getContents().add(narrative("甲"));
        aspect.getContents().add(narrative("乙"));
        Section measures = headed(ReportFactory.eINSTANCE.createSection(), "措施", Numbering.HAN);
        measures.setRole(Role.MEASURES);
        made.getContents().add(measures);
        measures.getContents().add(narrative("丙"));
        return made;
    }

    private <T extends Headed> T headed(T headed, String words, Numbering numbering) {
        headed.setId(ids.next(""));
        headed.setHeading(words);
        headed.setNumbering(numbering);
        return headed;
    }

    private Narrative narrative(String words) {
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId(ids.next(""));
        narrative.getLines().add(words);
        return narrative;
    }

    /** As keys do it: character by character, and the number taken as soon as it is one. */
    private Answer type(String before, String characters) {
        Answer last = null;
        int line = line(before);
        int caret = manuscript.offsetAt(line);
        for (String each : characters.split("")) {
            String was = manuscript.words(line);
            manuscript.selected(Selection.at(caret));
            last = manuscript.replace(caret, 0, each);
            caret = ((Answer.Done) last).caret();
            String now = manuscript.words(line);
            Optional<TypedNumber> begun = TypedNumber.begun(was, now);
            if (begun.isPresent()) {
                manuscript.selected(Selection.at(caret));
                last = manuscript.number(
                        line,
                        now.length() - begun.get().words().length(),
                        begun.get().style());
                caret = last instanceof Answer.Done done ? done.caret() : caret;
            }
            manuscript.check();
        }
        return last;
    }

    private int line(String words) {
        return IntStream.range(0, manuscript.lineCount())
                .filter(i -> manuscript.words(i).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines() {
        return IntStream.range(1, manuscript.lineCount())
                .mapToObj(i -> "  ".repeat(manuscript.line(i).depth() - 1)
                        + manuscript.line(i).number()
                        + manuscript.words(i))
                .toList();
    }

    private void template(Predicate<String> isProtected) {
        manuscript = Manuscript.of(manuscript.report(), isProtected);
    }

    @Test
    void aNumberBeforeAParagraphMakesItWhatTheSectionHolds() {
        type("甲", "1.");
        type("丙", "一是");
        assertEquals(List.of("一、问题", "  （一）学习方面", "    1.甲", "    乙", "二、措施", "  一是丙"), lines());
        assertEquals(Kind.PROBLEM, manuscript.line(line("甲")).kind());
        assertEquals(Kind.MEASURE, manuscript.line(line("丙")).kind());
    }

    @Test
    void theCaretStaysBehindWhatWasTyped() {
        manuscript.enter(manuscript.offsetAt(line("乙")) + 1);
        Answer answer = type("", "1.x");
        int at = line("x");
        assertEquals(
                manuscript.offsetAt(at) + 1,
                assertInstanceOf(Answer.Done.class, answer).caret());
    }

    @Test
    void undoGivesTheCharactersBack() {
        type("甲", "1.");
        manuscript.undo();
        assertEquals("    1.甲", lines().get(2));
        assertEquals(Kind.NARRATIVE, manuscript.line(3).kind());
        manuscript.redo();
        assertEquals("    1.甲", lines().get(2));
        assertEquals(Kind.PROBLEM, manuscript.line(3).kind());
    }

    @Test
    void aNumberOfTheListThatGoesOnContinuesItAndAnotherOneLiesBelow() {
        type("甲", "1.");
        type("乙", "（1）");
        assertEquals(List.of("    1.甲", "      （1）乙"), lines().subList(2, 4));
        type("乙", "2.");
        assertEquals(List.of("    1.甲", "    2.乙"), lines().subList(2, 4));
        type("乙", "7、");
        assertEquals(List.of("    1.甲", "    2.乙"), lines().subList(2, 4), "never two numbers");
    }

    @Test
    void theNumberOfAHeadingMakesAHeadingOfOnesOwn() {
        type("乙", "（二）");
        assertEquals(List.of("一、问题", "  （一）学习方面", "    甲", "  （二）乙", "二、措施", "  丙"), lines());
        type("甲", "二、");
        assertEquals(List.of("一、问题", "  （一）学习方面", "二、甲", "  （一）乙", "三、措施", "  丙"), lines());
    }

    @Test
    void whereHeadingsAreTheTemplatesItIsSaidAndTheCharactersStay() {
        template(id -> true);
        for (String number : List.of("（二）", "二、")) {
            Answer answer = type("乙", number);
            assertTrue(assertInstanceOf(Answer.Refused.class, answer).sentence().length() > 10);
            assertEquals("    " + number + "乙", lines().get(3));
            manuscript.undo();
        }
    }

    @Test
    void textBecomesAHeadingAndAHeadingText() {
        manuscript.turnInto(manuscript.offsetAt(line("乙")), Kind.ASPECT);
        assertEquals("  （二）乙", lines().get(3));
        manuscript.turnInto(manuscript.offsetAt(line("学习方面")), Kind.NARRATIVE);
        assertEquals(List.of("一、问题", "  学习方面", "  甲", "  （一）乙", "二、措施", "  丙"), lines());
        manuscript.turnInto(manuscript.offsetAt(line("措施")), Kind.PROBLEM);
        manuscript.check();
        assertEquals("措施", manuscript.words(line("措施")));
        while (manuscript.canUndo()) {
            manuscript.undo();
            manuscript.check();
        }
        assertEquals(List.of("一、问题", "  （一）学习方面", "    甲", "    乙", "二、措施", "  丙"), lines());
    }

    @Test
    void aDecimalFractionIsNoNumberOfAnItem() {
        manuscript.enter(manuscript.offsetAt(line("乙")) + 1);
        type("", "2.5万元");
        assertEquals("    2.5万元", lines().get(4));
    }
}
