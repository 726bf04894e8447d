package org.collate.git.draft;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collate.git.Person;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession.Origin;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.git.store.Journal;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftSessionTest {

    private static final Variant ZHANG = Samples.zhangSan();

    @TempDir
    Path temp;

    private final ThrottleTest.Clock clock = new ThrottleTest.Clock();
    private final List<SpaceException> troubles = new ArrayList<>();
    private Path folder;
    private Space space;
    private Drafts drafts;

    @BeforeEach
    void begin() throws SpaceException {
        folder = temp.resolve("space");
        space = Samples.space(folder);
        drafts = new Drafts(space);
    }

    @AfterEach
    void end() throws Exception {
        space.close();
        new CGit(folder).assertSound();
    }

    @Test
    void aSessionBeginsWithTheLastVersion() throws Exception {
        try (DraftSession session = open()) {
            VersionId draft = new Versions(space).draft(ZHANG).id();
            assertEquals(Origin.VERSION, session.text().origin());
            assertEquals(draft, session.base());
            assertArrayEquals(
                    new Versions(space).bytes(ZHANG, draft), session.text().bytes());
        }
        assertTrue(new CGit(folder).run("for-each-ref", "refs/collate").isEmpty());
    }

    @Test
    void whatIsTypedIsOnDiskBeforeASecondIsOver() throws Exception {
        byte[] text = bytes("一是学习不够深入。");
        DraftSession session = open();
        for (int key = 0; key < 99; key++) {
            session.typed(() -> text);
            clock.pass(10);
        }
        Journal journal = new Journal(folder.resolve("collate/journal/2026-annual/zhang-san"));
        assertArrayEquals(text, journal.last().orElseThrow().text());
        assertTrue(state().unsaved());
        session.close();
        assertTrue(journal.last().isEmpty());
    }

    @Test
    void theNextSessionOffersWhatWasSavedBetweenVersions() throws Exception {
        byte[] text = bytes("一是学习不够深入。");
        VersionId base = new Versions(space).draft(ZHANG).id();
        try (DraftSession session = open()) {
            session.typed(() -> text);
        }
        assertEquals(base, new Versions(space).draft(ZHANG).id());
        assertEquals(
                base.hex(),
                new CGit(folder).run("log", "-1", "--format=%P", "refs/collate/autosave/2026-annual/zhang-san"));
        try (DraftSession session = open()) {
            assertEquals(Origin.AUTOSAVE, session.text().origin());
            assertEquals(base, session.text().base());
            assertArrayEquals(text, session.text().bytes());
        }
    }

    @Test
    void aCommitLeavesNothingUnsaved() throws Exception {
        byte[] text = bytes("一是学习不够深入。");
        try (DraftSession session = open()) {
            session.save(bytes("一是"));
            session.typed(() -> text);
            Versions.Committed committed = session.commit(text, new Person("张三", ""), "第一稿");
            assertTrue(committed.made());
            assertEquals("张三", committed.version().author().person().name());
            assertEquals(Samples.CLERK, committed.version().committer().person());
            assertEquals(committed.version().id(), session.base());
            clock.pass(2000);
            assertFalse(state().unsaved());
            assertFalse(session.commit(text, Samples.CLERK, "again").made());
        }
        try (DraftSession session = open()) {
            assertEquals(Origin.VERSION, session.text().origin());
            assertArrayEquals(text, session.text().bytes());
        }
    }

    @Test
    void aSessionThatDidNotEndLeavesItsJournal() throws Exception {
        byte[] text = bytes("一是学习不够深入。");
        VersionId base = new Versions(space).draft(ZHANG).id();
        Path journal = folder.resolve("collate/journal/2026-annual/zhang-san");
        Files.createDirectories(journal);
        new Journal(journal).keep(base, text);
        Files.writeString(journal.resolve("open.lock"), "");
        Files.writeString(journal.resolve("open.lock.who"), "4194304\n2026-01-01T00:00:00Z\nzhang\nhost\n");
        assertTrue(state().unsaved());
        try (DraftSession session = open()) {
            assertEquals(Origin.JOURNAL, session.text().origin());
            assertArrayEquals(text, session.text().bytes());
            assertTrue(session.commit(text, Samples.CLERK, "第一稿").made());
        }
        assertFalse(state().unsaved());
    }

    @Test
    void aDraftIsOpenOnceAndTheOtherIsToldWhere() throws Exception {
        try (DraftSession session = open();
                Space other = Space.open(folder)) {
            SpaceException e =
                    assertReason(Reason.BUSY, () -> new Drafts(other).open(ZHANG, Samples.CLERK, troubles::add));
            assertTrue(e.getMessage().contains("PID " + ProcessHandle.current().pid()), e.getMessage());
            session.save(bytes("一是"));
            new Drafts(other)
                    .open(ZHANG.template(), Samples.CLERK, troubles::add)
                    .close();
        }
        open().close();
    }

    @Test
    void aDraftThatMovedMeanwhileIsNotOverwrittenAndTheTextIsKept() throws Exception {
        byte[] mine = bytes("我的稿");
        Version theirs;
        try (DraftSession session = open()) {
            theirs = Samples.commit(space, ZHANG, "别人的稿");
            session.typed(() -> mine);
            assertReason(Reason.MOVED, () -> session.commit(mine, Samples.CLERK, "我的"));
        }
        assertEquals(theirs, new Versions(space).draft(ZHANG));
        try (DraftSession session = open()) {
            assertEquals(Origin.AUTOSAVE, session.text().origin());
            assertArrayEquals(mine, session.text().bytes());
            assertFalse(session.text().base().equals(theirs.id()));
            DraftSession.Text now = session.discard();
            assertEquals(theirs.id(), now.base());
        }
        assertFalse(state().unsaved());
    }

    @Test
    void undoingEverythingLeavesNothingUnsaved() throws Exception {
        try (DraftSession session = open()) {
            session.save(bytes("一是"));
            session.save(session.text().bytes());
        }
        assertFalse(state().unsaved());
    }

    @Test
    void aTextThatWasAskedForBeforeACommitDoesNotComeBackAfterIt() throws Exception {
        byte[] before = bytes("旧");
        byte[] after = bytes("新");
        try (DraftSession session = open()) {
            session.typed(() -> {
                try {
                    session.commit(after, Samples.CLERK, "新");
                } catch (SpaceException e) {
                    troubles.add(e);
                }
                return before;
            });
            clock.pass(1000);
        }
        assertEquals(List.of(), troubles);
        try (DraftSession session = open()) {
            assertArrayEquals(after, session.text().bytes());
        }
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldAndTriedAgain() throws Exception {
        byte[] text = bytes("一是学习不够深入。");
        Path slot = folder.resolve("collate/journal/2026-annual/zhang-san/journal-a");
        try (DraftSession session = open()) {
            Files.createDirectory(slot);
            session.typed(() -> text);
            clock.pass(1600);
            assertEquals(3, troubles.size());
            Files.delete(slot);
            clock.pass(500);
            assertEquals(3, troubles.size());
            assertArrayEquals(
                    text, new Journal(slot.getParent()).last().orElseThrow().text());
        }
    }

    @Test
    void aSaveThatFailsLeavesTheTextToTheJournal() throws Exception {
        byte[] text = bytes("一是学习不够深入。");
        Path slot = folder.resolve("collate/journal/2026-annual/zhang-san/journal-a");
        try (DraftSession session = open()) {
            Files.createDirectory(slot);
            session.typed(() -> text);
            assertThrows(SpaceException.class, () -> session.save(text));
            assertThrows(SpaceException.class, () -> session.commit(text, Samples.CLERK, "第一稿"));
            Files.delete(slot);
            clock.pass(500);
            assertArrayEquals(
                    text, new Journal(slot.getParent()).last().orElseThrow().text());
        }
    }

    private DraftSession open() throws SpaceException {
        return drafts.open(ZHANG, Samples.CLERK, troubles::add, clock, () -> {});
    }

    private byte[] bytes(String line) throws SpaceException {
        return Samples.bytes(space, ZHANG, line);
    }

    private VariantState state() throws SpaceException {
        return new Variants(space)
                .list(Samples.MEETING).stream()
                        .filter(state -> state.variant().equals(ZHANG))
                        .findFirst()
                        .orElseThrow();
    }
}
