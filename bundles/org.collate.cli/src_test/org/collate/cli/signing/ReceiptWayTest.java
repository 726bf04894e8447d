package org.collate.cli.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.SshKeyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receipts of what was signed off, as they are written and checked. */
class ReceiptWayTest {

    private static final String DRAFT = "2026/zhang-san";
    private static final String TEXT = """
            张三同志对照检查材料
            一、存在的问题
            （一）学习不够深入。我读书不多，记得不牢，联系实际不紧，理论学习满足于会议传达和文件学习，存在以干代学、以会代学的现象，学用结合还不够紧密。
            （二）调研不够扎实。我去得少，问得浅，下基层调研多是听汇报看材料，与群众面对面交流不够，了解的情况不够全面，掌握的第一手材料不多。
            二、整改措施
            （一）带头学习。每周读一天书。
            （二）深入调研。每月用一周时间到基层去，多听群众意见，多解决实际问题，把调研成果转化为工作举措，年底前完成十篇调研报告并推动落实。
            """;

    @TempDir
    Path folder;

    private CommandRun collate;

    @BeforeEach
    void aTextThatWasSignedOff() throws Exception {
        collate = new CommandRun(folder).with("COLLATE_SPACE", "班子").with("HOME", folder.toString());
        SshKeyFiles.write(folder.resolve("钥匙"));
        Files.writeString(folder.resolve("t.txt"), TEXT);
        is(ExitCode.DONE, "space", "init", "班子");
        is(ExitCode.DONE, "meeting", "add", "班子", "2026", "--template", "annual");
        is(ExitCode.DONE, "variant", "add", "班子", "2026", "zhang-san=张三");
        is(ExitCode.DONE, "person", "add", "班子", "审核人");
        is(ExitCode.DONE, "person", "key", "add", "班子", "审核人", "钥匙.pub");
        is(ExitCode.DONE, "import", "t.txt", "--into", "班子", "2026", "张三", "-m", "初稿");
        is(ExitCode.DONE, "hand-over", DRAFT, "--because", "请审");
        is(ExitCode.DONE, "sign-off", DRAFT, "--author", "审核人", "--key", "钥匙");
        is(ExitCode.DONE, "export", DRAFT, "-o", "甲.docx");
        Files.writeString(folder.resolve("甲.pdf"), "%PDF 就当是");
        is(
                ExitCode.DONE,
                "receipt",
                DRAFT,
                "-o",
                "收据",
                "--file",
                "甲.docx",
                "--file",
                "甲.pdf",
                "--author",
                "审核人",
                "--key",
                "钥匙");
    }

    @Test
    void theSameTextIsKnownInWhateverFile() throws Exception {
        is(ExitCode.DONE, "export", DRAFT, "-o", "乙.docx", "--clean");
        is(ExitCode.DONE, "export", DRAFT, "-o", "乙.txt");
        is(ExitCode.DONE, "show", DRAFT, "-o", "乙.collate");
        for (String name : new String[] {"甲.docx", "甲.pdf", "乙.docx", "乙.txt", "乙.collate"}) {
            is(ExitCode.DONE, "verify", name, "收据", "--json");
            assertTrue(json().get("same").getAsBoolean(), name);
            assertEquals("own_key", json().get("signatureTrust").getAsString());
            assertEquals(name.startsWith("乙"), json().get("file").isJsonNull(), name);
        }
        is(ExitCode.DONE, "verify", "乙.docx", "收据");
        assertTrue(collate.data().contains("SHA256:"), collate.data());
    }

    @Test
    void anotherTextIsToldByItsParagraphs() throws Exception {
        is(ExitCode.DONE, "export", DRAFT, "-o", "乙.txt");
        String text = Files.readString(folder.resolve("乙.txt"));
        Files.writeString(folder.resolve("乙.txt"), text.replace("问得浅", "问得深"));
        is(ExitCode.FOUND, "verify", "乙.txt", "收据", "--json");
        assertFalse(json().get("same").getAsBoolean());
        assertEquals(1, json().getAsJsonArray("missing").size());
        assertTrue(json().getAsJsonArray("other").toString().contains("调研不够扎实"), collate.data());
        Files.writeString(folder.resolve("乙.pdf"), "%PDF 另一个");
        is(ExitCode.INPUT, "verify", "乙.pdf", "收据");
        is(ExitCode.INPUT, "verify", "没有.docx", "收据");
        is(ExitCode.INPUT, "verify", "甲.docx", "t.txt");
    }

    @Test
    void theReceiptHoldsNoTextAndNobodyChangesIt() throws Exception {
        String receipt = Files.readString(folder.resolve("收据"));
        for (String words : TEXT.split("[。，、\\s]+")) {
            assertFalse(receipt.contains(words) && words.length() > 2, words);
        }
        String version = receipt.lines()
                .filter(line -> line.startsWith("version "))
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve("收据"), receipt.replace(version, "version " + "0".repeat(40)));
        is(ExitCode.FOUND, "verify", "甲.docx", "收据", "--json");
        assertTrue(json().get("forged").getAsBoolean());
        assertTrue(json().get("same").getAsBoolean());
        String unsigned = receipt.substring(0, receipt.indexOf("signature "));
        Files.writeString(folder.resolve("收据"), unsigned.replace("digest ", "digest 0"));
        is(ExitCode.FOUND, "verify", "甲.docx", "收据", "--json");
        assertEquals("does_not_fit", json().get("signatureTrust").getAsString());
    }

    private JsonObject json() {
        return JsonParser.parseString(collate.data()).getAsJsonObject();
    }

    private void is(ExitCode expected, String... arguments) {
        assertEquals(expected, collate.run(arguments), String.join(" ", arguments) + "\n" + collate.notes());
    }
}
