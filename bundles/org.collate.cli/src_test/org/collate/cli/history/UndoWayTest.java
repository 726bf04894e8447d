package org.collate.cli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
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

/** What was done, and taking it back, as a secretary types it. */
class UndoWayTest {

    private static final String PROBLEM = Ids.derived().next("a problem");

    @TempDir
    Path folder;

    private DraftRun draft;
    private CommandRun collate;

    @BeforeEach
    void aReportThatTwoPeopleWrote() throws Exception {
        draft = DraftRun.begun(folder, "2025", "张三");
        collate = draft.collate();
        String section = draft.report().getContents().getFirst().getId();
        draft.commit("张三", DraftRun.problem(PROBLEM, "学习不够深入，联系实际不紧。", section));
        draft.commit("李四", new ReplaceText(PROBLEM, 7, 2, "结合"));
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        new CGit(folder.resolve("班子")).assertSound();
    }

    @Test
    void whatWasDoneIsListedWithWhoWhatAndWhere() {
        draft.done("operations");
        assertEquals(4, collate.data().lines().count(), collate.data());
        assertTrue(collate.data().lines().findFirst().orElseThrow().contains("2025/张三"), collate.data());
        JsonArray operations = operations();
        assertEquals("commit", operations.get(0).getAsJsonObject().get("kind").getAsString());
        assertEquals(
                "meeting add", operations.get(3).getAsJsonObject().get("kind").getAsString());
        assertFalse(collate.data().contains("联系实际"), "the list says no word of a report");
    }

    @Test
    void theLastThingIsUndoneAndThatToo() throws Exception {
        draft.done("undo", "--dry-run");
        assertTrue(show().contains("结合实际"), show());
        draft.done("undo", "--author", "王五");
        assertTrue(show().contains("联系实际"), show());
        JsonObject undo = operations().get(0).getAsJsonObject();
        JsonObject undone = operations().get(1).getAsJsonObject();
        assertEquals(undone.get("id"), undo.get("undoes"));
        assertEquals(undo.get("id"), undone.get("undoneBy"));
        assertEquals(ExitCode.INPUT, collate.run("undo", undone.get("id").getAsString()), collate.notes());
        draft.done("undo", undo.get("id").getAsString());
        assertTrue(show().contains("结合实际"), show());
        draft.done("blame", "2025/张三");
        assertTrue(collate.data().contains("李四") && !collate.data().contains("王五"), collate.data());
    }

    @Test
    void aSignOffIsTakenBackByWhoeverGaveIt() {
        draft.done("hand-over", "2025/张三", "--because", "试一试", "--author", "张三");
        draft.done("sign-off", "2025/张三", "--author", "王五");
        String entry = operations().get(0).getAsJsonObject().get("id").getAsString();
        draft.done("undo", entry, "--author", "张三");
        assertTrue(review().contains("Signed off"), review());
        draft.done("undo", entry, "--author", "王五");
        assertFalse(review().contains("Signed off"), review());
    }

    @Test
    void whatWasChangedAtTheSameWordsSinceIsAConflict() throws Exception {
        draft.commit("王五", new ReplaceText(PROBLEM, 7, 2, "对照"));
        String entry = operations().get(1).getAsJsonObject().get("id").getAsString();
        assertEquals(ExitCode.FOUND, collate.run("undo", entry, "--json"), collate.notes());
        JsonObject json = JsonParser.parseString(collate.data()).getAsJsonObject();
        JsonObject step = json.getAsJsonArray("steps").get(0).getAsJsonObject();
        assertEquals("draft", step.get("what").getAsString());
        assertEquals(1, step.get("conflicts").getAsInt());
        assertEquals(ExitCode.FOUND, collate.run("conflicts", "2025/张三"), collate.data());
    }

    @Test
    void whatIsNoEntryIsSaid() {
        assertEquals(ExitCode.INPUT, collate.run("undo", "ffffffffffff"), collate.data());
        assertTrue(collate.notes().contains("ffffffffffff"), collate.notes());
    }

    private JsonArray operations() {
        draft.done("operations", "--json");
        return JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("operations");
    }

    private String review() {
        draft.done("review", "2025/张三");
        return collate.data();
    }

    private String show() {
        draft.done("show", "2025/张三");
        return collate.data();
    }
}
