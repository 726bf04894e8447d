package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.testkit.RandomHistory;
import org.collate.transfer.Markup.Paper;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** Changes on paper: in the letters, and as a table of before and after. */
class PapersTest {

    private static RandomHistory history() {
        Report report = ExportedFile.report("一、问题\n1.学习不深。\n2.调研不实。\n3.担当不足。\n二、措施\n1.多读书。");
        Report next = EcoreUtil.copy(report);
        Parent problems = (Parent) next.getContents().getFirst();
        ((TextElement) problems.getContents().get(0)).getLines().set(0, "学习还不深。");
        problems.getContents().remove(1);
        return new RandomHistory(report, 1).version("v1", next);
    }

    @Test
    void aMarkedPaperDrawsWhatChangedAndNeedsNoRevisions() {
        String body = ExportedFile.of(Marked.request(history(), Paper.MARKED, List.of()))
                .text("word/document.xml");
        assertFalse(body.contains("<w:ins ") || body.contains("<w:del ") || body.contains("<w:numPr>"), body);
        assertEquals(List.of("还"), drawn(body, "<w:u w:val=\"single\"/>"));
        assertEquals(List.of("2.", "调研不实。"), drawn(body, "<w:strike/>"));
        assertTrue(body.replaceAll("<[^>]*>", "").contains("1.学习还不深。2.调研不实。2.担当不足。"), body);
    }

    @Test
    void aTableSaysBeforeAndAfterAndWhoAndWhy() {
        String body = ExportedFile.of(Marked.request(history(), Paper.TABLE, List.of()))
                .text("word/document.xml");
        List<String> rows = new ArrayList<>();
        for (String row : body.split("</w:tr>")) {
            if (row.contains("<w:tr>")) {
                rows.add(row.substring(row.indexOf("<w:tr>"))
                        .replace("</w:tc>", "|")
                        .replaceAll("<[^>]*>", ""));
            }
        }
        String who = "撰稿人1，2026年1月5日：第1稿|";
        assertEquals(
                List.of(
                        "修改前|修改后|修改人、时间和原因|",
                        "一、问题|（未修改）||",
                        "1.学习不深。|1.学习还不深。|" + who,
                        "2.调研不实。|（删去）|" + who,
                        "3.担当不足。|（未修改）||",
                        "二、措施|（未修改）||",
                        "1.多读书。|（未修改）||"),
                rows);
    }

    @Test
    void bothFollowTheSchemaWhateverHappened() throws IOException, XmlException {
        Report report = ExportedFile.corpus().get("18-full-individual.txt");
        for (int seed = 0; seed < 4; seed++) {
            RandomHistory history = new RandomHistory(report, seed).write(6);
            for (Paper paper : List.of(Paper.MARKED, Paper.TABLE)) {
                ExportedFile file = ExportedFile.of(Marked.request(history, paper, List.of()));
                List<XmlError> errors = new ArrayList<>();
                DocumentDocument.Factory.parse(Marked.plain(file, "word/document.xml"))
                        .validate(new XmlOptions().setErrorListener(errors));
                assertEquals(List.of(), errors, paper + " " + seed);
            }
        }
    }

    private static List<String> drawn(String body, String how) {
        return Pattern.compile("<w:r><w:rPr>[^\\r]*?</w:rPr>(.*?)</w:r>")
                .matcher(body)
                .results()
                .filter(each -> each.group().contains(how))
                .map(each -> each.group(1).replaceAll("<[^>]*>", ""))
                .toList();
    }
}
