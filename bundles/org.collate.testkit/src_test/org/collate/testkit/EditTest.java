package org.collate.testkit;

import static org.collate.testkit.Drawing.aspect;
import static org.collate.testkit.Drawing.cause;
import static org.collate.testkit.Drawing.id;
import static org.collate.testkit.Drawing.measure;
import static org.collate.testkit.Drawing.problem;
import static org.collate.testkit.Drawing.report;
import static org.collate.testkit.Drawing.section;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collate.core.edit.AddLink;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.EditException.Reason;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.SetAttribute;
import org.collate.core.edit.Subtree;
import org.collate.core.text.TextRef;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Role;
import org.junit.jupiter.api.Test;

/** What single edits do. */
class EditTest {

    private final Report report = report(
            "对照检查材料",
            section(
                    Role.PROBLEMS,
                    "存在的问题",
                    aspect(
                                    "学习方面",
                                    problem("学得不深。\n比如。").named("one").emphasised(5),
                                    problem("用得不够。").named("two"))
                            .named("study")),
            section(
                    Role.CAUSES,
                    "原因",
                    cause("党性不强。").explains("two", "study", "one").named("why")),
            section(Role.MEASURES, "措施", measure("多学。").addresses("one", "why").named("do")));

    private Problem problemNamed(String name) {
        return (Problem) Drawing.find(report, name);
    }

    private void refused(Reason reason, Edit edit) throws Exception {
        byte[] before = ReportFile.toBytes(report);
        EditException e = assertThrows(EditException.class, () -> edit.apply(report));
        assertEquals(reason, e.reason(), e.getMessage());
        assertTrue(e.getMessage().contains(e.element()), e.getMessage());
        assertTrue(!e.getMessage().contains("{"), e.getMessage());
        assertArrayEquals(before, ReportFile.toBytes(report));
    }

    @Test
    void aLineFeedDividesALineAndRemovingItJoinsThem() throws Exception {
        Edit undo = new ReplaceText(id("one"), 2, 1, "\n").apply(report);
        assertEquals(List.of("学得", "深。", "比如。"), problemNamed("one").getLines());
        undo.apply(report);
        assertEquals(List.of("学得不深。", "比如。"), problemNamed("one").getLines());
        new ReplaceText(id("one"), 5, 1, "").apply(report);
        assertEquals(List.of("学得不深。比如。"), problemNamed("one").getLines());
    }

    @Test
    void equalLinesOutsideTheSpanStay() throws Exception {
        SetAttribute.of(id("two"), ReportPackage.Literals.TEXT_ELEMENT__LINES, "a", "b", "a", "b", "a")
                .apply(report);
        new ReplaceText(id("two"), 3, 4, "").apply(report);
        assertEquals(List.of("a", "b", "a"), problemNamed("two").getLines());
    }

    @Test
    void theEmphasisKeepsToItsWords() throws Exception {
        new ReplaceText(id("one"), 0, 0, "还").apply(report);
        assertEquals(6, problemNamed("one").getEmphasis());
        new ReplaceText(id("one"), 6, 0, "多").apply(report);
        assertEquals(6, problemNamed("one").getEmphasis());
        Edit undo = new ReplaceText(id("one"), 3, 5, "").apply(report);
        assertEquals(3, problemNamed("one").getEmphasis());
        undo.apply(report);
        assertEquals(6, problemNamed("one").getEmphasis());
    }

    @Test
    void headingAndTitleAreTextsToo() throws Exception {
        new ReplaceText(TextRef.heading(id("study")), 0, 2, "作风").apply(report);
        assertEquals("作风方面", ((Headed) Drawing.find(report, "study")).getHeading());
        Edit undo = new ReplaceText(TextRef.title(id("report")), 6, 0, "\n（个人）").apply(report);
        assertEquals("对照检查材料\n（个人）", report.getTitle());
        undo.apply(report);
        assertEquals("对照检查材料", report.getTitle());
    }

    @Test
    void removingTakesTheLinksAndTheInverseBringsThemBackInOrder() throws Exception {
        Cause why = (Cause) Drawing.find(report, "why");
        Edit undo = new Remove(id("study")).apply(report);
        assertEquals(List.of(), why.getExplains());
        assertTrue(Reports.find(report, id("one")).isEmpty());
        undo.apply(report);
        List<String> links = why.getExplains().stream()
                .map(each -> ((Identified) each).getId())
                .toList();
        assertEquals(List.of(id("two"), id("study"), id("one")), links);
    }

    @Test
    void movingCountsThePlacesWithoutTheMoved() throws Exception {
        Aspect study = (Aspect) Drawing.find(report, "study");
        Edit undo = new Move(id("one"), id("study"), 1).apply(report);
        assertEquals(List.of(problemNamed("two"), problemNamed("one")), study.getContents());
        undo.apply(report);
        assertEquals(List.of(problemNamed("one"), problemNamed("two")), study.getContents());
    }

