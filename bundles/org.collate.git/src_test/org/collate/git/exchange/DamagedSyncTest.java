package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.check.Damages;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.report.Report;
import org.collate.testkit.CGit;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read does not spread, the rest goes through, and there is always a way back. */
class DamagedSyncTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final Variant LI = new Variant(Samples.MEETING, "li-si");
    private static final int CASES = Math.clamp(Integer.getInteger(Slice.COUNT, 300) / 20, 1, 2000);

    @TempDir
    Path folder;

    private int made;
    private Path there;

    @BeforeEach
    void aSpaceOfTwoReports() throws Exception {
        there = begin();
    }

    private Path begin() throws SpaceException {
        made++;
        Path where = folder.resolve("there" + made);
        try (Space space = Samples.space(where)) {
            new Variants(space).add(Samples.MEETING, List.of("li-si=李四"), Samples.BY_CLERK);
            Samples.commit(space, ZHANG, "读原文少。");
        }
        return where;
    }

    private Space copy(Path of) throws SpaceException {
        return Sync.clone(of, of.resolveSibling(of.getFileName() + "-copy"), Samples.BY_CLERK, () -> false);
    }

    private static List<Sync.Exchanged> sync(Space here, Path there) throws SpaceException {
        return new Sync(here).with(there, Samples.BY_CLERK, () -> false);
    }

    private static Optional<String> trouble(List<Sync.Exchanged> all, Variant variant) {
        return all.stream()
                .filter(each -> each.variant().equals(Optional.of(variant)))
                .flatMap(each -> each.trouble().stream())
                .findFirst();
    }

    @Test
    void aDamagedDraftStaysWhereItIsAndTheOthersAreExchanged() throws Exception {
        try (Space here = copy(there);
                Space other = Space.open(there)) {
            String good = new Versions(here).draft(ZHANG).id().hex();
            Samples.commit(other, LI, "事后报告慢。");
            new Damages(other, ZHANG, new Random(1)).make("markers");
            List<Sync.Exchanged> exchanged = sync(here, there);
            assertTrue(trouble(exchanged, ZHANG).orElseThrow().contains(ZHANG.toString()));
            assertEquals(Optional.empty(), trouble(exchanged, LI));
            assertEquals(good, new Versions(here).draft(ZHANG).id().hex());
            assertEquals(new Versions(other).draft(LI), new Versions(here).draft(LI));

            Report last = new Versions(here)
                    .report(ZHANG, new Versions(here).draft(ZHANG).id());
            Versions.Committed mended = new Versions(other).commit(ZHANG, last, Samples.note("mend"));
            assertTrue(mended.unreadable().isPresent());
            assertEquals(Optional.empty(), trouble(sync(here, there), ZHANG));
            assertEquals(mended.version(), new Versions(here).draft(ZHANG));
        }
    }

    @Test
    void whatIsDamagedHereIsNotSent() throws Exception {
        try (Space here = copy(there);
                Space other = Space.open(there)) {
            new Damages(here, ZHANG, new Random(1)).make("doubled");
            Samples.commit(here, LI, "事后报告慢。");
            assertTrue(trouble(sync(here, there), ZHANG).isPresent());
            new Versions(other).report(ZHANG, new Versions(other).draft(ZHANG).id());
            assertEquals(new Versions(here).draft(LI), new Versions(other).draft(LI));
        }
    }

    /** A version in the middle of the history is gone, as a disk loses it: here or there, and whichever asks. */
    @Test
    void aDraftThatLostItsHistoryHoldsUpNoOther() throws Exception {
        for (String lost : List.of("here", "there", "send")) {
            Path where = begin();
            try (Space here = copy(where);
                    Space other = Space.open(where)) {
                Space damaged = lost.equals("there") ? other : here;
                for (int i = 0; i < 3; i++) {
                    Samples.commit(damaged, ZHANG, "第" + i + "句。");
                }
                String middle = new CGit(damaged.folder())
                        .run("rev-parse", ZHANG.draft() + "~1")
                        .strip();
                Samples.commit(lost.equals("send") ? here : other, LI, "事后报告慢。");
                Files.delete(damaged.folder().resolve("objects/" + middle.substring(0, 2) + "/" + middle.substring(2)));
                try (Space again = Space.open(here.folder())) {
                    List<Sync.Exchanged> exchanged = sync(again, where);
                    assertTrue(trouble(exchanged, ZHANG).orElseThrow().contains(ZHANG.toString()), lost);
                    assertEquals(Optional.empty(), trouble(exchanged, LI), lost);
                    assertEquals(new Versions(other).draft(LI), new Versions(again).draft(LI), lost);
                    assertTrue(trouble(sync(again, where), ZHANG).isPresent(), lost);
                }
                Path sound = damaged == here ? where : here.folder();
                assertEquals("", new CGit(sound).run("fsck", "--full"), lost);
            }
        }
    }

    @Test
    void aDamagedRosterKeepsNoReportBack() throws Exception {
        try (Space here = copy(there);
                Space other = Space.open(there)) {
            Samples.commit(other, LI, "事后报告慢。");
            new Damages(other, ZHANG, new Random(1)).make("roster");
            List<Sync.Exchanged> exchanged = sync(here, there);
            assertTrue(exchanged.stream()
                    .anyMatch(each -> each.variant().isEmpty() && each.trouble().isPresent()));
            assertEquals(new Versions(other).draft(LI), new Versions(here).draft(LI));
            assertEquals("李四", here.roster().nameOf(LI));
        }
    }

    @Test
    void aCopyWithoutItsHistoryIsRefused() throws Exception {
        try (Space space = Space.open(there)) {
            for (int i = 0; i < 3; i++) {
                Samples.commit(space, ZHANG, "第" + i + "句。");
            }
            String url = "file://" + there;
            new CGit(folder).run("clone", "-q", "--bare", "--no-single-branch", "--depth", "1", url, "shallow");
            Path shallow = folder.resolve("shallow");
            try (Space cut = Space.open(shallow)) {
                VersionId draft = new Versions(cut).draft(ZHANG).id();
                refused(() -> new Blame(cut).of(ZHANG, draft), "--unshallow");
                refused(() -> new TrackedRevisions(cut).since(ZHANG, draft), "--unshallow");
                refused(() -> sync(cut, there), "--unshallow");
                refused(() -> sync(space, shallow), "--unshallow");
                refused(() -> new Sync(cut).bundle(folder.resolve("a.bundle")), "--unshallow");
            }
            new CGit(shallow).run("fetch", "-q", "--unshallow", "origin", "+refs/heads/*:refs/heads/*");
            try (Space whole = Space.open(shallow)) {
                sync(whole, there);
                new Blame(whole).of(ZHANG, new Versions(whole).draft(ZHANG).id());
            }
        }
    }

    @Test
    void aCopyThatBorrowsFromWhatIsGoneSaysSo() throws Exception {
        Path borrowing = folder.resolve("borrowing");
        new CGit(folder).run("clone", "-q", "--bare", "--shared", there.toString(), borrowing.toString());
        Files.move(there, there.resolveSibling("moved"));
        SpaceException refused = assertThrows(SpaceException.class, () -> {
            try (Space space = Space.open(borrowing)) {
                new Versions(space).draft(ZHANG);
            }
        });
        assertTrue(refused.getMessage().contains(there.toString()), refused.getMessage());
    }

    private static void refused(Executable doing, String remedy) {
        SpaceException refused = assertThrows(SpaceException.class, doing);
        assertEquals(Reason.PARTIAL, refused.reason());
        assertTrue(refused.getMessage().contains(remedy), refused.getMessage());
    }

    @Test
    void randomDamagesDoNotSpread() {
        Slice.seeds().limit(CASES).forEach(seed -> {
            try {
                check(new Random(seed));
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
        });
    }

    private void check(Random random) throws Exception {
        Path where = begin();
        try (Space here = copy(where);
                Space other = Space.open(where)) {
            Space damaged = random.nextBoolean() ? here : other;
            String kind = Damages.OF_TEXTS.get(random.nextInt(Damages.OF_TEXTS.size()));
            if (random.nextBoolean()) {
                Samples.commit(damaged == here ? other : here, ZHANG, "各写各的。");
            }
            new Damages(damaged, ZHANG, random).make(kind);
            Samples.commit(random.nextBoolean() ? here : other, LI, "事后报告慢。");
            assertTrue(trouble(sync(here, where), ZHANG).isPresent(), kind);
            Space sound = damaged == here ? other : here;
            for (String version : List.of("", "accepted")) {
                Versions versions = new Versions(sound);
                VersionId id = versions.find(ZHANG, Optional.of(version).filter(each -> !each.isEmpty()));
                assertTrue(versions.report(ZHANG, id).getAuthor().equals("张三"), kind);
            }
            assertEquals(new Versions(other).draft(LI), new Versions(here).draft(LI));
        }
    }
}
