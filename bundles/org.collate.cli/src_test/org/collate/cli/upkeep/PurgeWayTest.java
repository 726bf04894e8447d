package org.collate.cli.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.CGit;
import org.collate.testkit.SshKeyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are to be gone, from the command to the other copies. */
class PurgeWayTest {

    private static final String DRAFT = "2026/zhang-san";
    private static final String WORDS = "收受礼金三万元";
    private static final String TEXT = """
            张三同志对照检查材料
            一、存在的问题
            （一）廉洁自律不严。我曾收受礼金三万元，事后退还。
            二、整改措施
            （一）带头学习。每周读一天书。
            """;

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aTextWithWords() throws Exception {
        collate = new CommandRun(folder).with("COLLATE_SPACE", "班子").with("HOME", folder.toString());
        SshKeyFiles.write(folder.resolve("钥匙"));
        Files.writeString(folder.resolve("t.txt"), TEXT);
        is(ExitCode.DONE, "space", "init", "班子");
        is(ExitCode.DONE, "meeting", "add", "班子", "2026", "--template", "annual");
        is(ExitCode.DONE, "variant", "add", "班子", "2026", "zhang-san=张三", "李四");
        is(ExitCode.DONE, "import", "t.txt", "--into", "班子", "2026", "张三", "-m", "初稿");
        is(ExitCode.DONE, "comment", DRAFT, WORDS, "这里要写明退还时间");
        is(ExitCode.DONE, "person", "add", "班子", "纪委");
        is(ExitCode.DONE, "person", "key", "add", "班子", "纪委", "钥匙.pub");
        is(ExitCode.DONE, "space", "clone", "班子", "家");
        assertTrue(holds("班子") && holds("家"));
    }

    @Test
    void aSignedOrderIsObeyedByTheNextSynchronisation() throws Exception {
        String said = is(ExitCode.DONE, "purge", DRAFT, "--text", WORDS, "--author", "纪委", "--key", "钥匙");
        assertTrue(said.contains("collate sync"), said);
        assertFalse(holds("班子"));
        assertTrue(is(ExitCode.DONE, "show", DRAFT).contains("事后退还"));
        String synced = is(ExitCode.DONE, "sync", "--space", "家");
        assertTrue(synced.contains("纪委"), synced);
        assertFalse(holds("家"));
        assertTrue(is(ExitCode.DONE, "show", DRAFT, "--space", "家").contains("事后退还"));
        is(ExitCode.DONE, "fsck", "家", "--deep");
    }

    @Test
    void anUnsignedOrderIsObeyedWhereSomebodySaysSo() throws Exception {
        String said = is(ExitCode.DONE, "purge", DRAFT);
        assertTrue(said.contains("--obey"), said);
        assertFalse(holds("班子"));
        is(ExitCode.FOUND, "sync", "--space", "家");
        assertTrue(holds("家"));
        assertFalse(holds("班子"));
        is(ExitCode.DONE, "purge", DRAFT, "--obey", "--space", "家");
        assertFalse(holds("家"));
        is(ExitCode.DONE, "sync", "--space", "家");
        is(ExitCode.DONE, "show", DRAFT, "--space", "家");
    }

    @Test
    void aPrivateNoteFromBeforeGoesTooAndOneFromAfterStays() throws Exception {
        is(ExitCode.DONE, "note", DRAFT, WORDS, "记下：" + WORDS, "--space", "家");
        String said = is(ExitCode.DONE, "purge", DRAFT, "--text", WORDS, "--author", "纪委", "--key", "钥匙");
        assertTrue(said.contains("collate sync"), said);
        is(ExitCode.DONE, "sync", "--space", "家");
        assertFalse(holds("家"));
        is(ExitCode.DONE, "note", DRAFT, "事后退还", "再核一次", "--space", "家");
        is(ExitCode.DONE, "sync", "--space", "家");
        assertTrue(is(ExitCode.DONE, "note", DRAFT, "--space", "家").contains("再核一次"));
        is(ExitCode.DONE, "fsck", "家", "--deep");
    }

    @Test
    void wordsThatAreNowhereChangeNothing() throws Exception {
        String before = new CGit(folder.resolve("班子")).run("for-each-ref");
        is(ExitCode.INPUT, "purge", DRAFT, "--text", "没有写过的话");
        assertEquals(before, new CGit(folder.resolve("班子")).run("for-each-ref"));
    }

    private String is(ExitCode code, String... arguments) {
        ExitCode ended = collate.run(arguments);
        assertEquals(code, ended, collate.notes());
        return collate.data() + collate.notes();
    }

    private boolean holds(String space) throws Exception {
        return new CGit(folder.resolve(space))
                .run("cat-file", "--batch-all-objects", "--batch")
                .contains(WORDS);
    }
}
