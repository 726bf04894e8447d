package org.collate.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that exports, with the plug-in for plain text. */
class ExportCommandTest {

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aSpaceWithAVariant() {
        collate = new CommandRun(folder)
                .with("COLLATE_SPACE", "班子")
                .with("HOME", folder.resolve("home").toString());
        done("space", "init", "班子");
        done("meeting", "add", "班子", "2025", "--template", "annual");
        done("variant", "add", "班子", "2025", "zhang-san=张三");
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        new CGit(folder.resolve("班子")).assertSound();
    }

    private void done(String... arguments) {
        assertEquals(ExitCode.DONE, collate.run(arguments), collate.notes());
    }

    @Test
    void aVariantIsExportedWithTheCommitThatItStandsOn() throws IOException {
        done("export", "2025/张三", "-o", "三.txt", "--json");
        JsonObject json = JsonParser.parseString(collate.data()).getAsJsonObject();
        assertEquals("text", json.get("format").getAsString());
        assertTrue(json.get("base").getAsString().matches("[0-9a-f]{40}"), collate.data());
        assertTrue(Files.readString(folder.resolve("三.txt")).contains("一、"));
        done("export", "2025/张三", "--to", "text", "-o", "净.txt", "--clean", "--json");
        assertFalse(JsonParser.parseString(collate.data()).getAsJsonObject().has("base"), collate.data());
    }

    @Test
    void aTextThatWasExportedIsTheSameReportAgain() throws IOException {
        String text = "张三同志个人对照检查材料\n现将情况报告如下。\n一、存在的问题\n（一）学习不深。一是读得少。二是想得浅。\n二、整改措施\n一是多读书。\n";
        Files.writeString(folder.resolve("a.txt"), text);
        done("export", "a.txt", "-o", "b.txt");
        assertEquals(text, Files.readString(folder.resolve("b.txt")));
        done("outline", "a.txt", "--json");
        String before = collate.data();
        done("outline", "b.txt", "--json");
        assertEquals(before, collate.data());
    }

    @Test
    void aFileThatSomebodyChangedSinceIsReplacedOnlyWhereThatIsSaid() throws IOException {
        done("export", "2025/张三", "-o", "三.txt");
        done("export", "2025/张三", "-o", "三.txt");
        Files.writeString(folder.resolve("三.txt"), "改过");
        assertEquals(ExitCode.INPUT, collate.run("export", "2025/张三", "-o", "三.txt"));
        assertTrue(collate.notes().contains("--replace"), collate.notes());
        assertEquals("改过", Files.readString(folder.resolve("三.txt")));
        done("export", "2025/张三", "-o", "三.txt", "--replace");
        assertTrue(Files.readString(folder.resolve("三.txt")).contains("一、"));
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        assertEquals(ExitCode.USAGE, collate.run("export", "2025/张三"));
        assertTrue(collate.notes().contains("-o"), collate.notes());
        assertEquals(ExitCode.INPUT, collate.run("export", "2025/张三", "--to", "pdf", "-o", "a.pdf"));
        assertTrue(collate.notes().contains("text"), collate.notes());
        assertEquals(ExitCode.INPUT, collate.run("export", "2025/张三", "-o", "a.txt", "--page", "none.properties"));
        assertTrue(collate.notes().contains("none.properties"), collate.notes());
        assertFalse(Files.exists(folder.resolve("a.txt")));
    }

    @Test
    void changesAndCommentsAreExportedAndTheOptionTakesNoParameterForItsOwn() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "个人对照检查材料\n一、存在的问题\n1.学习不够深入，读得少。\n");
        done("import", "a.txt", "--into", "班子", "2025", "张三", "--author", "李四", "-m", "初稿");
        done("export", "--changes", "2025/张三", "-o", "三.docx");
        String body = part("三.docx", "word/document.xml");
        assertTrue(body.contains("<w:ins ") && body.contains("w:author=\"李四\""), body);
        assertTrue(part("三.docx", "word/settings.xml").contains("<w:trackRevisions/>"));
        done("export", "2025/张三", "--paper", "table", "--to", "docx", "-o", "表.docx");
        assertTrue(part("表.docx", "word/document.xml").contains("修改前"));
        done("export", "2025/张三", "--paper=marked", "--changes=accepted", "-o", "花.docx", "--protect");
        assertFalse(part("花.docx", "word/document.xml").contains("<w:ins "));
        assertEquals(ExitCode.INPUT, collate.run("export", "2025/张三", "--changes", "-o", "三.txt"));
        assertTrue(collate.notes().contains("docx"), collate.notes());
        assertEquals(ExitCode.INPUT, collate.run("export", "a.txt", "--changes", "-o", "b.docx"));
    }

    private String part(String file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
