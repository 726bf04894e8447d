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
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.model.Ids;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look back and go back, as a secretary types them. */
class HistoryCommandsTest {

    private static final String PROBLEM = Ids.derived().next("a problem");

    @TempDir
    Path folder;

    private DraftRun draft;
    private CommandRun collate;

    @BeforeEach
    void aReportThatThreePeopleWrote() throws Exception {
        draft = DraftRun.begun(folder, "2025", "张三");
        collate = draft.collate();
        String section = draft.report().getContents().getFirst().getId();
        draft.commit("张三", DraftRun.problem(PROBLEM, "学习不够深入，联系实际不紧。", section));
        draft.commit("李四", new ReplaceText(PROBLEM, 7, 2, "结合"));
        draft.commit("王五", new Remove(PROBLEM));
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        new CGit(folder.resolve("班子")).assertSound();
    }

    @Test
    void theLogTellsWhoChangedAnElementAndHowThoughItIsGone() {
        draft.done("log", "2025/张三", "学习不够深入", "--json");
        JsonObject json = JsonParser.parseString(collate.data()).getAsJsonObject();
        assertEquals(PROBLEM, json.get("element").getAsString());
        JsonArray versions = json.getAsJsonArray("versions");
        assertEquals(3, versions.size());
        assertEquals("removed", kind(versions, 0));
        assertEquals("reworded", kind(versions, 1));
        assertEquals("added", kind(versions, 2));
        draft.done("log", "2025/张三", PROBLEM.substring(0, 8));
        assertTrue(collate.data().contains("李四") && collate.data().contains("结合"), collate.data());
        draft.done("log", "2025/张三");
        assertEquals(4, collate.data().lines().count());
    }

    @Test
    void blameSetsAuthorAndDayBesideTheWords() {
        draft.done("restore", "2025/张三", version(1), PROBLEM, "--author", "赵六");
        draft.done("blame", "2025/张三@" + version(2), "--json");
        JsonArray elements =
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("elements");
        JsonArray runs = elements.asList().stream()
                .map(each -> each.getAsJsonObject())
                .filter(each -> each.get("element").getAsString().equals(PROBLEM))
                .findFirst()
                .orElseThrow()
                .getAsJsonArray("runs");
        assertEquals(3, runs.size());
        assertEquals("李四", runs.get(1).getAsJsonObject().get("author").getAsString());
        draft.done("blame", "2025/张三@" + version(2));
        assertTrue(
                collate.data().lines().anyMatch(line -> line.startsWith("李四") && line.endsWith("┊ 结合")),
                collate.data());
    }

    @Test
    void anElementThatIsGoneComesBackAsANewVersionOfTheRestorer() throws Exception {
        draft.done("restore", "2025/张三", version(2), "学习不够深入", "-m", "还是要写", "--author", "赵六");
        assertTrue(show().contains("学习不够深入，联系实际不紧。"), show());
        draft.done("log", "2025/张三", "--json");
        JsonObject last = JsonParser.parseString(collate.data())
                .getAsJsonObject()
                .getAsJsonArray("versions")
                .get(0)
                .getAsJsonObject();
        assertEquals("还是要写", last.get("message").getAsString());
        assertEquals("赵六", last.getAsJsonObject("author").get("name").getAsString());
    }

    @Test
    void aWholeReportComesBack() throws Exception {
        String version = version(1);
        draft.done("restore", "2025/张三", version);
        assertTrue(show().contains("结合实际不紧"), show());
        draft.done("restore", "2025/张三", version);
        draft.done("log", "2025/张三");
        assertEquals(5, collate.data().lines().count(), "the same text makes no version");
    }

    @Test
    void whatIsNotThereIsSaid() {
        for (String[] command : new String[][] {
            {"log", "2025/张三", "没有这句话"},
            {"restore", "2025/张三", "round-3"},
            {"restore", "2025/张三", "accepted", PROBLEM},
            {"restore", "2025/张三@accepted", "accepted"},
            {"blame", "2025/李四"}
        }) {
            assertEquals(ExitCode.INPUT, collate.run(command), String.join(" ", command));
            assertFalse(collate.notes().isBlank());
        }
    }

    private static String kind(JsonArray versions, int index) {
        JsonObject version = versions.get(index).getAsJsonObject();
        return version.getAsJsonArray("changes")
                .get(0)
                .getAsJsonObject()
                .get("kind")
                .getAsString();
    }

    /** The id of a version, counted back from the last one, 0. */
    private String version(int back) {
        draft.done("log", "2025/张三");
        return collate.data().lines().skip(back).findFirst().orElseThrow().split("\t")[0];
    }

    private String show() {
        draft.done("show", "2025/张三");
        return collate.data();
    }
}
