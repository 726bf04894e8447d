package org.collate.cli.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing and merging report files, by hand and through C Git. */
class MergeCommandsTest {

    private static final String TEXT = """
            个人对照检查材料
            按照要求，我查摆问题如下。
            一、存在的问题
            一是学习不够深入。全年只读了三本书，笔记写得少。
            二是调研不够扎实。全年下乡只有两次。
            二、整改措施
            一是坚持每周自学。
            """;

    @TempDir
    Path folder;

    private final Locale locale = Locale.getDefault();
    private CommandRun collate;

    @BeforeEach
    void threeVersions() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        collate = new CommandRun(folder);
        Files.writeString(folder.resolve("a.txt"), TEXT);
        done("import", "a.txt", "-o", "base.collate");
        change("base.collate", "ours.collate", "三本书", "五本书");
        change("base.collate", "theirs.collate", "两次", "四次");
        change("base.collate", "other.collate", "三本书", "六本书");
    }

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(locale);
    }

    @Test
    void theDifferenceIsToldClauseByClause() {
        done("diff", "base.collate", "ours.collate");
        assertTrue(collate.data().contains("- 全年只读了三本书，") && collate.data().contains("+ 全年只读了五本书，"), collate.data());
        done("diff", "base.collate", "ours.collate", "--json");
        JsonArray changes =
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("changes");
        assertEquals(1, changes.size());
        assertEquals("reworded", changes.get(0).getAsJsonObject().get("kind").getAsString());
    }

    @Test
    void aFileWithoutIdsIsMatchedFirst() throws IOException {
        Files.writeString(folder.resolve("b.txt"), TEXT.replace("两次", "九次"));
        done("diff", "base.collate", "b.txt", "--json");
        JsonArray changes =
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("changes");
        assertEquals(1, changes.size(), collate.data());
        done("merge", "base.collate", "ours.collate", "b.txt", "-o", "out.collate");
        String merged = Files.readString(folder.resolve("out.collate"));
        assertTrue(merged.contains("五本书") && merged.contains("九次"), merged);
    }

    @Test
    void changesOfDifferentClausesMerge() throws IOException {
        done("merge", "base.collate", "ours.collate", "theirs.collate", "-o", "out.collate");
        String merged = Files.readString(folder.resolve("out.collate"));
        assertTrue(merged.contains("五本书") && merged.contains("四次"), merged);
        assertFalse(Files.exists(folder.resolve("out.collate.conflicts")));
    }

    @Test
    void aConflictIsKeptBesideTheFileAndSettledLater() throws IOException {
        conflict();
        Path beside = folder.resolve("out.collate.conflicts");
        String id = id();
        assertTrue(Files.readString(beside.resolve(id + ".json")).contains("六本书"));
        assertEquals(ExitCode.FOUND, collate.run("conflicts", "out.collate"));
        change("out.collate", "out.collate", "每周自学", "每天自学");
        assertEquals(ExitCode.USAGE, collate.run("resolve", "out.collate", id));
        assertEquals(ExitCode.INPUT, collate.run("resolve", "out.collate", "nonsense", "--theirs"));
        done("resolve", "out.collate", id, "--theirs");
        String settled = Files.readString(folder.resolve("out.collate"));
        assertTrue(settled.contains("六本书") && settled.contains("每天自学"), settled);
        assertFalse(Files.exists(beside));
        done("conflicts", "out.collate");
    }

    @Test
    void aMergeOverOpenConflictsIsRefusedAndCanBeAbandoned() throws IOException {
        conflict();
        assertEquals(
                ExitCode.INPUT,
                collate.run("merge", "base.collate", "ours.collate", "theirs.collate", "-o", "out.collate"));
        done("resolve", "out.collate", "--abandon");
        assertEquals(Files.readString(folder.resolve("ours.collate")), Files.readString(folder.resolve("out.collate")));
        assertFalse(Files.exists(folder.resolve("out.collate.conflicts")));
    }

    @Test
    void whatChangedJustThereSinceIsNotOverwritten() throws IOException {
        conflict();
        String id = id();
        change("out.collate", "out.collate", "五本书", "七本书");
        assertEquals(ExitCode.INPUT, collate.run("resolve", "out.collate", id, "--theirs"));
        assertTrue(Files.readString(folder.resolve("out.collate")).contains("七本书"));
        done("resolve", "out.collate", id, "--ours");
        assertTrue(Files.readString(folder.resolve("out.collate")).contains("七本书"));
    }

    @Test
    void gitMergesAndShowsReportsByElement() throws Exception {
        assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0);
        Path repository = Files.createDirectory(folder.resolve("repo"));
        git(0, "init", "-q", "-b", "main");
        done("space", "git-setup", "repo", "--command", GitRepository.self());
        commit(repository, "base.collate", "base");
        git(0, "checkout", "-q", "-b", "theirs");
        commit(repository, "theirs.collate", "theirs");
        git(0, "checkout", "-q", "main");
        commit(repository, "ours.collate", "ours");
        String shown = git(0, "diff", "HEAD~1", "HEAD");
        assertTrue(shown.contains("+一是学习不够深入。全年只读了五本书"), shown);
        git(0, "merge", "-q", "-m", "merge", "theirs");
        String merged = Files.readString(repository.resolve("report.collate"));
        assertTrue(merged.contains("五本书") && merged.contains("四次"), merged);
        done("merge", "base.collate", "ours.collate", "theirs.collate", "-o", "memory.collate");
        assertEquals(Files.readString(folder.resolve("memory.collate")), merged);

        git(0, "checkout", "-q", "-b", "other", "main~2");
        commit(repository, "other.collate", "other");
        git(0, "checkout", "-q", "main");
        git(1, "merge", "-q", "-m", "merge", "other");
        assertTrue(Files.readString(repository.resolve("report.collate")).contains("五本书"));
        CommandRun inside = new CommandRun(repository);
        assertEquals(ExitCode.FOUND, inside.run("conflicts", "report.collate"), inside.notes());
        assertEquals(ExitCode.DONE, inside.run("resolve", "report.collate", "--theirs"), inside.notes());
        assertTrue(Files.readString(repository.resolve("report.collate")).contains("六本书"));
        commitWhatIsSettled();
    }

    private void commitWhatIsSettled() throws Exception {
        git(0, "add", "report.collate");
        git(0, "commit", "-q", "-m", "settled");
        assertEquals("", git(0, "status", "--porcelain"));
        git(0, "fsck", "--strict", "--no-dangling");
    }

    @Test
    void gitMergesHistoriesThatCrossWithoutAWinnerThatNobodyChose() throws Exception {
        Path repository = crossed();
        CommandRun inside = new CommandRun(repository);
        git(1, "merge", "-q", "-m", "merge", "theirs");
        String merged = Files.readString(repository.resolve("report.collate"));
        assertTrue(merged.contains("五本书") && merged.contains("每天自学"), merged);
        assertEquals(ExitCode.FOUND, inside.run("conflicts", "report.collate"), inside.notes());
        assertTrue(inside.data().contains("五本书") && inside.data().contains("六本书"), inside.data());
        assertFalse(inside.data().contains("每天自学"), inside.data());
        assertEquals(ExitCode.DONE, inside.run("resolve", "report.collate", "--theirs"), inside.notes());
        String settled = Files.readString(repository.resolve("report.collate"));
        assertTrue(settled.contains("六本书") && settled.contains("每天自学"), settled);
        commitWhatIsSettled();
    }

    /** A side that went back to the words of the first version has chosen as well as one that took new ones. */
    @Test
    void goingBackAfterCrossedMergesIsAChoiceToo() throws Exception {
        Path repository = crossed();
        commit(repository, "base.collate", "back to what it was");
        git(1, "merge", "-q", "-m", "merge", "theirs");
        String merged = Files.readString(repository.resolve("report.collate"));
        assertTrue(merged.contains("三本书") && !merged.contains("六本书"), merged);
        CommandRun inside = new CommandRun(repository);
        assertEquals(ExitCode.FOUND, inside.run("conflicts", "report.collate"), inside.notes());
        assertTrue(inside.data().contains("三本书") && inside.data().contains("六本书"), inside.data());
    }

    @Test
    void aMergeThatGitGaveUpCanBeMadeAgain() throws Exception {
        Path repository = crossed();
        git(1, "merge", "-q", "-m", "merge", "theirs");
        git(0, "merge", "--abort");
        git(1, "merge", "-q", "-m", "merge", "theirs");
        assertTrue(Files.readString(repository.resolve("report.collate")).contains("每天自学"));
        CommandRun inside = new CommandRun(repository);
        assertEquals(ExitCode.DONE, inside.run("resolve", "report.collate", "--ours"), inside.notes());
        assertFalse(Files.exists(repository.resolve("report.collate.conflicts")));
    }

    /** Two branches that took each other's version in, each with its own words for one clause; theirs went on. */
    private Path crossed() throws Exception {
        Path repository = Files.createDirectory(folder.resolve("repo"));
        git(0, "init", "-q", "-b", "main");
        done("space", "git-setup", "repo", "--command", GitRepository.self());
        commit(repository, "base.collate", "base");
        git(0, "branch", "theirs");
        commit(repository, "ours.collate", "ours");
        git(0, "checkout", "-q", "theirs");
        commit(repository, "other.collate", "other");
        git(0, "tag", "first");
        cross(repository, "main");
        git(0, "checkout", "-q", "main");
        cross(repository, "first");
        git(0, "checkout", "-q", "theirs");
        change("other.collate", "went-on.collate", "每周自学", "每天自学");
        commit(repository, "went-on.collate", "theirs goes on");
        git(0, "checkout", "-q", "main");
        return repository;
    }

    private void cross(Path repository, String with) throws Exception {
        git(1, "merge", "-q", "-m", "merge", with);
        CommandRun inside = new CommandRun(repository);
        assertEquals(ExitCode.DONE, inside.run("resolve", "report.collate", "--ours"), inside.notes());
        git(0, "add", "report.collate");
        git(0, "commit", "-q", "-m", "each keeps its words");
    }

    private void commit(Path repository, String file, String message) throws Exception {
        Files.copy(folder.resolve(file), repository.resolve("report.collate"), StandardCopyOption.REPLACE_EXISTING);
        git(0, "add", "report.collate");
        git(0, "commit", "-q", "-m", message);
    }

    private String git(int code, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.resolve("repo").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code, process.waitFor(), said);
        return said;
    }

    private void conflict() {
        assertEquals(
                ExitCode.FOUND,
                collate.run("merge", "base.collate", "ours.collate", "other.collate", "-o", "out.collate", "--json"),
                collate.notes());
        JsonArray conflicts =
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("conflicts");
        assertEquals(1, conflicts.size());
    }

    private String id() {
        assertEquals(ExitCode.FOUND, collate.run("conflicts", "out.collate", "--json"));
        JsonArray conflicts =
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("conflicts");
        return conflicts.get(0).getAsJsonObject().get("id").getAsString();
    }

    private void change(String from, String to, String words, String others) throws IOException {
        String text = Files.readString(folder.resolve(from));
        assertTrue(text.contains(words), text);
        Files.writeString(folder.resolve(to), text.replace(words, others));
    }

    private void done(String... command) {
        assertEquals(ExitCode.DONE, collate.run(command), () -> String.join(" ", command) + "\n" + collate.notes());
    }
}
