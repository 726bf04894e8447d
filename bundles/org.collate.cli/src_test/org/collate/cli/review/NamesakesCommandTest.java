package org.collate.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Insert;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
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

    private CommandRun collate;

    @BeforeEach
    void bothWrote() throws Exception {
        collate = new CommandRun(folder).with("COLLATE_SPACE", "班子");
        is("space", "init", "班子");
        is("meeting", "add", "班子", "2026", "--template", "annual");
        is("variant", "add", "班子", "2026", "wang=王局长");
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId(PROBLEM);
        problem.getLines().add("学习不够深入，联系实际不紧。");
        commit("张三", new Insert(report().getContents().get(1).getId(), 0, Subtree.of(problem)));
        is("accept", DRAFT, "--all", "--author", "审核人");
        commit(OFFICE, new ReplaceText(PROBLEM, 0, 0, "平时"));
        commit(HOME, new ReplaceText(PROBLEM, 15, 0, "例子也少。"));
    }

    @Test
    void listsShowTheAddressesOfNamesakesAndOfNobodyElse() {
        is("log", DRAFT);
        assertEquals(List.of(HOME, OFFICE, "张三"), column(2).subList(0, 3));
        is("log", DRAFT, PROBLEM);
        assertEquals(
                List.of(HOME, OFFICE, "张三"),
                column(2).stream().filter(who -> !who.isEmpty()).toList());
        is("revisions", DRAFT);
        assertEquals(
                List.of(OFFICE, HOME),
                column(2).stream().filter(who -> !who.isEmpty()).toList());
        is("blame", DRAFT);
        String row = collate.data()
                .lines()
                .filter(line -> line.startsWith(OFFICE))
                .findFirst()
                .orElse("");
        assertTrue(row.contains("平时") && !row.contains("例子"), collate.data());
        is("revisions", DRAFT, "--json");
        assertEquals(
                List.of("office@example.org", "home@example.org"),
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("revisions").asList().stream()
                        .map(each -> each.getAsJsonObject().get("email").getAsString())
                        .toList());
    }

    @Test
    void reviewersOfOneNameAreTold() {
        is("comment", DRAFT, PROBLEM, "请举例。", "--author", OFFICE);
        String id = collate.data().strip();
        is("reply", DRAFT, id, "已举例。", "--author", HOME);
        for (String command : List.of("comments", "review")) {
            is(command, DRAFT);
            assertTrue(collate.data().contains(OFFICE) && collate.data().contains(HOME), collate.data());
        }
        is("resolve", DRAFT, id);
        is("hand-over", DRAFT, "--because", "请审");
        is("space", "clone", "班子", "另一台");
        is("send-back", DRAFT, "--because", "再改", "--author", OFFICE);
        is("sign-off", DRAFT, "--author", HOME, "--space", "另一台");
        is("sync", "--space", "另一台");
        is("review", DRAFT);
        assertTrue(collate.data().contains(OFFICE) && collate.data().contains(HOME), collate.data());
    }

    @Test
    void verdictsOnOnePersonsRevisionsLeaveThoseOfANamesake() {
        for (String command : List.of("accept", "reject", "revisions")) {
            assertEquals(ExitCode.INPUT, collate.run(command, DRAFT, "--by", "王伟"));
            assertTrue(collate.notes().contains(OFFICE) && collate.notes().contains(HOME), collate.notes());
        }
        for (String who : List.of(OFFICE, "office@example.org")) {
            is("revisions", DRAFT, "--by", who);
            assertTrue(collate.data().contains("平时") && !collate.data().contains("+ 例子"), collate.data());
        }
        is("accept", DRAFT, "--by", "office@example.org");
        is("reject", DRAFT, "--by", HOME, "--dry-run");
        assertTrue(collate.data().contains("+ 例子也少。"), collate.data());
        is("show", DRAFT + "@accepted");
        assertTrue(collate.data().contains("平时") && !collate.data().contains("例子"), collate.data());
        is("reject", DRAFT, "--by", "王伟");
        is("show", DRAFT);
        assertTrue(collate.data().contains("平时") && !collate.data().contains("例子"), collate.data());
    }

    @Test
    void theAcceptedTextHasALogOfItsOwnAlsoOfOneElement() {
        is("log", DRAFT + "@accepted");
        assertEquals(List.of("审核人"), column(2).subList(0, 1));
        is("log", DRAFT + "@accepted", PROBLEM);
        assertEquals(
                List.of("审核人"), column(2).stream().filter(who -> !who.isEmpty()).toList());
        is("log", DRAFT + "@accepted", "学习不够", "--json");
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

    private Report report() throws Exception {
        is("show", DRAFT, "-o", "draft.collate");
        Report report = ReportFile.read(folder.resolve("draft.collate"));
        Files.delete(folder.resolve("draft.collate"));
        return report;
    }

    private void commit(String author, Edit edit) throws Exception {
        Report report = report();
        edit.apply(report);
        ReportFile.write(report, folder.resolve("draft.collate"));
        is("commit", DRAFT, "draft.collate", "-m", "改", "--author", author);
        Files.delete(folder.resolve("draft.collate"));
    }

    private void is(String... command) {
        assertEquals(ExitCode.DONE, collate.run(command), () -> String.join(" ", command) + ": " + collate.notes());
    }
}
