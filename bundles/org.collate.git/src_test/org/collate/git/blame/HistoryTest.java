package org.collate.git.blame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.collate.core.difference.Change;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.text.TextRef;
import org.collate.git.Commits;
import org.collate.git.Samples;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final String ASPECT = Ids.derived().next("aspect");
    private static final String PROBLEM = Ids.derived().next("a problem");

    @TempDir
    Path temp;

    private Space space;
    private Commits commits;
    private VersionId begun;
    private VersionId first;

    @BeforeEach
    void aReportWithAProblem() throws Exception {
        space = Samples.space(temp.resolve("space"));
        commits = new Commits(space, ZHANG);
        begun = new Versions(space).draft(ZHANG).id();
        Report report = commits.report(begun);
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId(PROBLEM);
        problem.getLines().add("学习不够深入，联系实际不紧。");
        new Insert(ASPECT, 0, Subtree.of(problem)).apply(report);
        first = commits.commit(report, "张三", "2026-03-01T09:00:00+08:00");
    }

    @AfterEach
    void theRepositoryIsSound() throws Exception {
        space.close();
        new CGit(temp.resolve("space")).assertSound();
    }

    @Test
    void onlyVersionsThatChangedTheElementAreThereTheLastOneFirst() throws Exception {
        Samples.commit(space, ZHANG, "别处的一段");
        Report report = commits.report(new Versions(space).draft(ZHANG).id());
        new ReplaceText(PROBLEM, 0, 2, "理论").apply(report);
        new Move(PROBLEM, report.getId(), 0).apply(report);
        VersionId changed = commits.commit(report, "李四", "2026-03-02T09:00:00Z");
        Samples.commit(space, ZHANG, "别处又一段");
        new Remove(PROBLEM).apply(report);
        VersionId removed = commits.commit(report, "王五", "2026-03-03T09:00:00Z");
        List<History.Entry> entries = new History(space).of(ZHANG, PROBLEM);
        assertEquals(List.of(removed, changed, first), ids(entries));
        assertInstanceOf(Change.Removed.class, entries.get(0).changes().getFirst());
        assertEquals(2, entries.get(1).changes().size());
        assertInstanceOf(Change.Added.class, entries.get(2).changes().getFirst());
        assertEquals("李四", entries.get(1).version().author().person().name());
    }

    @Test
    void whatTheTemplateGaveBeginsWithTheVariant() throws Exception {
        assertEquals(List.of(begun), ids(new History(space).of(ZHANG, ASPECT)));
    }

    @Test
    void aMergeThatTookOneSideIsNoChange() throws Exception {
        Report base = commits.report(first);
        Report left = commits.report(first);
        new ReplaceText(PROBLEM, 0, 2, "理论").apply(left);
        VersionId ours = commits.write(left, "李四", "2026-03-02T09:00:00Z", first);
        Report right = commits.report(first);
        new ReplaceText(TextRef.heading(ASPECT), 0, 2, "率先").apply(right);
        VersionId theirs = commits.write(right, "王五", "2026-03-02T09:00:00Z", first);
        VersionId merge =
                commits.write(ThreeWayMerge.of(base, left, right).merged(), "文书", "2026-03-03T09:00:00Z", ours, theirs);
        commits.moveDraft(merge);
        assertEquals(List.of(ours, first), ids(new History(space).of(ZHANG, PROBLEM)));
        assertEquals(List.of(theirs, begun), ids(new History(space).of(ZHANG, ASPECT)));
    }

    @Test
    void aMergeThatMadeSomethingNewIsAChange() throws Exception {
        Report left = commits.report(first);
        new ReplaceText(PROBLEM, 0, 2, "理论").apply(left);
        VersionId ours = commits.write(left, "李四", "2026-03-02T09:00:00Z", first);
        Report right = commits.report(first);
        new ReplaceText(PROBLEM, 7, 2, "结合").apply(right);
        VersionId theirs = commits.write(right, "王五", "2026-03-02T09:00:00Z", first);
        Report both = ThreeWayMerge.of(commits.report(first), left, right).merged();
        VersionId merge = commits.write(both, "文书", "2026-03-03T09:00:00Z", ours, theirs);
        commits.moveDraft(merge);
        List<VersionId> ids = ids(new History(space).of(ZHANG, PROBLEM));
        assertEquals(merge, ids.getFirst());
        assertEquals(4, ids.size());
    }

    @Test
    void aVersionThatCannotBeReadIsPassedOver() throws Exception {
        VersionId broken = new Versions(space)
                .commit(ZHANG, "<report".getBytes(StandardCharsets.UTF_8), Samples.note("broken"))
                .version()
                .id();
        Report report = commits.report(first);
        new ReplaceText(PROBLEM, 0, 2, "理论").apply(report);
        VersionId next = commits.write(report, "李四", "2026-03-02T09:00:00Z", broken);
        commits.moveDraft(next);
        assertEquals(List.of(next, first), ids(new History(space).of(ZHANG, PROBLEM)));
    }

    private static List<VersionId> ids(List<History.Entry> entries) {
        return entries.stream().map(entry -> entry.version().id()).toList();
    }
}
