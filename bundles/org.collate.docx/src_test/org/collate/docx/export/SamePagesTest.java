package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.collate.model.report.Report;
import org.collate.transfer.ExportRequest;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.SheetContent;
import org.collate.transfer.sheets.SheetLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The pages that Collate lays out are those of the exported document in LibreOffice, line by line. */
class SamePagesTest {

    private static final String TITLE = "某市住房和城乡建设局党组成员、副局长关于2025年度专题民主生活会个人对照检查材料";

    @TempDir
    Path folder;

    private final Map<String, Report> reports = new LinkedHashMap<>();

    @Test
    void linesAndPagesAreThoseOfTheDocumentInLibreOffice() throws IOException, InterruptedException {
        assumeTrue(Office.isThere() && Office.isThere("fc-match"), "needs LibreOffice, poppler-utils and fontconfig");
        ExportedFile.corpus().forEach((name, report) -> reports.put(name.replaceAll("\\..*", ""), report));
        for (int lines = 15; lines <= 22; lines++) {
            String body = "学习不够深入。\n".repeat(lines);
            add("foot" + lines, "材料\n某人\n一、基本情况\n" + body + "二、存在的问题" + "和原因分析".repeat(6) + "\n（一）学习方面\n读得少。");
            add("end" + lines, TITLE + "\n某人\n（2026年1月5日）\n一、基本情况\n" + body + "最后一段".repeat(20) + "。\n王小明\n2026年1月5日");
        }
        for (int seed = 0; seed < Integer.getInteger("collate.pages", 10); seed++) {
            add("random" + seed, Scribble.text(new Random(seed)));
        }
        Office office = new Office(folder);
        Map<String, byte[]> documents = new LinkedHashMap<>();
        reports.forEach((name, report) -> documents.put(name, ExportedFile.bytes(ExportRequest.clean(report))));
        Map<String, List<List<String>>> theirs = office.pages(documents);
        OfficeWidths widths = new OfficeWidths(office);
        Stream<Executable> same = reports.entrySet().stream()
                .map(each -> () -> assertEquals(
                        String.join("\n", written(theirs.get(each.getKey()))),
                        String.join("\n", written(pages(each.getValue(), widths))),
                        each.getKey()));
        assertAll(same);
    }

    private void add(String name, String text) {
        reports.put(name, ExportedFile.report(text));
    }

    private static List<String> written(List<List<String>> pages) {
        List<String> lines = new ArrayList<>();
        pages.forEach(page -> {
            lines.add("—— " + pages.indexOf(page));
            lines.addAll(page);
        });
        return lines;
    }

    private static List<List<String>> pages(Report report, OfficeWidths widths) {
        return SheetContent.of(PageProfile.standard(), report).layOut(widths).sheets().stream()
                .map(sheet -> sheet.lines().stream()
                        .map(SheetLine::text)
                        .map(line -> line.replaceAll("[\\s\u3000]", ""))
                        .filter(line -> !line.isEmpty())
                        .toList())
                .toList();
    }
}
