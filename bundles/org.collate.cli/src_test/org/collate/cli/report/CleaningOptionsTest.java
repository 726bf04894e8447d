package org.collate.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is cleaned on the way in can be left out wherever a file is read. */
class CleaningOptionsTest {

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aTextInTraditionalScript() throws Exception {
        collate = new CommandRun(folder);
        Files.writeString(folder.resolve("材料.txt"), """
            個人對照檢查材料
            一、存在的問題
            （一）理論學習方面
            1.學習不夠深入👉。全年讀書兩本。
            （二）工作作風方面
            1.調查研究不夠。
            二、原因分析
            1.思想上有鬆懈。
            """);
    }

    @Test
    void anOutlineIsCleanedAsItsOptionsSay() {
        assertEquals(ExitCode.DONE, collate.run("outline", "材料.txt"));
        assertTrue(collate.data().contains("1.學習不夠深入 | "), collate.data());
        assertTrue(collate.notes().contains("I09"), collate.notes());
        assertEquals(ExitCode.DONE, collate.run("outline", "材料.txt", "--keep", "emoji", "--simplify"));
        assertTrue(collate.data().contains("1.学习不够深入👉 | "), collate.data());
        assertFalse(collate.notes().contains("I09"), collate.notes());
        assertTrue(collate.notes().contains("I16"), collate.notes());
    }

    @Test
    void aFileIsCheckedAsItsOptionsSay() {
        collate.run("validate", "材料.txt", "--format", "json");
        assertTrue(collate.data().contains("學習不夠深入"), collate.data());
        collate.run("validate", "材料.txt", "--format", "json", "--simplify");
        assertTrue(collate.data().contains("学习不够深入"), collate.data());
        assertFalse(collate.data().contains("學習不夠深入。"), collate.data());
    }

    @Test
    void aKindOfCleaningThatThereIsNotIsRefused() {
        for (String command : new String[] {"outline", "validate", "import"}) {
            assertEquals(ExitCode.INPUT, collate.run(command, "材料.txt", "--keep", "commas"), command);
            assertTrue(collate.notes().contains("blanks, invisible, web"), collate.notes());
        }
    }
}
