package org.collate.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.collate.cli.CommandRun;
import org.collate.cli.Main;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.CGit;
import org.collate.testkit.OwnProgram;
import org.collate.testkit.SshKeyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C Git pushes to a repository of C Git, whose hook is this program. */
class GateWayTest {

    private static final String DRAFT = "2026/zhang-san";
    private static final String ALL = "refs/heads/*:refs/heads/*";
    private static final String ROUNDS = "refs/tags/*:refs/tags/*";

    @TempDir
    Path folder;

    private CommandRun collate;
    private CGit copy;

    @BeforeEach
    void aServerWithAGateAndACopyOfItsSpace() throws Exception {
        collate = new CommandRun(folder).with("COLLATE_SPACE", "班子").with("HOME", folder.toString());
        is(ExitCode.DONE, "space", "init", "班子");
        is(ExitCode.DONE, "meeting", "add", "班子", "2026", "--template", "annual");
        is(ExitCode.DONE, "variant", "add", "班子", "2026", "zhang-san=张三");
        is(ExitCode.DONE, "person", "add", "班子", "张三", "--login", "zhang");
        is(ExitCode.DONE, "person", "add", "班子", "审核人", "--login", "shen");
        copy = new CGit(folder.resolve("班子"));
        copy.run("clone", "--quiet", "--bare", "--no-local", ".", "../server.git");
        String program = OwnProgram.of(Main.class.getName(), "--version").shell();
        Path hook = Files.writeString(
                folder.resolve("server.git/hooks/pre-receive"),
                "#!/bin/sh\nCOLLATE_LOGIN=$(cat login) exec " + program + " gate\n");
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void is(ExitCode code, String... arguments) {
        assertEquals(code, collate.run(arguments), () -> collate.notes());
    }

    private void loggedInAs(String login) throws IOException {
        Files.writeString(folder.resolve("server.git/login"), login);
    }

    private void push(String... refs) throws Exception {
        copy.run(words("push", refs));
    }

    private static String[] words(String command, String... refs) {
        String[] words = new String[refs.length + 2];
        words[0] = command;
        words[1] = "../server.git";
        System.arraycopy(refs, 0, words, 2, refs.length);
        return words;
    }

    private void assertRefused(String sentence, String... refs) throws Exception {
        CGit server = new CGit(folder.resolve("server.git"));
        String before = server.run("for-each-ref");
        AssertionError refused = assertThrows(AssertionError.class, () -> push(refs));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
        assertEquals(before, server.run("for-each-ref"));
    }

    @Test
    void whatOneSaidComesByHimselfOrWithHisKey() throws Exception {
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "先请过目", "--author", "张三");
        loggedInAs("shen");
        assertRefused("张三", ALL, ROUNDS);
        loggedInAs("zhang");
        push(ALL, ROUNDS);
        Path key = SshKeyFiles.write(folder.resolve("key"));
        is(ExitCode.DONE, "person", "key", "add", "班子", "审核人", "key.pub", "--author", "审核人");
        push(ALL);
        is(ExitCode.DONE, "send-back", DRAFT, "--because", "再改", "--author", "审核人", "--key", key.toString());
        push(ALL);
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "已改", "--author", "张三");
        push(ALL, ROUNDS);
        is(ExitCode.DONE, "send-back", DRAFT, "--because", "再改", "--author", "审核人");
        assertRefused("审核人", ALL);
        new CGit(folder.resolve("server.git")).assertSound();
    }

    @Test
    void whereTheSpaceSaysSoNobodyAcceptsHisOwnDraft() {
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "先请过目", "--author", "张三");
        is(ExitCode.DONE, "space", "set", "班子", "--accepting", "others");
        is(ExitCode.INPUT, "sign-off", DRAFT, "--author", "张三");
        assertTrue(collate.notes().contains("张三"), collate.notes());
        is(ExitCode.DONE, "sign-off", DRAFT, "--author", "审核人");
        is(ExitCode.DONE, "space", "set", "班子", "--accepting", "anyone");
        is(ExitCode.INPUT, "space", "set", "班子", "--accepting", "nobody");
    }

    @Test
    void nothingGoesAwayAndNothingElseComes() throws Exception {
        loggedInAs("zhang");
        assertRefused("collate purge", ":refs/heads/m/2026/zhang-san/draft");
        assertRefused("main", "main:refs/heads/other");
    }

    @Test
    void theRightsOfTheRosterAreThoseThatAreChecked() throws Exception {
        for (String format : new String[] {"gitolite", "plain"}) {
            is(ExitCode.DONE, "server", "config", format);
            Path file = Files.writeString(folder.resolve("rights"), collate.data());
            is(ExitCode.DONE, "server", "check", format, "rights");
            String all = Files.readString(file);
            assertTrue(all.contains("zhang-san/(draft|accepted)"), all);
            Files.writeString(file, all.replace("zhang-san/(draft|accepted)", ".*/(draft|accepted)"));
            is(ExitCode.FOUND, "server", "check", format, "rights");
            assertEquals(2, collate.data().lines().count(), collate.data());
        }
        is(ExitCode.INPUT, "server", "config", "gerrit");
        assertTrue(collate.notes().contains("gitolite"), collate.notes());
    }
}
