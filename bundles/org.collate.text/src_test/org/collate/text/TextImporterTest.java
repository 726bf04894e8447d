package org.collate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.collate.transfer.ImportException;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextImporterTest {

    private static final String TEXT = "对照检查材料\n一、存在的问题\n（一）政治学习方面。一是学习不够深入。\n二、原因剖析\n";

    private static SourceDocument read(byte[] bytes) throws ImportException {
        return new TextImporter().read(new Source("报告.txt", bytes), null);
    }

    private static List<String> lines(byte[] bytes) throws ImportException {
        return read(bytes).paragraphs().stream().map(Paragraph::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void detectsTheEncodingWithoutAMark(String charset) throws ImportException {
        assertEquals(List.of(TEXT.split("\n")), lines(TEXT.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void detectsTheEncodingByItsMark(String charset) throws ImportException {
        assertEquals(List.of(TEXT.split("\n")), lines(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))));
    }

    @Test
    void endsLinesAtEveryKindOfBreak() throws ImportException {
        String text = "一\n二\r\n三\r四\u0085五\u2028六\u2029七\n\n八";
        assertEquals(List.of("一", "二", "三", "四", "五", "六", "七", "", "八"), lines(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void countsLinesFromOne() throws ImportException {
        List<Paragraph> paragraphs = read(TEXT.getBytes(StandardCharsets.UTF_8)).paragraphs();
        assertEquals(1, paragraphs.get(0).line());
        assertEquals(4, paragraphs.get(3).line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void keepsTheTextAroundADamagedByteAndReportsIt(String charset) throws ImportException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] text = TEXT.repeat(5).getBytes(Charset.forName(charset));
        int line = TEXT.split("\n")[0].getBytes(Charset.forName(charset)).length + 1;
        bytes.write(text, 0, line);
        bytes.write(0xFF);
        bytes.write(text, line, text.length - line);
        SourceDocument manuscript = read(bytes.toByteArray());
        assertEquals("\uFFFD一、存在的问题", manuscript.paragraphs().get(1).text());
        assertEquals(1, manuscript.findings().size());
        assertEquals(2, manuscript.findings().get(0).line());
    }

    @Test
    void refusesFilesThatAreNoTextAndSaysWhatToDo() {
        byte[][] files = {
            {'P', 'K', 3, 4, 20},
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
            {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
            {(byte) 0x89, 'P', 'N', 'G'}
        };
        for (byte[] file : files) {
            ImportException e = assertThrows(ImportException.class, () -> read(file));
            assertTrue(e.getMessage().contains("报告.txt"), e.getMessage());
            assertTrue(e.getMessage().contains(".docx"), e.getMessage());
        }
    }

    @Test
    void refusesRandomBytes() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] junk = new byte[5000];
            new Random(seed).nextBytes(junk);
            assertThrows(ImportException.class, () -> read(junk), "seed " + seed);
        }
    }

    @Test
    void readsAnEmptyFile() throws ImportException {
        assertEquals(List.of(), lines(new byte[0]));
    }
}
