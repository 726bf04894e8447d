package org.collate.operations.links;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.collate.core.edit.Edit;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Cause;
import org.collate.model.report.Explainable;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.testkit.Drawing;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

class LinkTableTest {

    private final Report report = Drawing.report(
            "对照检查材料",
            Drawing.section(
                    Role.PROBLEMS,
                    "问题",
                    Drawing.aspect("理论学习方面", Drawing.problem("学习不够系统。只读了两本。"), Drawing.problem("学用结合不紧。"))),
            Drawing.section(Role.CAUSES, "原因", Drawing.cause("思想放松。")),
            Drawing.section(Role.MEASURES, "措施", Drawing.measure("每周自学。")));

    private LinkTable table() {
        return LinkTable.of(report);
    }

    private LinkCard problem(int index) {
        return table().problems().get(index);
    }

    private LinkCard cause() {
        return table().causes().getFirst();
    }

    private LinkCard measure() {
        return table().measures().getFirst();
    }

    @Test
    void eachColumnHasItsCardsWithWhatTheyLack() {
        assertEquals(
                List.of(LinkCard.Kind.ASPECT, LinkCard.Kind.PROBLEM, LinkCard.Kind.PROBLEM),
                table().problems().stream().map(LinkCard::kind).toList());
        assertEquals("学习不够系统", problem(1).words());
        assertEquals(Set.of(LinkCard.Gap.CAUSE), problem(0).gaps());
        assertEquals(Set.of(LinkCard.Gap.MEASURE), problem(1).gaps());
        assertEquals(Set.of(LinkCard.Gap.MEASURE), cause().gaps());
        assertEquals(Set.of(), measure().gaps());
    }

    @Test
    void aLinkIsMadeFromEitherEndAndFillsTheGapsThatItAnswersTo() throws Exception {
        Edit back = table().link(problem(1), cause()).apply(report);
        assertEquals(Set.of(), problem(0).gaps(), "its problem has a cause");
        assertEquals(List.of(problem(1).element()), cause().linked());
        table().link(cause(), measure()).apply(report);
        assertEquals(Set.of(), problem(1).gaps(), "its cause has a measure");
        assertEquals(Set.of(LinkCard.Gap.MEASURE), problem(2).gaps());
        table().unlink(measure(), cause()).apply(report);
        back.apply(report);
        assertTrue(table().all().allMatch(card -> card.linked().isEmpty()));
    }

    @Test
    void whatCannotBeLinkedIsSaidWhy() {
        assertTrue(table().refusal(problem(1), problem(2)).isPresent());
        assertTrue(table().refusal(cause(), cause()).isPresent());
        String aspect = table().refusal(measure(), problem(0)).orElseThrow();
        assertFalse(aspect.equals(table().refusal(problem(1), problem(2)).orElseThrow()));
        assertEquals(Optional.empty(), table().refusal(problem(0), cause()));
        assertEquals(Optional.empty(), table().refusal(measure(), problem(1)));
    }

    @Test
    void aProposedLinkIsConfirmedOrRejectedAloneOrWithAll() throws Exception {
        Cause cause = (Cause) find(cause().element());
        cause.getProposedExplains().add((Explainable) find(problem(1).element()));
        cause.getProposedExplains().add((Explainable) find(problem(2).element()));
        assertEquals(2, table().proposals());
        Edit back = table().confirmAll().orElseThrow().apply(report);
        assertEquals(0, table().proposals());
        assertEquals(2, cause().linked().size());
        back.apply(report);
        table().reject(problem(2), cause()).apply(report);
        assertEquals(List.of(problem(1).element()), cause().proposed());
        table().link(problem(1), cause()).apply(report);
        assertEquals(List.of(), cause().proposed());
        assertEquals(List.of(problem(1).element()), cause().linked());
        assertEquals(Optional.empty(), table().confirmAll());
    }

    private Identified find(String id) {
        return Reports.find(report, id).orElseThrow();
    }

    @Test
    void whateverIsLinkedCanBeTakenAwayAndUndoneExactly() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report some = RandomReports.of(seed, 15);
            byte[] before = ReportFile.toBytes(some);
            LinkTable table = LinkTable.of(some);
            List<LinkCard> cards = table.all().toList();
            if (cards.isEmpty()) {
                return;
            }
            LinkCard one = cards.get(random.nextInt(cards.size()));
            LinkCard other = cards.get(random.nextInt(cards.size()));
            if (table.refusal(one, other).isPresent()) {
                return;
            }
            boolean isLinked = one.linked().contains(other.element());
            Edit edit = isLinked ? table.unlink(one, other) : table.link(one, other);
            Edit back = edit.apply(some);
            LinkTable now = LinkTable.of(some);
            assertEquals(
                    !isLinked, now.card(one.element()).orElseThrow().linked().contains(other.element()));
            assertEquals(
                    !isLinked, now.card(other.element()).orElseThrow().linked().contains(one.element()));
            back.apply(some);
            assertArrayEquals(before, ReportFile.toBytes(some));
            Optional<Edit> all = LinkTable.of(some).confirmAll();
            if (all.isPresent()) {
                Edit undo = all.get().apply(some);
                assertEquals(0, LinkTable.of(some).proposals());
                undo.apply(some);
                assertArrayEquals(before, ReportFile.toBytes(some));
            }
        });
    }
}
