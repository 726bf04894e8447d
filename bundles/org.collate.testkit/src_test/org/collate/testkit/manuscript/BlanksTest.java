package org.collate.testkit.manuscript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Kind;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Pasted;
import org.collate.core.manuscript.Selection;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Aspect;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.junit.jupiter.api.Test;

/** A new report with a section of problems, in it two aspects, and a section of measures, all of them the template's. */
class BlanksTest {

    private final Ids ids = Ids.seeded(1);
    private final Report report = report();
    private final Manuscript manuscript = Manuscript.of(report, id -> true, EnumSet.allOf(Blank.Of.class));

    private Report report() {
        Report made = Reports.create(ids.next(""));
        made.setTitle("材料");
        Section problems = section(made, "问题", Role.PROBLEMS);
        for (String heading : List.of("学习方面", "作风方面")) {
            Aspect aspect = ReportFactory.eINSTANCE.createAspect();
            aspect.setId(ids.next(""));
            aspect.setHeading(heading);
            aspect.setNumbering(Numbering.HAN_BRACKETED);
            problems.getContents().add(aspect);
        }
        section(made, "措施", Role.MEASURES);
        return made;
    }

    private Section section(Report made, String heading, Role role) {
        Section section = ReportFactory.eINSTANCE.createSection();
        section.setId(ids.next(""));
        section.setRole(role);
        section.setHeading(heading);
        section.setNumbering(Numbering.HAN);
        made.getContents().add(section);
        return section;
    }

    private List<String> lines() {
        return IntStream.range(0, manuscript.lineCount())
                .mapToObj(i -> manuscript.line(i).isBlank()
                        ? "~" + manuscript.line(i).kind()
                        : manuscript.line(i).number() + manuscript.words(i))
                .toList();
    }

    private String file() throws Exception {
        return new String(ReportFile.toBytes(report), UTF_8);
    }

    private int start(int line) {
        return manuscript.offsetAt(line);
    }

    private int caret(Answer answer) {
        manuscript.check();
        return assertInstanceOf(Answer.Done.class, answer, answer.toString()).caret();
    }

    @Test
    void anotherTemplateLetsItsFormerHeadingsGoAndWantsOtherPlaces() throws Exception {
        Set<String> fixed = new HashSet<>(List.of(report.getContents().get(0).getId()));
        Manuscript written = Manuscript.of(report, fixed::contains, EnumSet.of(Blank.Of.SIGNATURE));
        int heading = written.text().indexOf("问题");
        assertInstanceOf(Answer.Refused.class, written.replace(heading, 0, "主要"));
        String before = file();
        fixed.clear();
        written.selected(new Selection(heading, heading));
        Answer.Done done = assertInstanceOf(Answer.Done.class, written.reframed(EnumSet.allOf(Blank.Of.class)));
        written.check();
        assertEquals(before, file(), "nothing is changed in the report");
        assertFalse(written.canUndo(), "it is no step");
        assertEquals(written.text().indexOf("问题"), done.caret());
        assertEquals("", written.words(1), "a line for what is wanted now");
        assertInstanceOf(Answer.Done.class, written.replace(done.caret(), 0, "主要"));
        written.reframed(Set.of());
        written.check();
        assertEquals("材料\n主要问题\n学习方面\n作风方面\n措施", written.text());
    }

    @Test
    void aNewReportHasALineForAllThatIsToBeWritten() {
        assertEquals(
                List.of(
                        "材料",
                        "~BYLINE",
                        "~NARRATIVE",
                        "一、问题",
                        "（一）学习方面",
                        "~PROBLEM",
                        "（二）作风方面",
                        "~PROBLEM",
                        "二、措施",
                        "~MEASURE",
                        "~SIGNATURE",
                        "~DATE"),
                lines());
    }

    @Test
    void whatIsTypedIntoABlankBeginsThereAndGoesWithItsLastCharacter() throws Exception {
        String begun = file();
        for (int line : List.of(1, 2, 5, 7, 9, 10, 11)) {
            int at = start(line);
            manuscript.replace(at, 0, "甲");
            manuscript.replace(at + 1, 0, "乙");
            assertEquals("甲乙", manuscript.words(line));
            assertEquals(12, manuscript.lineCount());
            manuscript.undo();
            assertEquals(begun, file(), "what is typed in one go is taken back in one");
            manuscript.redo();
            manuscript.newStep();
            manuscript.replace(at + 1, 1, "");
            manuscript.replace(at, 1, "");
            assertEquals(begun, file());
            manuscript.check();
        }
    }

    @Test
    void whatIsEmptiedAndWrittenAnewIsTheSameElement() {
        manuscript.replace(start(2), 0, "引言");
        String id = manuscript.line(2).element();
        manuscript.replace(start(2), 2, "");
        manuscript.replace(start(2), 0, "前言");
        assertEquals(id, manuscript.line(2).element());
    }

    @Test
    void enterAtTheEndOfTheTitleGoesIntoTheIntroduction() throws Exception {
        String begun = file();
        assertEquals(start(2), caret(manuscript.enter(2)));
        assertEquals(begun, file());
        manuscript.replace(start(2), 0, "引言");
        caret(manuscript.enter(2));
        assertEquals(Kind.NARRATIVE, manuscript.line(2).kind());
        assertEquals(List.of("", "引言"), List.of(manuscript.words(2), manuscript.words(3)));
    }

