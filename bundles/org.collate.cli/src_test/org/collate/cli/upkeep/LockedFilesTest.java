package org.collate.cli.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.SshKeyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles and backups that only some can read, from the command line. */
class LockedFilesTest {

    private static final String DRAFT = "2026/zhang-san";

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aSpace() throws Exception {
        collate = new CommandRun(folder)
                .with("COLLATE_SPACE", "班子")
                .with("HOME", folder.toString())
                .with("KOULING", "四个 词 的 口令")
                .with("CUODE", "不是它");
        Files.writeString(folder.resolve("t.txt"), "张三同志对照检查材料\n一、存在的问题\n（一）学习不够。我读书少。\n");
        Files.writeString(folder.resolve("口令"), "四个 词 的 口令\n");
        is(ExitCode.DONE, "space", "init", "班子");
        is(ExitCode.DONE, "meeting", "add", "班子", "2026", "--template", "annual");
        is(ExitCode.DONE, "variant", "add", "班子", "2026", "zhang-san=张三");
        is(ExitCode.DONE, "import", "t.txt", "--into", "班子", "2026", "张三", "-m", "初稿");
        is(ExitCode.DONE, "space", "clone", "班子", "家");
    }

    @Test
    void aBundleForAPassphraseIsReadByWhoKnowsIt() throws Exception {
        is(ExitCode.DONE, "bundle", "out", "包", "--passphrase-env", "KOULING");
        assertFalse(new String(Files.readAllBytes(folder.resolve("包")), StandardCharsets.ISO_8859_1)
                .contains("git bundle"));
        is(ExitCode.INPUT, "bundle", "in", "包", "--space", "家");
        is(ExitCode.INPUT, "bundle", "in", "包", "--space", "家", "--passphrase-env", "CUODE");
        is(ExitCode.DONE, "bundle", "in", "包", "--space", "家", "--passphrase-file", "口令");
        is(ExitCode.DONE, "space", "clone", "包", "新", "--passphrase-file", "口令");
        assertTrue(is(ExitCode.DONE, "show", DRAFT, "--space", "新").contains("我读书少"));
        byte[] bytes = Files.readAllBytes(folder.resolve("包"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("包"), bytes);
        is(ExitCode.INPUT, "bundle", "in", "包", "--space", "家", "--passphrase-file", "口令");
        try (Stream<Path> left = Stream.concat(Files.list(folder), Files.list(folder.resolve("家/collate")))) {
            assertEquals(
                    List.of(),
                    left.map(each -> each.getFileName().toString())
                            .filter(name -> name.startsWith(".collate") || name.startsWith("bundle-"))
                            .toList());
        }
    }

    @Test
    void aBackupIsReadBackAndMakesTheSpaceAgain() throws Exception {
        String said = is(ExitCode.DONE, "backup", "班子", "-o", "备份", "--passphrase-file", "口令");
        assertTrue(said.contains("read back"), said);
        is(ExitCode.DONE, "space", "clone", "备份", "重建", "--passphrase-file", "口令");
        assertTrue(is(ExitCode.DONE, "show", DRAFT, "--space", "重建").contains("我读书少"));
        assertTrue(is(ExitCode.DONE, "backup", "-o", "明文").contains("not encrypted"));
    }

    @Test
    void anSshKeyCannotBeEncryptedToAndNothingIsWritten() throws Exception {
        SshKeyFiles.write(folder.resolve("钥匙"));
        String said = is(ExitCode.INPUT, "bundle", "out", "包", "--encrypt-to", "钥匙.pub");
        assertTrue(said.contains("SSH") && said.contains("gpg --export"), said);
        is(ExitCode.INPUT, "bundle", "out", "包", "--passphrase-env", "NICHTS");
        assertFalse(Files.exists(folder.resolve("包")));
    }

    private String is(ExitCode code, String... arguments) {
        ExitCode ended = collate.run(arguments);
        assertEquals(code, ended, String.join(" ", arguments) + "\n" + collate.notes());
        return collate.data() + collate.notes();
    }
}
