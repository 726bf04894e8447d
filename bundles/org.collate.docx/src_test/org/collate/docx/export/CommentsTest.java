package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.testkit.RandomHistory;
import org.collate.transfer.Markup.Answer;
import org.collate.transfer.Markup.Comment;
import org.collate.transfer.Markup.Paper;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** What was said of a report stands in its document as threads, on its words. */
class CommentsTest {

    private final Report report = ExportedFile.report("一、问题\n1.学习不深。读得少，想得浅。\n2.调研不实。");
    private final String element = report.eContents().get(0).eContents().stream()
            .filter(TextElement.class::isInstance)
            .map(each -> ((TextElement) each).getId())
            .findFirst()
            .orElseThrow();

    private ExportedFile file(Comment... comments) {
        return ExportedFile.of(Marked.request(new RandomHistory(report, 1), Paper.TRACKED, List.of(comments)));
    }

    private Comment comment(int from, int to, boolean isResolved) {
        List<Answer> answers = List.of(new Answer(Marked.writer(2), "已补。"), new Answer(Marked.writer(3), "可以。"));
        return new Comment(element, from, to, Marked.writer(1), "请写具体。\n写到人和事。", answers, isResolved);
    }

    @Test
    void aThreadHasARangeForEachOfItsCommentsAroundTheWords() {
        ExportedFile file = file(comment(0, 4, false));
        String body = file.text("word/document.xml");
        assertEquals(3, count(body, "<w:commentRangeStart "));
        assertEquals(3, count(body, "<w:commentRangeEnd "));
        assertEquals(3, count(body, "<w:commentReference "));
        String words = body.substring(body.lastIndexOf("<w:commentRangeStart "), body.indexOf("<w:commentRangeEnd "));
        assertEquals("学习不深", words.replaceAll("<[^>]*>", ""));
        assertEquals(3, count(file.text("word/comments.xml"), "<w:comment "));
        assertTrue(file.text("word/comments.xml").contains("w:author=\"撰稿人1\" w:date=\"2026-01-05T10:30:00Z\""));
        assertTrue(file.text("word/comments.xml").contains("w16du:dateUtc=\"2026-01-05T02:30:00Z\""));
    }

    @Test
    void answersNameTheLastParagraphOfWhatTheyAnswerAndAWholeThreadIsSettled() {
        ExportedFile file = file(comment(0, 4, true), comment(2, 2, false));
        String comments = file.text("word/comments.xml");
        List<String> last = new ArrayList<>();
        Set<String> all = new HashSet<>();
        for (String each : comments.split("</w:comment>")) {
            Matcher matcher = Pattern.compile("w14:paraId=\"([0-9A-F]{8})\"").matcher(each);
            String id = "";
            while (matcher.find()) {
                id = matcher.group(1);
                assertTrue(all.add(id), id);
                long value = Long.parseLong(id, 16);
                assertTrue(value > 0 && value < 1L << 31, id);
            }
            if (!id.isEmpty()) {
                last.add(id);
            }
        }
        String extended = file.text("word/commentsExtended.xml");
        List<String> told = new ArrayList<>();
        Matcher matcher = Pattern.compile("<w15:commentEx ([^>]*)/>").matcher(extended);
        while (matcher.find()) {
            told.add(matcher.group(1));
        }
        String first = last.get(0);
        assertEquals(
                List.of(
                        "w15:paraId=\"" + first + "\" w15:done=\"1\"",
                        "w15:paraId=\"" + last.get(1) + "\" w15:paraIdParent=\"" + first + "\" w15:done=\"1\"",
                        "w15:paraId=\"" + last.get(2) + "\" w15:paraIdParent=\"" + first + "\" w15:done=\"1\"",
                        "w15:paraId=\"" + last.get(3) + "\" w15:done=\"0\"",
                        "w15:paraId=\"" + last.get(4) + "\" w15:paraIdParent=\"" + last.get(3) + "\" w15:done=\"0\"",
                        "w15:paraId=\"" + last.get(5) + "\" w15:paraIdParent=\"" + last.get(3) + "\" w15:done=\"0\""),
                told);
    }

    @Test
    void lostWordsAreCommentedOnTheirElementAndALostElementAtTheBeginning() {
        Comment lost = new Comment("anobody2222222", 0, 3, Marked.writer(1), "何在？", List.of(), false);
        String body = file(lost, comment(500, 510, false)).text("word/document.xml");
        int first = body.indexOf("<w:commentRangeStart ");
        assertFalse(body.substring(0, first).contains("<w:t "), "at the beginning");
        int end = body.lastIndexOf("<w:commentRangeEnd ");
        int start = body.lastIndexOf("<w:commentRangeStart ");
        String words = body.substring(start, end).replaceAll("<[^>]*>", "");
        assertEquals("学习不深。读得少，想得浅。", words);
    }

    @Test
    void theyFollowTheSchema() throws XmlException {
        ExportedFile file = file(comment(0, 4, false), comment(1, 2, true));
        assertValid(CommentsDocument.Factory.parse(Marked.plain(file, "word/comments.xml")));
        assertValid(DocumentDocument.Factory.parse(Marked.plain(file, "word/document.xml")));
    }

    private static void assertValid(XmlObject xml) {
        List<XmlError> errors = new ArrayList<>();
        xml.validate(new XmlOptions().setErrorListener(errors));
        assertEquals(List.of(), errors);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
