package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.model.report.Content;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.testkit.RandomHistory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The marks of a change are no more than the change. */
class RevisionsTest {

    private static final String TEXT = """
            一、存在的问题
            1.学习不够深入，读得少。
            2.调研不够扎实，问得浅。
            3.担当不够有力，干得慢。
            二、整改措施
            1.每周自学两次，每月交流一次。
            """;

    private static String body(Consumer<Report> change) {
        Report report = ExportedFile.report(TEXT);
        Report next = EcoreUtil.copy(report);
        change.accept(next);
        return ExportedFile.of(Marked.request(new RandomHistory(report, 1).version("v1", next)))
                .text("word/document.xml");
    }

    private static Parent problems(Report report) {
        return (Parent) report.getContents().getFirst();
    }

    private static TextElement item(Report report, int index) {
        return (TextElement) problems(report).getContents().get(index);
    }

    @Test
    void aWordThatIsPutInIsMarkedAloneWithWhoAndWhen() {
        String body = body(report -> item(report, 1).getLines().set(0, "调研还不够扎实，问得浅。"));
        assertEquals(List.of("还"), words(body, "ins"));
        assertEquals(List.of(), words(body, "del"));
        assertTrue(body.contains(
                "w:author=\"撰稿人1\" w:date=\"2026-01-05T10:30:00Z\" w16du:dateUtc=\"2026-01-05T02:30:00Z\""));
    }

    @Test
    void aDivisionIsOneMarkOfAParagraphAndNoLetter() {
        String body = body(report -> {
            TextElement half = EcoreUtil.copy(item(report, 1));
            half.setId("ahalf222222222");
            half.getLines().set(0, "问得浅。");
            item(report, 1).getLines().set(0, "调研不够扎实，");
            problems(report).getContents().add(2, (Content) half);
        });
        assertEquals(List.of(), words(body, "ins"));
        assertEquals(List.of(), words(body, "del"));
        assertEquals(1, count(body, "<w:ins "));
        assertEquals(0, count(body, "<w:del "));
        assertTrue(body.contains("<w:rPr><w:ins "));
    }

    @Test
    void aJoinIsOneMarkOfAParagraphAndNoLetter() {
        String body = body(report -> {
            item(report, 0).getLines().set(0, "学习不够深入，读得少。调研不够扎实，问得浅。");
            problems(report).getContents().remove(1);
        });
        assertEquals(List.of(), words(body, "ins"));
        assertEquals(List.of(), words(body, "del"));
        assertEquals(1, count(body, "<w:del "));
        assertTrue(body.contains("<w:rPr><w:del "));
    }

    @Test
    void aMoveIsOnePairWithItsWordsInsideAndTheNumbersThatFollowAreNoChange() {
        String body = body(report -> {
            problems(report).getContents().move(0, 2);
            item(report, 0).getLines().set(0, "担当还不够有力，干得慢。");
        });
        assertEquals(1, count(body, "<w:moveFromRangeStart "));
        assertEquals(1, count(body, "<w:moveToRangeStart "));
        assertEquals("担当不够有力，干得慢。", String.join("", words(body, "moveFrom")));
        assertEquals("担当不够有力，干得慢。", String.join("", words(body, "moveTo")));
        assertEquals(List.of("还"), words(body, "ins"));
        assertEquals(0, count(body, "<w:del "));
        assertEquals(0, count(body, "<w:pPrChange "));
        Matcher names = Pattern.compile("<w:move(?:From|To)RangeStart [^>]*w:name=\"([^\"]*)\"")
                .matcher(body);
        assertTrue(names.find());
        String name = names.group(1);
        assertTrue(names.find());
        assertEquals(name, names.group(1));
    }

    @Test
    void aNewItemMarksNoNumberOfThoseBehindIt() {
        String body = body(report -> {
            TextElement more = EcoreUtil.copy(item(report, 1));
            more.setId("amore222222222");
            more.getLines().set(0, "作风不够过硬。");
            problems(report).getContents().add(0, (Content) more);
        });
        assertEquals(List.of("作风不够过硬。"), words(body, "ins"));
        assertEquals(List.of(), words(body, "del"));
        assertFalse(body.contains(">2.<"), "Word counts");
        assertTrue(body.contains("<w:numPr>"));
    }

    private static List<String> words(String body, String element) {
        return Pattern.compile("<w:" + element + " [^>]*(?<!/)>(.*?)</w:" + element + ">")
                .matcher(body)
                .results()
                .map(each -> each.group(1).replaceAll("<[^>]*>", ""))
                .toList();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
