package org.collate.git;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.collate.git.SpaceException.Reason;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.store.GitObjects;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or cannot be written to: small file systems in memory, which only root can mount. */
class PlacesTest {

    private static final Variant ZHANG = Samples.zhangSan();

    @TempDir
    Path temp;

    private Path disk;
    private Path folder;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()), "nothing can be mounted");
        folder = disk.resolve("space");
        Samples.space(folder).close();
    }

    @AfterEach
    void unmount() throws Exception {
        if (Files.exists(disk.resolve("space"))) {
            try {
                new CGit(folder).assertSound();
            } finally {
                runs("umount", "-l", disk.toString());
            }
        }
    }

    @Test
    void onAFullDiskNothingIsLostAndTheNextSaveSucceedsOnceThereIsRoom() throws Exception {
        try (Space space = Space.open(folder);
                DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
            byte[] small = "一是".getBytes(StandardCharsets.UTF_8);
            byte[] large = new byte[200_000];
            new Random(1).nextBytes(large);
            session.save(small);
            Version before = new Versions(space).draft(ZHANG);
            Path filler = disk.resolve("filler");
            fill(filler);
            SpaceException e = assertReason(Reason.DISK_FULL, () -> session.commit(large, Samples.CLERK, "第一稿"));
            assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
            assertReason(Reason.DISK_FULL, () -> session.save(large));
            assertReason(Reason.DISK_FULL, () -> Samples.commit(space, ZHANG, "二是"));
            assertEquals(before, new Versions(space).draft(ZHANG));
            assertArrayEquals(
                    small,
                    Samples.text(new Versions(space).bytes(ZHANG, autosaved(space)))
                            .getBytes(StandardCharsets.UTF_8));
            Files.delete(filler);
            assertTrue(session.commit(large, Samples.CLERK, "第一稿").made());
            assertArrayEquals(large, new Versions(space).bytes(ZHANG, session.base()));
        }
    }

    @Test
    void aFullDiskHoldsNoHalfOfASpace() throws Exception {
        fill(disk.resolve("filler"));
        assertReason(Reason.DISK_FULL, () -> Space.init(disk.resolve("other"), Samples.BY_CLERK));
        assertEquals(
                Set.of("filler", folder.getFileName().toString()),
                Set.of(disk.toFile().list()));
    }

    @Test
    void aSpaceThatCannotBeWrittenToIsReadAndSaysSo() throws Exception {
        assumeTrue(runs("mount", "-o", "remount,ro", disk.toString()), "nothing can be made read-only");
        try (Space space = Space.open(folder)) {
            assertEquals(1, new Versions(space).log(ZHANG).size());
            assertReason(Reason.READ_ONLY, () -> Samples.commit(space, ZHANG, "一是"));
            assertReason(Reason.READ_ONLY, () -> new Drafts(space).open(ZHANG, Samples.CLERK, e -> {}));
            assertReason(Reason.READ_ONLY, () -> Space.init(disk.resolve("other"), Samples.BY_CLERK));
        }
    }

    private static VersionId autosaved(Space space) throws SpaceException {
        return space.read(store -> GitObjects.id(store.ref(ZHANG.autosave()).orElseThrow()));
    }

    private static void fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertTrue(Files.getFileStore(file).getUsableSpace() < 4096, full.getMessage());
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
