package org.collate.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.collate.cli.command.ExitCode;
import org.junit.jupiter.api.Test;

/** Revisions that went out as marks, and what a leader did with them in Word. */
class ReturnedVerdictsTest extends ReturnedCase {

    private static final String INSERTED = "<w:ins [^>]*>((?:(?!</w:ins>).)*%s(?:(?!</w:ins>).)*)</w:ins>";
    private static final String DELETED = "<w:del [^>]*>((?:(?!</w:del>).)*%s(?:(?!</w:del>).)*)</w:del>";

    @Test
    void whatWasAcceptedOrRejectedInWordIsJudgedAndTheRestIsLeft() throws Exception {
        done("accept", "2025/张三", "--space", "班子", "--all");
        String[][] words = words();
        words[1][1] = words[1][1] + "这是要接受的";
        words[3][1] = words[3][1] + "这是要拒绝的";
        words[5][1] = words[5][1] + "这是不动的";
        write(words);
        assertEquals(3, revisions().size());
        done("export", "2025/张三", "--space", "班子", "--changes", "-o", "发出.docx");
        new WordCopy(folder.resolve("发出.docx"))
                .main(text -> text.replaceAll(INSERTED.formatted("这是要接受的"), "$1")
                        .replaceAll(INSERTED.formatted("这是要拒绝的"), ""))
                .write(folder.resolve("收回.docx"));
        JsonObject json = into(ExitCode.DONE, "收回.docx", "--author", "张三");
        assertEquals(2, json.get("judged").getAsInt(), json::toString);
        List<String> left = revisions();
        assertEquals(1, left.size(), left::toString);
        assertTrue(left.getFirst().contains("这是不动的"), left::toString);
        String shown = shown();
        assertTrue(shown.contains("这是要接受的") && shown.contains("这是不动的"), shown);
        assertFalse(shown.contains("这是要拒绝的"), shown);
        new WordCopy(folder.resolve("收回.docx")).part("word/else.xml", "<else/>").write(folder.resolve("再收.docx"));
        JsonObject again = into(ExitCode.DONE, "再收.docx", "--author", "张三");
        assertEquals(0, again.get("judged").getAsInt());
        assertFalse(again.get("made").getAsBoolean());
        assertEquals(left, revisions());
    }

    @Test
    void aDeletionOfOursThatWasAcceptedIsGoneAndOneThatWasRejectedIsBack() throws Exception {
        done("accept", "2025/张三", "--space", "班子", "--all");
        String[][] before = words();
        String[][] words = words();
        words[1][1] = "";
        words[3][1] = "";
        words[5][2] = words[5][2] + "这是不动的";
        write(words);
        done("export", "2025/张三", "--space", "班子", "--changes", "-o", "发出.docx");
        new WordCopy(folder.resolve("发出.docx"))
                .main(text -> text.replaceAll(DELETED.formatted(before[1][1]), "")
                        .replaceAll(DELETED.formatted(before[3][1]), "$1")
                        .replaceAll("<w:delText([^>]*>" + before[3][1] + "[^<]*)</w:delText>", "<w:t$1</w:t>"))
                .write(folder.resolve("收回.docx"));
        JsonObject json = into(ExitCode.DONE, "收回.docx", "--author", "张三");
        String shown = shown();
        assertTrue(shown.contains(before[3][1]), shown);
        assertFalse(shown.contains(before[1][1]), shown);
        assertEquals(2, json.get("judged").getAsInt(), json::toString);
        assertEquals(1, revisions().size());
    }

    /** Where nothing is left of our marks, the file still says that it had some. */
    @Test
    void whoAcceptsAllInWordHasAcceptedAll() throws Exception {
        done("accept", "2025/张三", "--space", "班子", "--all");
        String[][] words = words();
        words[1][1] = words[1][1] + "这是新加的";
        write(words);
        done("export", "2025/张三", "--space", "班子", "--changes", "-o", "发出.docx");
        new WordCopy(folder.resolve("发出.docx"))
                .main(text -> text.replaceAll(INSERTED.formatted("这是新加的"), "$1"))
                .write(folder.resolve("收回.docx"));
        assertEquals(
                1,
                into(ExitCode.DONE, "收回.docx", "--author", "张三").get("judged").getAsInt());
        assertEquals(List.of(), revisions());
    }

    private List<String> revisions() {
        done("revisions", "2025/张三", "--space", "班子", "--json");
        List<String> all = new ArrayList<>();
        for (JsonElement each :
                JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("revisions")) {
            all.add(each.toString());
        }
        return all;
    }
}