    @Test
    void aCompoundThatFailsHalfWayChangesNothing() throws Exception {
        refused(
                Reason.MISSING,
                new Compound(List.of(
                        new Remove(id("one")),
                        new ReplaceText(id("two"), 0, 2, "新"),
                        new Move(id("one"), id("study"), 0))));
    }

    @Test
    void whatDoesNotFitIsRefused() throws Exception {
        Subtree copy = Subtree.of(Reports.copy(problemNamed("one"), Ids.seeded(1)));
        refused(Reason.MISSING, new Remove("zzzzzzzzzzzzzz"));
        refused(Reason.IS_REPORT, new Remove(id("report")));
        refused(Reason.IS_REPORT, new Move(id("report"), id("study"), 0));
        refused(Reason.NO_PLACE, new Insert(id("study"), 3, copy));
        refused(Reason.NO_PLACE, new Move(id("one"), id("study"), 2));
        refused(Reason.WITHIN_ITSELF, new Move(id("study"), id("one"), 0));
        refused(Reason.DUPLICATE_ID, new Insert(id("study"), 0, Subtree.of(problemNamed("one"))));
        refused(Reason.NO_FEATURE, new SetAttribute(id("one"), "id", List.of(id("new"))));
        refused(Reason.NO_FEATURE, new SetAttribute(id("one"), "heading", List.of("a")));
        refused(Reason.NO_FEATURE, new AddLink(id("one"), "explains", id("two")));
        refused(Reason.NO_FEATURE, new AddLink(id("one"), "parent", id("study")));
        refused(Reason.BAD_VALUE, new SetAttribute(id("one"), "runIn", List.of("true")));
        refused(Reason.BAD_VALUE, new SetAttribute(id("one"), "emphasis", List.of(-1)));
        refused(Reason.BAD_VALUE, new SetAttribute(id("study"), "heading", List.of("a", "b")));
        refused(Reason.BAD_LINK, new AddLink(id("do"), "addresses", id("study")));
        refused(Reason.NO_CHANGE, new AddLink(id("why"), "explains", id("two")));
        refused(Reason.NO_SPAN, new ReplaceText(id("one"), 9, 1, ""));
        refused(Reason.NO_SPAN, new ReplaceText(id("one"), -1, 1, ""));
        refused(Reason.NO_SPAN, new ReplaceText(id("one"), 1, Integer.MAX_VALUE, ""));
    }

    @Test
    void whatNoFileCanHoldDoesNotEnterThroughTheDoor() throws Exception {
        for (String text : List.of("\u0007", "\u0000", "a\r\nb", "\ud83d", "\uffff")) {
            refused(Reason.FORBIDDEN_CHARACTER, new ReplaceText(id("one"), 0, 0, text));
            refused(Reason.FORBIDDEN_CHARACTER, new ReplaceText(TextRef.heading(id("study")), 0, 0, text));
            refused(Reason.FORBIDDEN_CHARACTER, new SetAttribute(id("do"), "person", List.of(text)));
        }
        refused(Reason.FORBIDDEN_CHARACTER, new SetAttribute(id("one"), "lines", List.of("a\nb")));
        new ReplaceText(id("one"), 0, 0, "\ud83d\ude00").apply(report);
        refused(Reason.FORBIDDEN_CHARACTER, new ReplaceText(id("one"), 1, 1, ""));
    }

    @Test
    void elementsDoNotNestDeeperThanAFileHolds() throws Exception {
        String parent = id("study");
        Ids ids = Ids.seeded(2);
        EditException refused = null;
        for (int i = 0; refused == null && i <= ReportFile.MAX_DEPTH; i++) {
            Subtree next = new Subtree("Point", ids.next(""), Map.of(), Map.of(), List.of(), List.of());
            try {
                new Insert(parent, 0, next).apply(report);
            } catch (EditException e) {
                refused = e;
            }
            parent = next.id();
        }
        assertEquals(Reason.TOO_DEEP, refused.reason());
        ReportFile.read("deep", ReportFile.toBytes(report));
    }

    @Test
    void aSubtreeDoesNotChangeWithItsElementOrItsLists() {
        List<Subtree> contents = new ArrayList<>();
        Subtree point = new Subtree("Point", id("new"), Map.of(), Map.of(), List.of(), contents);
        contents.add(point);
        assertEquals(List.of(), point.contents());
        Subtree before = Subtree.of(problemNamed("one"));
        problemNamed("one").getLines().clear();
        assertEquals(List.of("学得不深。", "比如。"), before.values().get("lines"));
        assertThrows(UnsupportedOperationException.class, () -> before.values().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> before.values().get("lines").clear());
    }
}
