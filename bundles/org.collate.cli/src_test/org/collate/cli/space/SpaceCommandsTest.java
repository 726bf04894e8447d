package org.collate.cli.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.operations.BuiltInTemplates;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a team space, as a secretary types them. */
class SpaceCommandsTest {

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aSpaceWithAMeeting() {
        collate = new CommandRun(folder);
        done("space", "init", "班子");
        done("meeting", "add", "班子", "2025", "--template", "annual");
        done("variant", "add", "班子", "2025", "team", "zhang-san=张三", "李四");
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        new CGit(folder.resolve("班子")).assertSound();
    }

    @Test
    void variantsAreListedWithTheirSlugsAndNames() {
        done("variant", "list", "班子", "2025");
        assertTrue(collate.data().contains("2025/zhang-san\t张三\t"), collate.data());
        assertTrue(collate.data().startsWith("2025/template\t"), collate.data());
        String three = collate.data();
        done("variant", "list", "--space", "班子");
        assertEquals(three, collate.data());
        done("variant", "list", "班子", "2025", "--json");
        JsonObject json = JsonParser.parseString(collate.data()).getAsJsonObject();
        assertEquals(4, json.getAsJsonArray("variants").size());
    }

    @Test
    void aMeetingBeginsWithTheTemplateOfItsYearAndForm() {
        done("template", "list", "--json");
        JsonObject newest = JsonParser.parseString(collate.data())
                .getAsJsonObject()
                .getAsJsonArray("templates")
                .get(0)
                .getAsJsonObject();
        assertEquals("annual-2025", newest.get("name").getAsString());
        assertEquals(5, newest.getAsJsonArray("aspects").size());
        assertTrue(newest.get("source").getAsString().contains("五个带头"), newest.toString());
        done("template", "list");
        assertTrue(collate.data().lines().anyMatch(line -> line.startsWith("annual-2021\t")), collate.data());
        done("meeting", "add", "班子", "2026", "--template", "annual-2025", "--case-analysis", "off");
        done("template", "show", "班子", "2026");
        assertTrue(collate.data().contains("带头固本培元、增强党性方面"), collate.data());
        assertFalse(collate.data().contains("案例"), collate.data());
        assertEquals(ExitCode.USAGE, collate.run("meeting", "add", "班子", "2027", "--case-analysis", "perhaps"));
        done("meeting", "add", "班子", "组织生活会", "--template", "member");
        done("variant", "add", "班子", "组织生活会", "team", "李四");
        done("outline", "组织生活会/李四", "--json", "--space", "班子");
        assertTrue(collate.data().contains("\"kind\":\"member\""), collate.data());
        done("outline", "组织生活会/team", "--json", "--space", "班子");
        assertTrue(collate.data().contains("\"kind\":\"branch\""), collate.data());
    }

    @Test
    void anArchivedReportIsPassedByUntilItIsTakenBack() {
        done("variant", "archive", "2025/张三", "--space", "班子");
        done("variant", "list", "班子", "2025");
        assertFalse(collate.data().contains("zhang-san"), collate.data());
        done("template", "push", "--meeting", "2025", "--space", "班子");
        assertFalse(collate.data().contains("zhang-san"), collate.data());
        done("variant", "list", "班子", "2025", "--all");
        assertTrue(collate.data().contains("2025/zhang-san\t张三\t"), collate.data());
        done("show", "2025/张三", "--space", "班子");
        done("variant", "archive", "2025/张三", "--undo", "--space", "班子");
        done("variant", "list", "班子", "2025");
        assertTrue(collate.data().contains("zhang-san"), collate.data());
        done("variant", "archive", "2025/张三", "--undo", "--space", "班子");
        assertEquals(ExitCode.INPUT, collate.run("variant", "archive", "2025/template", "--space", "班子"));
    }

    @Test
    void whoIsRenamedKeepsSlugAndHistory() {
        done("person", "rename", "班子", "张三", "张叁");
        done("variant", "list", "班子", "2025");
        assertTrue(collate.data().contains("2025/zhang-san\t张叁\t"), collate.data());
        done("show", "2025/张三", "--space", "班子");
        done("show", "2025/张叁", "--space", "班子");
        assertEquals(ExitCode.INPUT, collate.run("person", "rename", "班子", "李四", "张三"));
        assertEquals(ExitCode.INPUT, collate.run("person", "rename", "班子", "赵六", "赵七"));
        assertTrue(collate.notes().contains("zhang-san"), collate.notes());
    }

