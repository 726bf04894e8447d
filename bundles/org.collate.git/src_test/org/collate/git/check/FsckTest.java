package org.collate.git.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.check.Damage.Kind;
import org.collate.git.check.Damage.Repair;
import org.collate.git.roster.Roster;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.git.store.SpaceFiles;
import org.collate.testkit.CGit;
import org.collate.testkit.Slice;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever other tools did to a space is found, and mended without anything getting lost. */
class FsckTest {

    private static final Variant ZHANG = Samples.zhangSan();
    /** Each writes a repository, and C Git looks at it. */
    private static final int CASES = Math.clamp(Integer.getInteger(Slice.COUNT, 300) / 12, 1, 2000);

    @TempDir
    Path folder;

    private static List<Damage> fsck(Path space, boolean deep, boolean repair) throws SpaceException {
        return new Fsck(space, new Fsck.Wanted(deep, repair), Samples.BY_CLERK).execute();
    }

    private static List<Kind> kinds(List<Damage> findings) {
        return findings.stream().map(Damage::kind).toList();
    }

    @Test
    void aWholeSpaceHasNothingToFind() throws Exception {
        try (Space space = Samples.space(folder.resolve("s"))) {
            Samples.commit(space, ZHANG, "读原文少。");
            assertEquals(List.of(), fsck(space.folder(), true, true));
        }
        SpaceException none = Assertions.assertThrows(SpaceException.class, () -> fsck(folder, false, false));
        assertEquals(Reason.NOT_A_SPACE, none.reason());
    }

    /**
     * 甲 wrote 读原文少, then somebody merged line by line and left <<<<<<< 读原文少 ======= 乙读原文少 >>>>>>>: one
     * report comes of both sides.
     */
    @Test
    void aMergeLeftHalfDoneBecomesOneReportOfBothSides() throws Exception {
        try (Space space = Samples.space(folder.resolve("s"))) {
            Samples.commit(space, ZHANG, "读原文少。");
            String before = new Versions(space).draft(ZHANG).id().hex();
            new Damages(space, ZHANG, new Random(1)).make("markers both");
            List<Damage> found = fsck(space.folder(), false, false);
            assertEquals(List.of(Kind.CONFLICT_MARKERS), kinds(found));
            assertEquals(Repair.POSSIBLE, found.getFirst().repair());
            assertEquals(
                    Repair.DONE, fsck(space.folder(), false, true).getFirst().repair());
            Versions versions = new Versions(space);
            String text =
                    Samples.text(versions.bytes(ZHANG, versions.draft(ZHANG).id()));
            assertTrue(text.contains("乙读原文少"), text);
            assertTrue(versions.log(ZHANG).stream()
                    .anyMatch(each -> each.id().hex().equals(before)));
        }
    }

    @Test
    void whoIsNotInTheRosterIsEnteredByTheNameInTheReport() throws Exception {
        try (Space space = Samples.space(folder.resolve("s"))) {
            new Damages(space, ZHANG, new Random(1)).make("nobody");
            fsck(space.folder(), false, true);
            assertEquals("张三", space.roster().nameOf(ZHANG));
        }
    }

    @Test
    void aRosterWithMoreThanNamesIsPutBackWithAllOfIt() throws Exception {
        for (String kind : List.of("roster", "settings")) {
            try (Space space = Samples.space(folder.resolve(kind))) {
                new Meetings(space)
                        .set(
                                Samples.MEETING,
                                Optional.of(LocalDate.of(2026, 1, 20)),
                                Optional.empty(),
                                Samples.BY_CLERK);
                Roster before = space.roster();
                String settings = space.read(store -> SpaceFiles.read(store, SpaceFiles.SETTINGS));
                assertEquals(List.of(), fsck(space.folder(), true, false), kind);
                new Damages(space, ZHANG, new Random(1)).make(kind);
                fsck(space.folder(), false, true);
                assertEquals(before, space.roster(), kind);
                assertEquals(settings, space.read(store -> SpaceFiles.read(store, SpaceFiles.SETTINGS)), kind);
            }
        }
    }

