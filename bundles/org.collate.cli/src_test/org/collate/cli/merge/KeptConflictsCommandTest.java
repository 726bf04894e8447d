package org.collate.cli.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template that is pushed, and what it leaves to settle, as a secretary types it. */
class KeptConflictsCommandTest {

    private static final String TITLE = "年度民主生活会对照检查材料";

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aMeetingWhoseTemplateGoesOn() throws IOException {
        collate = new CommandRun(folder).with("COLLATE_SPACE", "班子");
        is(ExitCode.DONE, "space", "init", "班子");
        is(ExitCode.DONE, "meeting", "add", "班子", "2026", "--template", "annual");
        is(ExitCode.DONE, "variant", "add", "班子", "2026", "zhang-san=张三", "li-si=李四");
        is(ExitCode.DONE, "show", "2026/zhang-san", "-o", "张三.collate");
        change("张三.collate", TITLE, "张三" + TITLE);
        is(ExitCode.DONE, "commit", "2026/zhang-san", "张三.collate", "-m", "题目");
        is(ExitCode.DONE, "template", "show", "2026", "-o", "模板.collate");
        change("模板.collate", TITLE, "本年度民主生活会个人对照检查材料");
        change("模板.collate", "砥砺作风方面", "改进作风方面");
        is(ExitCode.DONE, "template", "set", "2026", "模板.collate");
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        new CGit(folder.resolve("班子")).assertSound();
    }

    @Test
    void thePushTellsWhatBecameOfEachReport() {
        is(ExitCode.DONE, "template", "push", "--meeting", "2026");
        assertTrue(
                collate.data().contains("2026/zhang-san\t张三\t已采用，1 处冲突")
                        || collate.data().contains("2026/zhang-san\t张三\ttaken, 1 conflicts"),
                collate.data());
        is(ExitCode.DONE, "outline", "2026/zhang-san");
        assertTrue(collate.data().contains("改进作风方面"), collate.data());
        assertFalse(collate.data().contains("砥砺作风方面"), collate.data());
        is(ExitCode.DONE, "template", "push", "--meeting", "2026", "--json");
        JsonObject json = JsonParser.parseString(collate.data()).getAsJsonObject();
        json.getAsJsonArray("variants")
                .forEach(each -> assertEquals(
                        "unchanged", each.getAsJsonObject().get("outcome").getAsString()));
        assertEquals(2, json.getAsJsonArray("variants").size());
    }

    @Test
    void whatAPushWouldDoIsShownAndNotDone() {
        is(ExitCode.DONE, "log", "2026/zhang-san");
        String before = collate.data();
        is(ExitCode.DONE, "template", "push", "--meeting", "2026", "--dry-run");
        assertTrue(collate.data().contains("改进作风方面"), collate.data());
        is(ExitCode.DONE, "template", "push", "--meeting", "2026", "--dry-run", "--json");
        JsonObject json = JsonParser.parseString(collate.data()).getAsJsonObject();
        assertTrue(json.get("dryRun").getAsBoolean());
        JsonObject report = json.getAsJsonArray("variants").asList().stream()
                .map(each -> each.getAsJsonObject())
                .filter(each -> each.get("variant").getAsString().equals("2026/zhang-san"))
                .findFirst()
                .orElseThrow();
        assertEquals("conflicts", report.get("outcome").getAsString());
        assertEquals(1, report.get("conflicts").getAsInt());
        assertFalse(report.getAsJsonArray("changes").isEmpty());
        is(ExitCode.DONE, "log", "2026/zhang-san");
        assertEquals(before, collate.data());
    }

    @Test
    void theConflictIsListedAndSettledInTheVariant() {
        is(ExitCode.DONE, "template", "push", "--meeting", "2026");
        is(ExitCode.FOUND, "conflicts", "2026/zhang-san", "--json");
        JsonObject conflict = JsonParser.parseString(collate.data())
                .getAsJsonObject()
                .getAsJsonArray("conflicts")
                .get(0)
                .getAsJsonObject();
        assertEquals("张三" + TITLE, conflict.get("ours").getAsString());
        is(ExitCode.INPUT, "resolve", "2026/zhang-san", "nothing", "--theirs");
        is(ExitCode.DONE, "resolve", "2026/zhang-san", conflict.get("id").getAsString(), "--theirs");
        is(ExitCode.DONE, "conflicts", "2026/zhang-san");
        is(ExitCode.DONE, "show", "2026/zhang-san");
        assertTrue(collate.data().contains("本年度民主生活会个人对照检查材料"), collate.data());
        is(ExitCode.INPUT, "resolve", "2026/zhang-san", "--abandon");
    }

    @Test
    void aConflictIsSettledInWordsOfOnesOwnOrWithBoth() {
        is(ExitCode.DONE, "template", "push", "--meeting", "2026");
        is(ExitCode.USAGE, "resolve", "2026/zhang-san", "--words", "题目");
        is(ExitCode.DONE, "resolve", "2026/zhang-san", "--both");
        is(ExitCode.DONE, "show", "2026/zhang-san");
        assertTrue(collate.data().contains("张三" + TITLE + "本年度民主生活会个人对照检查材料"), collate.data());
        is(ExitCode.DONE, "undo");
        is(ExitCode.FOUND, "conflicts", "2026/zhang-san", "--json");
        String id = JsonParser.parseString(collate.data())
                .getAsJsonObject()
                .getAsJsonArray("conflicts")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        is(ExitCode.DONE, "resolve", "2026/zhang-san", id, "--words", "张三的对照检查材料");
        is(ExitCode.DONE, "show", "2026/zhang-san");
        assertTrue(collate.data().contains("张三的对照检查材料"), collate.data());
    }

    @Test
    void anOpenConflictIsAnErrorUntilItIsSettled() {
        is(ExitCode.DONE, "template", "push", "--meeting", "2026");
        is(ExitCode.FOUND, "validate", "2026/zhang-san", "--format", "json");
        assertTrue(collate.data().contains("\"K01\""), collate.data());
        is(ExitCode.DONE, "resolve", "2026/zhang-san", "--ours");
        collate.run("validate", "2026/zhang-san", "--format", "json");
        assertFalse(collate.data().contains("\"K01\""), collate.data());
    }

    @Test
    void thePushIsGivenUp() {
        is(ExitCode.DONE, "log", "2026/zhang-san");
        String before = collate.data();
        is(ExitCode.DONE, "template", "push", "--meeting", "2026");
        is(ExitCode.DONE, "resolve", "2026/zhang-san", "--abandon");
        is(ExitCode.DONE, "log", "2026/zhang-san");
        assertEquals(before, collate.data());
        is(ExitCode.DONE, "conflicts", "2026/zhang-san");
    }

    @Test
    void aVersionThatIsNamedHasNothingToSettle() {
        is(ExitCode.INPUT, "conflicts", "2026/zhang-san@accepted");
        is(ExitCode.INPUT, "template", "push");
        is(ExitCode.INPUT, "template", "push", "--meeting", "2027");
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(from), text);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private void is(ExitCode expected, String... arguments) {
        assertEquals(expected, collate.run(arguments), () -> String.join(" ", arguments) + ": " + collate.notes());
    }
}
