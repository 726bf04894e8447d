package org.collate.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two machines with a folder between them, as their secretaries type it. */
class ExchangeCommandsTest {

    private static final String TITLE = "年度民主生活会对照检查材料";

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aSpaceOnAShareAndACloneOfIt() {
        collate = new CommandRun(folder);
        is(ExitCode.DONE, "space", "init", "共享");
        is(ExitCode.DONE, "meeting", "add", "共享", "2026", "--template", "annual");
        is(ExitCode.DONE, "variant", "add", "共享", "2026", "zhang-san=张三");
        is(ExitCode.DONE, "space", "clone", "共享", "本机");
    }

    @AfterEach
    void bothAreSound() throws Exception {
        new CGit(folder.resolve("共享")).assertSound();
        new CGit(folder.resolve("本机")).assertSound();
    }

    @Test
    void syncFindsWhereTheCloneCameFrom() throws IOException {
        write("本机", "本机的" + TITLE);
        is(ExitCode.DONE, "sync", "--space", "本机", "--json");
        assertEquals(
                "2026/zhang-san",
                JsonParser.parseString(collate.data())
                        .getAsJsonObject()
                        .getAsJsonArray("exchanged")
                        .get(0)
                        .getAsJsonObject()
                        .get("variant")
                        .getAsString());
        is(ExitCode.DONE, "show", "2026/zhang-san", "--space", "共享");
        assertTrue(collate.data().contains("本机的" + TITLE), collate.data());
        is(ExitCode.DONE, "sync", "--space", "本机");
        assertEquals("", collate.data());
        assertTrue(collate.notes().contains("共享"), collate.notes());
    }

    @Test
    void aRemoteHasANameAndHoldsSomeReports() throws IOException {
        is(ExitCode.DONE, "remote", "add", "stick", "共享", "--reports", "template", "--space", "本机");
        is(ExitCode.DONE, "remote", "list", "--space", "本机");
        assertTrue(collate.data().contains("stick\t" + folder.resolve("共享") + "\ttemplate\n"), collate.data());
        write("本机", "本机的" + TITLE);
        is(ExitCode.DONE, "sync", "stick", "--space", "本机");
        is(ExitCode.DONE, "show", "2026/zhang-san", "--space", "共享");
        assertFalse(collate.data().contains("本机的" + TITLE), collate.data());
        is(ExitCode.DONE, "remote", "set", "stick", "--reports", "all", "--space", "本机");
        is(ExitCode.DONE, "sync", "stick", "--space", "本机");
        is(ExitCode.DONE, "show", "2026/zhang-san", "--space", "共享");
        assertTrue(collate.data().contains("本机的" + TITLE), collate.data());
        is(ExitCode.INPUT, "remote", "add", "x", "https://wang:secret@office/x.git", "--space", "本机");
        assertFalse(collate.notes().contains("secret"), collate.notes());
        is(ExitCode.INPUT, "remote", "add", "stick", "共享", "--space", "本机");
        is(ExitCode.DONE, "remote", "remove", "stick", "--space", "本机");
        is(ExitCode.INPUT, "remote", "set", "stick", "共享", "--space", "本机");
    }

    @Test
    void aConflictIsToldAndSettledOnEitherSide() throws IOException {
        write("本机", "本机的" + TITLE);
        write("共享", "共享的" + TITLE);
        is(ExitCode.DONE, "sync", "共享", "--space", "本机");
        assertTrue(collate.data().startsWith("2026/zhang-san\t张三\t"), collate.data());
        is(ExitCode.FOUND, "conflicts", "2026/zhang-san", "--space", "共享");
        is(ExitCode.DONE, "resolve", "2026/zhang-san", "--theirs", "--space", "共享");
        is(ExitCode.DONE, "sync", "--space", "本机");
        is(ExitCode.DONE, "conflicts", "2026/zhang-san", "--space", "本机");
        is(ExitCode.DONE, "show", "2026/zhang-san", "--space", "本机");
        assertTrue(collate.data().contains("共享的" + TITLE), collate.data());
    }

    @Test
    void aBundleIsCarried() throws IOException {
        write("本机", "本机的" + TITLE);
        is(ExitCode.DONE, "bundle", "out", "盘.bundle", "--space", "本机");
        is(ExitCode.DONE, "bundle", "in", "盘.bundle", "--space", "共享");
        is(ExitCode.DONE, "show", "2026/zhang-san", "--space", "共享");
        assertTrue(collate.data().contains("本机的" + TITLE), collate.data());
        is(ExitCode.DONE, "space", "clone", "盘.bundle", "另一台");
        is(ExitCode.DONE, "show", "2026/zhang-san", "--space", "另一台");
    }

    @Test
    void whatCannotBeExchangedIsSaidInASentence() throws IOException {
        is(ExitCode.INPUT, "sync", "--space", "共享");
        is(ExitCode.INPUT, "sync", "没有", "--space", "本机");
        is(ExitCode.DONE, "space", "init", "别家");
        is(ExitCode.INPUT, "sync", "别家", "--space", "本机");
        Files.writeString(folder.resolve("坏.bundle"), "no bundle");
        is(ExitCode.INPUT, "bundle", "in", "坏.bundle", "--space", "本机");
        assertTrue(collate.notes().contains("坏.bundle"), collate.notes());
        is(ExitCode.INPUT, "bundle", "out", "没有/a.bundle", "--space", "本机");
        is(ExitCode.INPUT, "space", "clone", "共享", "本机");
    }

    private void write(String space, String title) throws IOException {
        is(ExitCode.DONE, "show", "2026/zhang-san", "-o", "三.collate", "--space", space);
        Path file = folder.resolve("三.collate");
        Files.writeString(file, Files.readString(file).replace(TITLE, title));
        is(ExitCode.DONE, "commit", "2026/zhang-san", "三.collate", "-m", title, "--space", space);
    }

    private void is(ExitCode expected, String... arguments) {
        assertEquals(expected, collate.run(arguments), () -> String.join(" ", arguments) + ": " + collate.notes());
    }
}
