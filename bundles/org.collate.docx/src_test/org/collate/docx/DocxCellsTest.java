package org.collate.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.collate.transfer.ImportException;
import org.junit.jupiter.api.Test;

/** Paragraphs of tables know their cells: merged ones are one, and a table in a cell is that cell's text. */
class DocxCellsTest {

    private static String cell(String properties, String... words) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String word : words) {
            cell.append("<w:p><w:r><w:t>").append(word).append("</w:t></w:r></w:p>");
        }
        return cell.append(words.length == 0 ? "<w:p/>" : "").append("</w:tc>").toString();
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** A paragraph each: table.row.column+across+down, and words. */
    private static List<String> drawn(String... blocks) throws ImportException {
        return WordFile.of(blocks).read().paragraphs().stream()
                .map(paragraph -> paragraph
                                .cell()
                                .map(cell -> cell.table() + "." + cell.row() + "." + cell.column() + "+" + cell.across()
                                        + "+" + cell.down() + (cell.head() ? "h " : " "))
                                .orElse("")
                        + paragraph.text())
                .toList();
    }

    @Test
    void mergedCellsAreOne() throws ImportException {
        assertEquals(
                List.of("0.0.0+1+2 甲", "0.0.1+2+1 乙", "0.1.1+1+1 丙", "0.1.2+1+1 "),
                drawn(table(
                        row(cell("<w:vMerge w:val=\"restart\"/>", "甲"), cell("<w:gridSpan w:val=\"2\"/>", "乙")),
                        row(cell("<w:vMerge/>"), cell("", "丙"), cell("")))));
    }

    @Test
    void severalParagraphsOfACellStayInIt() throws ImportException {
        assertEquals(
                List.of("前", "0.0.0+1+1 一", "0.0.0+1+1 二", "后"),
                drawn(
                        "<w:p><w:r><w:t>前</w:t></w:r></w:p>",
                        table(row(cell("", "一", "二"))),
                        "<w:p><w:r><w:t>后</w:t></w:r></w:p>"));
    }

    @Test
    void aTableInACellIsItsText() throws ImportException {
        String inner = "<w:tc><w:tcPr/>" + table(row(cell("", "内"), cell("", "里"))) + "<w:p/></w:tc>";
        assertEquals(
                List.of("0.0.0+1+1 内", "0.0.0+1+1 里", "0.0.0+1+1 ", "0.0.1+1+1 外"),
                drawn(table(row(inner, cell("", "外")))));
    }

    @Test
    void rowsThatNameTheColumnsAreHeads() throws ImportException {
        String head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("", "问题") + "</w:tr>";
        assertEquals(List.of("0.0.0+1+1h 问题", "0.1.0+1+1 学习不深"), drawn(table(head, row(cell("", "学习不深")))));
    }

    @Test
    void wordsHiddenBelowAMergedCellAreNotLost() throws ImportException {
        assertEquals(
                List.of("0.0.0+1+2 甲", "0.0.0+1+2 藏", "0.0.1+1+1 乙", "0.1.1+1+1 丙"),
                drawn(table(
                        row(cell("<w:vMerge w:val=\"restart\"/>", "甲"), cell("", "乙")),
                        row(cell("<w:vMerge/>", "藏"), cell("", "丙")))));
    }
}
