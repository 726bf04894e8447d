package org.collate.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.Subtree;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.Reports;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a draft through review, as writer and reviewer type it. */
class ReviewWayTest {

    private static final String PROBLEM = Ids.derived().next("a problem");
    private static final String DRAFT = "2026/zhang-san";

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aDraftWithAProblem() throws Exception {
        collate = new CommandRun(folder).with("COLLATE_SPACE", "班子");
        is(ExitCode.DONE, "space", "init", "班子");
        is(ExitCode.DONE, "meeting", "add", "班子", "2026", "--template", "annual");
        is(ExitCode.DONE, "variant", "add", "班子", "2026", "zhang-san=张三");
        Problem problem = ReportFactory.eINSTANCE.createProblem();
        problem.setId(PROBLEM);
        problem.getLines().add("一段时间以来学习不够深入，联系实际不紧，存在以干代学的现象。");
        String section = report().getContents().get(1).getId();
        commit(new Insert(section, 0, Subtree.of(problem)));
    }

    @AfterEach
    void theSpaceIsSound() throws Exception {
        new CGit(folder.resolve("班子")).assertSound();
    }

    @Test
    void errorsHoldADraftBackUntilSomebodySaysWhyItGoes() {
        is(ExitCode.FOUND, "hand-over", DRAFT);
        assertTrue(collate.data().lines().count() > 0, "the errors are listed");
        assertEquals("writing", review().get("stage").getAsString());
        is(ExitCode.INPUT, "sign-off", DRAFT);
        is(ExitCode.INPUT, "send-back", DRAFT, "--because", "没有送审");
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "先请看框架", "--json");
        assertEquals(1, json().get("round").getAsInt());
        JsonObject review = review();
        assertEquals("with_reviewer", review.get("stage").getAsString());
        assertEquals("先请看框架", review.get("because").getAsString());
        is(ExitCode.DONE, "review", DRAFT);
        assertTrue(collate.data().contains("先请看框架"), collate.data());
    }

    @Test
    void aVersionIsHandedOverOnce() throws Exception {
        handOver();
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "再送", "--json");
        assertEquals(1, json().get("round").getAsInt());
        commit(new ReplaceText(PROBLEM, 0, 0, "今年"));
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "再送", "--json");
        assertEquals(2, json().get("round").getAsInt());
        is(ExitCode.DONE, "show", DRAFT + "@round-1");
        assertFalse(collate.data().contains("今年一段时间"), collate.data());
    }

    @Test
    void sentBackItIsHandedOverAsTheNextRound() {
        handOver();
        is(ExitCode.INPUT, "send-back", DRAFT);
        is(ExitCode.DONE, "send-back", DRAFT, "--because", "问题不聚焦");
        assertEquals("sent_back", review().get("stage").getAsString());
        assertEquals("问题不聚焦", review().get("because").getAsString());
        is(ExitCode.INPUT, "sign-off", DRAFT);
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "已改", "--json");
        assertEquals(2, json().get("round").getAsInt());
    }

    @Test
    void whoHasItIsSeenAndItsWriterCanTakeItBack() {
        is(ExitCode.INPUT, "take", DRAFT, "--author", "审核人");
        handOver();
        is(ExitCode.DONE, "take", DRAFT, "--author", "审核人");
        assertEquals("审核人", review().get("takenBy").getAsString());
        assertEquals("with_reviewer", review().get("stage").getAsString());
        is(ExitCode.DONE, "withdraw", DRAFT, "--because", "数字有误");
        assertEquals("withdrawn", review().get("stage").getAsString());
        assertEquals("数字有误", review().get("because").getAsString());
        is(ExitCode.INPUT, "sign-off", DRAFT, "--author", "审核人");
        is(ExitCode.INPUT, "take", DRAFT, "--author", "审核人");
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "已改", "--json");
        assertEquals(2, json().get("round").getAsInt());
        assertTrue(review().get("takenBy").isJsonNull(), "who had the last round need not have this one");
    }

    @Test
    void theTableOfLeadersTellsWhereEachReportIsAndForWhomItWaits() {
        is(ExitCode.DONE, "variant", "add", "班子", "2026", "team");
        assertEquals(List.of("2026/team writing", "2026/zhang-san writing"), leaders());
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "请审", "--author", "李秘书");
        assertEquals(List.of("2026/zhang-san handed_over"), leaders("--waiting", "--author", "审核人"));
        assertEquals(List.of(), leaders("--waiting", "--author", "李秘书"), "who wrote it does not review it");
        is(ExitCode.DONE, "take", DRAFT, "--author", "督导组");
        assertEquals(List.of(), leaders("--waiting", "--author", "审核人"), "another one has it");
        assertEquals(List.of("2026/zhang-san taken"), leaders("--waiting", "--author", "督导组"));
        is(ExitCode.DONE, "send-back", DRAFT, "--because", "补充事例", "--author", "督导组");
        assertEquals(List.of("2026/zhang-san sent_back"), leaders("--waiting", "--author", "李秘书"));
        assertEquals(List.of("2026/zhang-san sent_back"), leaders("--waiting", "--author", "张三"));
        is(ExitCode.DONE, "leaders", "2026", "--csv");
        assertEquals(3, collate.data().lines().count(), collate.data());
        is(ExitCode.DONE, "leaders");
        assertTrue(collate.data().contains("\t张三\t"), collate.data());
        is(ExitCode.INPUT, "leaders", "2031");
    }

    private List<String> leaders(String... options) {
        List<String> arguments = new ArrayList<>(List.of("leaders", "--json"));
        arguments.addAll(List.of(options));
        is(ExitCode.DONE, arguments.toArray(String[]::new));
        List<String> rows = new ArrayList<>();
        json().getAsJsonArray("leaders")
                .forEach(each -> rows.add(each.getAsJsonObject().get("variant").getAsString() + " "
                        + each.getAsJsonObject().get("state").getAsString()));
        return rows;
    }

    @Test
    void whatTheReviewerIsToKnowReachesHimAlsoWhereNothingStandsInTheWay() throws Exception {
        handOver();
        is(ExitCode.DONE, "send-back", DRAFT, "--because", "问题不聚焦");
        commit(new ReplaceText(PROBLEM, 0, 0, "今年"));
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "已按意见修改");
        assertEquals("已按意见修改", review().get("because").getAsString());
    }

    @Test
    void roundsThatTwoMachinesBeganAtOnceKeepTheirReasonsAndTheirState() throws Exception {
        is(ExitCode.DONE, "space", "clone", "班子", "另一台");
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "这边先送");
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "那边先送", "--author", "李四", "--space", "另一台");
        is(ExitCode.DONE, "send-back", DRAFT, "--because", "退回这边", "--space", "另一台");
        is(ExitCode.DONE, "sync", "--space", "另一台");
        JsonObject here = review();
        assertEquals(2, here.get("round").getAsInt());
        assertEquals("sent_back", here.get("stage").getAsString());
        assertEquals("退回这边", here.get("because").getAsString());
        is(ExitCode.DONE, "review", DRAFT, "--json", "--space", "另一台");
        assertEquals(here, json());
    }

    /** Both begin round 1, one of them is sent back; whichever copy asks for the other, it is sent back for both. */
    @Test
    void aSendBackIsNotHiddenByARoundThatBeganAtTheSameTime() {
        for (String back : List.of("班子", "另一台")) {
            for (String asks : List.of("班子", "另一台")) {
                String here = "班子" + back + asks;
                String there = "另一台" + back + asks;
                is(ExitCode.DONE, "space", "clone", "班子", here);
                is(ExitCode.DONE, "space", "clone", "班子", there);
                is(ExitCode.DONE, "hand-over", DRAFT, "--because", "这边先送", "--space", here);
                is(ExitCode.DONE, "hand-over", DRAFT, "--because", "那边先送", "--space", there);
                is(ExitCode.DONE, "send-back", DRAFT, "--because", "补充事例", "--space", back.equals("班子") ? here : there);
                boolean fromHere = asks.equals("班子");
                is(ExitCode.DONE, "sync", fromHere ? there : here, "--space", fromHere ? here : there);
                for (String space : List.of(here, there)) {
                    is(ExitCode.DONE, "review", DRAFT, "--json", "--space", space);
                    assertEquals("sent_back", json().get("stage").getAsString());
                    assertEquals("补充事例", json().get("because").getAsString());
                }
            }
        }
    }

    /** Round 2 began on one machine before it heard that round 1 was sent back on the other. */
    @Test
    void aSendBackThatNobodyCouldKnowWhoHandedOverAgainIsShown() throws Exception {
        handOver();
        is(ExitCode.DONE, "space", "clone", "班子", "另一台");
        is(ExitCode.DONE, "send-back", DRAFT, "--because", "补充事例", "--author", "审核人", "--space", "另一台");
        commit(new ReplaceText(PROBLEM, 0, 0, "今年"));
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "又改了一稿");
        is(ExitCode.DONE, "sync", "--space", "另一台");
        is(ExitCode.DONE, "review", DRAFT);
        assertTrue(collate.data().contains("审核人") && collate.data().contains("补充事例"), collate.data());
        assertEquals("with_reviewer", review().get("stage").getAsString());
        is(ExitCode.DONE, "send-back", DRAFT, "--because", "仍缺事例");
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "都补了");
        assertEquals(0, review().getAsJsonArray("ends").size(), "who hands over now knows them");
    }

    @Test
    void aSendBackIsNotHiddenByASignOffAtTheSameTime() {
        handOver();
        is(ExitCode.DONE, "space", "clone", "班子", "另一台");
        is(ExitCode.DONE, "send-back", DRAFT, "--because", "补充事例", "--author", "审核人");
        is(ExitCode.DONE, "sign-off", DRAFT, "--author", "书记", "--space", "另一台");
        is(ExitCode.DONE, "sync", "--space", "另一台");
        for (String space : List.of("班子", "另一台")) {
            is(ExitCode.DONE, "review", DRAFT, "--space", space);
            assertTrue(collate.data().contains("补充事例") && collate.data().contains("书记"), collate.data());
            is(ExitCode.DONE, "review", DRAFT, "--json", "--space", space);
            assertEquals("sent_back", json().get("stage").getAsString());
            assertEquals("审核人", json().get("by").getAsString());
            assertEquals(2, json().getAsJsonArray("ends").size());
        }
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "已补充");
    }

    @Test
    void anAnswerThatCameWhileItsCommentWasSettledElsewhereOpensItAgain() {
        String on = comment("补充事例。");
        is(ExitCode.DONE, "space", "clone", "班子", "另一台");
        is(ExitCode.DONE, "reply", DRAFT, on, "还有两处要补。", "--space", "另一台");
        is(ExitCode.DONE, "resolve", DRAFT, on);
        assertEquals(0, open());
        is(ExitCode.DONE, "sync", "--space", "另一台");
        assertEquals(1, open(), "an answer that nobody read");
        is(ExitCode.DONE, "resolve", DRAFT, on);
        assertEquals(0, open());
        is(ExitCode.DONE, "reply", DRAFT, on, "谢谢。");
        assertEquals(0, open(), "who answers what is settled knows it");
    }

    private int open() {
        return review().get("comments").getAsInt();
    }

    @Test
    void aSignOffHoldsForTheTextAndNoLonger() throws Exception {
        handOver();
        is(ExitCode.DONE, "sign-off", DRAFT);
        JsonObject signed = review();
        assertEquals("signed_off", signed.get("stage").getAsString());
        assertFalse(signed.get("stale").getAsBoolean());
        assertEquals("none", signed.get("signature").getAsString());
        commit(new ReplaceText(PROBLEM, 0, 0, "今年"));
        assertTrue(review().get("stale").getAsBoolean());
        is(ExitCode.DONE, "review", DRAFT);
        assertTrue(collate.data().lines().toList().get(2).matches("(STALE|已失效) .*"), collate.data());
        is(ExitCode.DONE, "log", DRAFT + "@accepted");
        assertEquals(1, collate.data().lines().count(), "nothing was accepted yet");
        commit(new ReplaceText(PROBLEM, 0, 2, ""));
        assertFalse(review().get("stale").getAsBoolean(), "the text is what was signed off again");
    }

    @Test
    void aSignOffIsSignedAndTheSignatureIsChecked() throws Exception {
        assumeTrue(has("ssh-keygen"), "this machine has no ssh-keygen");
        Path key = folder.resolve("钥匙");
        run(folder, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString());
        handOver();
        is(ExitCode.INPUT, "sign-off", DRAFT, "--key", "没有");
        is(ExitCode.DONE, "sign-off", DRAFT, "--key", "钥匙");
        assertEquals("good", review().get("signature").getAsString());
        is(ExitCode.DONE, "review", DRAFT);
        assertTrue(collate.data().contains("SSH"), collate.data());
    }

    @Test
    void commentsKeepTheirPlaceOrSayThatTheirWordsAreGone() throws Exception {
        String on = comment("--on", "以干代学", "请举一例。");
        String whole = comment("这一条要具体。");
        assertEquals("placed", state(on));
        commit(new ReplaceText(PROBLEM, 0, 0, "对照要求，"));
        assertEquals("placed", state(on));
        JsonObject moved = find(on);
        String text = words();
        assertEquals(
                "以干代学",
                text.substring(moved.get("start").getAsInt(), moved.get("end").getAsInt()));
        commit(new Move(PROBLEM, report().getContents().get(2).getId(), 0));
        assertEquals("placed", state(on));
        commit(new ReplaceText(PROBLEM, words().indexOf("代学"), 1, "替"));
        assertEquals("changed", state(on));
        commit(new ReplaceText(PROBLEM, words().indexOf("以干替学"), 4, "重业务轻理论"));
        assertEquals("gone", state(on));
        assertEquals("placed", state(whole));
        commit(new Remove(PROBLEM));
        assertEquals("element_gone", state(on));
        assertEquals("element_gone", state(whole));
        assertEquals("以干代学", find(on).get("quoted").getAsString());
    }

    @Test
    void wordsThatWentIntoAnotherElementTakeTheirCommentAlong() throws Exception {
        String on = comment("--on", "存在以干代学的现象", "请举一例。");
        Problem next = ReportFactory.eINSTANCE.createProblem();
        next.setId(Ids.derived().next("next"));
        next.getLines().add("存在以干代学的现象。");
        String section = report().getContents().get(1).getId();
        int at = words().indexOf("存在");
        commit(new ReplaceText(PROBLEM, at, words().length() - at, ""));
        commit(new Insert(section, 1, Subtree.of(next)));
        assertEquals("elsewhere", state(on));
        assertEquals(next.getId(), find(on).get("element").getAsString());
    }

    @Test
    void aCommentStaysOnItsWordsWhereTheirParagraphIsDividedAndTheNewOneReworded() throws Exception {
        String on = comment("--on", "以干代学", "请举一例。");
        Problem next = ReportFactory.eINSTANCE.createProblem();
        next.setId(Ids.derived().next("next"));
        int at = words().indexOf("以干代学");
        next.getLines().add(words().substring(at));
        String section = report().getContents().get(1).getId();
        commit(new Compound(List.of(
                new ReplaceText(PROBLEM, at, words().length() - at, ""), new Insert(section, 1, Subtree.of(next)))));
        assertEquals("elsewhere", state(on));
        assertEquals(next.getId(), find(on).get("element").getAsString());
        commit(new ReplaceText(next.getId(), 1, 0, "忙"));
        assertEquals("changed", state(on));
        assertEquals(next.getId(), find(on).get("element").getAsString());
        assertEquals(5, find(on).get("end").getAsInt());
    }

    @Test
    void commentsAreAnsweredAndSettled() {
        String on = comment("--on", "以干代学", "请举一例。");
        is(ExitCode.DONE, "reply", DRAFT, on, "已补充。");
        is(ExitCode.DONE, "comments", DRAFT);
        assertTrue(collate.data().contains("请举一例。") && collate.data().contains("已补充。"), collate.data());
        is(ExitCode.DONE, "resolve", DRAFT, on);
        is(ExitCode.DONE, "comments", DRAFT);
        assertEquals("", collate.data());
        is(ExitCode.DONE, "comments", DRAFT, "--all");
        assertTrue(collate.data().contains("请举一例。"), collate.data());
    }

    @Test
    void aSettledCommentIsOpenedAgainUntilSomebodyWhoKnowsThatSettlesIt() {
        String on = comment("--on", "以干代学", "请举一例。");
        is(ExitCode.INPUT, "reopen", DRAFT, on);
        is(ExitCode.DONE, "space", "clone", "班子", "另一台");
        is(ExitCode.DONE, "resolve", DRAFT, on, "--space", "另一台");
        is(ExitCode.DONE, "resolve", DRAFT, on);
        is(ExitCode.DONE, "reopen", DRAFT, on);
        assertEquals(1, open());
        is(ExitCode.DONE, "sync", "--space", "另一台");
        assertEquals(1, open(), "who settled it elsewhere did not know that it is open again");
        is(ExitCode.DONE, "resolve", DRAFT, on);
        assertEquals(0, open());
    }

    @Test
    void whatCannotBeCommentedOnIsSaidInASentence() {
        is(ExitCode.INPUT, "comment", DRAFT, PROBLEM, "字", "--on", "没有的字");
        assertTrue(collate.notes().contains("以干代学"), collate.notes());
        is(ExitCode.INPUT, "comment", DRAFT, PROBLEM, "字", "--on", "，");
        is(ExitCode.INPUT, "comment", DRAFT, "没有的要素", "字");
        is(ExitCode.INPUT, "comment", DRAFT, PROBLEM, " ");
        is(ExitCode.INPUT, "reply", DRAFT, "0000000", "字");
        is(ExitCode.INPUT, "resolve", DRAFT, "0000000");
    }

    @Test
    void eventsOfTwoClonesMergeByPlainGit() throws Exception {
        comment("第一条。");
        is(ExitCode.DONE, "space", "clone", "班子", "副本");
        comment("第二条。");
        is(ExitCode.DONE, "comment", DRAFT, PROBLEM, "第三条。", "--space", "副本");
        String ref = run(
                folder.resolve("班子"),
                "git",
                "for-each-ref",
                "--format=%(refname:short)",
                "refs/heads/m/2026/zhang-san/review");
        Path work = folder.resolve("work");
        run(folder, "git", "clone", "-q", "-b", ref, folder.resolve("班子").toString(), work.toString());
        run(work, "git", "fetch", "-q", folder.resolve("副本").toString(), ref);
        run(work, "git", "-c", "user.name=G", "-c", "user.email=g@x", "merge", "-q", "-m", "m", "FETCH_HEAD");
        run(work, "git", "push", "-q", "origin", "HEAD");
        is(ExitCode.DONE, "comments", DRAFT, "--json");
        assertEquals(3, json().getAsJsonArray("comments").size());
    }

    private void handOver() {
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "先请看框架");
    }

    private String comment(String... rest) {
        List<String> command = new ArrayList<>(List.of("comment", DRAFT, PROBLEM));
        command.addAll(List.of(rest));
        is(ExitCode.DONE, command.toArray(String[]::new));
        return collate.data().strip();
    }

    private String state(String comment) {
        return find(comment).get("state").getAsString();
    }

    private JsonObject find(String comment) {
        is(ExitCode.DONE, "comments", DRAFT, "--json");
        JsonArray comments = json().getAsJsonArray("comments");
        return comments.asList().stream()
                .map(each -> each.getAsJsonObject())
                .filter(each -> each.get("id").getAsString().startsWith(comment))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject review() {
        is(ExitCode.DONE, "review", DRAFT, "--json");
        return json();
    }

    private JsonObject json() {
        return JsonParser.parseString(collate.data()).getAsJsonObject();
    }

    private Report report() throws Exception {
        is(ExitCode.DONE, "show", DRAFT, "-o", "draft.collate");
        return ReportFile.read(folder.resolve("draft.collate"));
    }

    private String words() throws Exception {
        return ((Problem) Reports.find(report(), PROBLEM).orElseThrow())
                .getLines()
                .getFirst();
    }

    private void commit(Edit edit) throws Exception {
        Report report = report();
        edit.apply(report);
        ReportFile.write(report, folder.resolve("draft.collate"));
        is(ExitCode.DONE, "commit", DRAFT, "draft.collate", "-m", "改");
    }

    private void is(ExitCode expected, String... arguments) {
        assertEquals(expected, collate.run(arguments), () -> String.join(" ", arguments) + ": " + collate.notes());
    }

    private static boolean has(String program) throws InterruptedException {
        try {
            new ProcessBuilder(program, "-?").redirectErrorStream(true).start().waitFor(5, TimeUnit.SECONDS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes()).strip();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), () -> List.of(command) + ": " + output);
        return output;
    }
}