    @Test
    void enterWithinTheTitleTakesItsRestIntoTheIntroduction() {
        caret(manuscript.enter(1));
        assertEquals(List.of("材", "~BYLINE", "料"), lines().subList(0, 3));
        assertEquals(Kind.NARRATIVE, manuscript.line(2).kind());
    }

    @Test
    void withoutBlanksEnterAtTheEndOfTheTitleBeginsTheIntroductionToo() {
        Manuscript plain = Manuscript.of(report, id -> true);
        plain.enter(2);
        assertEquals(Kind.NARRATIVE, plain.line(1).kind());
    }

    @Test
    void anEmptyLineOfTheBylineLeadsOn() {
        manuscript.replace(start(1), 0, "某局");
        int caret = caret(manuscript.enter(start(1) + 2));
        assertEquals(start(2), caret);
        assertEquals(start(2), caret(manuscript.enter(caret)));
        assertEquals(List.of("某局"), report.getByline());
        assertEquals("~NARRATIVE", lines().get(2));
    }

    @Test
    void enterBelowAHeadingAndInABlankGoesToTheNextBlank() {
        assertEquals(start(5), caret(manuscript.enter(start(5) - 1)));
        assertEquals(start(7), caret(manuscript.enter(start(5))));
        assertEquals(start(9), caret(manuscript.enter(start(7))));
        assertEquals(start(11), caret(manuscript.enter(start(10))));
    }

    @Test
    void whatIsBegunBelowAnAspectIsNumberedLikeWhatStandsBelowOthers() {
        manuscript.replace(start(5), 0, "甲");
        assertEquals("1.甲", lines().get(5));
        Problem first = (Problem) ((Parent)
                        ((Parent) report.getContents().getFirst()).getContents().getFirst())
                .getContents()
                .getFirst();
        first.setNumbering(Numbering.YI_SHI);
        manuscript.replace(start(7), 0, "乙");
        assertEquals("一是乙", lines().get(7));
        manuscript.enter(start(8) - 1);
        manuscript.replace(start(8), 0, "丙");
        assertEquals("二是丙", lines().get(8));
    }

    @Test
    void whatIsPastedIntoABlankBeginsThere() {
        caret(manuscript.paste(start(5), 0, List.of(Pasted.plain("甲"), Pasted.plain("乙"))));
        assertEquals(List.of("1.甲", "2.乙"), lines().subList(5, 7));
        manuscript.undo();
        assertEquals("~PROBLEM", lines().get(5));
    }

    @Test
    void whatIsPastedBehindTheTitleGoesIntoTheIntroduction() {
        caret(manuscript.paste(2, 0, List.of(Pasted.plain("（稿）"), Pasted.plain("引言一"), Pasted.plain("引言二"))));
        assertEquals(List.of("材料（稿）", "~BYLINE", "引言一", "引言二"), lines().subList(0, 4));
        assertEquals(Kind.NARRATIVE, manuscript.line(3).kind());
        manuscript.undo();
        assertEquals("~NARRATIVE", lines().get(2));
        caret(manuscript.paste(start(1), 0, List.of(Pasted.plain("某局"), Pasted.plain("张三"))));
        assertEquals(List.of("某局", "张三"), report.getByline());
    }

    @Test
    void whatIsPastedIntoTheSignatureAndIsMoreThanOneStandsAboveIt() throws Exception {
        String before = file();
        int signature = lines().indexOf("~SIGNATURE");
        List<Pasted> whole = List.of(
                Pasted.plain("材料"),
                new Pasted("问题", "一、", Optional.of(Numbering.HAN)),
                new Pasted("学习不够。", "1.", Optional.of(Numbering.DIGIT)));
        caret(manuscript.paste(start(signature), 0, whole));
        assertEquals(List.of(), report.getSignature());
        assertTrue(manuscript.text().indexOf("学习不够。") < start(lines().indexOf("~SIGNATURE")), manuscript.text());
        manuscript.undo();
        assertEquals(before, file());
        caret(manuscript.paste(start(signature), 0, List.of(Pasted.plain("某局党组"), Pasted.plain("张三"))));
        assertEquals(List.of("某局党组", "张三"), report.getSignature());
        caret(manuscript.paste(start(signature) + 4, 0, whole));
        assertEquals(List.of("某局党组", "张三"), report.getSignature());
        manuscript.undo();
        int date = lines().indexOf("~DATE");
        caret(manuscript.paste(start(date), 0, whole));
        assertEquals("~DATE", lines().getLast());
    }

    @Test
    void aBlankTakesAKindBeforeItHasWords() {
        caret(manuscript.turnInto(start(5), Kind.NARRATIVE));
        assertEquals(Kind.NARRATIVE, manuscript.line(5).kind());
        manuscript.undo();
        assertEquals("~PROBLEM", lines().get(5));
    }

    @Test
    void thereIsNothingToMoveOrToDeleteInABlank() throws Exception {
        String begun = file();
        assertInstanceOf(Answer.Refused.class, manuscript.up(start(5), start(5)));
        assertInstanceOf(Answer.Refused.class, manuscript.deeper(start(10), start(10)));
        assertEquals(start(5) - 1, caret(manuscript.backspaceAtStart(start(5))));
        assertEquals(start(5) - 1, caret(manuscript.deleteAtEnd(start(5) - 1)));
        caret(manuscript.replace(start(10), 1, ""));
        assertEquals(begun, file());
    }
}
