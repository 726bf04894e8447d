package org.collate.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.collate.cli.CommandRun;
import org.collate.cli.DraftRun;
import org.collate.cli.command.ExitCode;
import org.collate.core.edit.ReplaceText;
import org.collate.model.Ids;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes that somebody keeps to himself. */
class NoteCommandTest {

    private static final String PROBLEM = Ids.derived().next("a problem");
    private static final String SECRET = "此处与会上口径不一，先不说破";
    private static final String VARIANT = "2025/张三";

    @TempDir
    Path folder;

    private DraftRun draft;
    private CommandRun collate;

    @BeforeEach
    void aDraft() throws Exception {
        draft = DraftRun.begun(folder, "2025", "张三");
        collate = draft.collate();
        String section = draft.report().getContents().getFirst().getId();
        draft.commit("张三", DraftRun.problem(PROBLEM, "学习不够深入，联系实际不紧。", section));
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        new CGit(folder.resolve(DraftRun.SPACE)).assertSound();
    }

    @Test
    void aNoteGoesAlongWithItsWordsAndIsTakenAwayWithoutATrace() throws Exception {
        draft.done("note", VARIANT, PROBLEM, SECRET, "--on", "联系实际", "--author", "林可");
        String id = collate.data().strip();
        draft.commit("张三", new ReplaceText(PROBLEM, 0, 0, "今年，"));
        assertEquals(10, notes().get(0).getAsJsonObject().get("start").getAsInt());
        assertEquals("placed", notes().get(0).getAsJsonObject().get("state").getAsString());
        draft.done("note", VARIANT);
        assertTrue(collate.data().contains(SECRET), collate.data());
        draft.done("comments", VARIANT, "--all");
        assertFalse(collate.data().contains(SECRET), "no comment: " + collate.data());
        draft.done("operations");
        assertFalse(collate.data().contains("note"), "nothing that others are told: " + collate.data());
        draft.done("note", VARIANT, "--remove", id.substring(0, 4));
        assertEquals(0, notes().size());
        CGit git = new CGit(folder.resolve(DraftRun.SPACE));
        assertFalse(git.run("for-each-ref").contains("refs/collate/notes"));
        assertEquals("", git.run("rev-list", "--all", "--objects", "--", id + ".json"));
    }

    @Test
    void whatIsNoNoteIsSaidInASentence() {
        assertEquals(ExitCode.INPUT, collate.run("note", VARIANT, PROBLEM));
        assertTrue(collate.notes().contains("TEXT"), collate.notes());
        assertEquals(ExitCode.INPUT, collate.run("note", VARIANT, "--remove", "abcd"));
        assertTrue(collate.notes().contains("abcd"), collate.notes());
        assertEquals(ExitCode.INPUT, collate.run("note", VARIANT, PROBLEM, "x", "--on", "没有的文字"));
        draft.done("note", VARIANT);
        assertTrue(collate.notes().contains(VARIANT), collate.notes());
    }

    @Test
    void noWayOutOfTheMachineTakesANote() throws Exception {
        draft.done("space", "clone", DraftRun.SPACE, "早的副本");
        draft.done("note", VARIANT, PROBLEM, SECRET, "--on", "学习不够深入", "--author", "林可");
        draft.done("comment", VARIANT, PROBLEM, "请补事例。", "--author", "林可");
        draft.done("sync", "早的副本");
        draft.done("space", "clone", DraftRun.SPACE, "晚的副本");
        draft.done("bundle", "out", "u盘.bundle");
        draft.done("backup", "-o", "备份.bundle");
        draft.done("export", VARIANT, "-o", "留痕.docx", "--changes", "--comments");
        draft.done("export", VARIANT, "-o", "正文.txt");
        draft.done("show", VARIANT, "-o", "稿.collate");
        draft.done("sync", "早的副本");
        CGit git = new CGit(folder);
        git.run("clone", "--quiet", "--mirror", "--no-local", DraftRun.SPACE, "镜像");
        git.run("clone", "--quiet", "--mirror", "u盘.bundle", "来自u盘");
        git.run("clone", "--quiet", "--mirror", "备份.bundle", "来自备份");
        assertTrue(said(DraftRun.SPACE).contains(SECRET), "the note is here");
        for (String copy : List.of("早的副本", "晚的副本", "镜像", "来自u盘", "来自备份")) {
            assertFalse(said(copy).contains(SECRET), copy);
            assertTrue(said(copy).contains("请补事例"), "but the comment is: " + copy);
            assertFalse(new CGit(folder.resolve(copy)).run("for-each-ref").contains("notes"), copy);
        }
        assertFalse(unpacked(folder.resolve("留痕.docx")).contains(SECRET));
        assertTrue(unpacked(folder.resolve("留痕.docx")).contains("请补事例"));
        for (String file : List.of("正文.txt", "稿.collate")) {
            assertFalse(Files.readString(folder.resolve(file)).contains(SECRET), file);
        }
    }

    private JsonArray notes() {
        draft.done("note", VARIANT, "--json");
        return JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("comments");
    }

    /** All that a repository says anywhere. */
    private String said(String repository) throws IOException, InterruptedException {
        return new CGit(folder.resolve(repository)).run("cat-file", "--batch-all-objects", "--batch");
    }

    private static String unpacked(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
