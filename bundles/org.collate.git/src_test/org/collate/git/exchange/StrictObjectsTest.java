package org.collate.git.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.testkit.CGit;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects that others made by hand: {@code git fsck --strict} is silent about whatever came here, and the rest comes. */
class StrictObjectsTest {

    private static final Variant ZHANG = Samples.zhangSan();
    private static final Variant LI = new Variant(Samples.MEETING, "li-si");
    private static final String AUTHOR = "A <a@b> 1700000000 +0800";

    @TempDir
    Path folder;

    private Path there;

    @BeforeEach
    void twoCopies() throws Exception {
        there = folder.resolve("there");
        try (Space space = Samples.space(there)) {
            new Variants(space).add(Samples.MEETING, List.of("li-si=李四"), Samples.BY_CLERK);
        }
    }

    @Test
    void whatGitCallsMalformedDoesNotComeIn() throws Exception {
        List<String> let = new ArrayList<>();
        for (Map.Entry<String, Made> bad : malformed().entrySet()) {
            Path copy = folder.resolve("copy of " + bad.getKey().replace('/', '_'));
            Path other = folder.resolve("other of " + bad.getKey().replace('/', '_'));
            Sync.clone(there, copy, Samples.BY_CLERK, () -> false).close();
            Sync.clone(there, other, Samples.BY_CLERK, () -> false).close();
            put(other, bad.getValue());
            try (Space space = Space.open(other)) {
                Samples.commit(space, LI, "事后报告慢。");
            }
            try (Space space = Space.open(copy);
                    Space that = Space.open(other)) {
                List<Sync.Exchanged> exchanged = new Sync(space).with(other, Samples.BY_CLERK, () -> false);
                assertEquals(new Versions(that).draft(LI), new Versions(space).draft(LI), bad.getKey());
                boolean isTold = exchanged.stream()
                        .anyMatch(each -> each.variant().equals(Optional.of(ZHANG))
                                && each.trouble().isPresent());
                if (!isTold) {
                    let.add(bad.getKey());
                }
            }
            assertEquals("", new CGit(copy).run("fsck", "--strict", "--full", "--no-dangling"), bad.getKey());
        }
        assertEquals(List.of(), let);
    }

    /** Makes a commit, or a tag. */
    @FunctionalInterface
    private interface Made {
        ObjectId in(ObjectInserter inserter, ObjectId draft) throws Exception;
    }

    private static Map<String, Made> malformed() {
        Map<String, Made> all = new TreeMap<>();
        for (String name : List.of(".git", ".GIT", "..", "a/b", "", "git~1", ".g\u200cit")) {
            all.put("entry " + name, (out, draft) -> commit(out, entry(out, "100644", name, "x"), AUTHOR, AUTHOR));
        }
        all.put("mode 0100644", (out, draft) -> commit(out, entry(out, "0100644", "a", "x"), AUTHOR, AUTHOR));
        all.put("mode 777", (out, draft) -> commit(out, entry(out, "777", "a", "x"), AUTHOR, AUTHOR));
        all.put("doubled", (out, draft) -> {
            byte[] one = entry(out, "100644", "a", "x");
            return commit(out, joined(one, one), AUTHOR, AUTHOR);
        });
        all.put(
                "unsorted",
                (out, draft) -> commit(
                        out, joined(entry(out, "100644", "b", "x"), entry(out, "100644", "a", "x")), AUTHOR, AUTHOR));
        all.put(
                "link as .gitmodules",
                (out, draft) -> commit(out, entry(out, "120000", ".gitmodules", "x"), AUTHOR, AUTHOR));
        all.put(
                "option as url",
                (out, draft) -> commit(
                        out,
                        entry(out, "100644", ".gitmodules", "[submodule \"a\"]\n\tpath = a\n\turl = -u./evil\n"),
                        AUTHOR,
                        AUTHOR));
        all.put(
                "name out of the way",
                (out, draft) -> commit(
                        out,
                        entry(out, "100644", ".gitmodules", "[submodule \"../../a\"]\n\tpath = a\n\turl = ./a\n"),
                        AUTHOR,
                        AUTHOR));
        all.put("author without date", (out, draft) -> commit(out, new byte[0], "A <a@b>", AUTHOR));
        all.put("author without address", (out, draft) -> commit(out, new byte[0], "A 1700000000 +0800", AUTHOR));
        all.put("committer of no date", (out, draft) -> commit(out, new byte[0], AUTHOR, "A <a@b> x +0800"));
        return all;
    }

