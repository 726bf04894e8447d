package org.collate.git.space;

import static org.collate.git.Samples.assertReason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.roster.Roster;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.testkit.CGit;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaceTest {

    @TempDir
    Path temp;

    @Test
    void aNewSpaceIsARepositoryWhoseMainGitChecksOut() throws Exception {
        Path folder = temp.resolve("对照 空间");
        Space.init(folder, Samples.BY_CLERK).close();
        CGit git = new CGit(folder);
        git.assertSound();
        assertEquals("refs/heads/main", git.run("symbolic-ref", "HEAD"));
        assertEquals("true", git.run("config", "core.bare"));
        assertEquals("always", git.run("config", "core.logAllRefUpdates"));
        Path clone = temp.resolve("clone");
        new CGit(temp).run("clone", "-q", folder.toString(), clone.toString());
        assertEquals("main", new CGit(clone).run("branch", "--show-current"));
        assertEquals(
                "文书|clerk@example.org|2026-01-05T09:30:00+08:00", new CGit(clone).run("log", "--format=%an|%ae|%aI"));
        for (String file : List.of("README.md", "roster.json", "settings.json", ".gitattributes")) {
            assertTrue(Files.isRegularFile(clone.resolve(file)), file);
        }
        assertEquals("", new CGit(clone).run("status", "--porcelain"));
    }

    @Test
    void nothingHalfIsLeftWhereASpaceIsMade() throws Exception {
        Space.init(temp.resolve("a/b/space"), Samples.BY_CLERK).close();
        try (Stream<Path> members = Files.list(temp.resolve("a/b"))) {
            assertEquals(List.of(temp.resolve("a/b/space")), members.toList());
        }
    }

    @Test
    void aSpaceIsFoundFromAnyFolderInIt() throws Exception {
        Path folder = temp.resolve("space");
        Space.init(folder, Samples.BY_CLERK).close();
        assertEquals(Optional.of(folder), Space.find(folder.resolve("refs/heads")));
        assertEquals(Optional.of(folder), Space.find(folder));
        assertEquals(Optional.empty(), Space.find(temp));
    }

    @Test
    void aFolderThatHoldsSomethingIsNotMadeIntoASpace() throws Exception {
        Files.writeString(temp.resolve("file"), "text");
        assertReason(Reason.EXISTS, () -> Space.init(temp, Samples.BY_CLERK));
        assertReason(Reason.EXISTS, () -> Space.init(temp.resolve("file"), Samples.BY_CLERK));
        assertEquals("text", Files.readString(temp.resolve("file")));
    }

    @Test
    void aFolderWithoutRepositoryIsNoSpace() {
        assertReason(Reason.NOT_A_SPACE, () -> Space.open(temp));
        assertReason(Reason.NOT_A_SPACE, () -> Space.open(temp.resolve("missing")));
    }

    @Test
    void anotherRepositoryIsNoSpace() throws Exception {
        new CGit(temp).run("init", "-q", "--bare", "other.git");
        assertReason(Reason.NOT_A_SPACE, () -> Space.open(temp.resolve("other.git")));
    }

    @Test
    void aMirrorThatGitMadeIsASpaceToo() throws Exception {
        Path folder = temp.resolve("space");
        try (Space space = Samples.space(folder)) {
            Samples.commit(space, Samples.zhangSan(), "一是学习不够深入。");
        }
        Path mirror = temp.resolve("mirror.git");
        new CGit(temp).run("clone", "-q", "--mirror", folder.toString(), mirror.toString());
        try (Space space = Space.open(mirror)) {
            Samples.commit(space, Samples.zhangSan(), "二是联系群众不够。");
            assertEquals(3, new Versions(space).log(Samples.zhangSan()).size());
        }
        new CGit(mirror).assertSound();
    }

    @Test
    void textBetweenVersionsStaysOnThisMachine() throws Exception {
        Path folder = temp.resolve("space");
        try (Space space = Samples.space(folder);
                DraftSession session = new Drafts(space).open(Samples.zhangSan(), Samples.CLERK, e -> {})) {
            session.save(Samples.bytes(space, Samples.zhangSan(), "还没有写完"));
        }
        assertTrue(new CGit(folder).run("for-each-ref").contains("refs/collate/autosave"));
        assertFalse(new CGit(temp).run("ls-remote", folder.toString()).contains("autosave"));
    }

    @Test
    void aSpaceOfANewerProgramIsLeftAlone() throws Exception {
        Path folder = temp.resolve("space");
        try (Space space = Space.init(folder, Samples.BY_CLERK)) {
            writeOnMain(space, "settings.json", "{\"format\": 4}");
        }
        assertReason(Reason.NEWER, () -> Space.open(folder));
    }

    @Test
    void settingsAndRosterThatCannotBeReadAreNamed() throws Exception {
        Path folder = temp.resolve("space");
        try (Space space = Space.init(folder, Samples.BY_CLERK)) {
            writeOnMain(
                    space, "roster.json", "{\"people\": [{\"slug\": \"../x\", \"name\": \"y\"}], \"meetings\": []}");
            SpaceException e = assertReason(Reason.DAMAGED, space::roster);
            assertTrue(e.getMessage().contains("roster.json"), e.getMessage());
            writeOnMain(space, "settings.json", "no JSON");
        }
        assertReason(Reason.DAMAGED, () -> Space.open(folder));
    }

    @Test
    void anObjectThatIsBrokenIsSaidToBe() throws Exception {
        Path folder = temp.resolve("space");
        Variant variant = Samples.zhangSan();
        VersionId version;
        try (Space space = Samples.space(folder)) {
            version = Samples.commit(space, variant, "一是学习不够深入。").id();
        }
        Path object = folder.resolve(
                "objects/" + version.hex().substring(0, 2) + "/" + version.hex().substring(2));
        object.toFile().setWritable(true);
        Files.write(object, new byte[] {0x78, 0x01, 0x00});
        try (Space space = Space.open(folder)) {
            assertReason(Reason.DAMAGED, () -> new Versions(space).log(variant));
            Files.delete(object);
            assertReason(Reason.DAMAGED, () -> new Versions(space).draft(variant));
        }
    }

    @Test
    void whatLiesInTheWayOfTheLockIsSaid() throws Exception {
        Path folder = temp.resolve("space");
        Space.init(folder, Samples.BY_CLERK).close();
        Files.createDirectories(folder.resolve("collate"));
        try (Stream<Path> files = Files.list(folder.resolve("collate"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("collate"));
        Files.writeString(folder.resolve("collate"), "in the way");
        try (Space space = Space.open(folder)) {
            SpaceException e = assertReason(
                    Reason.FAILED, () -> new Meetings(space).add("x", Samples.template(), Samples.BY_CLERK));
            assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
            assertEquals(Roster.EMPTY, space.roster());
        }
    }

    private static void writeOnMain(Space space, String file, String text) throws SpaceException, IOException {
        space.write(store -> {
            Optional<ObjectId> main = store.ref(SpaceFiles.MAIN);
            ObjectId tree = store.tree(
                    Optional.of(store.commit(main.orElseThrow()).getTree()),
                    Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
            ObjectId commit = store.write(new Store.Draft(
                    tree, List.of(main.orElseThrow()), Samples.BY_CLERK, Samples.BY_CLERK, "Change by hand"));
            return new Store.Change<>(
                    List.of(new Store.Move(SpaceFiles.MAIN, main, commit, false)), Samples.BY_CLERK, "test", true);
        });
    }
}
