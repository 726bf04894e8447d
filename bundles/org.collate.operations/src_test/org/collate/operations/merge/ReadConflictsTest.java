package org.collate.operations.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Decision;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.exchange.Sync;
import org.collate.git.merge.ReturnedWork;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.TextElement;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.undo.UndoAction;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadConflictsTest {

    private static final Variant LEADER = new Variant("2025", "zhang-san");

    @TempDir
    Path folder;

    private Space here;
    private Space there;

    @BeforeEach
    void twoMachines() throws Exception {
        here = Space.init(folder.resolve("here"), by("林可"));
        new Meetings(here).add("2025", BuiltInTemplates.find("annual").orElseThrow(), by("林可"));
        new Variants(here).add("2025", List.of("zhang-san=张三"), by("林可"));
        Report report = draft(here);
        Ids fresh = Ids.seeded(3);
        report.getContents().addFirst(narrative(fresh, "会前准备充分，材料齐备。"));
        report.getContents().addFirst(narrative(fresh, "学习不够深入，联系实际不紧。"));
        commit(here, report, "张三");
        there = Sync.clone(here.folder(), folder.resolve("there"), by("李四"), () -> false);
    }

    @AfterEach
    void close() throws Exception {
        here.close();
        there.close();
    }

    @Test
    void aConflictStandsAtItsWordsAndNamesWhoWroteEachSide() throws Exception {
        word(here, 0, "学习浅尝辄止，联系实际不紧。", "王五");
        word(there, 0, "学习走过场，联系实际不紧。", "李四");
        meet();
        OpenConflict conflict = only();
        assertEquals(Optional.of("学习不够深入，"), conflict.base().words());
        assertEquals("王五", name(conflict.ours()));
        assertEquals("李四", name(conflict.theirs()));
        assertEquals("张三", name(conflict.base()));
        OpenConflict.Passage words = conflict.at().words().orElseThrow();
        assertEquals(0, words.from());
        assertEquals("学习浅尝辄止，", words(0).substring(words.from(), words.to()));
        assertFalse(read().canBeGivenUp(), "the other copy has the merge as well");
    }

    @Test
    void whatIsGoneHereStandsBehindWhatItStoodBehind() throws Exception {
        Report report = draft(here);
        report.getContents().remove(1);
        commit(here, report, "王五");
        word(there, 1, "会前准备不充分，材料齐备。", "李四");
        meet();
        OpenConflict conflict = only();
        assertEquals(draft(here).getContents().getFirst().getId(), conflict.at().element());
        assertEquals("王五", name(conflict.ours()));
        assertEquals("李四", name(conflict.theirs()));
        assertFalse(conflict.isOfWords());
    }

    @Test
    void aConflictIsSettledInWordsOfOnesOwnAndThatIsTakenBack() throws Exception {
        word(here, 0, "学习浅尝辄止，联系实际不紧。", "王五");
        word(there, 0, "学习走过场，联系实际不紧。", "李四");
        meet();
        SettleOnSight settling = new SettleOnSight(here, LEADER, by("赵六"));
        SettleOnSight.Settled settled = settling.settle(Map.of(only().id(), new Decision.Written("学习不认真，")));
        assertEquals("学习不认真，联系实际不紧。", words(0));
        assertEquals(0, settled.left());
        UndoAction.How how = new UndoAction.How(false, by("赵六"), by("赵六"), KeysAtHand.NONE);
        new UndoAction(here, settled.action(), how).execute(new NullProgressMonitor());
        assertEquals("学习浅尝辄止，联系实际不紧。", words(0));
        settling.settle(Map.of(only().id(), only().both().orElseThrow()));
        assertEquals("学习浅尝辄止，学习走过场，联系实际不紧。", words(0));
    }

    @Test
    void aMergeIsGivenUpUntilSomethingCameAfterIt() throws Exception {
        VersionId base = new Versions(here).draft(LEADER).id();
        word(here, 0, "学习浅尝辄止，联系实际不紧。", "王五");
        returned(base);
        assertEquals("会前准备不充分，材料齐备。", words(1));
        assertTrue(read().canBeGivenUp());
        assertEquals(0, new SettleOnSight(here, LEADER, by("赵六")).giveUp().left());
        assertEquals("会前准备充分，材料齐备。", words(1));
        returned(base);
        word(here, 1, "会前准备不够，材料齐备。", "王五");
        assertFalse(read().canBeGivenUp());
        new SettleOnSight(here, LEADER, by("赵六")).settle(Map.of(only().id(), new Decision.Chosen(Choice.THEIRS)));
        assertEquals("学习走过场，联系实际不紧。", words(0));
    }

    /** A copy that was worked on elsewhere comes back. */
    private void returned(VersionId base) throws SpaceException {
        Report report = new Versions(here).report(LEADER, base);
        ((TextElement) report.getContents().get(0)).getLines().set(0, "学习走过场，联系实际不紧。");
        ((TextElement) report.getContents().get(1)).getLines().set(0, "会前准备不充分，材料齐备。");
        ReturnedWork.Side side = new ReturnedWork.Side(base, List.of(new ReturnedWork.Step(report, by("李四"), "改")));
        new ReturnedWork(here, LEADER).take(List.of(side), Optional.empty(), by("林可"));
    }

    /** Takes in what the other machine has, which keeps what it had. */
    private void meet() throws Exception {
        Path copy = folder.resolve("copy" + System.nanoTime());
        try (Space taken = Sync.clone(there.folder(), copy, by("林可"), () -> false)) {
            new Sync(here).with(taken.folder(), by("林可"), () -> false);
        }
    }

    private ReadConflicts.Open read() throws SpaceException {
        return new ReadConflicts(here, LEADER, draft(here)).execute();
    }

    private OpenConflict only() throws SpaceException {
        List<OpenConflict> open = read().conflicts();
        assertEquals(1, open.size(), open::toString);
        return open.getFirst();
    }

    private static String name(OpenConflict.Side side) {
        return side.by().orElseThrow().person().name();
    }

    private String words(int index) throws SpaceException {
        return ((TextElement) draft(here).getContents().get(index)).getLines().getFirst();
    }

    private static void word(Space space, int index, String words, String author) throws SpaceException {
        Report report = draft(space);
        ((TextElement) report.getContents().get(index)).getLines().set(0, words);
        commit(space, report, author);
    }

    private static Report draft(Space space) throws SpaceException {
        Versions versions = new Versions(space);
        return versions.report(LEADER, versions.draft(LEADER).id());
    }

    private static void commit(Space space, Report report, String author) throws SpaceException {
        new Versions(space).commit(LEADER, report, new Versions.Note(Optional.empty(), by(author), by("林可"), author));
    }

    private static Narrative narrative(Ids fresh, String words) {
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId(fresh.next(words));
        narrative.getLines().add(words);
        return narrative;
    }

    private static Signature by(String name) {
        return Signature.now(new Person(name, ""));
    }
}
