package org.collate.cli.report;

import static org.collate.cli.report.WordCopy.deleted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.collate.cli.command.ExitCode;
import org.junit.jupiter.api.Test;

/** Comments that come back in a Word document. */
class ReturnedCommentsTest extends ReturnedCase {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String W14 = " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";
    private static final String W15 = " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private record Said(String author, String date, String words, int parent, boolean done) {}

    @Test
    void threadsComeInOnTheirWordsWithAnswersBelowAndWhatIsSettledIs() throws Exception {
        export("发出.docx");
        String[][] words = words();
        WordCopy copy = new WordCopy(folder.resolve("发出.docx"))
                .replaced(words[2][1], around(2, deleted("李四", "2026-11-20T09:00:00Z", words[2][1])));
        commented(
                        copy.main(text ->
                                text.replace(words[1][1], open(0) + open(1) + words[1][1] + close(1) + close(0))),
                        List.of(
                                new Said("李四", "2026-11-20T09:00:00Z", "请补一个具体事例。", -1, true),
                                new Said("张三", "2026-11-20T10:00:00Z", "已安排。", 0, false),
                                new Said("李四", "2026-11-20T09:05:00Z", "这一句不要了。", -1, false)))
                .write(folder.resolve("收回.docx"));
        JsonObject json = into(ExitCode.DONE, "收回.docx", "--author", "张三");
        assertEquals(3, json.get("newComments").getAsInt(), json::toString);
        JsonArray comments = comments();
        assertEquals(2, comments.size(), comments::toString);
        JsonObject first = comments.get(0).getAsJsonObject();
        assertEquals(words[1][1], first.get("quoted").getAsString());
        assertEquals("李四", first.get("author").getAsString());
        assertEquals(1, first.getAsJsonArray("replies").size(), first::toString);
        assertTrue(comments.toString().contains(words[2][1]), comments::toString);
        // The same comments in another file of the same people are no other comments.
        new WordCopy(folder.resolve("收回.docx")).part("word/else.xml", "<else/>").write(folder.resolve("再收.docx"));
        JsonObject again = into(ExitCode.DONE, "再收.docx", "--author", "张三");
        assertEquals(0, again.get("newComments").getAsInt());
        assertFalse(again.get("made").getAsBoolean());
        assertEquals(comments, comments());
    }

    @Test
    void anAnswerToOursStandsBelowOurs() throws Exception {
        export("发出.docx");
        String[][] words = words();
        WordCopy copy = new WordCopy(folder.resolve("发出.docx"))
                .main(text -> text.replace(words[1][1], open(0) + words[1][1] + close(0)));
        commented(copy, List.of(new Said("李四", "2026-11-20T09:00:00Z", "请补一个具体事例。", -1, false)))
                .write(folder.resolve("收回.docx"));
        into(ExitCode.DONE, "收回.docx");
        commented(
                        copy.main(text ->
                                text.replace(open(0), open(0) + open(1)).replace(close(0), close(1) + close(0))),
                        List.of(
                                new Said("李四", "2026-11-20T09:00:00Z", "请补一个具体事例。", -1, false),
                                new Said("张三", "2026-11-22T10:00:00Z", "已补。", 0, false)))
                .write(folder.resolve("再收.docx"));
        assertEquals(1, into(ExitCode.DONE, "再收.docx").get("newComments").getAsInt());
        JsonArray comments = comments();
        assertEquals(1, comments.size());
        assertEquals(
                1, comments.get(0).getAsJsonObject().getAsJsonArray("replies").size());
    }

    @Test
    void whoIsNotKnownIsAskedFor() throws Exception {
        export("发出.docx");
        String[][] words = words();
        WordCopy copy = new WordCopy(folder.resolve("发出.docx"))
                .main(text -> text.replace(words[1][1], open(0) + words[1][1] + close(0)));
        commented(copy, List.of(new Said("老李", "2026-11-20T09:00:00Z", "请补一个具体事例。", -1, false)))
                .write(folder.resolve("收回.docx"));
        into(ExitCode.FOUND, "收回.docx");
        assertEquals(0, comments().size());
        into(ExitCode.DONE, "收回.docx", "--author-map", "老李=李四");
        assertEquals(1, comments().size());
    }

    private JsonArray comments() {
        done("comments", "2025/张三", "--space", "班子", "--all", "--json");
        return JsonParser.parseString(collate.data()).getAsJsonObject().getAsJsonArray("comments");
    }

    private static String open(int id) {
        return "</w:t></w:r><w:commentRangeStart w:id=\"" + id + "\"/><w:r><w:t xml:space=\"preserve\">";
    }

    private static String close(int id) {
        return "</w:t></w:r><w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id
                + "\"/></w:r><w:r><w:t xml:space=\"preserve\">";
    }

    private static String around(int id, String xml) {
        return "<w:commentRangeStart w:id=\"" + id + "\"/>" + xml + "<w:commentRangeEnd w:id=\"" + id
                + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    private WordCopy commented(WordCopy copy, List<Said> all) {
        StringBuilder comments = new StringBuilder("<w:comments " + W + W14 + ">");
        StringBuilder extended = new StringBuilder("<w15:commentsEx" + W15 + ">");
        for (int i = 0; i < all.size(); i++) {
            Said said = all.get(i);
            comments.append("<w:comment w:id=\"" + i + "\" w:author=\"" + said.author() + "\" w:date=\"" + said.date()
                    + "\"><w:p w14:paraId=\"0000001" + i + "\"><w:r><w:t>" + said.words()
                    + "</w:t></w:r></w:p></w:comment>");
            extended.append("<w15:commentEx w15:paraId=\"0000001" + i + "\""
                    + (said.parent() < 0 ? "" : " w15:paraIdParent=\"0000001" + said.parent() + "\"") + " w15:done=\""
                    + (said.done() ? 1 : 0) + "\"/>");
        }
        List<String> parts = new ArrayList<>(List.of("comments", "commentsExtended"));
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (String part : parts) {
            relations.append("<Relationship Id=\"r" + part
                    + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + part
                    + "\" Target=\"" + part + ".xml\"/>");
            types.append("<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + part + "+xml\"/>");
        }
        String rels = new String(copy.bytes("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
        String content = new String(copy.bytes("[Content_Types].xml"), StandardCharsets.UTF_8);
        if (!rels.contains("rcomments")) {
            copy.part("word/_rels/document.xml.rels", rels.replace("</Relationships>", relations + "</Relationships>"));
            copy.part("[Content_Types].xml", content.replace("</Types>", types + "</Types>"));
        }
        return copy.part("word/comments.xml", comments + "</w:comments>")
                .part("word/commentsExtended.xml", extended + "</w15:commentsEx>");
    }
}
