package org.collate.git;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collate.git.SpaceException.Reason;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.exchange.Sync;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.tidy.Tidy;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs in one space, and programs that are killed. */
class ProcessesTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** How often the typing program is killed; the long run takes a hundred. */
    private static final int KILLS = Math.clamp(Integer.getInteger("collate.random", 300) / 60, 1, 100);

    private static final long SEED = 20260105;

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void begin() throws SpaceException {
        folder = temp.resolve("space");
        Samples.space(folder).close();
    }

    @AfterEach
    void end() throws Exception {
        new CGit(folder).assertSound();
    }

    @Test
    void killedWhileItWritesAProgramLosesNothingOlderThanASecond() throws Exception {
        Random random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            boolean saves = kill % 2 == 1;
            long[] last = typeUntilKilled(saves, saves ? 100 + random.nextInt(1900) : 1200 + random.nextInt(800));
            String place = "kill " + kill + " of seed " + SEED + (saves ? ", while saving" : ", while typing");
            try (Space space = Space.open(folder);
                    DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
                byte[] text = session.text().bytes();
                // A program that is killed within its first second may leave nothing but the version that there was.
                boolean isUntouched = last[0] == 0 && Samples.text(text).startsWith("<");
                int keys = isUntouched ? 0 : Child.keys(text);
                assertTrue(isUntouched || Arrays.equals(Child.typed(keys), text), place);
                assertTrue(keys >= last[0], () -> place + ": " + keys + " of " + last[0]);
                session.commit(Child.typed(keys + 1), Samples.CLERK, "after");
                assertEquals(keys + 1, Child.keys(new Versions(space).bytes(ZHANG, session.base())));
            }
            new CGit(folder).assertSound();
            assertNoLocks();
        }
        Path clone = temp.resolve("clone");
        new CGit(temp).run("clone", "-q", folder.toString(), clone.toString());
        assertEquals("main", new CGit(clone).run("branch", "--show-current"));
    }

    @Test
    void killedWhileItSynchronisesBothCopiesAreSoundAndTheNextTimeGoesOn() throws Exception {
        Random random = new Random(SEED);
        Path far = temp.resolve("far");
        Sync.clone(folder, far, Samples.BY_CLERK, () -> false).close();
        List<String> committed = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            Process child = Child.start(Map.of(), "sync", folder, far);
            int millis = 300 + random.nextInt(700);
            Thread killer = null;
            try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    if (line.length() == 40) {
                        committed.add(line);
                    }
                    if (killer == null) {
                        killer = Thread.ofPlatform().start(() -> killAfter(child, millis));
                    }
                }
            } finally {
                child.destroyForcibly().waitFor();
            }
            new CGit(folder).assertSound();
            new CGit(far).assertSound();
            try (Space space = Space.open(folder)) {
                new Sync(space).with(far, Samples.BY_CLERK, () -> false);
            }
            String here = new CGit(folder).run("for-each-ref", "refs/heads");
            assertEquals(here, new CGit(far).run("for-each-ref", "refs/heads"), "kill " + kill);
            List<String> history =
                    new CGit(far).run("rev-list", ZHANG.draft()).lines().toList();
            assertTrue(history.containsAll(committed), "kill " + kill);
        }
        assertFalse(committed.isEmpty());
    }

    @Test
    void killedWhileItTidiesUpAProgramLosesNoVersion() throws Exception {
        Random random = new Random(SEED);
        List<String> committed = new ArrayList<>();
        for (int kill = 1; kill <= (KILLS + 2) / 2; kill++) {
            Process child = Child.start(Map.of(), "tidy", folder);
            int millis = 200 + random.nextInt(900);
            Thread killer = null;
            try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    if (line.length() == 40) {
                        committed.add(line);
                    }
                    if (killer == null) {
                        killer = Thread.ofPlatform().start(() -> killAfter(child, millis));
                    }
                }
            } finally {
                child.destroyForcibly().waitFor();
            }
            new CGit(folder).assertSound();
            List<String> history =
                    new CGit(folder).run("rev-list", ZHANG.draft()).lines().toList();
            assertTrue(history.containsAll(committed), "kill " + kill);
        }
        try (Space space = Space.open(folder)) {
            new Tidy(space, () -> false).forgetting();
        }
        assertFalse(committed.isEmpty());
        try (Stream<Path> left = Files.list(folder.resolve("objects"))) {
            assertEquals(
                    List.of("info", "pack"),
                    left.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void programsThatWriteTheSameDraftAtOnceLoseNothing() throws Exception {
        int lines = 8;
        Process first = Child.start(Map.of(), "commit", folder, "甲", lines);
        Process second = Child.start(Map.of(), "commit", folder, "乙", lines);
        try (Space space = Space.open(folder)) {
            Child.commit(space, "丙", lines);
            assertTrue(first.waitFor(1, TimeUnit.MINUTES) && second.waitFor(1, TimeUnit.MINUTES));
            assertEquals(0, first.exitValue());
            assertEquals(0, second.exitValue());
            List<String> subjects = new Versions(space)
                    .log(ZHANG).stream().map(Version::subject).toList();
            assertEquals(3 * lines + 1, subjects.size());
            String report = Samples.text(new Versions(space)
                    .bytes(ZHANG, new Versions(space).draft(ZHANG).id()));
            for (String name : List.of("甲", "乙", "丙")) {
                IntStream.range(0, lines).forEach(line -> assertTrue(report.contains(name + line), name + line));
                List<String> own = subjects.stream()
                        .filter(subject -> subject.startsWith(name))
                        .toList();
                assertEquals(own, new ArrayList<>(new TreeSet<>(own)).reversed());
            }
        }
    }

    @Test
    void threadsThatWriteTheSameDraftAtOnceLoseNothing() throws Exception {
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        try (Space shared = Space.open(folder);
                Space other = Space.open(folder)) {
            List<Thread> threads = Stream.of(shared, shared, other)
                    .map(space -> Thread.ofPlatform().start(() -> {
                        try {
                            Child.commit(space, Thread.currentThread().getName(), 4);
                        } catch (SpaceException | RuntimeException e) {
                            failures.add(e);
                        }
                    }))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(List.of(), failures);
            assertEquals(13, new Versions(shared).log(ZHANG).size());
        }
    }

    @Test
    void aProgramThatWritesIsNamedAndWaitedForAndItsLocksGoWhenItIsKilled() throws Exception {
        Process holder = Child.start(Map.of(), "hold", folder);
        try (BufferedReader output = holder.inputReader();
                Space space = Space.open(folder, Duration.ofMillis(50))) {
            assertEquals("held", output.readLine());
            SpaceException e = assertReason(Reason.BUSY, () -> Samples.commit(space, ZHANG, "一是"));
            assertTrue(e.getMessage().contains("PID " + holder.pid()), e.getMessage());
            assertEquals(1, new Versions(space).log(ZHANG).size());
            holder.destroyForcibly().waitFor();
            assertTrue(Files.exists(folder.resolve(ZHANG.draft() + ".lock")));
            Samples.commit(space, ZHANG, "一是");
            assertNoLocks();
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void aLockOfAnotherGitProgramIsRespectedAndNamed() throws Exception {
        Path lock = folder.resolve(ZHANG.draft() + ".lock");
        Files.createDirectories(lock.getParent());
        Files.createFile(lock);
        try (Space space = Space.open(folder)) {
            SpaceException e = assertReason(Reason.BUSY, () -> Samples.commit(space, ZHANG, "一是"));
            assertTrue(e.getMessage().contains(lock.toString()), e.getMessage());
            assertTrue(Files.exists(lock));
            Files.delete(lock);
            Samples.commit(space, ZHANG, "一是");
        }
    }

    @Test
    void whatGitDoesInBetweenIsSeen() throws Exception {
        try (Space space = Space.open(folder)) {
            VersionId before = new Versions(space).draft(ZHANG).id();
            Version version = Samples.commit(space, ZHANG, "一是");
            CGit git = new CGit(folder);
            git.run("gc", "-q", "--prune=now");
            assertEquals(version, new Versions(space).draft(ZHANG));
            git.run("update-ref", ZHANG.draft(), before.hex());
            assertEquals(before, new Versions(space).draft(ZHANG).id());
            Version next = Samples.commit(space, ZHANG, "二是");
            assertEquals(next.id().hex(), git.run("rev-parse", ZHANG.draft()));
        }
    }

    @Test
    void withoutUnicodeNamesASpaceIsReadAndNotWritten() throws Exception {
        String here = Path.of("").toAbsolutePath().toString();
        assumeTrue(
                StandardCharsets.US_ASCII.newEncoder().canEncode(here),
                "in the C locale Java finds no class below a folder with a Chinese name");
        Process child = Child.start(Map.of("LC_ALL", "C"), "locale", folder);
        List<String> output = lines(child);
        assertEquals(0, child.waitFor());
        assumeFalse(output.get(0).equals("UTF-8"), "this system has Unicode names in every locale");
        assertEquals(List.of("张三", "LOCALE", "LOCALE"), output.subList(1, 4));
        try (Space space = Space.open(folder)) {
            assertEquals(1, new Versions(space).log(ZHANG).size());
        }
        assertFalse(Files.exists(temp.resolve("other")));
    }

    /** Kills the program after a time; the last key that must be kept: one pressed a second before the last one. */
    private long[] typeUntilKilled(boolean saves, int millis) throws Exception {
        Process child = Child.start(Map.of(), "type", folder, saves);
        List<long[]> keys = new ArrayList<>();
        Thread killer = null;
        try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                String[] parts = line.split(" ");
                if (parts.length == 2 && !parts[1].isEmpty()) {
                    keys.add(new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])});
                }
                if (killer == null) {
                    killer = Thread.ofPlatform().start(() -> killAfter(child, millis));
                }
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertFalse(keys.isEmpty(), "the program typed nothing");
        // The very last line may be cut short by the kill.
        long[] end = keys.get(Math.max(0, keys.size() - 2));
        return keys.stream()
                .filter(key -> key[1] <= end[1] - SECOND)
                .reduce((a, b) -> b)
                .orElse(new long[] {0, 0});
    }

    private static void killAfter(Process child, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The process itself would close the streams that the test still reads.
        child.toHandle().destroyForcibly();
    }

    private static List<String> lines(Process child) throws IOException {
        try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
            return output.lines().toList();
        }
    }

    private void assertNoLocks() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".lock"))
                            .filter(file -> !file.startsWith(folder.resolve("collate")))
                            .toList());
        }
    }
}
