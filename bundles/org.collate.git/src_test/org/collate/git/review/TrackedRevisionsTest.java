package org.collate.git.review;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.authors.Authorship;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.revisions.Revision;
import org.collate.core.text.TextRef;
import org.collate.git.Commits;
import org.collate.git.Samples;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.TemplateBase;
import org.collate.git.store.VersionFiles;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.TextElement;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackedRevisionsTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final String ASPECT = Ids.derived().next("aspect");
    private static final String FIRST = Ids.derived().next("first problem");
    private static final String SECOND = Ids.derived().next("second problem");

    @TempDir
    Path temp;

    private Path folder;
    private Space space;
    private Commits commits;
    private TrackedRevisions tracked;

    @BeforeEach
    void anAcceptedProblem() throws Exception {
        folder = temp.resolve("space");
        space = Samples.space(folder);
        commits = new Commits(space, ZHANG);
        tracked = new TrackedRevisions(space);
        commit("张三", "2026-03-01T09:00:00Z", new Insert(ASPECT, 0, problem(FIRST, "学习不够深入，联系实际不紧。")));
        judge(true, ids(now()));
    }

    @AfterEach
    void theRepositoryIsSound() throws Exception {
        space.close();
        new CGit(folder).assertSound();
        new CGit(temp)
                .run(
                        "clone",
                        "-q",
                        "--mirror",
                        folder.toString(),
                        temp.resolve("clone").toString());
    }

    @Test
    void eachAuthorsWordsAreARevisionOfHis() throws Exception {
        commit("李四", "2026-03-02T09:00:00Z", new ReplaceText(FIRST, 7, 4, "结合工作"));
        commit("王五", "1999-01-01T09:00:00Z", new ReplaceText(FIRST, 0, 0, "一是"));
        commit("赵六", "2026-03-04T09:00:00Z", new ReplaceText(FIRST, 4, 2, ""));
        Tracked now = now();
        assertEquals(
                Set.of("李四 REWORD 联系实际>结合工作", "王五 INSERT >一是", "赵六 DELETE 不够>"),
                now.revisions().list().stream().map(each -> told(now, each)).collect(Collectors.toSet()));
    }

    @Test
    void acceptingAllMakesBothTextsEqualAndNamesTheDraftInATrailerOnly() throws Exception {
        commit("李四", "2026-03-02T09:00:00Z", new Insert(ASPECT, 1, problem(SECOND, "调查研究少。")));
        Tracked before = now();
        Version accepted = judge(true, ids(before));
        Versions versions = new Versions(space);
        assertArrayEquals(versions.bytes(ZHANG, before.draft()), versions.bytes(ZHANG, accepted.id()));
        assertEquals(before.draft(), versions.draft(ZHANG).id());
        assertTrue(
                accepted.message().contains("Collate-Draft: " + before.draft().hex()), accepted.message());
        String begun = versions.log(ZHANG).getLast().id().hex();
        assertEquals(begun, new CGit(folder).run("merge-base", ZHANG.draft(), ZHANG.accepted()));
        assertTrue(now().revisions().list().isEmpty());
    }

    @Test
    void rejectingAllPutsTheDraftBackAsAVersionOfTheReviewerAndTheWordsKeepTheirAuthor() throws Exception {
        Tracked settled = now();
        commit(
                "李四",
                "2026-03-02T09:00:00Z",
                new ReplaceText(FIRST, 0, 6, "没有问题"),
                new ReplaceText(TextRef.heading(ASPECT), 0, 2, "率先"));
        Version rejected = judge(false, ids(now()));
        Versions versions = new Versions(space);
        assertEquals(rejected, versions.draft(ZHANG));
        assertEquals("文书", rejected.author().person().name());
        assertArrayEquals(versions.bytes(ZHANG, settled.since()), versions.bytes(ZHANG, rejected.id()));
        assertEquals(Set.of("张三"), authors(FIRST));
    }

    @Test
    void whatIsJudgedOneByOneLeavesTheOthersAsTheyWere() throws Exception {
        commit("李四", "2026-03-02T09:00:00Z", new ReplaceText(FIRST, 7, 4, "结合工作"));
        commit("王五", "2026-03-03T09:00:00Z", new Insert(ASPECT, 0, problem(SECOND, "调查研究少。")));
        commit("赵六", "2026-03-04T09:00:00Z", new ReplaceText(SECOND, 0, 4, "联系群众"));
        Set<String> left = new HashSet<>(ids(now()));
        boolean accepts = true;
        while (!left.isEmpty()) {
            Tracked now = now();
            String next = now.revisions().list().getFirst().id();
            Set<String> closed = accepts
                    ? now.revisions().closedForAccepting(Set.of(next))
                    : now.revisions().closedForRejecting(Set.of(next));
            judge(accepts, closed);
            left.removeAll(closed);
            assertEquals(left, ids(now()));
            accepts = !accepts;
        }
        Versions versions = new Versions(space);
        VersionId accepted = versions.find(ZHANG, Optional.of("accepted"));
        assertArrayEquals(versions.bytes(ZHANG, versions.draft(ZHANG).id()), versions.bytes(ZHANG, accepted));
    }

    @Test
    void whoAcceptsOneRevisionTakesNothingAwayOfWhatIsRejectedLater() throws Exception {
        commit("李四", "2026-03-02T09:00:00Z", new ReplaceText(FIRST, 7, 0, "结合工作，"));
        String taken = now().revisions().list().getFirst().id();
        commit("王五", "2026-03-03T09:00:00Z", new Insert(ASPECT, 0, problem(SECOND, "调查研究少。")));
        commit("赵六", "2026-03-04T09:00:00Z", new ReplaceText(FIRST, 0, 0, "坚持，"));
        judge(true, Set.of(taken));
        Version rejected = judge(false, ids(now()));
        Authorship authors = new Blame(space).of(ZHANG, rejected.id()).authorship();
        assertEquals(List.of(rejected.id().hex()), authors.removals(SECOND));
        assertEquals(
                List.of(rejected.id().hex()),
                authors.gone(FIRST, "lines").stream()
                        .map(gone -> gone.removal().version())
                        .distinct()
                        .toList());
    }

    @Test
    void whatAnotherChangedInAPendingProblemComesBackWhereHisChangeIsRejected() throws Exception {
        commit("李四", "2026-03-02T09:00:00Z", new Insert(ASPECT, 1, problem(SECOND, "全年调研31次。")));
        commit("王五", "2026-03-03T09:00:00Z", new ReplaceText(SECOND, 4, 2, "三十余"));
        Tracked both = now();
        assertEquals(List.of("李四 INSERT >全年调研31次。", "王五 REWORD 31>三十余"), told(both));
        Revision later = both.revisions().list().getLast();
        judge(true, Set.of(both.revisions().list().getFirst().id()));
        assertEquals("全年调研31次。", words(SECOND, "accepted"));
        assertEquals(List.of(later.id()), List.copyOf(ids(now())));
        judge(false, Set.of(later.id()));
        assertEquals("全年调研31次。", words(SECOND, "draft"));
        assertTrue(now().revisions().list().isEmpty());
        assertEquals(Set.of("李四"), authors(SECOND));
    }

    @Test
    void aChangeOfAPendingChangeNeedsIt() throws Exception {
        commit("李四", "2026-03-02T09:00:00Z", new ReplaceText(FIRST, 7, 4, "结合工作"));
        commit("王五", "2026-03-03T09:00:00Z", new ReplaceText(FIRST, 7, 4, "走近群众"));
        Tracked both = now();
        assertEquals(List.of("李四 REWORD 联系实际>结合工作", "王五 REWORD 结合工作>走近群众"), told(both));
        String first = both.revisions().list().getFirst().id();
        String second = both.revisions().list().getLast().id();
        assertEquals(ids(both), both.revisions().closedForAccepting(Set.of(second)));
        assertEquals(ids(both), both.revisions().closedForRejecting(Set.of(first)));
        judge(false, Set.of(second));
        assertEquals(List.of("李四 REWORD 联系实际>结合工作"), told(now()));
        assertEquals(Set.of(first), ids(now()));
    }

    @Test
    void whatOneAuthorChangedTwiceIsOneRevision() throws Exception {
        commit("李四", "2026-03-02T09:00:00Z", new ReplaceText(FIRST, 7, 4, "结合工作"));
        commit("李四", "2026-03-03T09:00:00Z", new ReplaceText(FIRST, 7, 4, "走近群众"));
        assertEquals(List.of("李四 REWORD 联系实际>走近群众"), told(now()));
        commit("李四", "2026-03-04T09:00:00Z", new ReplaceText(FIRST, 7, 4, "联系实际"));
        assertTrue(now().revisions().list().isEmpty());
    }

    @Test
    void wordsThatCameBesideOthersKeepTheirPlaceWhateverIsRejected() throws Exception {
        commit("李四", "2026-03-02T09:00:00Z", new ReplaceText(FIRST, 2, 0, "还"));
        String before = words(FIRST, "draft");
        commit("王五", "2026-03-03T09:00:00Z", new ReplaceText(FIRST, 3, 4, "欠缺"));
        Tracked both = now();
        assertEquals(List.of("李四 INSERT >还", "王五 REWORD 不够深入>欠缺"), told(both));
        judge(false, Set.of(both.revisions().list().getLast().id()));
        assertEquals(before, words(FIRST, "draft"));
    }

    @Test
    void aTemplateUpdateIsNoRevision() throws Exception {
        Report template = new Commits(space, ZHANG.template())
                .report(new Versions(space).draft(ZHANG.template()).id());
        VersionId before = new Versions(space).draft(ZHANG.template()).id();
        Report old = new Commits(space, ZHANG.template()).report(before);
        new ReplaceText(TextRef.heading(ASPECT), 0, 2, "率先").apply(template);
        VersionId given = new Commits(space, ZHANG.template()).commit(template, "文书", "2026-03-05T09:00:00Z");
        commit("李四", "2026-03-02T09:00:00Z", new ReplaceText(FIRST, 0, 0, "一是"));
        VersionId head = new Versions(space).draft(ZHANG).id();
        Report updated = ThreeWayMerge.of(old, commits.report(head), template).merged();
        VersionId merge = space.read(store -> GitObjects.id(store.write(new Store.Draft(
                store.tree(
                        Optional.empty(),
                        VersionFiles.withAttributes(Map.of(VersionFiles.REPORT, VersionFiles.bytes(updated)))),
                List.of(GitObjects.objectId(head), GitObjects.objectId(given)),
                Samples.BY_CLERK,
                Samples.BY_CLERK,
                TemplateBase.message("Take in the template", GitObjects.objectId(given))))));
        commits.moveDraft(merge);
        Tracked now = now();
        assertEquals(
                List.of("李四 INSERT >一是"),
                now.revisions().list().stream().map(each -> told(now, each)).toList());
        Version accepted = judge(true, ids(now));
        assertArrayEquals(new Versions(space).bytes(ZHANG, merge), new Versions(space).bytes(ZHANG, accepted.id()));
    }

    @Test
    void aTextThatMovedSinceItWasLookedAtIsNotJudged() throws Exception {
        commit("李四", "2026-03-02T09:00:00Z", new ReplaceText(FIRST, 0, 0, "一是"));
        Tracked seen = now();
        commit("王五", "2026-03-03T09:00:00Z", new Remove(FIRST));
        TrackedRevisions.Verdict verdict = new TrackedRevisions.Verdict(true, ids(seen));
        assertReason(Reason.MOVED, () -> tracked.judge(ZHANG, seen, verdict, Samples.BY_CLERK, Samples.BY_CLERK));
        judge(true, ids(now()));
        assertReason(Reason.MOVED, () -> tracked.judge(ZHANG, seen, verdict, Samples.BY_CLERK, Samples.BY_CLERK));
    }

    @Test
    void verdictsAreEventsOfTheReviewerThatAnyGitMerges() throws Exception {
        commit("李四", "2026-03-02T09:00:00Z", new ReplaceText(FIRST, 0, 0, "一是"));
        judge(false, ids(now()));
        List<ReviewEvent> events = new ReviewEvents(space).of(ZHANG);
        assertEquals(
                List.of("accept", "reject"),
                events.stream().map(ReviewEvent::kind).sorted().toList());
        String branch = new CGit(folder)
                .run("for-each-ref", "--format=%(refname:short)", ZHANG.reviews())
                .strip();
        Path clone = temp.resolve("other");
        new CGit(temp).run("clone", "-q", "-b", branch, folder.toString(), clone.toString());
        Signature by = Samples.BY_CLERK;
        ReviewEvent here = new ReviewEvent("comment", by, now().draft(), Optional.empty(), Map.of("text", "这里"));
        ReviewEvent there = new ReviewEvent(
                "comment",
                by,
                now().draft(),
                Optional.of(new ReviewEvent.Target(FIRST, 0, 2, "学习")),
                Map.of("text", "那里", "open", true));
        Files.writeString(clone.resolve(there.id() + ".json"), there.json());
        new CGit(clone).run("add", "-A");
        new CGit(clone).run("commit", "-q", "-m", "comment");
        new ReviewEvents(space).add(ZHANG, by, List.of(here));
        new CGit(clone).run("pull", "-q", "--no-rebase", "--no-edit", "origin", branch);
        new CGit(clone).run("push", "-q", "origin", "HEAD:" + branch);
        List<ReviewEvent> both = new ReviewEvents(space).of(ZHANG);
        assertEquals(4, both.size());
        assertTrue(both.contains(here) && both.contains(there), both.toString());
        Files.writeString(clone.resolve(here.id() + ".json"), here.json().replace("这里", "改过"));
        new CGit(clone).run("commit", "-q", "-a", "-m", "forge");
        new CGit(clone).run("push", "-q", "origin", "HEAD:" + branch);
        assertFalse(new ReviewEvents(space).of(ZHANG).contains(here));
        assertEquals(3, new ReviewEvents(space).of(ZHANG).size());
    }

    @Test
    void aParagraphThatIsDividedKeepsTheAuthorsOfItsWordsAndIsJudgedAsOne() throws Exception {
        commit(
                "李四",
                "2026-03-02T09:00:00Z",
                new ReplaceText(FIRST, 7, 7, ""),
                new Insert(ASPECT, 1, problem(SECOND, "联系实际不紧。")));
        commit("王五", "2026-03-03T09:00:00Z", new ReplaceText(SECOND, 4, 0, "很"));
        assertEquals(Set.of("张三"), authors(FIRST));
        assertEquals(Set.of("张三", "王五"), authors(SECOND));
        Tracked now = now();
        assertEquals(
                Set.of("李四 SPLIT " + FIRST + ">联系实际很不紧。", "王五 INSERT >很"),
                now.revisions().list().stream().map(each -> told(now, each)).collect(Collectors.toSet()));
        String split = now.revisions().list().stream()
                .filter(each -> each.kind() == Revision.Kind.SPLIT)
                .map(Revision::id)
                .findFirst()
                .orElseThrow();
        judge(false, Set.of(split));
        assertEquals("学习不够深入，联系实际很不紧。", words(FIRST, "draft"));
        assertEquals(Set.of("张三", "王五"), authors(FIRST));
        judge(true, ids(now()));
        assertEquals(List.of(), now().revisions().list());
    }

    private static List<String> told(Tracked tracked) {
        return tracked.revisions().list().stream()
                .map(each -> told(tracked, each))
                .toList();
    }

    /** The words of an element in the draft or in the accepted text. */
    private String words(String element, String text) throws Exception {
        Optional<String> version = Optional.of(text).filter(name -> !name.equals("draft"));
        Report report = commits.report(new Versions(space).find(ZHANG, version));
        return String.join("\n", ((TextElement) Reports.find(report, element).orElseThrow()).getLines());
    }

    private Set<String> authors(String element) throws Exception {
        return new Blame(space)
                .of(ZHANG, new Versions(space).draft(ZHANG).id()).texts().stream()
                        .filter(text -> text.element().equals(element))
                        .flatMap(text -> text.stretches().stream())
                        .map(each -> each.origin().author().person().name())
                        .collect(Collectors.toSet());
    }

    private static String told(Tracked tracked, Revision revision) {
        return tracked.origin(revision).author().person().name() + " " + revision.kind() + " " + revision.before() + ">"
                + revision.after();
    }

    private static Subtree problem(String id, String line) {
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId(id);
        problem.getLines().add(line);
        return Subtree.of(problem);
    }

    private void commit(String author, String time, Edit... edits) throws Exception {
        Report report = commits.report(new Versions(space).draft(ZHANG).id());
        for (Edit edit : edits) {
            edit.apply(report);
        }
        commits.commit(report, author, time);
    }

    private Tracked now() throws SpaceException {
        return tracked.since(ZHANG, new Versions(space).find(ZHANG, Optional.of("accepted")));
    }

    private Version judge(boolean accepts, Set<String> ids) throws SpaceException {
        return tracked.judge(
                ZHANG, now(), new TrackedRevisions.Verdict(accepts, ids), Samples.BY_CLERK, Samples.BY_CLERK);
    }

    private static Set<String> ids(Tracked tracked) {
        return tracked.revisions().list().stream().map(Revision::id).collect(Collectors.toSet());
    }
}
