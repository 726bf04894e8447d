package org.collate.operations.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.revisions.Revision;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.TextElement;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.review.MarkedDraft.Mark;
import org.collate.testkit.CGit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkDraftTest {

    private static final Variant LEADER = new Variant("2025", "zhang-san");

    @TempDir
    Path folder;

    private Space space;
    private Report written;

    @BeforeEach
    void acceptAText() throws Exception {
        Path place = folder.resolve("space");
        space = Space.init(place, by("林可"));
        new Meetings(space).add("2025", BuiltInTemplates.find("annual").orElseThrow(), by("林可"));
        new Variants(space).add("2025", List.of("zhang-san=张三"), by("林可"));
        Versions versions = new Versions(space);
        written = versions.report(LEADER, versions.find(LEADER, Optional.empty()));
        Ids fresh = Ids.seeded(3);
        written.getContents().addFirst(narrative(fresh, "会前准备充分。"));
        written.getContents().addFirst(narrative(fresh, "学习不够深入，联系实际不紧。"));
        commit("张三");
        accept();
    }

    private void accept() throws Exception {
        Versions versions = new Versions(space);
        TrackedRevisions tracked = new TrackedRevisions(space);
        Tracked all = tracked.since(LEADER, versions.find(LEADER, Optional.of("accepted")));
        Set<String> ids = all.revisions().list().stream().map(Revision::id).collect(Collectors.toSet());
        tracked.judge(LEADER, all, new TrackedRevisions.Verdict(true, ids), by("林可"), by("林可"));
    }

    @AfterEach
    void close() throws Exception {
        space.close();
        new CGit(folder.resolve("space")).assertSound();
    }

    @Test
    void wordsThatCameAndWordsThatWentStandBesideEachOther() throws Exception {
        lines(0).set(0, "学习还不够深入，联系实际不够。");
        commit("李四");
        MarkedDraft marked = mark();
        assertEquals("学习{+还+}不够深入，联系实际不{-紧-}{+够+}。", drawn(marked, first(marked)));
        assertEquals(
                List.of("李四"),
                marked.marks().stream()
                        .map(mark -> mark.by().author().person().name())
                        .distinct()
                        .toList());
    }

    @Test
    void anElementThatWentStandsAtItsPlaceAndIsMarked() throws Exception {
        written.getContents().remove(0);
        commit("李四");
        MarkedDraft marked = mark();
        assertEquals("{-学习不够深入，联系实际不紧。-}", drawn(marked, first(marked)));
    }

    @Test
    void anElementThatCameIsMarkedAsAWhole() throws Exception {
        written.getContents().addFirst(narrative(Ids.seeded(9), "补充一段。"));
        commit("李四");
        MarkedDraft marked = mark();
        assertEquals("{+补充一段。+}", drawn(marked, first(marked)));
    }

    @Test
    void whatIsTypedBehindADivisionIsMarkedBeforeItIsInAVersionAsItIsAfterwards() throws Exception {
        lines(0).set(0, "学习不够深入，");
        written.getContents().add(1, narrative(Ids.seeded(9), "而且联系实际不紧。"));
        MarkedDraft before = new MarkDraft(folder.resolve("space"), LEADER, Optional.of(written), by("王五"))
                .execute(new NullProgressMonitor());
        commit("王五");
        for (MarkedDraft marked : List.of(before, mark())) {
            TextElement second = (TextElement) marked.report().getContents().get(1);
            assertEquals("{+¶+}{+而且+}联系实际不紧。", drawn(marked, second));
        }
    }

    @Test
    void wordsThatWereDividedOffAParagraphWhichNobodyAcceptedWaitForAVerdictToo() throws Exception {
        written.getContents().addFirst(narrative(Ids.seeded(9), "补充一段，还有几句。再说一句。"));
        commit("李四");
        lines(0).set(0, "补充一段，");
        written.getContents().add(1, narrative(Ids.seeded(10), "新的还有几句。"));
        written.getContents().add(2, narrative(Ids.seeded(11), "再说一句。"));
        commit("王五");
        MarkedDraft marked = mark();
        assertEquals("{+补充一段，+}", drawn(marked, first(marked)));
        assertEquals("{+¶+}{+新的+}{+还有几句。+}", drawn(marked, (TextElement)
                marked.report().getContents().get(1)));
        assertEquals("{+¶+}{+再说一句。+}", drawn(marked, (TextElement)
                marked.report().getContents().get(2)));
    }

    @Test
    void theBreakWhereAParagraphWasDividedIsMarkedAndItsWordsAreNot() throws Exception {
        lines(0).set(0, "学习不够深入，");
        written.getContents().add(1, narrative(Ids.seeded(9), "联系实际很不紧。"));
        commit("李四");
        MarkedDraft marked = mark();
        assertEquals("学习不够深入，", drawn(marked, first(marked)));
        TextElement second = (TextElement) marked.report().getContents().get(1);
        assertEquals("{+¶+}联系实际{+很+}不紧。", drawn(marked, second));
    }

    @Test
    void theBreakWhereParagraphsWereJoinedStandsThereAndIsMarked() throws Exception {
        lines(0).set(0, "学习不够深入，联系实际不紧。会前准备充分。");
        written.getContents().remove(1);
        commit("李四");
        MarkedDraft marked = mark();
        assertEquals("学习不够深入，联系实际不紧。{-¶-}会前准备充分。", drawn(marked, first(marked)));
        assertEquals(written.getContents().size(), marked.report().getContents().size());
    }

    @Test
    void whereATailWentOverToTheNextParagraphOneBreakCameAndOneWent() throws Exception {
        lines(0).set(0, "学习不够深入，");
        Narrative between = narrative(Ids.seeded(9), "联系实际不紧。");
        written.getContents().add(1, between);
        commit("李四");
        written.getContents().remove(between);
        lines(1).set(0, "联系实际不紧。会前准备充分。");
        commit("李四");
        MarkedDraft marked = mark();
        assertEquals("学习不够深入，", drawn(marked, first(marked)));
        TextElement second = (TextElement) marked.report().getContents().get(1);
        assertEquals("{+¶+}联系实际不紧。{-¶-}会前准备充分。", drawn(marked, second));
    }

    @Test
    void wordsThatAreInNoVersionYetAreTheirWriters() throws Exception {
        lines(0).set(0, "学习还不够深入，联系实际不紧。");
        commit("李四");
        lines(0).set(0, "学习还不够深入，联系实际不够。");
        MarkedDraft marked = new MarkDraft(folder.resolve("space"), LEADER, Optional.of(written), by("王五"))
                .execute(new NullProgressMonitor());
        assertEquals("学习{+还+}不够深入，联系实际不{-紧-}{+够+}。", drawn(marked, first(marked)));
        assertEquals(
                List.of("李四", "王五", "王五"),
                marked.marks().stream()
                        .map(mark -> mark.by().author().person().name())
                        .toList());
        assertEquals(List.of("学习还不够深入，联系实际不够。"), lines(0), "what is written was changed");
    }

    @Test
    void wordsThatAreInNoVersionAreNotJudged() throws Exception {
        lines(0).set(0, "学习还不够深入，联系实际不紧。");
        TrackedRevisions revisions = new TrackedRevisions(space);
        VersionId accepted = new Versions(space).find(LEADER, Optional.of("accepted"));
        Tracked tracked = revisions.since(LEADER, accepted, written, by("王五"));
        TrackedRevisions.Verdict verdict = new TrackedRevisions.Verdict(
                true, Set.of(tracked.revisions().list().getFirst().id()));
        assertThrows(
                IllegalArgumentException.class, () -> revisions.judge(LEADER, tracked, verdict, by("林可"), by("林可")));
    }

    @Test
    void whatAnotherChangedInNewWordsStandsInsideThem() throws Exception {
        written.getContents().addFirst(narrative(Ids.seeded(9), "补充一段。"));
        lines(1).set(0, "学习还是不够深入，联系实际不紧。");
        commit("李四");
        lines(0).set(0, "补充两段。");
        lines(1).set(0, "学习还确是不够深入，联系实际不紧。");
        commit("王五");
        MarkedDraft marked = mark();
        assertEquals("{+补充+}{-一-}{+两+}{+段。+}", drawn(marked, first(marked)));
        TextElement second = (TextElement) marked.report().getContents().get(1);
        assertEquals("学习{+还+}{+确+}{+是+}不够深入，联系实际不紧。", drawn(marked, second));
    }

    @Test
    void wordsOfTheBylineStandInTheBylineAndTheTitleStaysAsItIs() throws Exception {
        written.getByline().add("张三");
        written.getByline().add("2026年一月");
        commit("张三");
        accept();
        written.getByline().set(1, "2026年二月");
        commit("李四");
        MarkedDraft marked = mark();
        Report report = marked.report();
        assertEquals(written.getTitle(), drawn(marked, TextRef.of(report)));
        TextRef byline = TextRef.of(report, ReportPackage.Literals.REPORT__BYLINE);
        assertEquals("张三\n2026年{-一-}{+二+}月", drawn(marked, byline));
    }

    @Test
    void wordsOfTitleBylineSignatureAndDateAreMarkedEachInItsOwnText() throws Exception {
        written.setTitle("对照检查材料");
        written.getByline().add("张三");
        written.getSignature().add("甲局");
        written.setDate("2026年1月");
        commit("张三");
        accept();
        written.setTitle("个人对照检查材料");
        written.getByline().set(0, "张三（局长）");
        written.getSignature().set(0, "甲乙局");
        written.setDate("2026年2月");
        commit("李四");
        MarkedDraft marked = mark();
        assertEquals(
                List.of("{+个人+}对照检查材料", "张三{+（局长）+}", "甲{+乙+}局", "2026年{-1-}{+2+}月"),
                WordFeatures.of(marked.report().eClass()).stream()
                        .map(feature -> drawn(marked, TextRef.of(marked.report(), feature)))
                        .toList());
    }

    private MarkedDraft mark() throws SpaceException {
        return new MarkDraft(folder.resolve("space"), LEADER, Optional.empty(), by("王五"))
                .execute(new NullProgressMonitor());
    }

    private static TextElement first(MarkedDraft marked) {
        return (TextElement) marked.report().getContents().getFirst();
    }

    private static String drawn(MarkedDraft marked, TextElement element) {
        return drawn(marked, TextRef.of(element));
    }

    /** The words of a text with its marks drawn into them. */
    private static String drawn(MarkedDraft marked, TextRef text) {
        StringBuilder words = new StringBuilder(Words.of(marked.report(), text).orElseThrow());
        List<Mark> marks = marked.marks().stream()
                .filter(mark -> mark.text().equals(text))
                .sorted((one, other) -> Integer.compare(other.from(), one.from()))
                .toList();
        for (Mark mark : marks) {
            String sign = mark.isInserted() ? "+" : "-";
            words.insert(Math.min(mark.to(), words.length()), sign + "}");
            words.insert(mark.from(), "{" + sign);
        }
        return words.toString();
    }

    private List<String> lines(int index) {
        return ((TextElement) written.getContents().get(index)).getLines();
    }

    private void commit(String author) throws SpaceException {
        new Versions(space).commit(LEADER, written, new Versions.Note(Optional.empty(), by(author), by("林可"), "稿"));
    }

    private static Narrative narrative(Ids ids, String words) {
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId(ids.next(words));
        narrative.getLines().add(words);
        return narrative;
    }

    private static Signature by(String name) {
        return Signature.now(new Person(name, ""));
    }
}
