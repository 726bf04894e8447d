package org.collate.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collate.cli.CommandRun;
import org.collate.cli.Program;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Terminal;
import org.collate.runtime.ClassPathRegistry;
import org.collate.runtime.Plugins;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking, fixing and setting aside, as a secretary types it. */
class CheckByHandTest {

    private static final String TEXT = """
            个人对照检查材料
            根据通知要求，围绕主题，开展谈心谈话3次。现将情况报告如下。
            一、存在的主要问题
            一是学习不深入。学习"两个维护"不够,深入**区调研少。
            二是落实不到位。抓巡视巡视整改不够。
            二、原因分析
            一是理论学习有差距。
            三、整改措施
            一是加强学习。
            以上对照检查，请批评指正。
            """;

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aReport() throws IOException {
        collate = new CommandRun(folder);
        Files.writeString(folder.resolve("a.txt"), TEXT);
        assertEquals(ExitCode.DONE, collate.run("import", "a.txt", "-o", "a.collate"), collate.notes());
    }

    private JsonArray findings(String... more) {
        List<String> arguments = new ArrayList<>(List.of("validate", "--format", "json"));
        arguments.addAll(List.of(more));
        collate.run(arguments.toArray(String[]::new));
        return JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("findings");
    }

    private static List<String> texts(JsonArray findings, String rule) {
        List<String> texts = new ArrayList<>();
        for (JsonElement each : findings) {
            JsonObject finding = each.getAsJsonObject();
            if (finding.get("rule").getAsString().equals(rule)) {
                texts.add(finding.get("text").getAsString());
            }
        }
        return texts;
    }

    @Test
    void findingsAreToldAsJsonWithRuleSeverityElementAndWords() {
        JsonArray findings = findings("a.collate");
        assertEquals(List.of("**区"), texts(findings, "T01"));
        assertEquals(List.of("\"两个维护\""), texts(findings, "T06"));
        assertEquals(List.of("巡视巡视"), texts(findings, "T07"));
        JsonObject first = findings.get(0).getAsJsonObject();
        assertEquals("a.collate", first.get("report").getAsString());
        for (String name : List.of("severity", "element", "message", "place")) {
            assertFalse(first.get(name).getAsString().isBlank(), name);
        }
    }

    @Test
    void exitCodesFollowTheLevel() throws IOException {
        assertEquals(ExitCode.FOUND, collate.run("validate", "a.collate"));
        assertEquals(ExitCode.DONE, collate.run("suppress", "a.collate", "T01", "**区", "--because", "密"));
        assertEquals(ExitCode.DONE, collate.run("validate", "a.collate"), collate.data());
        assertEquals(ExitCode.FOUND, collate.run("validate", "a.collate", "--fail-on", "warning"));
        assertEquals(ExitCode.USAGE, collate.run("validate"));
        assertEquals(ExitCode.USAGE, collate.run("validate", "a.collate", "--format", "xml"));
        assertEquals(ExitCode.USAGE, collate.run("validate", "a.collate", "--fail-on", "none"));
        assertEquals(ExitCode.INPUT, collate.run("validate", "missing.collate"));
        assertEquals(ExitCode.INPUT, collate.run("validate", "a.collate", "--template", "missing"));
        Files.writeString(folder.resolve("torn.collate"), "<");
        assertEquals(ExitCode.INPUT, collate.run("validate", "torn.collate", "a.collate"));
        assertTrue(collate.data().contains("T07"), "one that cannot be read stops no other");
    }

    @Test
    void eachFindingIsALineUnderItsReport() {
        collate.run("validate", "a.txt", "a.collate", "--fail-on", "info");
        List<String> lines = collate.data().lines().toList();
        assertEquals("a.txt", lines.getFirst());
        assertTrue(lines.contains("a.collate"));
        assertEquals(2, lines.stream().filter(line -> line.contains(" T07 ")).count());
        assertEquals(
                2,
                lines.stream()
                        .filter(line -> line.contains("S05 S07 S08 S09 S10"))
                        .count());
        assertFalse(collate.data().contains("\u001b"), "no colours where nobody sees them");
    }

    @Test
    void aTemplateMakesItsRulesApplicable() {
        assertEquals(List.of(), texts(findings("a.collate"), "S05"));
        assertEquals(
                1, texts(findings("a.collate", "--template", "annual"), "S05").size());
        assertEquals(
                0, texts(findings("a.collate", "--template", "special"), "S05").size());
    }

    @Test
    void whatAnImportFoundIsAmongTheFindingsWithItsLine() throws IOException {
        Files.writeString(folder.resolve("b.md"), TEXT.replace("一、存在的主要问题", "**一、存在的主要问题**"));
        collate.run("validate", "--format", "json", "b.md");
        JsonArray all = JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("findings");
        JsonObject first = all.get(0).getAsJsonObject();
        assertEquals("T11", first.get("rule").getAsString());
        assertEquals(3, first.get("line").getAsInt());
    }

