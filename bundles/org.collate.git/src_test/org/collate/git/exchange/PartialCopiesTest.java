package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.blame.History;
import org.collate.git.check.Damage;
import org.collate.git.check.Fsck;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Copies that C Git made without all of the history, or without all that is in it. */
class PartialCopiesTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final String REFETCH = "git fetch --refetch --no-filter origin";

    @TempDir
    Path folder;

    private Path whole;

    @BeforeEach
    void aSpaceWithSomeVersions() throws Exception {
        whole = folder.resolve("whole");
        try (Space space = Samples.space(whole)) {
            for (int i = 0; i < 3; i++) {
                Samples.commit(space, ZHANG, "第" + i + "句。");
            }
        }
        new CGit(whole).run("config", "uploadpack.allowFilter", "true");
    }

    private Path clone(String name, String... how) throws Exception {
        Stream<String> command = Stream.of(
                        Stream.of("clone", "-q", "--bare"), Stream.of(how), Stream.of("file://" + whole, name))
                .flatMap(each -> each);
        new CGit(folder).run(command.toArray(String[]::new));
        return folder.resolve(name);
    }

    private static void refused(String remedy, Executable doing) {
        SpaceException refused = assertThrows(SpaceException.class, doing);
        assertEquals(Reason.PARTIAL, refused.reason(), refused.getMessage());
        assertTrue(refused.getMessage().contains(remedy), refused.getMessage());
    }

    @Test
    void nothingIsToldOfAHistoryThatWasCutOff() throws Exception {
        Path cut = clone("cut", "--no-single-branch", "--depth", "1");
        String remedy = "git fetch --unshallow";
        try (Space space = Space.open(cut)) {
            Versions versions = new Versions(space);
            VersionId draft = versions.draft(ZHANG).id();
            assertEquals("张三", versions.report(ZHANG, draft).getAuthor());
            String element =
                    versions.report(ZHANG, draft).getContents().getLast().getId();
            refused(remedy, () -> versions.log(ZHANG));
            refused(remedy, () -> new History(space).of(ZHANG, element));
            refused(remedy, () -> new Blame(space).of(ZHANG, draft));
            refused(remedy, () -> new TrackedRevisions(space).since(ZHANG, draft));
            refused(remedy, () -> new Sync(space).bundle(folder.resolve("a.bundle")));
            refused(remedy, () -> new Sync(space).with(whole, Samples.BY_CLERK, () -> false));
            refused(remedy, () -> Sync.clone(cut, folder.resolve("copy"), Samples.BY_CLERK, () -> false));
            try (Space other = Space.open(whole)) {
                refused(remedy, () -> new Sync(other).with(cut, Samples.BY_CLERK, () -> false));
                refused(remedy, () -> new Sync(other).from(cut, Samples.BY_CLERK, () -> false));
            }
            assertEquals(List.of(), new KeptConflicts(space).of(ZHANG));
        }
        new CGit(cut).run("fetch", "-q", "--unshallow", "origin", "+refs/heads/*:refs/heads/*");
        try (Space space = Space.open(cut)) {
            assertEquals(4, new Versions(space).log(ZHANG).size());
        }
    }

    @Test
    void aCopyWithoutAllObjectsSaysWhatBringsThem() throws Exception {
        for (String filter : List.of("blob:none", "tree:0")) {
            Path partial = clone(filter.substring(0, 4), "--filter=" + filter);
            refused(REFETCH, () -> Space.open(partial).close());
            refused(REFETCH, () -> Sync.clone(partial, folder.resolve("copy"), Samples.BY_CLERK, () -> false));
            try (Space other = Space.open(whole)) {
                refused(REFETCH, () -> new Sync(other).with(partial, Samples.BY_CLERK, () -> false));
            }
            isMendedByRefetching(partial);
        }
    }

    /** The roster is there, the longer reports are not. */
    @Test
    void aCopyWithoutItsReportsTakesNoneForEmptyAndGivesNoneOn() throws Exception {
        try (Space space = Space.open(whole)) {
            Samples.commit(space, ZHANG, "很长的一句。".repeat(1000));
        }
        Path partial = clone("partial", "--filter=blob:limit=8k");
        try (Space space = Space.open(partial)) {
            Versions versions = new Versions(space);
            VersionId draft = versions.draft(ZHANG).id();
            refused(REFETCH, () -> versions.report(ZHANG, draft));
            refused(REFETCH, () -> new Blame(space).of(ZHANG, draft));
            refused(REFETCH, () -> new TrackedRevisions(space).since(ZHANG, versions.accepted(ZHANG)));
            try (Space other = Space.open(whole)) {
                Samples.commit(other, ZHANG, "又一句。");
            }
            assertThrows(SpaceException.class, () -> new Sync(space).bundle(folder.resolve("a.bundle")));
        }
        isMendedByRefetching(partial);
    }

    private void isMendedByRefetching(Path partial) throws Exception {
        List<Damage> found = new Fsck(partial, new Fsck.Wanted(true, false), Samples.BY_CLERK).execute();
        assertTrue(found.stream().anyMatch(each -> each.kind() == Damage.Kind.PARTIAL_COPY), found.toString());
        new CGit(partial).run("fetch", "-q", "--refetch", "--no-filter", "origin", "+refs/heads/*:refs/heads/*");
        try (Space space = Space.open(partial)) {
            Versions versions = new Versions(space);
            for (Version each : versions.log(ZHANG)) {
                versions.report(ZHANG, each.id());
            }
            new Sync(space)
                    .with(whole, Samples.BY_CLERK, () -> false)
                    .forEach(each -> assertEquals(Optional.empty(), each.trouble()));
        }
    }
}
