package org.collate.git.tidy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Samples;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.exchange.Sync;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.file.FileTree;
import org.collate.testkit.CGit;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a space small. */
class TidyTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final int SYNCS = Math.clamp(Integer.getInteger("collate.random", 300) / 10, 20, 300);

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void begin() throws Exception {
        folder = temp.resolve("space");
        Samples.space(folder).close();
    }

    private static Tidy tidy(Space space) {
        return new Tidy(space, () -> false);
    }

    private static List<byte[]> versions(Space space, List<VersionId> ids) throws Exception {
        List<byte[]> all = new ArrayList<>();
        for (VersionId id : ids) {
            all.add(new Versions(space).bytes(ZHANG, id));
        }
        return all;
    }

    @Test
    void tidyingUpLeavesOnePackAndEveryVersion() throws Exception {
        try (Space space = Space.open(folder)) {
            List<VersionId> ids = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ids.add(Samples.commit(space, ZHANG, "第" + i + "行").id());
            }
            List<byte[]> before = versions(space, ids);
            Tidy.Tidied tidied = tidy(space).all();
            assertTrue(tidied.after() < tidied.before());
            ObjectFiles files = ObjectFiles.in(folder.resolve("objects"));
            assertEquals(1, files.packs().size());
            assertEquals(List.of(), files.loose());
            List<byte[]> after = versions(space, ids);
            for (int i = 0; i < before.size(); i++) {
                assertArrayEquals(before.get(i), after.get(i));
            }
        }
        new CGit(folder).assertSound();
    }

    @Test
    void overManySynchronisationsASpaceStaysWithinThriceWhatGitMakesOfIt() throws Exception {
        Path home = temp.resolve("home");
        Sync.clone(folder, home, Samples.BY_CLERK, () -> false).close();
        Upkeep.ofWritten(true, () -> false);
        for (int i = 0; i < SYNCS; i++) {
            try (Space here = Space.open(home);
                    Space there = Space.open(folder)) {
                Samples.commit(i % 2 == 0 ? here : there, ZHANG, "第" + i + "次");
                new Sync(here).with(folder, Samples.BY_CLERK, () -> false);
            }
            Upkeep.ofWritten(true, () -> false);
        }
        for (Path each : List.of(home, folder)) {
            long kept = size(each);
            Path tidied = temp.resolve("tidied");
            copy(each, tidied);
            new CGit(tidied).run("gc", "-q");
            long best = size(tidied);
            assertTrue(kept <= 3 * best, each + ": " + kept + " beside " + best);
            FileTree.delete(tidied);
            new CGit(each).assertSound();
        }
    }

    @Test
    void onlyWhatIsNewIsPackedWhereAllWouldTakeTooLong() throws Exception {
        try (Space space = Space.open(folder)) {
            for (int i = 0; i < 30; i++) {
                Samples.commit(space, ZHANG, "一" + "长".repeat(200) + i);
            }
            tidy(space).all();
            Path large =
                    ObjectFiles.in(folder.resolve("objects")).packs().getFirst().index();
            Samples.commit(space, ZHANG, "新");
            space.read(store -> {
                ObjectFiles files = ObjectFiles.in(folder.resolve("objects"));
                List<PackNames> bases = List.of(PackNames.read(large));
                Optional<ObjectFiles.Pack> made = new Packing(store, () -> false).write(Roots.of(store), bases);
                // Besides what is new, what it is kept as a difference from.
                assertTrue(made.orElseThrow().names().count() < 10);
                files.loose()
                        .forEach(each -> assertTrue(
                                has(made.get(), each.id()) || bases.getFirst().has(each.id())));
                return files;
            });
        }
        new CGit(folder).assertSound();
    }

    private static boolean has(ObjectFiles.Pack pack, ObjectId id) {
        try {
            return pack.names().has(id);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatNothingLeadsToStaysAsLongAsSomebodyMayNeedIt() throws Exception {
        try (Space space = Space.open(folder)) {
            ObjectId young = blob(space, "刚写下");
            ObjectId old = blob(space, "早已无用");
            Path file = folder.resolve(
                    "objects/" + old.name().substring(0, 2) + "/" + old.name().substring(2));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(30))));
            try (Fetching fetching = Fetching.into(folder)) {
                tidy(space).all();
                assertTrue(Files.exists(file), "while objects come in");
            }
            tidy(space).all();
            assertFalse(Files.exists(file));
            space.read(store -> {
                assertTrue(store.repository().getObjectDatabase().has(young));
                return young;
            });
            tidy(space).forgetting();
            assertEquals(List.of(), ObjectFiles.in(folder.resolve("objects")).loose());
        }
    }

    private static ObjectId blob(Space space, String text) throws Exception {
        return space.read(store -> {
            try (ObjectInserter inserter = store.repository().newObjectInserter()) {
                ObjectId id = inserter.insert(Constants.OBJ_BLOB, text.getBytes("UTF-8"));
                inserter.flush();
                return id;
            }
        });
    }

    @Test
    void logsGoBackAsFarAsIsSetAndKeepTheirLastEntry() throws Exception {
        try (Space space = Space.open(folder)) {
            Samples.commit(space, ZHANG, "一");
            Samples.commit(space, ZHANG, "二");
            Path log = folder.resolve("logs").resolve(ZHANG.draft());
            String lines = Files.readString(log);
            Files.writeString(log, lines.replaceAll("> [0-9]+ ", "> 1500000000 "));
            tidy(space).all();
            assertEquals(3, Files.readAllLines(log).size());
            tidy(space).keepLogs(false, Optional.of(30));
            tidy(space).all();
            assertEquals(1, Files.readAllLines(log).size());
        }
        new CGit(folder).assertSound();
    }

    @Test
    void anAutosaveGoesWhenItIsOldAndInAVersionAndNeverBefore() throws Exception {
        try (Space space = Space.open(folder)) {
            byte[] text = Samples.bytes(space, ZHANG, "未提交");
            try (DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
                session.save(text);
            }
            tidy(space).keepLogs(true, Optional.of(0));
            tidy(space).all();
            assertTrue(new Drafts(space).unsaved(ZHANG).isPresent());
            try (DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
                session.commit(session.text().bytes(), Samples.CLERK, "提交");
            }
            Thread.sleep(1100);
            tidy(space).all();
            space.read(store -> {
                assertTrue(store.ref(ZHANG.autosave()).isEmpty());
                return text;
            });
        }
        new CGit(folder).assertSound();
    }

    @Test
    void whatKilledProgramsLeftGoesAndWhatALivingOneHoldsStays() throws Exception {
        Path half = temp.resolve(".collate-new-dead");
        Files.createDirectories(half.resolve("objects"));
        Path torn = temp.resolve(".collate-dead.tmp");
        Files.writeString(torn, "half of a bundle");
        Path incoming = folder.resolve("objects/incoming_1.pack");
        Files.writeString(incoming, "PACK");
        Files.setLastModifiedTime(incoming, FileTime.from(Instant.now().minusSeconds(60)));
        try (Space space = Space.open(folder)) {
            new Sync(space).bundle(temp.resolve("all.bundle"));
            assertFalse(Files.exists(torn));
            Sync.clone(folder, temp.resolve("copy"), Samples.BY_CLERK, () -> false)
                    .close();
            assertFalse(Files.exists(half));
            tidy(space).all();
            assertFalse(Files.exists(incoming));
        }
        try (Stream<Path> left = Files.list(temp)) {
            assertEquals(
                    List.of(),
                    left.filter(each -> each.getFileName().toString().startsWith("."))
                            .toList());
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> (file.toFile().length() + 4095) / 4096 * 4096)
                    .sum();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
