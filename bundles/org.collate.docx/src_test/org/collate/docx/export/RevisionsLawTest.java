package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.collate.model.report.Report;
import org.collate.testkit.RandomHistory;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.collate.transfer.ExportRequest;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** Whatever happened to a report, its document says so, and follows the schema. */
class RevisionsLawTest {

    /** The reports of the corpus that are gone through a history each time. */
    private static final List<String> REPORTS = List.of("01-", "05-", "09-", "14-", "18-");

    private static final int HISTORIES = 40;

    @Test
    void acceptingAllGivesTheDraftAndRejectingAllTheBaseOfRealReports() throws IOException {
        Map<String, Report> corpus = ExportedFile.corpus();
        int reports = 0;
        for (Map.Entry<String, Report> each : corpus.entrySet()) {
            if (REPORTS.stream().anyMatch(each.getKey()::startsWith)) {
                reports++;
                for (int seed = 0; seed < HISTORIES; seed++) {
                    // The export refuses what it does not read back as both versions.
                    check(new RandomHistory(each.getValue(), seed).write(4), each.getKey() + " " + seed, seed % 8 == 0);
                }
            }
        }
        assertEquals(REPORTS.size(), reports);
    }

    @Test
    void theSameHoldsOfAnyTreeAndEqualHistoriesGiveEqualBytes() {
        Slice.forEachSeed(seed -> {
            RandomHistory history = new RandomHistory(RandomReports.of(seed, 4 + (int) (seed % 20)), seed).write(3);
            check(history, "random", seed % 20 == 0);
            if (seed % 20 == 0) {
                assertArrayEquals(
                        ExportedFile.bytes(Marked.request(history)), ExportedFile.bytes(Marked.request(history)));
            }
        });
    }

    private static void check(RandomHistory history, String name, boolean bySchema) {
        ExportRequest request = Marked.request(history);
        ExportedFile file = ExportedFile.of(request);
        if (!bySchema) {
            return;
        }
        try {
            assertValid(name, DocumentDocument.Factory.parse(Marked.plain(file, "word/document.xml")));
            if (file.parts().containsKey("word/numbering.xml")) {
                assertValid(
                        name,
                        NumberingDocument.Factory.parse(
                                new ByteArrayInputStream(file.parts().get("word/numbering.xml"))));
            }
        } catch (XmlException | IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static void assertValid(String name, XmlObject xml) {
        List<XmlError> errors = new ArrayList<>();
        xml.validate(new XmlOptions().setErrorListener(errors));
        assertEquals(List.of(), errors, name);
    }
}
