package org.collate.cli.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do to a space with other tools is found and mended by one command. */
class FsckCommandTest {

    private static final String DRAFT = "m/2026/zhang-san/draft";

    /** What is done to the file of a report by hand, and what that is called. */
    private static final Map<String, Function<String, byte[]>> BY_HAND = new LinkedHashMap<>();

    static {
        BY_HAND.put(
                "conflict-markers",
                report -> utf8(report.replaceFirst(
                        "(?s)(\n    title=\"[^\"]*\")", "\n<<<<<<< 甲$1\n=======\n    title=\"乙的题目\"\n>>>>>>> 乙")));
        BY_HAND.put("duplicate-id", report -> {
            String section =
                    report.substring(report.lastIndexOf("  <contents"), report.lastIndexOf("</report:Report>"));
            return utf8(report.replace("</report:Report>", section + "</report:Report>"));
        });
        BY_HAND.put(
                "dangling-link",
                report -> utf8(
                        report.replace(
                                "</report:Report>",
                                "  <contents\n      xsi:type=\"report:Cause\"\n      id=\"zaaaaaaaaaaaaa\"\n"
                                        + "      explains=\"zbbbbbbbbbbbbb\">\n    <lines>因</lines>\n  </contents>\n</report:Report>")));
        BY_HAND.put("encoding", report -> report.getBytes(Charset.forName("GB18030")));
        BY_HAND.put("unreadable-report", report -> utf8(report.substring(0, report.length() / 2)));
    }

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aSpaceOfTwoReports() {
        collate = new CommandRun(folder);
        is(ExitCode.DONE, "space", "init", "班子");
        is(ExitCode.DONE, "meeting", "add", "班子", "2026", "--template", "annual");
        is(ExitCode.DONE, "variant", "add", "班子", "2026", "zhang-san=张三", "li-si=李四");
    }

    @Test
    void aWholeSpaceIsSaidToBeWhole() {
        for (List<String> how : List.of(List.<String>of(), List.of("--deep"), List.of("--repair"), List.of("--json"))) {
            is(
                    ExitCode.DONE,
                    Stream.concat(Stream.of("fsck", "班子"), how.stream()).toArray(String[]::new));
        }
        assertEquals(0, json().getAsJsonArray("findings").size());
        is(ExitCode.DONE, "fsck", "--space", "班子");
        assertEquals("", collate.data());
    }

    @Test
    void whatIsNoSpaceCannotBeChecked() throws Exception {
        is(ExitCode.INPUT, "fsck", "没有");
        Files.createDirectory(folder.resolve("空"));
        is(ExitCode.INPUT, "fsck", "空");
        assertTrue(collate.notes().contains("空"), collate.notes());
    }

    @Test
    void eachKindOfDamageIsFoundAndMendedAndWhatWasThereIsKept() throws Exception {
        for (Map.Entry<String, Function<String, byte[]>> each : BY_HAND.entrySet()) {
            String kind = each.getKey();
            String damaged = spoil(each.getValue());
            is(ExitCode.FOUND, "fsck", "班子");
            assertEquals(kind, collate.data().split("\t")[0]);
            is(ExitCode.FOUND, "fsck", "班子", "--deep", "--json");
            assertEquals(List.of(kind + " possible"), findings());
            is(ExitCode.FOUND, "fsck", "班子", "--repair", "--json");
            assertEquals(List.of(kind + " done"), findings());
            is(ExitCode.DONE, "fsck", "班子", "--deep");
            is(ExitCode.DONE, "show", "2026/张三", "--space", "班子");
            new CGit(folder.resolve("班子")).run("merge-base", "--is-ancestor", damaged, DRAFT);
        }
    }

    @Test
    void aBranchThatSomebodyDeletedIsPutBack() throws Exception {
        CGit git = new CGit(folder.resolve("班子"));
        for (String branch : List.of(DRAFT, "m/2026/zhang-san/accepted")) {
            git.run("update-ref", "-d", "refs/heads/" + branch);
            is(ExitCode.FOUND, "fsck", "班子", "--json");
            assertEquals(List.of("missing-ref possible"), findings());
            is(ExitCode.FOUND, "fsck", "班子", "--repair");
            is(ExitCode.DONE, "fsck", "班子", "--deep");
        }
        is(ExitCode.DONE, "show", "2026/张三@accepted", "--space", "班子");
    }

    @Test
    void aCopyNamesWhatCannotBeReadAndGetsItWhenItIsMended() throws Exception {
        spoil(BY_HAND.get("duplicate-id"));
        is(ExitCode.FOUND, "space", "clone", "班子", "副本");
        assertTrue(collate.notes().contains("2026/zhang-san"), collate.notes());
        assertTrue(collate.notes().contains("fsck"), collate.notes());
        is(ExitCode.DONE, "show", "2026/李四", "--space", "副本");
        is(ExitCode.INPUT, "show", "2026/张三", "--space", "副本");
        is(ExitCode.FOUND, "sync", "--space", "副本");
        is(ExitCode.FOUND, "fsck", "班子", "--repair");
        is(ExitCode.DONE, "sync", "--space", "副本");
        is(ExitCode.DONE, "show", "2026/张三", "--space", "副本");
        is(ExitCode.DONE, "fsck", "副本", "--deep");
    }

    @Test
    void aCopyOfASpaceWhoseRosterIsSpoiledSaysSo() throws Exception {
        change("main", "roster.json", text -> utf8("<<<<<<< HEAD\n" + text));
        is(ExitCode.FOUND, "space", "clone", "班子", "副本");
        assertFalse(collate.notes().isBlank());
        is(ExitCode.FOUND, "fsck", "副本", "--repair");
        is(ExitCode.DONE, "show", "2026/张三", "--space", "副本");
    }

    private List<String> findings() {
        return json().getAsJsonArray("findings").asList().stream()
                .map(each -> each.getAsJsonObject())
                .map(each -> each.get("kind").getAsString() + " "
                        + each.get("repair").getAsString())
                .toList();
    }

    /** Changes the report of a draft with C Git, as a person would; gives the commit. */
    private String spoil(Function<String, byte[]> how) throws Exception {
        return change(DRAFT, "report.collate", how);
    }

    private String change(String branch, String file, Function<String, byte[]> how) throws Exception {
        Path work = Files.createTempDirectory(folder, "work");
        CGit git = new CGit(work);
        git.run("clone", "-q", "-b", branch, folder.resolve("班子").toString(), ".");
        Path changed = work.resolve(file);
        Files.write(changed, how.apply(Files.readString(changed)));
        git.run("-c", "user.name=手工", "-c", "user.email=s@x", "commit", "-qam", "手工合并");
        git.run("push", "-q", "origin", branch);
        return git.run("rev-parse", "HEAD").strip();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private JsonObject json() {
        return JsonParser.parseString(collate.data()).getAsJsonObject();
    }

    private void is(ExitCode code, String... command) {
        assertEquals(
                code, collate.run(command), () -> String.join(" ", command) + ": " + collate.data() + collate.notes());
    }
}
