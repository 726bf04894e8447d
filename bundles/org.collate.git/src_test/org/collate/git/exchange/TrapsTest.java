package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.check.Fsck;
import org.collate.git.space.Space;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever may write to a shared folder puts a symbolic link or a pipe in the place of a file: nothing elsewhere is changed,
 * taken away or waited for. Every file and folder of a space is tried, and every one that the program would make.
 */
class TrapsTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final byte[] MINE = "mine".getBytes(StandardCharsets.UTF_8);
    /** Places that are not there yet and that a sync, a draft or a repair would make. */
    private static final List<String> NEW = List.of(
            "collate",
            "collate/write.lock",
            "collate/write.lock.who",
            "collate/writing",
            "collate/journal",
            "collate/blame",
            "collate/aside",
            "packed-refs",
            "packed-refs.lock",
            "config.lock",
            "shallow",
            "logs/" + ZHANG.draft() + ".lock",
            ZHANG.draft() + ".lock",
            "refs/heads/evil",
            "refs/collate",
            "logs/refs/collate",
            "objects/pack",
            "objects/info/alternates",
            "objects/00");

    @TempDir
    Path temp;

    private Path victim;
    private Path folder;

    @BeforeEach
    void twoCopies() throws Exception {
        temp = temp.toRealPath();
        victim = temp.resolve("home");
        folder = temp.resolve("office");
        Samples.space(folder).close();
        Sync.clone(folder, temp.resolve("share"), Samples.BY_CLERK, () -> false).close();
        try (Space space = Space.open(folder)) {
            Samples.commit(space, ZHANG, "第一稿");
        }
    }

    @Test
    void noLinkInACopyIsFollowed() throws Exception {
        for (String place : places()) {
            for (boolean toFolder : List.of(true, false)) {
                trap(place, file -> Files.createSymbolicLink(file, toFolder ? victim : victim.resolve("file")));
            }
        }
    }

    @Test
    void noPipeInACopyIsWaitedFor() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes here");
        for (String place :
                List.of("config", "HEAD", "collate/writing", "collate/write.lock", ZHANG.draft(), "shallow")) {
            trap(
                    place,
                    file -> assertEquals(
                            0,
                            new ProcessBuilder("/usr/bin/mkfifo", file.toString())
                                    .start()
                                    .waitFor()));
        }
    }

    @Test
    void leftoversOfAWriterNameNothingElsewhere() throws Exception {
        Path share = fresh();
        Path lock = Files.write(victim.resolve("precious.lock"), MINE);
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(3600)));
        Path own = Files.write(share.resolve("config.lock"), MINE);
        Files.setLastModifiedTime(own, FileTime.from(Instant.now().minusSeconds(3600)));
        Files.createDirectories(share.resolve("collate"));
        Files.writeString(share.resolve("collate/writing"), "../home/precious\nconfig\nrefs/../config\n" + lock);
        Files.writeString(share.resolve("collate/write.lock.who"), "1");
        try (Space space = Space.open(folder)) {
            new Sync(space).with(share, Samples.BY_CLERK, () -> false);
        }
        assertArrayEquals(MINE, Files.readAllBytes(lock));
        assertArrayEquals(MINE, Files.readAllBytes(own));
    }

    @Test
    void aBundleTakesTheIdentityOfNothingElse() throws Exception {
        Files.createDirectories(victim);
        Path file = Files.write(victim.resolve("file"), MINE);
        Path link = Files.createSymbolicLink(temp.resolve("o.bundle"), file);
        Files.createSymbolicLink(temp.resolve(".p.bundle.part"), file);
        try (Space space = Space.open(folder)) {
            assertThrows(SpaceException.class, () -> new Sync(space).bundle(link));
            new Sync(space).bundle(temp.resolve("p.bundle"));
        }
        assertArrayEquals(MINE, Files.readAllBytes(file));
        assertTrue(Files.isSymbolicLink(link));
        try (var all = Files.list(temp)) {
            assertEquals(0, all.filter(each -> each.toString().endsWith(".tmp")).count());
        }
    }

    private interface Trap {
        void set(Path file) throws Exception;
    }

    /** Every file and folder of the copy but the single objects, and what is not there yet. */
    private List<String> places() throws IOException {
        List<String> places = new ArrayList<>(NEW);
        Path share = temp.resolve("share");
        try (var all = Files.walk(share)) {
            all.filter(each -> !each.equals(share))
                    .map(each -> share.relativize(each).toString())
                    .filter(each -> !each.matches("objects/../.*|hooks.*"))
                    .forEach(places::add);
        }
        return places;
    }

    private void trap(String place, Trap trap) throws Exception {
        Path share = fresh();
        Path file = share.resolve(place);
        delete(file);
        Files.createDirectories(file.getParent());
        trap.set(file);
        try (Space space = Space.open(folder)) {
            SpaceException e = assertThrows(
                    SpaceException.class, () -> new Sync(space).with(share, Samples.BY_CLERK, () -> false), place);
            assertTrue(e.reason() == Reason.DAMAGED || e.reason() == Reason.NOT_A_SPACE, e.getMessage());
        }
        assertThrows(SpaceException.class, () -> Space.open(share), place);
        assertThrows(
                SpaceException.class,
                () -> new Fsck(share, new Fsck.Wanted(false, true), Samples.BY_CLERK).execute(),
                place);
        try (var all = Files.list(victim)) {
            assertEquals(List.of(victim.resolve("file")), all.toList(), place);
        }
        assertArrayEquals(MINE, Files.readAllBytes(victim.resolve("file")), place);
    }

    /** The copy as it was, and what is not to be touched. */
    private Path fresh() throws IOException {
        delete(victim);
        Files.createDirectories(victim);
        Files.write(victim.resolve("file"), MINE);
        Path share = temp.resolve("copy");
        delete(share);
        Path from = temp.resolve("share");
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, share.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return share;
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException error) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
