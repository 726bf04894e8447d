package org.collate.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collate.core.edit.EditException;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.merge.VirtualBase;
import org.collate.git.join.Joining;
import org.collate.git.join.KeptFile;
import org.collate.git.join.MergeBases;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.store.GitObjects;
import org.collate.git.store.VersionFiles;
import org.collate.model.report.Report;
import org.collate.testkit.CGit;
import org.collate.testkit.RandomEdits;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random versions that are merged as commits give what the same reports give in memory, along crossed histories too. */
class MergedThroughGitTest {

    private static final Variant ZHANG = Samples.zhangSan();

    @TempDir
    Path folder;

    private Space space;
    private Commits commits;

    @BeforeEach
    void begin() throws Exception {
        space = Samples.space(folder.resolve("space"));
        commits = new Commits(space, ZHANG);
    }

    @AfterEach
    void theRepositoryIsSoundForEveryGit() throws Exception {
        space.close();
        new CGit(folder.resolve("space")).assertSound();
        new CGit(folder).run("clone", "-q", "--mirror", "space", "mirror");
    }

    @Test
    void filesMergedThroughGitEqualReportsMergedInMemory() {
        Slice.forEachSeed(Slice.Cost.REPOSITORIES, seed -> check(new Random(seed)));
    }

    private void check(Random random) throws Exception {
        Report root = new RandomReports(random).report(2 + random.nextInt(12));
        VersionId base = write(root, "甲");
        Report ours = edited(base, random);
        Report theirs = edited(base, random);
        VersionId one = write(ours, "甲", base);
        VersionId other = write(theirs, "乙", base);
        MergeResult merged = ThreeWayMerge.of(root, ours, theirs);
        assertSame(merged, joined(one, other));

        VersionId first = write(chosen(merged, Choice.OURS), "甲", one, other);
        VersionId second = write(chosen(merged, Choice.THEIRS), "乙", one, other);
        Report left = edited(first, random);
        Report right = edited(second, random);
        // Every machine takes them in the order of their ids.
        boolean isFirst = one.hex().compareTo(other.hex()) < 0;
        VirtualBase ancestors = VirtualBase.of(root, isFirst ? List.of(ours, theirs) : List.of(theirs, ours));
        assertSame(
                ThreeWayMerge.of(ancestors, left, right), joined(write(left, "甲", first), write(right, "乙", second)));
    }

    private static Report chosen(MergeResult result, Choice choice) {
        return result.resolve(result.conflicts().stream().collect(Collectors.toMap(Conflict::id, c -> choice)))
                .merged();
    }

    private VersionId write(Report report, String author, VersionId... parents) throws SpaceException {
        return commits.write(report, author, "2026-03-01T09:00:00+08:00", parents);
    }

    private Report edited(VersionId version, Random random) throws SpaceException {
        Report report = commits.report(version);
        RandomEdits edits = new RandomEdits(random);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            try {
                edits.next(report).apply(report);
            } catch (EditException e) {
                // An edit that does not fit leaves the report as it is.
                continue;
            }
        }
        return report;
    }

    private VersionId joined(VersionId ours, VersionId theirs) throws SpaceException {
        return space.read(store -> GitObjects.id(new Joining(store, ZHANG, new MergeBases(store, ZHANG))
                .people(GitObjects.objectId(ours), GitObjects.objectId(theirs), Samples.BY_CLERK)
                .tip()));
    }

    private void assertSame(MergeResult inMemory, VersionId throughGit) throws SpaceException {
        byte[] bytes = new Versions(space).bytes(ZHANG, throughGit);
        assertEquals(Samples.text(VersionFiles.bytes(inMemory.merged())), Samples.text(bytes));
        Set<String> kept = space.read(store -> KeptFile.in(store, store.commit(GitObjects.objectId(throughGit)))
                .keySet());
        Set<String> open =
                inMemory.conflicts().stream().map(Conflict::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(open, kept);
    }
}
