package org.collate.operations.arrange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.edit.Edit;
import org.collate.core.text.Words;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Explainable;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.operations.InputException;
import org.collate.testkit.Drawing;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private final Report report = Drawing.report(
            "材料",
            Drawing.narrative("引言"),
            Drawing.section(
                    Role.PROBLEMS,
                    "问题",
                    Drawing.aspect("学习", Drawing.problem("甲。"), Drawing.problem("乙。", Drawing.problem("丙。"))),
                    Drawing.aspect("作风", Drawing.problem("丁。"))),
            Drawing.section(Role.CAUSES, "原因", Drawing.cause("戊。")));

    private Identified find(String words) {
        return Reports.elements(report)
                .filter(each ->
                        each instanceof Content content && Words.of(content).startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private String id(String words) {
        return find(words).getId();
    }

    private Arrangement arrangement(String... fixed) {
        Set<String> ids = new HashSet<>();
        for (String each : fixed) {
            ids.add(id(each));
        }
        return new Arrangement(report, ids::contains);
    }

    private void move(String words, DropPlace place) throws Exception {
        Arrangement arrangement = arrangement();
        arrangement
                .move(arrangement.take(List.of(id(words))), place)
                .orElseThrow()
                .apply(report);
    }

    private String shape() {
        return shape(report);
    }

    private static String shape(Parent parent) {
        return parent.getContents().stream()
                .map(each -> Words.of(each).replace("。", "")
                        + (each instanceof Parent inner && !inner.getContents().isEmpty()
                                ? "(" + shape(inner) + ")"
                                : ""))
                .collect(Collectors.joining(" "));
    }

    private String refusal(String words, DropPlace place, String... fixed) {
        Arrangement arrangement = arrangement(fixed);
        return assertThrows(InputException.class, () -> arrangement.move(arrangement.take(List.of(id(words))), place))
                .getMessage();
    }

    @Test
    void anItemComesBelowAnotherHeading() throws Exception {
        move("甲", new DropPlace.Into(id("作风")));
        assertEquals("引言 问题(学习(乙(丙)) 作风(丁 甲)) 原因(戊)", shape());
        move("甲", new DropPlace.Before(id("丁")));
        assertEquals("引言 问题(学习(乙(丙)) 作风(甲 丁)) 原因(戊)", shape());
        move("丁", new DropPlace.After(id("乙")));
        assertEquals("引言 问题(学习(乙(丙) 丁) 作风(甲)) 原因(戊)", shape());
    }

    @Test
    void betweenTwoLinesTheListIsMeantThatFitsBest() throws Exception {
        move("丁", new DropPlace.Below(id("丙")));
        assertEquals("引言 问题(学习(甲 乙(丙) 丁) 作风) 原因(戊)", shape(), "beside problems of an aspect, not below one");
        move("丁", new DropPlace.Below(id("作风")));
        assertEquals("引言 问题(学习(甲 乙(丙)) 作风(丁)) 原因(戊)", shape());
        move("丁", new DropPlace.Below(id("甲")));
        assertEquals("引言 问题(学习(甲 丁 乙(丙)) 作风) 原因(戊)", shape());
        move("学习", new DropPlace.Below(id("作风")));
        assertEquals("引言 问题(作风 学习(甲 丁 乙(丙))) 原因(戊)", shape());
        move("引言", new DropPlace.Below(id("戊")));
        assertEquals("问题(作风 学习(甲 丁 乙(丙))) 原因(戊) 引言", shape(), "as it stood before: in the report itself");
    }

    @Test
    void anItemIsNumberedAsThoseThatItComesTo() throws Exception {
        ((Item) find("丁")).setNumbering(Numbering.CIRCLED);
        ((Item) find("甲")).setNumbering(Numbering.DIGIT);
        move("甲", new DropPlace.After(id("丁")));
        assertEquals(Numbering.CIRCLED, ((Item) find("甲")).getNumbering());
    }

    @Test
    void whatCannotStandSomewhereIsSaidWhy() {
        assertTrue(refusal("学习", new DropPlace.Into(id("甲"))).length() > 5);
        assertTrue(refusal("问题", new DropPlace.Into(id("原因"))).length() > 5);
        assertEquals(
                refusal("乙", new DropPlace.Into(id("丙"))), refusal("问题", new DropPlace.Into(id("学习"))), "into itself");
        assertTrue(refusal("学习", new DropPlace.After(id("作风")), "学习").contains("学习"), "the template's heading");
        Arrangement arrangement = arrangement("作风");
        Taken taken = arrangement.take(List.of(id("学习")));
        assertThrows(
                InputException.class,
                () -> arrangement.copy(taken, new DropPlace.Into(id("问题")), Ids.seeded(1)),
                "a second one");
    }

    @Test
    void whatStandsThereAlreadyNeedsNoEdit() throws Exception {
        Arrangement arrangement = arrangement();
        assertEquals(
                Optional.empty(), arrangement.move(arrangement.take(List.of(id("甲"))), new DropPlace.Before(id("乙"))));
    }

    @Test
    void aCopyHasIdsOfItsOwnAndItsLinksLeadToCopies() throws Exception {
        Cause cause = (Cause) find("戊");
        cause.getExplains().add((Explainable) find("甲"));
        Arrangement arrangement = arrangement();
        Report other = EcoreUtil.copy(report);
        Arrangement there = new Arrangement(other, id -> false);
        Taken taken = arrangement.take(List.of(id("原因"), id("甲"), id("戊")));
        assertEquals(2, taken.elements().size(), "the cause goes with its section");
        there.copy(arrangement.take(List.of(id("戊"), id("甲"))), new DropPlace.Into(id("原因")), Ids.seeded(3))
                .apply(other);
        List<Cause> causes = Reports.elements(other)
                .filter(Cause.class::isInstance)
                .map(Cause.class::cast)
                .toList();
        assertEquals(2, causes.size());
        Identified explained = (Identified) causes.getLast().getExplains().getFirst();
        assertEquals("甲。", Words.of((Content) explained));
        assertTrue(!explained.getId().equals(id("甲")), "the copy explains the copy");
    }

    @Test
    void whatMovesFromOneReportToAnotherKeepsItsIdWhereThatIsFree() throws Exception {
        Report other = EcoreUtil.copy(report);
        Reports.find(other, id("甲")).ifPresent(EcoreUtil::delete);
        Arrangement arrangement = arrangement();
        Taken taken = arrangement.take(List.of(id("甲")));
        new Arrangement(other, id -> false)
                .bring(taken, new DropPlace.Into(id("作风")), Ids.seeded(3))
                .apply(other);
        assertTrue(Reports.find(other, taken.ids().getFirst()).isPresent());
        Edit back = arrangement.remove(taken).apply(report);
        assertEquals("引言 问题(学习(乙(丙)) 作风(丁)) 原因(戊)", shape());
        back.apply(report);
        assertThrows(
                InputException.class,
                () -> arrangement("学习").remove(arrangement("学习").take(List.of(id("学习")))));
    }

    private static DropPlace place(Random random, String id) {
        return switch (random.nextInt(4)) {
            case 0 -> new DropPlace.Before(id);
            case 1 -> new DropPlace.After(id);
            case 2 -> new DropPlace.Into(id);
            default -> new DropPlace.Below(id);
        };
    }

    /** Whatever is moved anywhere: nothing else changes its order, no id or word is lost, and undo is exact. */
    @Test
    void movingLosesNothingAndIsTakenBackExactly() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report some = RandomReports.of(seed, 20);
            List<? extends Identified> all = Reports.elements(some).toList();
            Set<String> fixed = all.stream()
                    .filter(each -> each instanceof Headed && random.nextInt(3) == 0)
                    .map(Identified::getId)
                    .collect(Collectors.toSet());
            Arrangement arrangement = new Arrangement(some, fixed::contains);
            List<String> ids = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                ids.add(all.get(random.nextInt(all.size())).getId());
            }
            Taken taken = arrangement.take(ids);
            DropPlace place = place(random, all.get(random.nextInt(all.size())).getId());
            byte[] before = ReportFile.toBytes(some);
            List<String> order = order(some, taken);
            Set<String> words = words(some);
            Optional<Edit> edit;
            try {
                edit = arrangement.move(taken, place);
            } catch (InputException refused) {
                assertTrue(refused.getMessage().length() > 5);
                assertArrayEquals(before, ReportFile.toBytes(some));
                return;
            }
            if (edit.isPresent()) {
                Edit back = edit.get().apply(some);
                assertEquals(words, words(some));
                assertEquals(order, order(some, taken), "the others stay in their order");
                standsTogether(some, taken);
                back.apply(some);
            }
            assertArrayEquals(before, ReportFile.toBytes(some));
        });
    }

    private static void standsTogether(Report report, Taken taken) {
        Content first = (Content) Reports.find(report, taken.ids().getFirst()).orElseThrow();
        List<String> siblings = Slots.ids(first.getParent());
        int at = siblings.indexOf(first.getId());
        assertEquals(taken.ids(), siblings.subList(at, at + taken.ids().size()));
    }

    private static Set<String> words(Report report) {
        return Reports.elements(report)
                .map(each -> each.getId() + (each instanceof Content content ? Words.of(content) : ""))
                .collect(Collectors.toSet());
    }

    private static List<String> order(Report report, Taken taken) {
        Set<String> gone = taken.elements().stream()
                .flatMap(each -> each.all().map(part -> part.id()))
                .collect(Collectors.toSet());
        return Reports.elements(report)
                .map(Identified::getId)
                .filter(id -> !gone.contains(id))
                .toList();
    }

    /** Copies are alike but for their ids, none of which was there; what is copied stays as it is. */
    @Test
    void copyingAddsWhatIsAlikeAndChangesNothingElse() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report from = RandomReports.of(seed, 15);
            Report into = random.nextBoolean() ? from : RandomReports.of(seed + 1, 15);
            List<? extends Identified> all = Reports.elements(from).toList();
            Taken taken = new Arrangement(from, id -> false)
                    .take(List.of(all.get(random.nextInt(all.size())).getId()));
            List<? extends Identified> there = Reports.elements(into).toList();
            DropPlace place =
                    place(random, there.get(random.nextInt(there.size())).getId());
            byte[] before = ReportFile.toBytes(into);
            Set<String> words = words(into);
            boolean brings = random.nextBoolean() && into != from;
            Edit edit;
            try {
                Arrangement arrangement = new Arrangement(into, id -> false);
                edit = brings
                        ? arrangement.bring(taken, place, Ids.seeded(seed))
                        : arrangement.copy(taken, place, Ids.seeded(seed));
            } catch (InputException refused) {
                assertArrayEquals(before, ReportFile.toBytes(into));
                return;
            }
            Edit back = edit.apply(into);
            Set<String> added = words(into);
            assertTrue(added.containsAll(words));
            assertEquals(
                    words.size()
                            + (int) taken.elements().stream()
                                    .flatMap(each -> each.all())
                                    .filter(each -> !each.type().equals("Suppression"))
                                    .count(),
                    added.size());
            ReportFile.read("copied", ReportFile.toBytes(into));
            back.apply(into);
            assertArrayEquals(before, ReportFile.toBytes(into));
        });
    }
}
