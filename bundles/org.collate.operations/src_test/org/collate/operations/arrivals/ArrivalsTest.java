package org.collate.operations.arrivals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.collate.core.layout.ReportText;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.exchange.Sync;
import org.collate.git.merge.KeptConflicts;
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
import org.collate.operations.InputException;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.undo.UndoAction;
import org.collate.testkit.CGit;
import org.collate.testkit.Slice;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

    private static final Variant LEADER = new Variant("2025", "zhang-san");

    @TempDir
    Path folder;

    private Space space;

    @BeforeEach
    void threeParagraphs() throws Exception {
        space = begun(folder.resolve("space"));
    }

    private static Space begun(Path at) throws Exception {
        Space space = Space.init(at, by("林可"));
        new Meetings(space).add("2025", BuiltInTemplates.find("annual").orElseThrow(), by("林可"));
        new Variants(space).add("2025", List.of("zhang-san=张三"), by("林可"));
        Report report = draft(space);
        Ids fresh = Ids.seeded(3);
        report.getContents().addFirst(narrative(fresh, "会风不够精简，时间偏长。"));
        report.getContents().addFirst(narrative(fresh, "会前准备充分，材料齐备。"));
        report.getContents().addFirst(narrative(fresh, "学习不够深入，联系实际不紧。"));
        commit(space, report, "张三");
        return space;
    }

    @AfterEach
    void close() throws Exception {
        space.close();
        new CGit(folder.resolve("space")).assertSound();
    }

    @Test
    void whatAReturnedCopyBroughtIsListedByElementWithWhoDidIt() throws Exception {
        VersionId base = new Versions(space).draft(LEADER).id();
        word(0, "学习不够深入，联系实际不够。", "王五");
        returned(base, Map.of(1, "会前准备不足，材料齐备。", 2, "会风不够精简，会议偏多。"));
        Arrival arrival = read().getFirst();
        assertEquals(1, read().size(), "what was written here came from nowhere");
        assertEquals(Arrival.Way.FILE, arrival.way());
        assertEquals(2, arrival.items().size());
        for (Arrival.Item each : arrival.items()) {
            assertEquals(Arrival.State.IN, each.state());
            assertEquals(
                    List.of("李四"),
                    each.by().stream().map(by -> by.person().name()).toList());
        }
    }

    @Test
    void oneElementIsLeftOutAndTheOthersAndWhatWasWrittenSinceStay() throws Exception {
        VersionId base = new Versions(space).draft(LEADER).id();
        returned(base, Map.of(1, "会前准备不足，材料齐备。", 2, "会风不够精简，会议偏多。"));
        word(0, "学习不够深入，联系实际不够。", "王五");
        Arrival arrival = read().getFirst();
        LeaveOut.Result left = leave(arrival, id(1));
        assertEquals(0, left.conflicts());
        assertEquals(List.of("学习不够深入，联系实际不够。", "会前准备充分，材料齐备。", "会风不够精简，会议偏多。"), words());
        assertEquals(List.of(Arrival.State.OUT, Arrival.State.IN), states());
        assertEquals("张三", author(1), "the words are again whose they were");

        undo(left.action().orElseThrow());
        assertEquals("会前准备不足，材料齐备。", words().get(1));
        assertEquals(List.of(Arrival.State.IN, Arrival.State.IN), states());
        assertFalse(leave(read().getFirst(), "no such").made());
    }

    @Test
    void whatWasChangedSinceIsAConflictAndNoWordIsLostInSilence() throws Exception {
        VersionId base = new Versions(space).draft(LEADER).id();
        returned(base, Map.of(1, "会前准备不足，材料齐备。"));
        word(1, "会前准备很不足，材料齐备。", "王五");
        assertEquals(List.of(Arrival.State.CHANGED), states());
        LeaveOut.Result left = leave(read().getFirst(), id(1));
        assertEquals(1, left.conflicts());
        assertEquals("会前准备很不足，材料齐备。", words().get(1));
        assertEquals(1, new KeptConflicts(space).count(LEADER));
    }

    @Test
    void elementsThatCameAndWentAreLeftOutToo() throws Exception {
        VersionId base = new Versions(space).draft(LEADER).id();
        Report report = new Versions(space).report(LEADER, base);
        report.getContents().remove(1);
        report.getContents().add(2, narrative(Ids.seeded(9), "补充一段文字，说明情况。"));
        take(base, report);
        for (Arrival.Item each : read().getFirst().items()) {
            leave(read().getFirst(), each.element());
        }
        assertEquals(List.of("学习不够深入，联系实际不紧。", "会前准备充分，材料齐备。", "会风不够精简，时间偏长。"), words());
    }

    @Test
    void whatWasUndoneAsAWholeCameInNoMore() throws Exception {
        returned(new Versions(space).draft(LEADER).id(), Map.of(1, "会前准备不足，材料齐备。"));
        Arrival arrival = read().getFirst();
        undo(arrival.action());
        assertEquals(List.of(), read());
        assertThrows(InputException.class, () -> leave(arrival, id(1)));
    }

    @Test
    void aSynchronisationBringsWhatTheOtherMachineWrote() throws Exception {
        try (Space there = Sync.clone(space.folder(), folder.resolve("there"), by("李四"), () -> false)) {
            Report report = draft(there);
            ((TextElement) report.getContents().get(1)).getLines().set(0, "会前准备不足，材料齐备。");
            commit(there, report, "李四");
            new Sync(space).with(there.folder(), by("林可"), () -> false);
        }
        Arrival arrival = read().getFirst();
        assertEquals(Arrival.Way.SYNC, arrival.way());
        assertEquals("林可", arrival.by().person().name());
        assertEquals(id(1), arrival.items().getFirst().element());
    }

    /** Leaving out all but some gives the text in which only those came; in any order, one by one. */
    @Test
    void leavingOutOneByOneGivesTheTextInWhichOnlyTheRestCame() throws Exception {
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            Random random = new Random(seed);
            try (Space made = begun(folder.resolve("random" + seed))) {
                Versions versions = new Versions(made);
                VersionId base = versions.draft(LEADER).id();
                List<String> brought = List.of("学习很不够深入，联系实际不紧。", "会前准备不足，材料齐备。", "会风不够精简，会议偏多。");
                Report report = versions.report(LEADER, base);
                Report expected = versions.report(LEADER, base);
                Set<Integer> out = new HashSet<>();
                for (int i = 0; i < brought.size(); i++) {
                    ((TextElement) report.getContents().get(i)).getLines().set(0, brought.get(i));
                    if (random.nextBoolean()) {
                        out.add(i);
                    } else {
                        ((TextElement) expected.getContents().get(i)).getLines().set(0, brought.get(i));
                    }
                }
                take(made, base, report);
                String action = read(made).getFirst().action();
                List<Integer> order = new ArrayList<>(out);
                Collections.shuffle(order, random);
                for (int each : order) {
                    String element = expected.getContents().get(each).getId();
                    new LeaveOut(made, LEADER, action, Set.of(element)).execute(by("林可"));
                }
                assertEquals(ReportText.of(expected), ReportText.of(draft(made)), "seed " + seed);
            }
        });
    }

    @Test
    void whatWasDecidedIsRemembered() throws Exception {
        DealtWith dealt = new DealtWith(folder.resolve("dealt"), space.folder());
        assertEquals(Map.of(), dealt.all());
        DealtWith.Key one = new DealtWith.Key("a", "b");
        DealtWith.Key two = new DealtWith.Key("a", "c");
        dealt.put(Map.of(one, DealtWith.Decided.TAKEN));
        dealt.put(Map.of(two, new DealtWith.Decided(Optional.of("d"))));
        assertEquals(
                Map.of(one, DealtWith.Decided.TAKEN, two, new DealtWith.Decided(Optional.of("d"))),
                new DealtWith(folder.resolve("dealt"), space.folder()).all());
        dealt.forget(two);
        assertTrue(dealt.all().containsKey(one) && dealt.all().size() == 1);
    }

    private void returned(VersionId base, Map<Integer, String> words) throws SpaceException {
        Report report = new Versions(space).report(LEADER, base);
        words.forEach((i, each) ->
                ((TextElement) report.getContents().get(i)).getLines().set(0, each));
        take(base, report);
    }

    private void take(VersionId base, Report report) throws SpaceException {
        take(space, base, report);
    }

    private static void take(Space space, VersionId base, Report report) throws SpaceException {
        ReturnedWork.Side side = new ReturnedWork.Side(base, List.of(new ReturnedWork.Step(report, by("李四"), "改")));
        new ReturnedWork(space, LEADER).take(List.of(side), Optional.empty(), by("林可"));
    }

    private List<Arrival> read() throws SpaceException {
        return read(space);
    }

    private static List<Arrival> read(Space space) throws SpaceException {
        return new ReadArrivals(space, LEADER).execute(10, new NullProgressMonitor());
    }

    private List<Arrival.State> states() throws SpaceException {
        return read().getFirst().items().stream().map(Arrival.Item::state).toList();
    }

    private LeaveOut.Result leave(Arrival arrival, String element) throws InputException, SpaceException {
        return new LeaveOut(space, LEADER, arrival.action(), Set.of(element)).execute(by("林可"));
    }

    private void undo(String action) throws InputException, SpaceException {
        UndoAction.How how = new UndoAction.How(false, by("林可"), by("林可"), KeysAtHand.NONE);
        new UndoAction(space, Optional.of(action), how).execute(new NullProgressMonitor());
    }

    private String id(int index) throws SpaceException {
        return draft(space).getContents().get(index).getId();
    }

    private List<String> words() throws SpaceException {
        return draft(space).getContents().stream()
                .limit(3)
                .map(each -> ((TextElement) each).getLines().getFirst())
                .toList();
    }

    private String author(int index) throws SpaceException {
        String id = id(index);
        return new Blame(space)
                .of(LEADER, new Versions(space).draft(LEADER).id()).texts().stream()
                        .filter(each -> each.element().equals(id))
                        .flatMap(each -> each.stretches().stream())
                        .map(each -> each.origin().author().person().name())
                        .distinct()
                        .reduce("", (one, other) -> one.isEmpty() ? other : one + "," + other);
    }

    private void word(int index, String words, String author) throws SpaceException {
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
