package org.collate.git.purge;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Samples;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.exchange.Sync;
import org.collate.git.exchange.Sync.Exchanged;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.review.Sealing;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out of a space is gone to the last byte, here and wherever the order comes to. */
class PurgeTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final Variant LI = new Variant(Samples.MEETING, "li-si");
    private static final String WORDS = "收受礼金三万元";
    private static final String OTHERS = "李四自己的话";

    @TempDir
    Path temp;

    private Path office;
    private Path home;
    private VersionId lastOfLi;

    @BeforeEach
    void write() throws Exception {
        office = temp.resolve("office");
        home = temp.resolve("home");
        try (Space space = Samples.space(office)) {
            new Variants(space).add(Samples.MEETING, List.of("li-si=李四"), Samples.BY_CLERK);
            lastOfLi = Samples.commit(space, LI, OTHERS).id();
            VersionId told = Samples.commit(space, ZHANG, "先前的话").id();
            VersionId held = Samples.commit(space, ZHANG, WORDS).id();
            Samples.commit(space, ZHANG, "之后的话");
            ReviewEvent.Target target = new ReviewEvent.Target("e", 0, 7, WORDS);
            new ReviewEvents(space)
                    .add(
                            ZHANG,
                            Samples.BY_CLERK,
                            List.of(new ReviewEvent(
                                    "comment", Samples.BY_CLERK, held, Optional.of(target), Map.of("text", WORDS))));
            new Blame(space).of(ZHANG, held);
            Sync.clone(office, home, Samples.BY_CLERK, () -> false).close();
            CGit git = new CGit(office);
            git.run("tag", "-a", "m/" + ZHANG + "/round-1", "-m", WORDS, held.hex());
            git.run("branch", "mine", told.hex());
            git.run("update-ref", "refs/collate/aside/heads/m/" + ZHANG + "/draft/1", held.hex());
            git.run("repack", "-a", "-d", "-q");
            byte[] typed = Samples.bytes(space, ZHANG, WORDS + "，还没有提交");
            try (DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
                session.save(typed);
            }
        }
        unsaved(home);
        Files.createDirectories(office.resolve("collate/received/" + ZHANG));
        Files.writeString(office.resolve("collate/received/" + ZHANG + "/a.docx"), WORDS);
        assertTrue(holds(office, WORDS) && holds(home, WORDS));
    }

    private static void unsaved(Path folder) throws Exception {
        try (Space space = Space.open(folder)) {
            byte[] typed = Samples.bytes(space, ZHANG, WORDS + "，只在家里");
            try (DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
                session.save(typed);
            }
        }
    }

    /** Whether any file has the words, or any object, whether something leads to it or not. */
    private static boolean holds(Path folder, String words) throws Exception {
        byte[] sought = words.getBytes(StandardCharsets.UTF_8);
        String objects = new CGit(folder).run("cat-file", "--batch-all-objects", "--batch");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(sought, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return objects.contains(words);
    }

    private void assertOthersAreThere(Path folder) throws Exception {
        try (Space space = Space.open(folder)) {
            assertEquals(lastOfLi, new Versions(space).draft(LI).id());
            assertTrue(Samples.text(new Versions(space).bytes(LI, lastOfLi)).contains(OTHERS));
        }
        new CGit(folder).assertSound();
    }

    private void purge(Path folder) throws Exception {
        try (Space space = Space.open(folder)) {
            new Purge(space).order(ZHANG, Optional.empty(), Samples.BY_CLERK, Sealing.NONE);
        }
    }

    private List<Exchanged> sync(Path from, Path to, Judge judge) throws Exception {
        try (Space space = Space.open(from)) {
            return new Sync(space, judge).with(to, Samples.BY_CLERK, () -> false);
        }
    }

    private static List<String> troubles(List<Exchanged> all) {
        return all.stream().flatMap(each -> each.trouble().stream()).toList();
    }

    @Test
    void aPurgedReportLeavesNoByteAndBeginsAnewWithOneVersion() throws Exception {
        purge(office);
        assertFalse(holds(office, WORDS));
        assertFalse(holds(office, "先前的话"));
        assertOthersAreThere(office);
        try (Space space = Space.open(office)) {
            assertEquals(1, new Versions(space).log(ZHANG).size());
            assertEquals(List.of(), new ReviewEvents(space).of(ZHANG));
            assertEquals(Optional.empty(), new Drafts(space).unsaved(ZHANG));
            Samples.commit(space, ZHANG, "重新开始");
        }
        assertFalse(new CGit(office).run("for-each-ref").contains("round-1"));
    }

    @Test
    void aTextIsTakenOutWithEveryVersionThatHeldIt() throws Exception {
        try (Space space = Space.open(office)) {
            byte[] without = Samples.text(new Versions(space)
                            .bytes(ZHANG, new Versions(space).draft(ZHANG).id()))
                    .replace(WORDS, "")
                    .getBytes(StandardCharsets.UTF_8);
            new Purge(space).order(ZHANG, Optional.of(without), Samples.BY_CLERK, Sealing.NONE);
            assertTrue(Samples.text(new Versions(space)
                            .bytes(ZHANG, new Versions(space).draft(ZHANG).id()))
                    .contains("之后的话"));
        }
        assertFalse(holds(office, WORDS));
        assertOthersAreThere(office);
    }

    @Test
    void anOrderIsObeyedByTheCopyThatSynchronises() throws Exception {
        purge(office);
        assertEquals(List.of(), troubles(sync(home, office, Judge.ALL)));
        assertFalse(holds(home, WORDS));
        assertFalse(holds(office, WORDS));
        assertEquals(shared(office), shared(home));
        assertOthersAreThere(home);
    }

    @Test
    void anOrderIsObeyedByTheCopyThatIsSynchronisedWith() throws Exception {
        purge(office);
        assertEquals(List.of(), troubles(sync(office, home, Judge.ALL)));
        assertFalse(holds(home, WORDS));
        assertEquals(shared(office), shared(home));
        assertOthersAreThere(home);
    }

    @Test
    void whatIsPurgedComesBackFromNoCopyAndNoBundleThatDoesNotObey() throws Exception {
        Path bundle = temp.resolve("before.bundle");
        try (Space space = Space.open(home)) {
            Samples.commit(space, LI, "李四又写");
            new Sync(space).bundle(bundle);
        }
        purge(office);
        for (int i = 0; i < 2; i++) {
            assertEquals(1, troubles(sync(office, home, Judge.NONE)).size());
            assertEquals(1, troubles(sync(home, office, Judge.NONE)).size());
            try (Space space = Space.open(office)) {
                assertEquals(
                        1,
                        troubles(new Sync(space).from(bundle, Samples.BY_CLERK, () -> false))
                                .size());
            }
            assertFalse(holds(office, WORDS));
        }
        assertTrue(holds(home, WORDS));
        try (Space one = Space.open(office);
                Space other = Space.open(home)) {
            assertEquals(
                    new Versions(one).draft(LI).id(),
                    new Versions(other).draft(LI).id());
        }
        assertEquals(List.of(), troubles(sync(home, office, Judge.ALL)));
        assertEquals(shared(office), shared(home));
        assertFalse(holds(home, WORDS));
        new CGit(home).assertSound();
    }

    @Test
    void whatIsWrittenAfterwardsIsExchangedAsEver() throws Exception {
        purge(office);
        sync(home, office, Judge.ALL);
        try (Space one = Space.open(office);
                Space other = Space.open(home)) {
            Samples.commit(one, ZHANG, "办公室新写");
            Samples.commit(other, ZHANG, "家里新写");
            VersionId tip = new Versions(one).draft(ZHANG).id();
            new ReviewEvents(one)
                    .add(
                            ZHANG,
                            Samples.BY_CLERK,
                            List.of(new ReviewEvent("comment", Samples.BY_CLERK, tip, Optional.empty(), Map.of())));
        }
        assertEquals(List.of(), troubles(sync(home, office, Judge.NONE)));
        assertEquals(shared(office), shared(home));
        purge(home);
        assertEquals(List.of(), troubles(sync(home, office, Judge.ALL)));
        assertEquals(shared(office), shared(home));
        assertFalse(holds(office, "办公室新写"));
        try (Space copy = Sync.clone(office, temp.resolve("new"), Samples.BY_CLERK, () -> false)) {
            assertEquals(1, new Versions(copy).log(ZHANG).size());
        }
    }

    @Test
    void anOpenDraftIsNotPurgedAndNeitherIsATemplate() throws Exception {
        try (Space space = Space.open(office);
                DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
            assertReason(Reason.BUSY, () -> purge(office));
            assertReason(
                    Reason.INVALID_NAME,
                    () -> new Purge(space).order(ZHANG.template(), Optional.empty(), Samples.BY_CLERK, Sealing.NONE));
        }
        assertTrue(holds(office, WORDS));
    }

    private static String shared(Path folder) throws Exception {
        return new CGit(folder).run("for-each-ref", "refs/heads/m", "refs/heads/main", "refs/tags");
    }
}
