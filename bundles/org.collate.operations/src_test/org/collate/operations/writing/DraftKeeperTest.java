package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.Version;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.operations.Importers;
import org.collate.operations.Place;
import org.collate.testkit.CGit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft that is written without a screen. */
class DraftKeeperTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    @TempDir
    Path temp;

    private WrittenSpace space;
    private Loaded loaded;
    private Manuscript manuscript;
    private DraftKeeper keeper;

    @BeforeEach
    void open() throws Exception {
        space = new WrittenSpace(temp.resolve("space"));
        openAgain();
    }

    private void openAgain() throws Exception {
        loaded = space.load();
        keeper = loaded.keeper().orElseThrow();
        manuscript = WrittenSpace.manuscript(loaded);
    }

    @AfterEach
    void close() throws Exception {
        space.closeAll();
        new CGit(space.folder).assertSound();
    }

    @Test
    void whatIsTypedIsInTheJournalBeforeASecondIsOver() {
        long typed = System.nanoTime();
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        assertTrue(until(() -> journalHolds("学习不够深入，也不够系统")), "it is not kept");
        // The machine may be busy; but what waits for the pause of three seconds would not be there yet.
        assertTrue(System.nanoTime() - typed < 2 * SECOND, "it came too late");
        assertTrue(keeper.isUnsaved());
    }

    @Test
    void aPauseSavesItBetweenVersionsAndForgetsTheJournal() throws Exception {
        WrittenSpace.close(keeper);
        DraftKeeper hasty = DraftKeeper.open(
                space.place(),
                Space.open(space.folder),
                new Person("张三", ""),
                (sentence, cause) -> space.faults.add(sentence),
                Duration.ofMillis(20));
        Manuscript written = Manuscript.of(hasty.follower().copy(), id -> false);
        written.whenEdited(hasty::edited);
        CountDownLatch saved = new CountDownLatch(1);
        hasty.whenSaved(saved::countDown);
        WrittenSpace.write(written, "学习不够深入", "，也不够系统");
        assertTrue(saved.await(20, TimeUnit.SECONDS), "it is not saved");
        assertTrue(hasty.isUnsaved(), "no version has it");
        assertTrue(until(() -> autosave().contains("学习不够深入，也不够系统")), autosave());
        assertTrue(until(() -> !Files.exists(space.journal().resolve("journal-a"))));
        WrittenSpace.close(hasty);
        assertEquals(List.of(), space.faults);
    }

    @Test
    void whatIsTakenBackLeavesNothingUnsaved() {
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        UndoRedo.undo(manuscript);
        keeper.save();
        assertTrue(until(() -> !keeper.isUnsaved()), "it says what the version says");
    }

    @Test
    void closingKeepsWhatWasTypedLastAndTheNextOneBeginsWithIt() throws Exception {
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        WrittenSpace.close(keeper);
        openAgain();
        assertTrue(manuscript.text().contains("学习不够深入，也不够系统"), manuscript.text());
        assertTrue(keeper.isUnsaved());
        assertEquals("", loaded.notice(), "it was closed in order");
    }

    @Test
    void aCopyOfTheFolderASecondAfterAKeyIsWhatACrashLeaves() throws Exception {
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        assertTrue(until(() -> journalHolds("学习不够深入，也不够系统")));
        Path left = temp.resolve("left");
        copy(space.folder, left);
        WrittenSpace.close(keeper);
        Loaded again = new Loading(new Importers(List.of()), (sentence, cause) -> {})
                .load(
                        new Place.OfVariant(
                                left,
                                WrittenSpace.LEADER,
                                space.place().version(),
                                space.place().address()),
                        new NullProgressMonitor());
        assertTrue(Manuscript.of(again.report(), id -> false).text().contains("学习不够深入，也不够系统"));
        assertFalse(again.notice().isEmpty(), "it says that the text was saved from a crash");
        WrittenSpace.close(again.keeper().orElseThrow());
    }

    @Test
    void aCommitHoldsTheKeyThatWasPressedLastAndLeavesNothingUnsaved() throws Exception {
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        WrittenSpace.write(manuscript, "会前准备", "比较");
        Version version = keeper.commit(new Person("张三", ""), "第二稿").version();
        assertFalse(keeper.isUnsaved());
        assertEquals("第二稿", version.subject());
        String text = Manuscript.of(space.draft(), id -> false).text();
        assertTrue(text.contains("，也不够系统") && text.contains("会前准备比较"), text);
    }

    @Test
    void aCommitThatIsRefusedLosesNothing() throws Exception {
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        space.commitElsewhere("会前准备", "比较");
        SpaceException refused = assertThrows(SpaceException.class, () -> keeper.commit(new Person("张三", ""), "第二稿"));
        assertEquals(SpaceException.Reason.MOVED, refused.reason());
        assertTrue(keeper.isUnsaved());
        WrittenSpace.close(keeper);
        openAgain();
        assertTrue(manuscript.text().contains("，也不够系统"), manuscript.text());
    }

    /** A folder in the journal's place stands for a disk that takes nothing. */
    @Test
    void aDiskThatTakesNothingIsToldOnceInTheLogAndUntilItTakesTheText() throws Exception {
        LinkedBlockingQueue<Optional<SpaceException>> told = new LinkedBlockingQueue<>();
        keeper.whenInTrouble(told::add);
        List<Path> obstacles =
                List.of(space.journal().resolve("journal-a"), space.journal().resolve("journal-b"));
        for (Path obstacle : obstacles) {
            Files.createDirectory(obstacle);
        }
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        assertTrue(told.poll(20, TimeUnit.SECONDS).isPresent());
        assertTrue(told.poll(20, TimeUnit.SECONDS).isPresent(), "it is tried again");
        assertEquals(1, space.faults.size(), space.faults.toString());
        assertTrue(keeper.trouble().isPresent());
        LinkedBlockingQueue<Optional<SpaceException>> late = new LinkedBlockingQueue<>();
        keeper.whenInTrouble(late::add);
        assertTrue(late.poll(20, TimeUnit.SECONDS).isPresent(), "who listens later hears of it too");
        for (Path obstacle : obstacles) {
            Files.delete(obstacle);
        }
        assertTrue(until(() -> late.contains(Optional.<SpaceException>empty())), "it is not over");
        assertTrue(keeper.trouble().isEmpty());
        assertTrue(autosave().contains("，也不够系统"), autosave());
    }

    @Test
    void aDiskThatTakesNothingAtTheEndIsAFaultInTheLogAndTheDraftIsLetGo() throws Exception {
        for (String slot : List.of("journal-a", "journal-b")) {
            Files.createDirectory(space.journal().resolve(slot));
        }
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        WrittenSpace.close(keeper);
        assertTrue(
                space.faults.stream().anyMatch(fault -> fault.contains("not saved at the end")),
                space.faults.toString());
        for (String slot : List.of("journal-a", "journal-b")) {
            Files.delete(space.journal().resolve(slot));
        }
        openAgain();
        assertTrue(loaded.keeper().isPresent());
    }

    @Test
    void oneThreadDoesEverythingForADraft() {
        WrittenSpace.write(manuscript, "学习不够深入", "，也不够系统");
        assertTrue(until(() -> journalHolds("，也不够系统")));
        List<String> threads = Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("draft ") || name.startsWith("journal "))
                .toList();
        assertEquals(1, threads.size(), threads.toString());
    }

    private boolean journalHolds(String words) {
        return List.of("journal-a", "journal-b").stream().anyMatch(slot -> {
            Path file = space.journal().resolve(slot);
            try {
                return Files.isRegularFile(file)
                        && Files.readString(file, StandardCharsets.ISO_8859_1)
                                .contains(new String(
                                        words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                return false;
            }
        });
    }

    private String autosave() {
        try {
            return new CGit(space.folder).run("show", "refs/collate/autosave/2025/zhang-san:" + Versions.REPORT);
        } catch (Exception | AssertionError e) {
            return "";
        }
    }

    private static boolean until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return true;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
