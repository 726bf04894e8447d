package org.collate.docx.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collate.transfer.ExportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as LibreOffice lays them out: titles, headings at the foot, the signature. One run of it for all of them. */
class LaidOutTest {

    private static final String UNIT = "某市住房和城乡建设局党组成员副局长王小明同志";
    private static final String REST = "关于2025年度专题民主生活会个人对照检查材料";

    @TempDir
    Path folder;

    private final Map<String, byte[]> documents = new LinkedHashMap<>();

    private Map<String, List<List<String>>> pages = Map.of();

    @Test
    void titlesAreBrokenByWordsHeadingsAndSignaturesDoNotStandAlone() throws IOException, InterruptedException {
        assumeTrue(Office.isThere(), "needs LibreOffice and poppler-utils");
        for (int length = 0; length < 28; length++) {
            document("title" + length, title(length) + "\n某人\n一、问题\n1.不深。");
        }
        for (int lines = 12; lines <= 22; lines++) {
            String body = "学习不够深入。\n".repeat(lines);
            document("foot" + lines, "材料\n某人\n一、基本情况\n" + body + "二、存在的问题\n（一）学习方面\n读得少。");
            document("end" + lines, "材料\n某人\n一、基本情况\n" + body + "王小明\n2026年1月5日");
        }
        pages = new Office(folder).pages(documents);
        for (int length = 0; length < 28; length++) {
            assertTitle(title(length), pages.get("title" + length).getFirst());
        }
        for (int lines = 12; lines <= 22; lines++) {
            for (List<String> page : pages.get("foot" + lines)) {
                assertFalse(page.getLast().matches("[一二]、.*|（一）.*"), "foot" + lines + " " + page);
            }
            for (List<String> page : pages.get("end" + lines)) {
                assertFalse(page.getFirst().matches("王小明|2026年1月5日"), "end" + lines + " " + page);
            }
        }
    }

    private void document(String name, String text) {
        documents.put(name, ExportedFile.bytes(ExportRequest.clean(ExportedFile.report(text))));
    }

    private static String title(int more) {
        String unit = UNIT.substring(0, Math.min(more, UNIT.length()));
        return unit + REST + "（送审稿）".substring(0, Math.max(0, Math.min(5, more - UNIT.length())));
    }

    private static void assertTitle(String title, List<String> page) {
        List<String> lines = new ArrayList<>();
        String left = title;
        for (String line : page) {
            if (left.isEmpty()) {
                break;
            }
            assertTrue(left.startsWith(line), title + ": " + page);
            lines.add(line);
            left = left.substring(line.length());
        }
        assertEquals("", left, title);
        for (int i = 1; i < lines.size(); i++) {
            int before = width(lines.get(i - 1));
            assertTrue(width(lines.get(i)) <= before + 4, "no line is much longer than the one above: " + lines);
            assertTrue(width(lines.get(i)) * 5 >= before * 2, "no line is a scrap: " + lines);
        }
        for (String word : List.of("民主生活会", "年度", "2025", "对照检查材料", "党组", "副局长", "同志")) {
            int at = title.indexOf(word);
            int end = 0;
            for (String line : lines.subList(0, lines.size() - 1)) {
                end += line.length();
                assertFalse(at >= 0 && at < end && end < at + word.length(), word + " is broken: " + lines);
            }
        }
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
