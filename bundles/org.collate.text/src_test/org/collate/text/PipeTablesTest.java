package org.collate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipeTablesTest {

    private static SourceDocument read(String text) throws ImportException {
        return new TextImporter().read(new Source("报告.md", text.getBytes(StandardCharsets.UTF_8)), null);
    }

    /** A paragraph each: place in a table, as table.row.column, and words; h marks a head. */
    private static List<String> drawn(String text) throws ImportException {
        return read(text).paragraphs().stream()
                .map(paragraph -> paragraph
                                .cell()
                                .map(cell -> cell.table() + "." + cell.row() + "." + cell.column()
                                        + (cell.head() ? "h " : " "))
                                .orElse("")
                        + paragraph.text().replace("\n", "/"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|问题|措施|\n|---|---|\n|学习不深|每月学习|",
                "| 问题 | 措施 |\n| :--- | ---: |\n| 学习不深 | 每月学习 |",
                "问题 | 措施\n--- | ---\n学习不深 | 每月学习"
            })
    void aTableHasItsCellsHoweverItsBarsAreSet(String text) throws ImportException {
        assertEquals(List.of("0.0.0h 问题", "0.0.1h 措施", "0.1.0 学习不深", "0.1.1 每月学习"), drawn(text));
    }

    @Test
    void bracketsOfMarkdownAreTakenOffCells() throws ImportException {
        assertEquals(
                List.of("前", "0.0.0 甲|乙", "0.0.1 一/二", "0.1.0 丙", "0.1.1 ", "后"), drawn("前\n|甲\\|乙|一<br>二|\n|丙||\n后"));
    }

    @Test
    void barsInAText() throws ImportException {
        assertEquals(List.of("甲|乙", "丙", "|丁"), drawn("甲|乙\n丙\n|丁"));
    }

    @Test
    void tablesAreToldOnceWithTheirPlaces() throws ImportException {
        List<ImportFinding> findings =
                read("|甲|乙|\n|-|-|\n|1|2|\n文\n|丙|丁|\n|--|--|\n|3|4|").findings();
        assertEquals(1, findings.size());
        assertEquals(
                List.of(1, 5),
                findings.getFirst().places().stream()
                        .map(ImportFinding.Place::line)
                        .toList());
    }
}
