package org.collate.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.collate.cli.CommandRun;
import org.collate.cli.DraftRun;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One accepts on one copy what another rejects on a second one, before both copies meet. */
class OppositeVerdictsTest {

    private static final String PROBLEM = Ids.derived().next("a problem");
    private static final String OTHER = Ids.derived().next("another problem");
    private static final String DRAFT = "2026/zhang-san";

    @TempDir
    Path folder;

    private DraftRun draft;
    private CommandRun collate;

    @BeforeEach
    void anAcceptedTextOnTwoCopies() throws Exception {
        draft = DraftRun.begun(folder, "2026", "zhang-san=张三");
        collate = draft.collate();
        draft.commit("张三", DraftRun.problem(PROBLEM, "学习不够深入，联系实际不紧。第二句。", section(1)));
        draft.done("accept", DRAFT, "--all", "--author", "审核人");
        draft.done("space", "clone", "班子", "另一台");
    }

    @Test
    void wordsThatOneTookInAreTheOthersDeletion() throws Exception {
        judgeInOppositeWays(new ReplaceText(PROBLEM, 7, 0, "特别是"));
        assertIsTheRejection("delete", "特别是", "");
    }

    @Test
    void wordsThatOneTookOutAreTheOthersInsertion() throws Exception {
        judgeInOppositeWays(new ReplaceText(PROBLEM, 0, 4, ""));
        assertIsTheRejection("insert", "", "学习不够");
    }

    @Test
    void wordsThatOneChangedAreTheOthersChangeBack() throws Exception {
        judgeInOppositeWays(new ReplaceText(PROBLEM, 0, 2, "调研"));
        assertIsTheRejection("reword", "调研", "学习");
    }

    @Test
    void whatOneMovedTheOtherMovedBack() throws Exception {
        judgeInOppositeWays(new Move(PROBLEM, section(2), 0));
        assertIsTheRejection("move", section(2), section(1));
    }

    @Test
    void anElementThatOneTookInIsTheOthersToDelete() throws Exception {
        judgeInOppositeWays(DraftRun.problem(OTHER, "新写的一条。", section(2)));
        assertIsTheRejection("delete", "新写的一条。", "");
    }

    @Test
    void anElementThatOneTookOutIsTheOthersToInsert() throws Exception {
        judgeInOppositeWays(new Remove(PROBLEM));
        assertIsTheRejection("insert", "", "学习不够深入，联系实际不紧。第二句。");
    }

    @Test
    void whatNobodyJudgedStaysItsAuthors() throws Exception {
        draft.commit("李四", new ReplaceText(PROBLEM, 14, 0, "李四的话。"));
        draft.done("sync", "--space", "另一台");
        judgeInOppositeWays(new ReplaceText(PROBLEM, 0, 4, ""));
        assertEquals(
                List.of("乙", "李四"),
                revisions("班子").asList().stream()
                        .map(each -> text(each, "author"))
                        .toList());
    }

    @Test
    void settlingItByAnotherVerdictTellsNothingMore() throws Exception {
        judgeInOppositeWays(new ReplaceText(PROBLEM, 0, 4, ""));
        draft.done("accept", DRAFT, "--all", "--author", "书记");
        assertEquals(0, revisions("班子").size());
        draft.done("review", DRAFT, "--json");
        assertEquals(0, json().getAsJsonArray("opposed").size());
        draft.commit("张三", new ReplaceText(PROBLEM, 0, 4, ""));
        assertEquals("张三", text(revisions("班子").get(0), "author"));
        assertTrue(revisions("班子").get(0).getAsJsonObject().get("opposed").isJsonNull());
    }

    private void judgeInOppositeWays(Edit edit) throws Exception {
        draft.commit("张三", edit);
        draft.done("sync", "--space", "另一台");
        draft.done("accept", DRAFT, "--by", "张三", "--author", "甲");
        draft.done("reject", DRAFT, "--by", "张三", "--author", "乙", "--space", "另一台");
        draft.done("sync", "--space", "另一台");
    }

    private void assertIsTheRejection(String kind, String before, String after) {
        for (String space : List.of("班子", "另一台")) {
            JsonArray open = revisions(space);
            assertEquals(1, open.size(), open.toString());
            JsonObject revision = open.get(0).getAsJsonObject();
            assertEquals(
                    List.of(kind, before, after, "乙"),
                    List.of(
                            text(revision, "kind"),
                            text(revision, "before"),
                            text(revision, "after"),
                            text(revision, "author")));
            assertEquals("甲", text(revision.getAsJsonObject("opposed").get("acceptedBy"), "name"));
            assertEquals("乙", text(revision.getAsJsonObject("opposed").get("rejectedBy"), "name"));
            for (String command : List.of("revisions", "review")) {
                draft.done(command, DRAFT, "--space", space);
                assertTrue(collate.data().lines().anyMatch(line -> line.contains("甲") && line.contains("乙")));
            }
            draft.done("review", DRAFT, "--json", "--space", space);
            assertEquals(1, json().getAsJsonArray("opposed").size());
            draft.done("accept", DRAFT, "--by", "乙", "--dry-run", "--space", space);
            assertTrue(collate.data().contains("甲"), collate.data());
        }
    }

    private JsonArray revisions(String space) {
        draft.done("revisions", DRAFT, "--json", "--space", space);
        return json().getAsJsonArray("revisions");
    }

    private static String text(JsonElement object, String member) {
        return object.getAsJsonObject().get(member).getAsString();
    }

    private JsonObject json() {
        return JsonParser.parseString(collate.data()).getAsJsonObject();
    }

    private String section(int index) throws Exception {
        return draft.report().getContents().get(index).getId();
    }
}
