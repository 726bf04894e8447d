package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.collate.model.report.Report;
import org.collate.testkit.RandomHistory;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.Markup.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice reads the words of our marks as we do: with all of them accepted those of the draft, with all rejected those of
 * the version before. Where it joins paragraphs it keeps the looks of the first, so numbers and ends are not compared: those
 * the export's own check holds.
 */
class LibreOfficeMarksTest {

    private static final int DOCUMENTS = 10;

    @TempDir
    Path folder;

    @Test
    void acceptingAllGivesTheDraftAndRejectingAllTheVersionBefore() throws Exception {
        assumeTrue(OfficeMacro.isThere(), "needs LibreOffice");
        List<Report> corpus = List.copyOf(ExportedFile.corpus().values());
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            RandomHistory history = new RandomHistory(corpus.get(i % corpus.size()), i).write(3);
            documents.add(ExportedFile.bytes(Marked.request(history, Paper.TRACKED, List.of())));
            documents.add(ExportedFile.bytes(plain(history.after())));
            documents.add(ExportedFile.bytes(plain(history.before())));
        }
        OfficeMacro.judge(folder, documents);
        for (int i = 0; i < DOCUMENTS; i++) {
            int at = 3 * i;
            assertEquals(
                    OfficeMacro.words(folder, at + 1 + ".accept"),
                    OfficeMacro.words(folder, at + ".accept"),
                    "history " + i + " accepted");
            assertEquals(
                    OfficeMacro.words(folder, at + 2 + ".accept"),
                    OfficeMacro.words(folder, at + ".reject"),
                    "history " + i + " rejected");
        }
    }

    private static ExportRequest plain(Report report) {
        return ExportRequest.of(report, ExportedFile.PROVENANCE);
    }
}
