package org.collate.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.collate.cli.CommandRun;
import org.collate.cli.DraftRun;
import org.collate.cli.command.ExitCode;
import org.collate.core.edit.ReplaceText;
import org.collate.model.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people of one name work on one draft. */
class NamesakesCommandTest {

    private static final String PROBLEM = Ids.derived().next("a problem");
    private static final String DRAFT = "2026/wang";
    private static final String OFFICE = "王伟 <office@example.org>";
    private static final String HOME = "王伟 <home@example.org>";

    @TempDir
    Path folder;

    private DraftRun draft;
    private CommandRun collate;

    @BeforeEach
    void bothWrote() throws Exception {
        draft = DraftRun.begun(folder, "2026", "wang=王局长");
        collate = draft.collate();
        draft.commit(
                "张三",
                DraftRun.problem(
                        PROBLEM,
                        "学习不够深入，联系实际不紧。",
                        draft.report().getContents().get(1).getId()));
        draft.done("accept", DRAFT, "--all", "--author", "审核人");
        draft.commit(OFFICE, new ReplaceText(PROBLEM, 0, 0, "平时"));
        draft.commit(HOME, new ReplaceText(PROBLEM, 15, 0, "例子也少。"));
    }

    @Test
    void listsShowTheAddressesOfNamesakesAndOfNobodyElse() {
        draft.done("log", DRAFT);
        assertEquals(List.of(HOME, OFFICE, "张三"), column(2).subList(0, 3));
        draft.done("log", DRAFT, PROBLEM);
        assertEquals(
                List.of(HOME, OFFICE, "张三"),
                column(2).stream().filter(who -> !who.isEmpty()).toList());
        draft.done("revisions", DRAFT);
        assertEquals(
                List.of(OFFICE, HOME),
                column(2).stream().filter(who -> !who.isEmpty()).toList());
        draft.done("blame", DRAFT);
        String row = collate.data()
                .lines()
                .filter(line -> line.startsWith(OFFICE))
                .findFirst()
                .orElse("");
        assertTrue(row.contains("平时") && !row.contains("例子"), collate.data());
        draft.done("revisions", DRAFT, "--json");
        assertEquals(
                List.of("office@example.org", "home@example.org"),
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("revisions").asList().stream()
                        .map(each -> each.getAsJsonObject().get("email").getAsString())
                        .toList());
    }

    @Test
    void reviewersOfOneNameAreTold() {
        draft.done("comment", DRAFT, PROBLEM, "请举例。", "--author", OFFICE);
        String id = collate.data().strip();
        draft.done("reply", DRAFT, id, "已举例。", "--author", HOME);
        for (String command : List.of("comments", "review")) {
            draft.done(command, DRAFT);
            assertTrue(collate.data().contains(OFFICE) && collate.data().contains(HOME), collate.data());
        }
        draft.done("resolve", DRAFT, id);
        draft.done("hand-over", DRAFT, "--because", "请审");
        draft.done("space", "clone", "班子", "另一台");
        draft.done("send-back", DRAFT, "--because", "再改", "--author", OFFICE);
        draft.done("sign-off", DRAFT, "--author", HOME, "--space", "另一台");
        draft.done("sync", "--space", "另一台");
        draft.done("review", DRAFT);
        assertTrue(collate.data().contains(OFFICE) && collate.data().contains(HOME), collate.data());
    }

    @Test
    void verdictsOnOnePersonsRevisionsLeaveThoseOfANamesake() {
        for (String command : List.of("accept", "reject", "revisions")) {
            assertEquals(ExitCode.INPUT, collate.run(command, DRAFT, "--by", "王伟"));
            assertTrue(collate.notes().contains(OFFICE) && collate.notes().contains(HOME), collate.notes());
        }
        for (String who : List.of(OFFICE, "office@example.org")) {
            draft.done("revisions", DRAFT, "--by", who);
            assertTrue(collate.data().contains("平时") && !collate.data().contains("+ 例子"), collate.data());
        }
        draft.done("accept", DRAFT, "--by", "office@example.org");
        draft.done("reject", DRAFT, "--by", HOME, "--dry-run");
        assertTrue(collate.data().contains("+ 例子也少。"), collate.data());
        draft.done("show", DRAFT + "@accepted");
        assertTrue(collate.data().contains("平时") && !collate.data().contains("例子"), collate.data());
        draft.done("reject", DRAFT, "--by", "王伟");
        draft.done("show", DRAFT);
        assertTrue(collate.data().contains("平时") && !collate.data().contains("例子"), collate.data());
    }

    @Test
    void theAcceptedTextHasALogOfItsOwnAlsoOfOneElement() {
        draft.done("log", DRAFT + "@accepted");
        assertEquals(List.of("审核人"), column(2).subList(0, 1));
        draft.done("log", DRAFT + "@accepted", PROBLEM);
        assertEquals(
                List.of("审核人"), column(2).stream().filter(who -> !who.isEmpty()).toList());
        draft.done("log", DRAFT + "@accepted", "学习不够", "--json");
        assertTrue(collate.data().contains(PROBLEM), collate.data());
        assertEquals(ExitCode.INPUT, collate.run("log", DRAFT + "@accepted", "例子也少"));
    }

    private List<String> column(int index) {
        return collate.data()
                .lines()
                .map(line -> line.split("\t"))
                .map(cells -> cells.length > index ? cells[index] : "")
                .toList();
    }
}