    @Test
    void aRosterOfANewerProgramIsLeftAlone() throws Exception {
        try (Space space = Samples.space(folder.resolve("s"))) {
            new Damages(space, ZHANG, new Random(1)).make("newer");
            String before = space.read(store -> SpaceFiles.read(store, SpaceFiles.ROSTER));
            SpaceException newer =
                    Assertions.assertThrows(SpaceException.class, () -> fsck(space.folder(), false, true));
            assertEquals(Reason.NEWER, newer.reason());
            assertEquals(before, space.read(store -> SpaceFiles.read(store, SpaceFiles.ROSTER)));
        }
    }

    @Test
    void anObjectThatIsNotHereIsToldByALookAtAllOfThem() throws Exception {
        try (Space space = Samples.space(folder.resolve("s"))) {
            Samples.commit(space, ZHANG, "读原文少。");
            String blob = space.read(store -> store.fileId(
                            store.commit(store.ref(ZHANG.draft()).orElseThrow()), Versions.REPORT)
                    .orElseThrow()
                    .name());
            Samples.commit(space, ZHANG, "读原著少。");
            Files.delete(space.folder().resolve("objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
            assertEquals(List.of(), fsck(space.folder(), false, false));
            assertTrue(kinds(fsck(space.folder(), true, true)).contains(Kind.MISSING_OBJECT));
        }
    }

    @Test
    void randomDamagesAreFoundAndMendedAndNothingIsLost() {
        Slice.seeds().limit(CASES).forEach(seed -> {
            try {
                check(new Random(seed), folder.resolve("s" + seed));
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
        });
    }

    private static void check(Random random, Path where) throws Exception {
        Set<String> before = new TreeSet<>();
        String kind;
        try (Space space = Samples.space(where)) {
            new Variants(space).add(Samples.MEETING, List.of("li-si=李四"), Samples.BY_CLERK);
            Variant other = new Variant(Samples.MEETING, "li-si");
            Samples.commit(space, ZHANG, "读原文少。");
            Samples.commit(space, other, "事后报告慢。");
            Samples.commit(space, ZHANG, "会后落实少。");
            List<String> kinds = new ArrayList<>(Damages.OF_TEXTS);
            kinds.addAll(Damages.OF_SPACES);
            kinds.remove("huge");
            kind = kinds.get(random.nextInt(kinds.size()));
            before.addAll(commits(space));
            new Damages(space, ZHANG, random).make(kind);
            if (kind.startsWith("no ")) {
                // Whatever deletes a ref deletes its log with it.
                before.clear();
            }
            if (!kind.endsWith("ref")) {
                before.addAll(commits(space));
            }
            List<Damage> found = fsck(where, false, false);
            assertFalse(found.isEmpty(), kind);
            assertTrue(kinds(fsck(where, true, false)).containsAll(kinds(found)), kind);
            List<Damage> mended = fsck(where, false, true);
            assertTrue(mended.stream().allMatch(each -> each.repair() == Repair.DONE), kind + mended);
            assertEquals(List.of(), fsck(where, true, false), kind);
        }
        try (Space space = Space.open(where)) {
            assertTrue(commits(space).containsAll(before), kind);
        }
        try (Space space = Space.open(where)) {
            Versions versions = new Versions(space);
            versions.report(ZHANG, versions.draft(ZHANG).id());
            versions.report(ZHANG, versions.find(ZHANG, Optional.of("accepted")));
            Variant other = new Variant(Samples.MEETING, "li-si");
            assertEquals(2, versions.log(other).size());
            new Meetings(space).template(Samples.MEETING);
            assertEquals("李四", space.roster().nameOf(other));
        }
        new CGit(where).run("fsck", "--strict", "--no-dangling", "--no-progress");
    }

    /** All commits that a ref leads to. */
    private static Set<String> commits(Space space) throws SpaceException {
        return space.read(store -> {
            Set<String> commits = new TreeSet<>();
            try (RevWalk walk = new RevWalk(store.repository())) {
                for (Ref ref : store.refs("refs/")) {
                    if (store.hasCommit(ref.getObjectId())) {
                        walk.markStart(walk.parseCommit(ref.getObjectId()));
                    }
                }
                for (RevCommit each = walk.next(); each != null; each = walk.next()) {
                    commits.add(each.name());
                }
            }
            return commits;
        });
    }
}
