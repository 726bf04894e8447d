package org.collate.transfer.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedTable;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.Section;
import org.collate.model.report.Table;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;
import org.collate.model.report.TextElement;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.collate.transfer.page.PageProfile;
import org.junit.jupiter.api.Test;

/** Pages hold all that a report says, in order and within their edges, and every word is found on them. */
class SheetsTest {

    private static final ReportFactory MODEL = ReportFactory.eINSTANCE;
    private static final PageProfile PAGE = PageProfile.standard();

    private final Report report = Reports.create("areport2222222");

    private Sheets pages() {
        return SheetContent.of(PAGE, report).layOut(Widths.STANDARD);
    }

    private static String said(Sheets sheets) {
        return sheets.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .map(SheetLine::text)
                .collect(Collectors.joining())
                .replaceAll("[\\s\u3000]", "");
    }

    @Test
    void pagesHoldAllWordsInOrderAndNothingStandsBeyondTheirEdges() {
        Slice.forEachSeed(seed -> {
            Report any = RandomReports.of(seed, 40);
            Sheets sheets = SheetContent.of(PAGE, any).layOut(Widths.STANDARD);
            List<PrintedBlock> blocks = PrintedBlock.of(any);
            if (blocks.stream().noneMatch(PrintedTable.class::isInstance)) {
                String words = blocks.stream()
                        .map(PrintedBlock::text)
                        .collect(Collectors.joining())
                        .replaceAll("[\\s\u3000]", "");
                assertEquals(words, said(sheets), () -> "seed " + seed);
            }
            int bottom = PAGE.number("page.height") - PAGE.number("margin.bottom");
            for (PageSheet sheet : sheets.sheets()) {
                for (SheetLine line : sheet.lines()) {
                    assertTrue(line.top() + line.height() <= bottom, () -> "seed " + seed + ": " + line.text());
                }
            }
        });
    }

    @Test
    void everyPlaceOfAnElementIsFoundOnItsPage() {
        TextElement words = MODEL.createNarrative();
        words.setId("anarrative2222");
        words.getLines().add("学习领会党的创新理论".repeat(100));
        report.getContents().add(words);
        Sheets sheets = pages();
        assertEquals(2, sheets.sheets().size());
        assertEquals(0, sheets.find("anarrative2222", 0).orElseThrow().sheet());
        // Twenty-six characters stand in the first line, twenty-eight in each of the others.
        int second = 26 + 21 * 28;
        assertEquals(0, sheets.find("anarrative2222", second - 1).orElseThrow().sheet());
        assertEquals(1, sheets.find("anarrative2222", second).orElseThrow().sheet());
        assertEquals(1, sheets.find("anarrative2222", 1000).orElseThrow().sheet());
        assertTrue(sheets.find("aelsewhere2222", 0).isEmpty());
    }

    @Test
    void aTableThatIsLongerThanAPageHasItsHeadOnEachAndLosesNoRow() {
        report.getContents().add(table(60, "问题" + "说".repeat(20)));
        Sheets sheets = pages();
        assertTrue(sheets.sheets().size() > 1);
        for (PageSheet sheet : sheets.sheets()) {
            assertEquals("序号", sheet.lines().getFirst().text());
        }
        String said = said(sheets);
        for (int i = 1; i <= 60; i++) {
            assertTrue(said.contains("第" + i + "项"), "row " + i);
        }
    }

    @Test
    void aRowThatIsHigherThanAPageGoesOnOnTheNextOne() {
        report.getContents().add(table(1, "说".repeat(3000)));
        Sheets sheets = pages();
        assertTrue(sheets.sheets().size() > 1);
        assertEquals(3000, said(sheets).chars().filter(each -> each == '说').count());
    }

    @Test
    void aHeadingDoesNotStandAloneAtTheFoot() {
        for (int lines = 15; lines < 25; lines++) {
            report.getContents().clear();
            TextElement words = MODEL.createNarrative();
            words.setId("anarrative2222");
            for (int i = 0; i < lines; i++) {
                words.getLines().add("学习。");
            }
            report.getContents().add(words);
            Section section = MODEL.createSection();
            section.setId("asection222222");
            section.setHeading("存在的问题");
            TextElement below = MODEL.createNarrative();
            below.setId("abelow22222222");
            below.getLines().add("读得少。");
            section.getContents().add(below);
            report.getContents().add(section);
            Sheets sheets = pages();
            assertEquals(
                    sheets.find("abelow22222222", 0).orElseThrow().sheet(),
                    sheets.find("asection222222", 0).orElseThrow().sheet(),
                    lines + " lines above");
        }
    }

    private static Table table(int count, String words) {
        Table table = MODEL.createTable();
        table.setId("atable22222222");
        table.getContents().add(row(true, 0, "序号", "内容"));
        for (int i = 1; i <= count; i++) {
            table.getContents().add(row(false, i, "第" + i + "项", words));
        }
        return table;
    }

    private static TableRow row(boolean isHead, int number, String... words) {
        TableRow row = MODEL.createTableRow();
        row.setId(id(number, 0));
        row.setHead(isHead);
        for (int i = 0; i < words.length; i++) {
            TableCell cell = MODEL.createTableCell();
            cell.setId(id(number, i + 1));
            cell.getLines().add(words[i]);
            row.getContents().add(cell);
        }
        return row;
    }

    private static String id(int row, int cell) {
        return "acell2222" + (char) ('a' + cell) + "222" + (char) ('a' + row / 26) + (char) ('a' + row % 26);
    }
}