    @Test
    void whoHasLeftIsMarkedUntilTheyAreBack() {
        done("person", "leave", "班子", "张三");
        assertTrue(collate.notes().contains("zhang-san"), collate.notes());
        assertTrue(isGone("zhang-san"));
        done("variant", "list", "班子", "2025");
        assertTrue(collate.data().contains("zhang-san"), collate.data());
        done("show", "2025/张三", "--space", "班子");
        done("person", "leave", "班子", "zhang-san");
        assertTrue(collate.notes().contains("nothing was changed"), collate.notes());
        done("person", "return", "班子", "张三");
        assertFalse(isGone("zhang-san"));
        done("person", "return", "班子", "张三");
        assertTrue(collate.notes().contains("nothing was changed"), collate.notes());
        assertEquals(ExitCode.INPUT, collate.run("person", "leave", "班子", "赵六"));
        assertTrue(collate.notes().contains("zhang-san"), collate.notes());
    }

    private boolean isGone(String slug) {
        done("person", "list", "班子", "--json");
        for (JsonElement each :
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("persons")) {
            if (each.getAsJsonObject().get("slug").getAsString().equals(slug)) {
                return each.getAsJsonObject().get("left").getAsBoolean();
            }
        }
        throw new AssertionError(slug + " is not listed");
    }

    @Test
    void aNewSpaceSaysHowToGoOn() {
        done("space", "init", "新空间");
        assertTrue(
                collate.notes()
                        .contains("--template " + BuiltInTemplates.newestFirst().getFirst()),
                collate.notes());
    }

    @Test
    void peopleAreEnteredAndListed() {
        done("person", "add", "班子", "审核人", "--alias", "Reviewer 1", "--email", "s@example.org", "--alias", "小审");
        done("person", "add", "班子", "审核人", "--login", "shen");
        done("person", "list", "班子", "--json");
        JsonObject last = JsonParser.parseString(collate.data())
                .getAsJsonObject()
                .getAsJsonArray("persons")
                .get(2)
                .getAsJsonObject();
        assertEquals("审核人", last.get("name").getAsString());
        assertEquals(2, last.getAsJsonArray("aliases").size());
        assertEquals("shen", last.getAsJsonArray("logins").get(0).getAsString());
        assertFalse(last.get("left").getAsBoolean());
        done("person", "list", "班子");
        assertTrue(collate.data().contains("Reviewer 1"), collate.data());
    }

    @Test
    void aMeetingHasItsDays() {
        done("meeting", "set", "2025", "--date", "2026-01-20", "--space", "班子");
        done("meeting", "set", "2025", "--due", "2026-01-10", "--space", "班子");
        done("meeting", "list", "班子", "--json");
        assertTrue(collate.data().contains("2026-01-20") && collate.data().contains("2026-01-10"), collate.data());
        done("meeting", "list", "班子");
        assertTrue(collate.data().contains("2026-01-20"), collate.data());
        for (String none : new String[] {"20260120", "2026-02-30", "tomorrow"}) {
            assertEquals(ExitCode.INPUT, collate.run("meeting", "set", "2025", "--date", none, "--space", "班子"), none);
            assertTrue(collate.notes().contains(none), collate.notes());
        }
        assertEquals(ExitCode.INPUT, collate.run("meeting", "set", "2025", "--space", "班子"));
    }

    @Test
    void addingThemAgainLeavesThemAsTheyAre() {
        done("variant", "list", "班子", "2025");
        String before = collate.data();
        done("variant", "add", "班子", "2025", "张三", "王五");
        assertTrue(collate.notes().contains("2025/zhang-san"), collate.notes());
        done("variant", "list", "班子", "2025");
        assertTrue(collate.data().startsWith(before), collate.data());
    }

    @Test
    void aVariantIsReadWhereverAFileIs() {
        CommandRun inside = new CommandRun(folder.resolve("班子"));
        assertEquals(ExitCode.DONE, inside.run("outline", "2025/张三", "--json"), inside.notes());
        String byName = inside.data();
        assertEquals(ExitCode.DONE, collate.with("COLLATE_SPACE", "班子").run("outline", "2025/zhang-san", "--json"));
        assertEquals(byName, collate.data());
        done("outline", "2025/zhang-san@accepted", "--json", "--space", "班子");
        assertEquals(byName, collate.data());
    }

