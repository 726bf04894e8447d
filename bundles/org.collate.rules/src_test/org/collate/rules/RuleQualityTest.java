package org.collate.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.collate.model.report.Report;
import org.collate.validation.Finding;
import org.junit.jupiter.api.Test;

/** How well the rules tell faults from what only looks like them. */
class RuleQualityTest {

    @Test
    void theRulesTellLabelledTextsApart() {
        RuleTable table = RuleTable.make();
        assertEquals(List.of(), table.wrong());
        assertTrue(table.rules().size() >= 60, "rules with labelled texts: " + table.rules());
        assertTrue(table.precision() >= 98 && table.recall() >= 90, table.precision() + " " + table.recall());
    }

    /** Links are confirmed by persons and stand in no text, so that C03 asks for them on every import. */
    @Test
    void longReportsWithoutFaultsGiveNoFinding() throws IOException {
        try (Stream<Path> files = Files.list(Labelled.folder("clean"))) {
            List<Path> all = files.sorted().toList();
            assertTrue(all.size() >= 3);
            for (Path file : all) {
                String text = Files.readString(file);
                assertTrue(text.length() >= 4000, file + " has " + text.length() + " characters");
                Report report = Labelled.imported(text);
                List<Finding> findings = Checked.all(report).findings().stream()
                        .filter(finding -> !finding.rule().equals("C03"))
                        .toList();
                assertEquals(List.of(), findings, file.toString());
            }
        }
    }
}
