package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collate.core.layout.Outline;
import org.collate.core.layout.OutlineText;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedTable;
import org.collate.core.layout.ReportText;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.Paragraph;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.mending.Mendings;

/** What the finder makes of a text, for tests. */
record Found(Report report, List<ImportFinding> findings, Mendings mendings) {

    static Found in(String text) {
        return in(manuscript(text));
    }

    static Found in(SourceDocument manuscript) {
        StructureFinder.Search search = new StructureFinder(Ids.derived()).search(manuscript, null);
        return new Found(search.imported().report(), search.imported().findings(), search.mendings());
    }

    static SourceDocument manuscript(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            paragraphs.add(Paragraph.plain(line, paragraphs.size() + 1));
        }
        return new SourceDocument("报告.txt", paragraphs, List.of(), Map.of());
    }

    Outline outline() {
        return Outline.of(report);
    }

    String drawing() {
        return OutlineText.full(outline());
    }

    /** The places of the findings, one line each: source line, rule, quote. */
    String listing() {
        record Told(int line, String rule, String quote) {}
        return findings.stream()
                .flatMap(finding ->
                        finding.places().stream().map(place -> new Told(place.line(), finding.rule(), place.quote())))
                .sorted(Comparator.comparingInt(Told::line).thenComparing(Told::rule))
                .map(told -> "finding " + told.line() + " " + told.rule()
                        + (told.quote().isEmpty() ? "" : " | " + told.quote()) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The source with the mendings applied has the characters that the report has, white space and the bars of its tables
     * aside; the order is another one where a table was read by its head row.
     */
    void assertNothingLost(String hint) {
        assertEquals(sorted(mendings.mended()), sorted(words(report)), hint);
    }

    private static String words(Report report) {
        StringBuilder words = new StringBuilder();
        for (PrintedBlock block : PrintedBlock.of(report)) {
            if (block instanceof PrintedTable table) {
                table.rows()
                        .forEach(row -> row.slots()
                                .forEach(slot ->
                                        slot.paragraphs().forEach(paragraph -> words.append(paragraph.text()))));
            } else {
                words.append(block.text());
            }
        }
        return words.toString();
    }

    private static String sorted(String text) {
        return Blanks.strip(text).chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** The source with the mendings applied equals the report's text, white space aside; whatever was mended is told. */
    void assertLossless(String hint) {
        assertEquals(Blanks.strip(mendings.mended()), Blanks.strip(ReportText.of(report)), hint);
    }
}
