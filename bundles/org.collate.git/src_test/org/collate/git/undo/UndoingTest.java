package org.collate.git.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Insert;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.revisions.Revision;
import org.collate.git.Person;
import org.collate.git.Samples;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.actions.Action;
import org.collate.git.blame.Blame;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.review.HandOvers;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.TextElement;
import org.collate.testkit.CGit;
import org.collate.testkit.RandomEdits;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoingTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final String ASPECT = Ids.derived().next("aspect");
    private static final String FIRST = Ids.derived().next("first problem");
    private static final Signature BY_LI =
            new Signature(new Person("李四", ""), Samples.BY_CLERK.time().plusDays(1));

    @TempDir
    Path temp;

    private Path folder;
    private Space space;

    @BeforeEach
    void aProblem() throws Exception {
        folder = temp.resolve("space");
        space = Samples.space(folder);
        commit(space, "张三", new Insert(ASPECT, 0, problem(FIRST, "学习不够深入，联系实际不紧。")));
    }

    @AfterEach
    void theRepositoryIsSound() throws Exception {
        space.close();
        new CGit(folder).assertSound();
    }

    @Test
    void everyActionIsAnEntryThatSaysWhoDidWhatToWhich() throws Exception {
        List<Action> actions = space.actions();
        assertEquals(
                List.of("commit", "variant add", "meeting add"),
                actions.stream().map(Action::kind).toList());
        assertEquals(ZHANG, actions.getFirst().moved().getFirst().variant().orElseThrow());
        assertEquals(Samples.CLERK, actions.get(1).by().person());
        new Versions(space).commitSession(ZHANG, Samples.bytes(space, ZHANG, "一行"), Samples.note("一行"));
        assertEquals(4, space.actions().size());
    }

    @Test
    void aLineThatTheMachineDidNotFinishIsNoEntryAndKeepsNoOtherFromBeingRead() throws Exception {
        Path log = folder.resolve("collate/operations");
        Files.writeString(log, "{\"kind\":\"comm", StandardOpenOption.APPEND);
        commit(space, "张三", new ReplaceText(FIRST, 0, 2, "研究"));
        assertEquals(
                List.of("commit", "commit", "variant add", "meeting add"),
                space.actions().stream().map(Action::kind).toList());
        Files.writeString(log, Files.readString(log).replace("\"variant add\"", "\"commit\""));
        assertEquals(3, space.actions().size(), "an entry that another hand changed");
        Files.write(log, "\u0000\uffff".getBytes(StandardCharsets.UTF_16));
        assertEquals(List.of(), space.actions());
    }

    @Test
    void aVersionIsTakenBackByAVersionInWhichTheWordsHaveTheirFirstAuthors() throws Exception {
        commit(space, "李四", new ReplaceText(FIRST, 0, 6, "没有问题"));
        assertEquals("没有问题，联系实际不紧。", words(space));
        Undone undone = undo(space, 0);
        assertEquals("学习不够深入，联系实际不紧。", words(space));
        assertEquals(Set.of("张三"), authors(space));
        assertEquals("undo", space.actions().getFirst().kind());
        assertEquals(undone.action().id(), space.actions().getFirst().undoes().orElseThrow());
        assertEquals(4, new Versions(space).log(ZHANG).size(), "nothing is erased");
        undo(space, 0);
        assertEquals("没有问题，联系实际不紧。", words(space));
        assertEquals(Set.of("张三", "李四"), authors(space));
    }

    @Test
    void whatWasWrittenSinceStays() throws Exception {
        commit(space, "李四", new ReplaceText(FIRST, 0, 6, "没有问题"));
        commit(space, "王五", new ReplaceText(FIRST, 9, 2, "不够紧密"));
        assertEquals("没有问题，联系实际不够紧密。", words(space));
        Undone undone = undo(space, 1);
        assertEquals("学习不够深入，联系实际不够紧密。", words(space));
        assertEquals(0, ((Undone.Text) undone.steps().getFirst()).conflicts());
    }

    @Test
    void whatWasChangedAtTheSameWordsSinceIsAConflict() throws Exception {
        commit(space, "李四", new ReplaceText(FIRST, 0, 6, "没有问题"));
        commit(space, "王五", new ReplaceText(FIRST, 0, 4, "学得不多"));
        assertEquals("学得不多，联系实际不紧。", words(space));
        assertEquals(1, ((Undone.Text) foresee(space, 1).steps().getFirst()).conflicts());
        assertEquals(0, new KeptConflicts(space).of(ZHANG).size());
        assertEquals(1, ((Undone.Text) undo(space, 1).steps().getFirst()).conflicts());
        assertEquals(1, new KeptConflicts(space).of(ZHANG).size());
        assertEquals("学得不多，联系实际不紧。", words(space));
    }

    @Test
    void anAcceptedRevisionWaitsForAVerdictAgain() throws Exception {
        judge(space, true, ids(space));
        commit(space, "李四", new ReplaceText(FIRST, 7, 4, "结合工作"), new ReplaceText(FIRST, 0, 2, ""));
        List<String> before = told(space);
        judge(space, true, ids(space));
        assertEquals(List.of(), told(space));
        undo(space, 0);
        assertEquals(before, told(space));
        assertEquals(
                List.of("accept"),
                new ReviewEvents(space)
                        .of(ZHANG).stream().map(ReviewEvent::kind).toList());
        judge(space, false, ids(space));
        assertEquals("学习不够深入，联系实际不紧。", words(space));
    }

    @Test
    void aRejectedRevisionWaitsForAVerdictAgain() throws Exception {
        judge(space, true, ids(space));
        commit(space, "李四", new ReplaceText(FIRST, 7, 4, "结合工作"), new ReplaceText(FIRST, 0, 2, ""));
        List<String> before = told(space);
        judge(space, false, ids(space));
        undo(space, 0);
        assertEquals(before, told(space));
        assertEquals("不够深入，结合工作不紧。", words(space));
        judge(space, true, ids(space));
        assertEquals(List.of(), told(space));
    }

    @Test
    void aHandOverCountsNoLongerAndTheNextOneIsAnotherRound() throws Exception {
        HandOvers overs = new HandOvers(space);
        overs.handOver(ZHANG, new Versions(space).draft(ZHANG).id(), Map.of(), BY_LI, BY_LI);
        assertEquals(1, overs.last(ZHANG).orElseThrow().round());
        assertTrue(undoing(space, Samples.BY_CLERK).foresee(space.actions().getFirst()).steps().stream()
                .allMatch(step -> step instanceof Undone.Left left && left.why() == Undone.Reason.OTHERS));
        undoing(space, BY_LI).undo(space.actions().getFirst());
        assertEquals(Optional.empty(), overs.last(ZHANG));
        assertEquals(List.of(), new ReviewEvents(space).of(ZHANG));
        assertEquals(2, new ReviewEvents(space).all(ZHANG).size());
        undoing(space, BY_LI).undo(space.actions().getFirst());
        assertEquals(1, overs.last(ZHANG).orElseThrow().round());
    }

    @Test
    void whatWasSignedIsNotTakenBackWithoutASignature() throws Exception {
        ReviewEvent signed = new ReviewEvent(
                "sign-off",
                BY_LI,
                new Versions(space).draft(ZHANG).id(),
                Optional.empty(),
                Map.of("signature", "of a key"));
        new ReviewEvents(space).add(ZHANG, BY_LI, List.of(signed));
        undoing(space, BY_LI).undo(space.actions().getFirst());
        assertEquals(List.of(signed), new ReviewEvents(space).of(ZHANG));
        new Undoing(space, BY_LI, BY_LI, variant -> event -> event.saying(withSignature(event.data())))
                .undo(space.actions().get(1));
        assertEquals(List.of(), new ReviewEvents(space).of(ZHANG));
    }

    @Test
    void peopleAndReportsThatWereBegunStayAndItIsSaidWhy() throws Exception {
        Undone undone = foresee(space, 1);
        assertTrue(undone.steps().stream().allMatch(Undone.Left.class::isInstance), undone.toString());
        assertEquals(
                List.of(),
                undo(space, 1).steps().stream()
                        .filter(step -> !(step instanceof Undone.Left))
                        .toList());
        assertEquals("commit", space.actions().getFirst().kind(), "nothing was done");
    }

    /** Whatever was done last, its opposite leaves all as it was, and the opposite of that as it was afterwards. */
    @Test
    void undoingTheLastThingLeavesTextsAndRevisionsAsTheyWere() throws Exception {
        Slice.forEachSeed(Slice.Cost.COPIES, seed -> {
            Random random = new Random(seed);
            Path own = temp.resolve("law-" + seed);
            try (Space other = Samples.space(own)) {
                commit(other, "张三", new Insert(ASPECT, 0, problem(FIRST, "学习不够深入，联系实际不紧。")));
                for (int i = 0; i < 6; i++) {
                    State before = State.of(other);
                    if (!act(other, random, i)) {
                        continue;
                    }
                    State after = State.of(other);
                    undo(other, 0);
                    assertEquals(before, State.of(other), "seed " + seed + ", step " + i + ", undone");
                    undo(other, 0);
                    assertEquals(after, State.of(other), "seed " + seed + ", step " + i + ", done again");
                    if (random.nextBoolean()) {
                        undo(other, 0);
                    }
                }
            }
        });
    }

    private record State(String draft, String accepted, Set<String> revisions) {

        static State of(Space space) throws SpaceException {
            Versions versions = new Versions(space);
            return new State(
                    Samples.text(versions.bytes(ZHANG, versions.draft(ZHANG).id())),
                    Samples.text(versions.bytes(ZHANG, versions.accepted(ZHANG))),
                    Set.copyOf(told(space)));
        }
    }

    /** Some version, or a verdict on some revisions; whether anything was done. */
    private static boolean act(Space space, Random random, int number) throws Exception {
        Tracked now = tracked(space);
        List<String> open = new ArrayList<>(ids(space));
        if (open.isEmpty() || random.nextInt(3) > 0) {
            Report report = report(space);
            RandomEdits edits = new RandomEdits(random);
            for (int i = 0; i < 3; i++) {
                applyIfPossible(edits.next(report), report);
            }
            return commit(space, List.of("李四", "王五").get(number % 2), report);
        }
        open.sort(null);
        boolean accepts = random.nextBoolean();
        Set<String> some = Set.copyOf(open.subList(0, 1 + random.nextInt(open.size())));
        Set<String> closed = accepts
                ? now.revisions().closedForAccepting(some)
                : now.revisions().closedForRejecting(some);
        judge(space, accepts, closed);
        return true;
    }

    /** Some of the random edits are such as a report refuses. */
    private static void applyIfPossible(Edit edit, Report report) {
        try {
            edit.apply(report);
        } catch (EditException e) {
            assertNotNull(e.getMessage());
        }
    }

    private static Map<String, Object> withSignature(Map<String, Object> data) {
        Map<String, Object> all = new TreeMap<>(data);
        all.put("signature", "of the key");
        return all;
    }

    private static Undone undo(Space space, int entry) throws SpaceException {
        return undoing(space, Samples.BY_CLERK).undo(space.actions().get(entry));
    }

    private static Undone foresee(Space space, int entry) throws SpaceException {
        return undoing(space, Samples.BY_CLERK).foresee(space.actions().get(entry));
    }

    private static Undoing undoing(Space space, Signature by) {
        return new Undoing(space, by, by, Undoing.Seals.NONE);
    }

    private static Report report(Space space) throws SpaceException {
        Versions versions = new Versions(space);
        return versions.report(ZHANG, versions.draft(ZHANG).id());
    }

    private static void commit(Space space, String author, Edit... edits) throws Exception {
        Report report = report(space);
        for (Edit edit : edits) {
            edit.apply(report);
        }
        commit(space, author, report);
    }

    private static boolean commit(Space space, String author, Report report) throws SpaceException {
        Signature by = new Signature(new Person(author, ""), Samples.BY_CLERK.time());
        return new Versions(space)
                .commit(ZHANG, report, new Versions.Note(Optional.empty(), by, by, "写"))
                .made();
    }

    private static void judge(Space space, boolean accepts, Set<String> revisions) throws SpaceException {
        new TrackedRevisions(space)
                .judge(
                        ZHANG,
                        tracked(space),
                        new TrackedRevisions.Verdict(accepts, revisions),
                        Samples.BY_CLERK,
                        Samples.BY_CLERK);
    }

    private static Tracked tracked(Space space) throws SpaceException {
        return new TrackedRevisions(space).since(ZHANG, new Versions(space).accepted(ZHANG));
    }

    private static Set<String> ids(Space space) throws SpaceException {
        return tracked(space).revisions().list().stream().map(Revision::id).collect(Collectors.toSet());
    }

    private static List<String> told(Space space) throws SpaceException {
        Tracked tracked = tracked(space);
        return tracked.revisions().list().stream()
                .map(each -> tracked.origin(each).author().person().name() + " " + each.kind() + " " + each.element()
                        + " " + each.before() + ">" + each.after())
                .sorted()
                .toList();
    }

    private static String words(Space space) throws SpaceException {
        TextElement text = (TextElement) Reports.find(report(space), FIRST).orElseThrow();
        return String.join("\n", text.getLines());
    }

    private static Set<String> authors(Space space) throws SpaceException {
        return new Blame(space)
                .of(ZHANG, new Versions(space).draft(ZHANG).id()).texts().stream()
                        .filter(text -> text.element().equals(FIRST))
                        .flatMap(text -> text.stretches().stream())
                        .map(each -> each.origin().author().person().name())
                        .collect(Collectors.toSet());
    }

    private static Subtree problem(String id, String line) {
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId(id);
        problem.getLines().add(line);
        return Subtree.of(problem);
    }
}