    @Test
    void aReportFileThatWasShownIsCommittedWithAuthorAndCommitterApart() throws IOException {
        done("show", "2025/张三", "-o", "三.collate", "--space", "班子");
        Path file = folder.resolve("三.collate");
        String report = Files.readString(file);
        assertTrue(report.contains("heading=\""), report);
        Files.writeString(file, report.replaceFirst("heading=\"", "heading=\"新"));
        done("commit", "2025/张三", "三.collate", "-m", "改标题", "--author", "张三", "--space", "班子");
        assertTrue(collate.notes().contains("2025/张三"), collate.notes());
        done("show", "2025/张三", "--json", "--space", "班子");
        JsonObject version =
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonObject("version");
        assertEquals("改标题", version.get("message").getAsString());
        assertEquals("张三", name(version, "author"));
        assertFalse(name(version, "committer").equals("张三"));
        done("commit", "2025/张三", "三.collate", "-m", "again", "--space", "班子");
        done("show", "2025/张三", "--space", "班子");
        assertTrue(collate.data().contains("改标题"), "the same text makes no version: " + collate.data());
    }

    @Test
    void anotherReportIsNotCommittedUnderAForeignName() {
        done("show", "2025/李四", "-o", "四.collate", "--space", "班子");
        assertEquals(ExitCode.INPUT, collate.run("commit", "2025/张三", "四.collate", "-m", "x", "--space", "班子"));
    }

    @Test
    void aTemplateIsShownChangedAndTakenOver() throws IOException {
        done("template", "show", "班子", "2025");
        assertTrue(collate.data().lines().count() > 10, collate.data());
        done("template", "show", "班子", "2025", "-o", "模板.collate");
        Path file = folder.resolve("模板.collate");
        Files.writeString(file, Files.readString(file).replaceFirst("heading=\"", "heading=\"新的"));
        done("template", "set", "班子", "2025", "模板.collate");
        done("meeting", "add", "班子", "2026", "--template", "2025");
        done("template", "show", "班子", "2026", "--json");
        assertTrue(collate.data().contains("\"heading\":\"新的"), collate.data());
        done("meeting", "list", "班子");
        assertEquals("2025\t2025\n2026\t2026\n", collate.data());
    }

    @Test
    void aReportGivesItsHeadingsToANewMeeting() {
        done("outline", "2025/张三", "--json", "--space", "班子");
        List<String> headings = headings();
        done("meeting", "add", "班子", "2026", "--template", "2025/张三");
        done("variant", "add", "班子", "2026", "李四");
        done("outline", "2026/李四", "--json", "--space", "班子");
        assertFalse(headings.isEmpty());
        assertEquals(headings, headings());
        done("meeting", "add", "班子", "2027", "--template", "2025/张三@accepted");
        assertEquals(ExitCode.INPUT, collate.run("meeting", "add", "班子", "2028", "--template", "2025/赵六"));
        assertTrue(collate.notes().contains("张三"), collate.notes());
    }

    private List<String> headings() {
        return Pattern.compile("\"heading\":\"[^\"]*\"")
                .matcher(collate.data())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void whatIsNotThereIsSaidWithARemedy() {
        String[][] commands = {
            {"outline", "2025/赵六", "--space", "班子"},
            {"outline", "2024/张三", "--space", "班子"},
            {"outline", "2025/张三@round-9", "--space", "班子"},
            {"outline", "2025/张三"},
            {"variant", "list", "没有"},
            {"variant", "add", "没有", "2025", "x"},
            {"meeting", "add", "班子", "2025"},
            {"meeting", "add", "班子", "2027", "--template", "monthly"},
            {"template", "show", "monthly", "--space", "班子"},
            {"commit", "2025/张三@accepted", "-m", "x", "--space", "班子"},
            {"space", "init", "班子"}
        };
        for (String[] command : commands) {
            String typed = String.join(" ", command);
            assertEquals(ExitCode.INPUT, collate.run(command), typed);
            assertFalse(collate.notes().isBlank(), typed);
            assertEquals("", collate.data(), typed);
        }
    }

    @Test
    void aGroupWithoutACommandShowsWhatThereIs() {
        assertEquals(ExitCode.USAGE, collate.run("variant"));
        assertTrue(collate.notes().contains("list"), collate.notes());
    }

    private static String name(JsonObject version, String role) {
        return version.getAsJsonObject(role).get("name").getAsString();
    }

    private void done(String... command) {
        assertEquals(ExitCode.DONE, collate.run(command), () -> String.join(" ", command) + "\n" + collate.notes());
    }
}
