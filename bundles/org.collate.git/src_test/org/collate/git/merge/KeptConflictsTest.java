package org.collate.git.merge;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Subtree;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.Decision;
import org.collate.git.Commits;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.actions.Action;
import org.collate.git.blame.Blame;
import org.collate.git.blame.Blamed;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.join.Joining;
import org.collate.git.join.MergeBases;
import org.collate.git.join.MergeTrace;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.git.undo.Undoing;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.TextElement;
import org.collate.testkit.CGit;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptConflictsTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final String ASPECT = Ids.derived().next("aspect");
    private static final String PROBLEM = Ids.derived().next("a problem");

    @TempDir
    Path temp;

    private Path folder;
    private Space space;
    private Versions versions;
    private Commits commits;
    private KeptConflicts kept;
    private VersionId first;

    @BeforeEach
    void aReportWithAProblem() throws Exception {
        folder = temp.resolve("space");
        space = Samples.space(folder);
        versions = new Versions(space);
        commits = new Commits(space, ZHANG);
        kept = new KeptConflicts(space);
        Report report = commits.report(versions.draft(ZHANG).id());
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId(PROBLEM);
        problem.getLines().add("学习不够深入，联系实际不紧，作风不实。");
        new Insert(ASPECT, 0, Subtree.of(problem)).apply(report);
        first = commits.commit(report, "张三", "2026-03-01T09:00:00+08:00");
    }

    @AfterEach
    void theRepositoryIsSoundForEveryGit() throws Exception {
        space.close();
        new CGit(folder).assertSound();
        new CGit(temp)
                .run(
                        "clone",
                        "-q",
                        "--mirror",
                        folder.toString(),
                        temp.resolve("mirror").toString());
    }

    @Test
    void clausesThatDifferMergeAndNothingIsKept() throws Exception {
        VersionId one = reworded(first, "学习不深不透，联系实际不紧，作风不实。", "甲");
        VersionId two = reworded(first, "学习不够深入，联系实际不紧，作风漂浮。", "乙");
        join(one, two);
        assertEquals("学习不深不透，联系实际不紧，作风漂浮。", words());
        assertEquals(List.of(), kept.of(ZHANG));
    }

    @Test
    void aClauseThatWasChangedTwiceIsAConflictThatLiesInTheCommit() throws Exception {
        VersionId one = reworded(first, "学习不深不透，联系实际不紧，作风不实。", "甲");
        VersionId two = reworded(first, "学习浮于表面，联系实际不紧，作风漂浮。", "乙");
        join(one, two);
        assertEquals("学习不深不透，联系实际不紧，作风漂浮。", words());
        KeptConflict conflict = only();
        assertEquals(PROBLEM, conflict.conflict().element());
        assertTrue(conflict.conflict() instanceof Conflict.Words, conflict.toString());
        String files = new CGit(folder).run("ls-tree", "-r", "--name-only", ZHANG.draft());
        assertTrue(files.contains("conflicts/" + conflict.id() + ".json"), files);
    }

    @Test
    void settlingTakesTheChoiceAndKeepsWhatWasWrittenSince() throws Exception {
        VersionId two = conflicting();
        Samples.commit(space, ZHANG, "后来写的一段。");
        int left = kept.resolve(ZHANG, Map.of(only().id(), Choice.THEIRS), Samples.BY_CLERK, Samples.BY_CLERK);
        assertEquals(0, left);
        assertEquals("学习浮于表面，联系实际不紧，作风漂浮。", words());
        assertTrue(
                Samples.text(versions.bytes(ZHANG, versions.draft(ZHANG).id())).contains("后来写的一段。"));
        Blamed blamed = new Blame(space).of(ZHANG, versions.draft(ZHANG).id());
        assertTrue(blamed.origins().containsKey(two.hex()), "the words are still whose who wrote them");
    }

    @Test
    void wordsOfOnesOwnAreWrittenWhereItIsSettledAndEachWordKeepsItsAuthor() throws Exception {
        VersionId two = conflicting();
        Decision both = Decision.both(only().conflict()).orElseThrow();
        kept.settle(ZHANG, Map.of(only().id(), both), Samples.BY_CLERK, Samples.BY_CLERK);
        assertEquals("学习不深不透，学习浮于表面，联系实际不紧，作风漂浮。", words());
        assertEquals(List.of(), kept.of(ZHANG));
        Blamed blamed = new Blame(space).of(ZHANG, versions.draft(ZHANG).id());
        assertTrue(blamed.origins().containsKey(two.hex()));
    }

    @Test
    void settlingThatIsTakenBackOpensTheConflictAgainAlsoWhenMoreWasWritten() throws Exception {
        commits.moveDraft(reworded(first, "学习不深不透，联系实际不紧，作风不实。", "甲"));
        joinAsTheProgramDoes(reworded(first, "学习浮于表面，联系实际不紧，作风漂浮。", "乙"));
        KeptConflict open = only();
        for (boolean writesOn : List.of(false, true)) {
            kept.resolve(ZHANG, Map.of(open.id(), Choice.THEIRS), Samples.BY_CLERK, Samples.BY_CLERK);
            Action settled = space.actions().getFirst();
            if (writesOn) {
                Samples.commit(space, ZHANG, "后来写的一段。");
            }
            new Undoing(space, Samples.BY_CLERK, Samples.BY_CLERK, Undoing.Seals.NONE).undo(settled);
            assertEquals("学习不深不透，联系实际不紧，作风漂浮。", words());
            assertEquals(open, only());
        }
    }

    @Test
    void oursLeavesTheWordsAndEndsTheConflict() throws Exception {
        conflicting();
        kept.resolve(ZHANG, Map.of(only().id(), Choice.OURS), Samples.BY_CLERK, Samples.BY_CLERK);
        assertEquals("学习不深不透，联系实际不紧，作风漂浮。", words());
        assertEquals(List.of(), kept.of(ZHANG));
    }

    @Test
    void aConflictWhoseWordsWereChangedSinceIsSettledOnlyAsTheyAre() throws Exception {
        conflicting();
        String id = only().id();
        Report report = commits.report(versions.draft(ZHANG).id());
        reword(report, "学习抓得不紧，联系实际不紧，作风漂浮。");
        versions.commit(ZHANG, report, Samples.note("改"));
        assertReason(
                Reason.CONFLICT,
                () -> kept.resolve(ZHANG, Map.of(id, Choice.THEIRS), Samples.BY_CLERK, Samples.BY_CLERK));
        kept.resolve(ZHANG, Map.of(id, Choice.OURS), Samples.BY_CLERK, Samples.BY_CLERK);
        assertEquals("学习抓得不紧，联系实际不紧，作风漂浮。", words());
    }

    @Test
    void whatIsNoConflictCannotBeSettled() throws Exception {
        conflicting();
        VersionId before = versions.draft(ZHANG).id();
        assertReason(
                Reason.CONFLICT,
                () -> kept.resolve(ZHANG, Map.of("x", Choice.OURS), Samples.BY_CLERK, Samples.BY_CLERK));
        assertEquals(before, versions.draft(ZHANG).id());
    }

    @Test
    void aSettledConflictStaysSettledWhateverIsMergedNext() throws Exception {
        VersionId one = reworded(first, "学习不深不透，联系实际不紧，作风不实。", "甲");
        VersionId two = reworded(first, "学习浮于表面，联系实际不紧，作风不实。", "乙");
        VersionId here = joined(one, two);
        VersionId there = joined(two, one);
        commits.moveDraft(here);
        kept.resolve(ZHANG, Map.of(only().id(), Choice.OURS), Samples.BY_CLERK, Samples.BY_CLERK);
        VersionId settled = versions.draft(ZHANG).id();
        commits.moveDraft(joined(settled, there));
        assertEquals(List.of(), kept.of(ZHANG));
        assertEquals("学习不深不透，联系实际不紧，作风不实。", words());
        VersionId swapped = joined(there, settled);
        assertEquals("学习不深不透，联系实际不紧，作风不实。", words(swapped));
    }

    @Test
    void settledInOppositeWaysIsAConflictAgainAlsoWhereOneChangedNoWord() throws Exception {
        VersionId[] settled = settledTwice(Choice.OURS, Choice.THEIRS);
        for (VersionId[] sides : new VersionId[][] {settled, {settled[1], settled[0]}}) {
            putDraft(joined(sides[0], sides[1]));
            Conflict again = only().conflict();
            assertEquals(
                    Set.of("学习不深不透，", "学习浮于表面，"),
                    Set.of(again.ours().orElseThrow(), again.theirs().orElseThrow()));
        }
        kept.resolve(ZHANG, Map.of(only().id(), Choice.THEIRS), Samples.BY_CLERK, Samples.BY_CLERK);
        assertEquals("学习不深不透，联系实际不紧，作风漂浮。", words());
    }

    @Test
    void settledAlikeStaysSettledAndEitherMayGoOnFromThere() throws Exception {
        for (Choice choice : List.of(Choice.OURS, Choice.THEIRS)) {
            VersionId[] settled = settledTwice(choice, choice);
            assertEquals(words(settled[0]), words(joined(settled[0], settled[1])));
            VersionId later = reworded(settled[0], "学习抓得不紧，联系实际不紧，作风漂浮。", "甲");
            for (VersionId merged : List.of(joined(later, settled[1]), joined(settled[1], later))) {
                assertEquals("学习抓得不紧，联系实际不紧，作风漂浮。", words(merged));
                putDraft(merged);
                assertEquals(List.of(), kept.of(ZHANG));
            }
        }
    }

    /** One conflict, settled on two machines. */
    private VersionId[] settledTwice(Choice here, Choice there) throws Exception {
        VersionId two = reworded(first, "学习浮于表面，联系实际不紧，作风漂浮。", "乙");
        putDraft(joined(reworded(first, "学习不深不透，联系实际不紧，作风不实。", "甲"), two));
        VersionId open = versions.draft(ZHANG).id();
        String id = only().id();
        List<VersionId> settled = new ArrayList<>();
        for (Choice choice : List.of(here, there)) {
            putDraft(open);
            kept.resolve(ZHANG, Map.of(id, choice), Samples.BY_CLERK, Samples.BY_CLERK);
            settled.add(versions.draft(ZHANG).id());
        }
        if (settled.get(0).equals(settled.get(1))) {
            // Two machines make two versions of it.
            settled.set(1, commits.write(commits.report(settled.get(1)), "乙", "2026-03-03T09:00:00+08:00", open));
        }
        return settled.toArray(VersionId[]::new);
    }

    /** As if the copy had always stood there. */
    private void putDraft(VersionId at) throws SpaceException {
        space.write(store -> {
            Optional<ObjectId> from = store.ref(ZHANG.draft());
            ObjectId to = GitObjects.objectId(at);
            List<Store.Move> moves =
                    from.equals(Optional.of(to)) ? List.of() : List.of(new Store.Move(ZHANG.draft(), from, to, true));
            return new Store.Change<>(moves, Samples.BY_CLERK, "test", true);
        });
    }

    @Test
    void twoClonesThatLeaveTheSameConflictOpenHaveItOnce() throws Exception {
        VersionId one = reworded(first, "学习不深不透，联系实际不紧，作风不实。", "甲");
        VersionId two = reworded(first, "学习浮于表面，联系实际不紧，作风不实。", "乙");
        commits.moveDraft(joined(joined(one, two), joined(two, one)));
        only();
    }

    @Test
    void givingUpRestoresTheExactStateBefore() throws Exception {
        VersionId one = reworded(first, "学习不深不透，联系实际不紧，作风不实。", "甲");
        commits.moveDraft(one);
        String before = new CGit(folder).run("for-each-ref", "refs/heads");
        VersionId two = reworded(first, "学习浮于表面，联系实际不紧，作风不实。", "乙");
        joinAsTheProgramDoes(two);
        only();
        kept.abandon(ZHANG, Samples.BY_CLERK);
        assertEquals(before, new CGit(folder).run("for-each-ref", "refs/heads"));
        assertEquals("", new CGit(folder).run("for-each-ref", "refs/collate/merge"));
        assertReason(Reason.CONFLICT, () -> kept.abandon(ZHANG, Samples.BY_CLERK));
    }

    @Test
    void aMergeThatWorkWasBuiltOnIsNotGivenUp() throws Exception {
        commits.moveDraft(reworded(first, "学习不深不透，联系实际不紧，作风不实。", "甲"));
        joinAsTheProgramDoes(reworded(first, "学习浮于表面，联系实际不紧，作风不实。", "乙"));
        VersionId later = Samples.commit(space, ZHANG, "后来写的一段。").id();
        assertReason(Reason.CONFLICT, () -> kept.abandon(ZHANG, Samples.BY_CLERK));
        assertEquals(later, versions.draft(ZHANG).id());
    }

    @Test
    void aTextThatIsOpenWhileTheDraftMovesLosesNothing() throws Exception {
        try (DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
            commits.moveDraft(reworded(first, "学习浮于表面，联系实际不紧，作风漂浮。", "乙"));
            Report mine = commits.report(first);
            reword(mine, "学习不深不透，联系实际不紧，作风不实。");
            byte[] typed = VersionFiles.bytes(mine);
            assertReason(Reason.MOVED, () -> session.commit(typed, Samples.CLERK, "x"));
            session.setAside(typed);
            VersionId joined = session.moved().orElseThrow();
            assertEquals("学习不深不透，联系实际不紧，作风漂浮。", words(joined));
            only();
            byte[] merged = versions.bytes(ZHANG, joined);
            session.moveTo(joined, () -> merged);
            assertTrue(session.moved().isEmpty());
            session.commit(merged, Samples.CLERK, "y");
        }
        kept.resolve(ZHANG, Map.of(only().id(), Choice.THEIRS), Samples.BY_CLERK, Samples.BY_CLERK);
        assertEquals("学习浮于表面，联系实际不紧，作风漂浮。", words());
    }

    private VersionId conflicting() throws Exception {
        VersionId one = reworded(first, "学习不深不透，联系实际不紧，作风不实。", "甲");
        VersionId two = reworded(first, "学习浮于表面，联系实际不紧，作风漂浮。", "乙");
        join(one, two);
        return two;
    }

    private void join(VersionId ours, VersionId theirs) throws SpaceException {
        commits.moveDraft(joined(ours, theirs));
    }

    private VersionId joined(VersionId ours, VersionId theirs) throws SpaceException {
        return space.read(store -> GitObjects.id(new Joining(store, ZHANG, new MergeBases(store, ZHANG))
                .people(GitObjects.objectId(ours), GitObjects.objectId(theirs), Samples.BY_CLERK)
                .tip()));
    }

    private void joinAsTheProgramDoes(VersionId theirs) throws SpaceException {
        space.write(store -> {
            ObjectId draft = VersionFiles.draft(store, ZHANG);
            ObjectId tip = new Joining(store, ZHANG, new MergeBases(store, ZHANG))
                    .people(draft, GitObjects.objectId(theirs), Samples.BY_CLERK)
                    .tip();
            List<Store.Move> moves =
                    new ArrayList<>(List.of(new Store.Move(ZHANG.draft(), store.ref(ZHANG.draft()), tip, false)));
            moves.addAll(new MergeTrace(store, ZHANG).keep(moves));
            return new Store.Change<>(moves, Samples.BY_CLERK, "merge", tip);
        });
    }

    private KeptConflict only() throws SpaceException {
        List<KeptConflict> open = kept.of(ZHANG);
        assertEquals(1, open.size(), open::toString);
        return open.getFirst();
    }

    private VersionId reworded(VersionId on, String words, String author) throws SpaceException {
        Report report = commits.report(on);
        reword(report, words);
        return commits.write(report, author, "2026-03-02T09:00:00+08:00", on);
    }

    private static void reword(Report report, String words) {
        TextElement problem = (TextElement) Reports.find(report, PROBLEM).orElseThrow();
        problem.getLines().set(0, words);
    }

    private String words() throws SpaceException {
        return words(versions.draft(ZHANG).id());
    }

    private String words(VersionId version) throws SpaceException {
        return String.join(
                "\n",
                ((TextElement) Reports.find(commits.report(version), PROBLEM).orElseThrow()).getLines());
    }
}