    @Test
    void fixesAreShownThenDone() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("a.collate"));
        assertEquals(ExitCode.DONE, collate.run("fix", "a.collate", "--dry-run"));
        String shown = collate.data();
        assertTrue(shown.contains("T07 [巡视巡视]"), shown);
        assertEquals(new String(before), Files.readString(folder.resolve("a.collate")));
        assertEquals(ExitCode.DONE, collate.run("fix", "a.collate", "T07"));
        assertEquals(1, collate.data().lines().count(), collate.data());
        assertEquals(ExitCode.DONE, collate.run("fix", "a.collate"));
        String after = Files.readString(folder.resolve("a.collate"));
        assertTrue(after.contains("学习“两个维护”不够，深入**区"), after);
        assertTrue(after.contains("抓巡视整改"), after);
        assertEquals(ExitCode.INPUT, collate.run("fix", "a.collate", "T99"));
    }

    @Test
    void whatWasImportedIsFixedIntoAReportFile() {
        assertEquals(ExitCode.INPUT, collate.run("fix", "a.txt"));
        assertTrue(collate.notes().contains("-o OUT.collate"), collate.notes());
        assertEquals(ExitCode.DONE, collate.run("fix", "a.txt", "-o", "b.collate"), collate.notes());
        assertEquals(List.of(), texts(findings("b.collate"), "T07"));
        assertEquals(ExitCode.DONE, collate.run("fix", "a.txt", "--dry-run"));
    }

    @Test
    void aSuppressionIsToldWithReasonAndNameAndLapsesWithTheText() throws IOException {
        assertEquals(ExitCode.DONE, collate.run("suppress", "a.collate", "T07", "一、二是", "--because", "原文如此"));
        collate.run("validate", "a.collate", "--format", "json");
        JsonObject told = JsonParser.parseString(collate.data()).getAsJsonObject();
        assertEquals(List.of(), texts(told.getAsJsonArray("findings"), "T07"));
        JsonObject aside = told.getAsJsonArray("suppressed").get(0).getAsJsonObject();
        assertEquals("原文如此", aside.get("reason").getAsString());
        assertEquals("王秘书", aside.get("person").getAsString());
        Path file = folder.resolve("a.collate");
        Files.writeString(file, Files.readString(file).replace("抓巡视巡视整改不够", "抓巡视巡视整改还不够"));
        assertEquals(List.of("巡视巡视"), texts(findings("a.collate"), "T07"));
        assertEquals(ExitCode.INPUT, collate.run("suppress", "a.collate", "T07", "nowhere", "--because", "无"));
        assertTrue(collate.notes().contains("巡视巡视"), collate.notes());
        assertEquals(ExitCode.USAGE, collate.run("suppress", "a.collate", "T07", "一、二是"));
    }

    @Test
    void aVariantIsCheckedUnderItsMeetingAndItsFixesMakeAVersion() throws Exception {
        done("space", "init", "班子");
        done("meeting", "add", "班子", "2025", "--template", "annual");
        done("variant", "add", "班子", "2025", "team", "zhang-san=张三");
        done("show", "2025/张三", "-o", "三.collate", "--space", "班子");
        Path file = folder.resolve("三.collate");
        Files.writeString(file, Files.readString(file).replace("统一方面", "统一巡视巡视方面"));
        done("commit", "2025/张三", "三.collate", "--space", "班子");
        assertEquals(1, texts(findings("2025/张三", "--space", "班子"), "T07").size());
        assertEquals(1, texts(findings("2025/张三", "--space", "班子"), "S07").size());
        done("fix", "2025/张三", "S07", "--space", "班子");
        assertEquals(List.of(), texts(findings("2025/张三", "--space", "班子"), "T07"));
        assertTrue(texts(findings("2025/张三", "--space", "班子"), "S13").size() > 2);
        int empty = texts(findings("2025/张三", "--space", "班子"), "S13").size();
        done("suppress", "2025/张三", "S13", "上年度民主生活会", "--because", "另附", "--space", "班子", "--author", "张三");
        assertEquals(
                empty - 1, texts(findings("2025/张三", "--space", "班子"), "S13").size());
        JsonArray all = findings("--all", "班子");
        assertTrue(texts(all, "S13").size() > 4);
        assertEquals(ExitCode.INPUT, collate.run("fix", "2025/张三@accepted", "--space", "班子"));
        new CGit(folder.resolve("班子")).assertSound();
    }

    @Test
    void allReportFilesOfAFolderAreChecked() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("all/inner"));
        Files.copy(folder.resolve("a.collate"), inner.resolve("b.collate"));
        Files.copy(folder.resolve("a.collate"), folder.resolve("all/c.collate"));
        done("template", "show", "annual", "-o", "all/template.collate");
        assertEquals(2, texts(findings("--all", "all"), "T07").size());
        Files.createDirectories(folder.resolve("empty"));
        assertEquals(ExitCode.INPUT, collate.run("validate", "--all", "empty"));
    }

    @Test
    void withoutRulesThatIsSaidAndNothingFails() {
        ByteArrayOutputStream notes = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(OutputStream.nullOutputStream(), notes, true);
        ClassLoader none = new URLClassLoader(new URL[0], null);
        Program program = new Program(
                terminal,
                folder,
                Map.of(),
                () -> new Plugins(ClassPathRegistry.of(none, (bundle, message, cause) -> {}), (b, m, c) -> {}));
        assertEquals(ExitCode.DONE, program.run("validate", "a.collate"));
        assertTrue(notes.toString(StandardCharsets.UTF_8).contains("org.collate.rules"));
    }

    private void done(String... arguments) {
        assertEquals(ExitCode.DONE, collate.run(arguments), collate.notes());
    }
}