    private static ObjectId commit(ObjectInserter out, byte[] tree, String author, String committer) throws Exception {
        ObjectId id = out.insert(Constants.OBJ_TREE, tree);
        String text = "tree " + id.name() + "\nauthor " + author + "\ncommitter " + committer + "\n\nx\n";
        return out.insert(Constants.OBJ_COMMIT, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] entry(ObjectInserter out, String mode, String name, String content) throws Exception {
        ObjectId blob = out.insert(Constants.OBJ_BLOB, content.getBytes(StandardCharsets.UTF_8));
        return joined(
                (mode + " " + name + "\0").getBytes(StandardCharsets.UTF_8),
                HexFormat.of().parseHex(blob.name()));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(one);
        bytes.writeBytes(other);
        return bytes.toByteArray();
    }

    /** As the review of somebody, which any file may lie in. */
    private static void put(Path space, Made made) throws Exception {
        try (Repository repository =
                        new FileRepositoryBuilder().setGitDir(space.toFile()).build();
                ObjectInserter out = repository.newObjectInserter()) {
            Ref draft = repository.exactRef(ZHANG.draft());
            ObjectId id = made.in(out, draft.getObjectId());
            out.flush();
            RefUpdate update = repository.updateRef(ZHANG.reviews() + "evil");
            update.setNewObjectId(id);
            update.setForceUpdate(true);
            update.disableRefLog();
            update.forceUpdate();
        }
    }

    /** Whoever borrows could have the files of who asks it taken for its own. */
    @Test
    void aCopyThatBorrowsObjectsIsRefused() throws Exception {
        try (Space here = Sync.clone(there, folder.resolve("here"), Samples.BY_CLERK, () -> false)) {
            Path secret = folder.resolve("secret");
            Samples.space(secret).close();
            Files.createDirectories(there.resolve("objects/info"));
            Files.writeString(there.resolve("objects/info/alternates"), secret.resolve("objects") + "\n");
            SpaceException refused =
                    assertThrows(SpaceException.class, () -> new Sync(here).with(there, Samples.BY_CLERK, () -> false));
            assertEquals(Reason.PARTIAL, refused.reason());
            assertTrue(refused.getMessage().contains("alternates"), refused.getMessage());
        }
    }

    /** C Git would show another object in the place of one that was replaced. */
    @Test
    void whatAnotherCopyReplacesStaysWhatItIs() throws Exception {
        try (Space here = Sync.clone(there, folder.resolve("here"), Samples.BY_CLERK, () -> false)) {
            CGit git = new CGit(there);
            String draft = git.run("rev-parse", ZHANG.draft()).strip();
            String other = git.run("rev-parse", LI.draft()).strip();
            git.run("replace", "-f", draft, other);
            List<Sync.Exchanged> exchanged = new Sync(here).with(there, Samples.BY_CLERK, () -> false);
            assertEquals(List.of(), exchanged);
            assertEquals(
                    draft,
                    new CGit(here.folder()).run("rev-parse", ZHANG.draft()).strip());
            assertEquals("", new CGit(here.folder()).run("for-each-ref", "refs/replace"));
            assertEquals(
                    "张三",
                    new Versions(here)
                            .report(ZHANG, new Versions(here).draft(ZHANG).id())
                            .getAuthor());
        }
    }
}
