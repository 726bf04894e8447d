package org.collate.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.collate.cli.CommandRun;
import org.collate.cli.DraftRun;
import org.collate.cli.command.ExitCode;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.model.Ids;
import org.collate.model.report.Problem;
import org.collate.model.report.ReportFactory;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review as a reviewer types it. */
class ReviewCommandsTest {

    private static final String PROBLEM = Ids.derived().next("a problem");

    @TempDir
    Path folder;

    private DraftRun draft;
    private CommandRun collate;

    @BeforeEach
    void aProblemThatOnePersonWroteAndAnotherChanged() throws Exception {
        draft = DraftRun.begun(folder, "2025", "张三");
        collate = draft.collate();
        String section = draft.report().getContents().getFirst().getId();
        draft.commit("张三", DraftRun.problem(PROBLEM, "学习不够深入，联系实际不紧。", section));
        draft.commit("李四", new ReplaceText(PROBLEM, 7, 4, "结合工作"));
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        new CGit(folder.resolve("班子")).assertSound();
    }

    @Test
    void revisionsTellElementKindWordsAuthorAndTime() {
        JsonArray revisions = revisions();
        assertEquals(List.of("insert", "reword"), all(revisions, "kind"));
        assertEquals(List.of("张三", "李四"), all(revisions, "author"));
        assertEquals("联系实际", revisions.get(1).getAsJsonObject().get("before").getAsString());
        assertEquals("结合工作", revisions.get(1).getAsJsonObject().get("after").getAsString());
        draft.done("revisions", "2025/张三");
        assertTrue(collate.data().contains("    + 结合工作"), collate.data());
    }

    @Test
    void divisionsAndJoinsAreToldAsSuch() throws Exception {
        draft.done("accept", "2025/张三", "--all");
        String half = Ids.derived().next("a half");
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId(half);
        problem.getLines().add("结合工作不紧。");
        String section = draft.report().getContents().getFirst().getId();
        draft.commit("李四", new ReplaceText(PROBLEM, 7, 7, ""), new Insert(section, 1, Subtree.of(problem)));
        JsonArray revisions = revisions();
        assertEquals(List.of("split"), all(revisions, "kind"));
        assertEquals(List.of(half), all(revisions, "element"));
        assertEquals(List.of(PROBLEM), all(revisions, "before"));
        draft.done("revisions", "2025/张三");
        assertTrue(collate.data().contains("split: \"学习不够深入，\" | \"结合工作不紧。\""), collate.data());
        draft.done("accept", "2025/张三", "--element", PROBLEM);
        draft.commit("张三", new ReplaceText(PROBLEM, 7, 0, "结合工作不紧。"), new Remove(half));
        assertEquals(List.of("join"), all(revisions(), "kind"));
        draft.done("revisions", "2025/张三");
        assertTrue(collate.data().contains("joined: \"结合工作不紧。\" with \"学习不够深入，"), collate.data());
    }

    @Test
    void acceptingAnEditInsideANewProblemAcceptsTheProblem() {
        String edit = all(revisions(), "id").get(1);
        draft.done("accept", "2025/张三", edit, "--dry-run", "--json");
        assertEquals(2, array(collate.data()).size());
        assertEquals(2, revisions().size());
        draft.done("accept", "2025/张三", edit.substring(0, 6));
        assertEquals(0, revisions().size());
        draft.done("show", "2025/张三@accepted");
        assertTrue(collate.data().contains("学习不够深入，结合工作不紧。"), collate.data());
    }

    @Test
    void oneAuthorsRevisionsAreRejectedAndTheDraftGoesBackThere() {
        draft.done("reject", "2025/张三", "--by", "李四");
        draft.done("show", "2025/张三");
        assertTrue(collate.data().contains("学习不够深入，"), collate.data());
        assertTrue(!collate.data().contains("结合工作"), collate.data());
        draft.done("accept", "2025/张三", "--element", "学习不够深入");
        assertEquals(0, revisions().size());
        draft.done("accept", "2025/张三", "--all");
        assertTrue(collate.notes().contains("2025/"), collate.notes());
    }

    @Test
    void whichRevisionsMustBeSaidInOneWay() {
        assertEquals(ExitCode.USAGE, collate.run("accept", "2025/张三"));
        assertEquals(ExitCode.USAGE, collate.run("reject", "2025/张三", "--all", "--by", "李四"));
        assertEquals(ExitCode.INPUT, collate.run("accept", "2025/张三", "rzzzz"));
        assertEquals(ExitCode.INPUT, collate.run("accept", "2025/张三", "r"));
        assertEquals(ExitCode.INPUT, collate.run("reject", "2025/张三", "--element", "没有这句话"));
        assertEquals(ExitCode.INPUT, collate.run("revisions", "2025/张三", "--since", "round-4"));
    }

    private JsonArray revisions() {
        draft.done("revisions", "2025/张三", "--json");
        return array(collate.data());
    }

    private static JsonArray array(String data) {
        JsonObject json = JsonParser.parseString(data).getAsJsonObject();
        return json.getAsJsonArray("revisions");
    }

    private static List<String> all(JsonArray revisions, String member) {
        return revisions.asList().stream()
                .map(each -> each.getAsJsonObject().get(member).getAsString())
                .toList();
    }
}
