package org.collate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.collate.testkit.Slice;
import org.collate.transfer.Paragraph;
import org.junit.jupiter.api.Test;

class TabTablesTest {

    private static List<Paragraph> lines(String text) {
        List<Paragraph> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(Paragraph.plain(line, lines.size() + 1));
        }
        return lines;
    }

    /** Each line of text, and each row of a table with bars between its cells. */
    private static String drawing(PipeTables.Found found) {
        StringBuilder drawing = new StringBuilder();
        for (Paragraph paragraph : found.paragraphs()) {
            boolean first = paragraph.cell().map(cell -> cell.column() == 0).orElse(true);
            drawing.append(first ? drawing.isEmpty() ? "" : "\n" : "|").append(paragraph.text());
        }
        return drawing.toString();
    }

    private static void assertNoTable(String text) {
        PipeTables.Found found = TabTables.in(lines(text), 0);
        assertEquals(List.of(), found.tables(), text);
        assertEquals(text, drawing(found));
    }

    @Test
    void columnsThatTabsPartAreCells() {
        PipeTables.Found found = TabTables.in(lines("""
            整改台账
            序号\t存在问题\t整改措施\t责任人
            1\t学习不深入。\t每月集中学习1次。\t张明
            2\t下基层少。\t\t李红
            3\t会议偏多。
            以上由办公室督办。\
            """), 0);
        assertEquals(
                "整改台账\n序号|存在问题|整改措施|责任人\n1|学习不深入。|每月集中学习1次。|张明\n2|下基层少。||李红\n3|会议偏多。||\n以上由办公室督办。", drawing(found));
        assertTrue(found.paragraphs().get(1).cell().orElseThrow().head());
        assertEquals(4, found.paragraphs().get(9).line());
    }

    @Test
    void columnsThatBlanksPartAreCellsBelowANumberedHead() {
        PipeTables.Found found = TabTables.in(lines("序号  存在问题    整改措施\n1     学习不深    每月1次\n2     下乡少      每周1天"), 3);
        assertEquals("序号|存在问题|整改措施\n1|学习不深|每月1次\n2|下乡少|每周1天", drawing(found));
        assertEquals(3, found.paragraphs().getFirst().cell().orElseThrow().table());
    }

    @Test
    void tabsBehindNumbersAndBetweenNamesMakeNoTable() {
        assertNoTable("一、\t存在的问题\n1.\t学习不深。\n2.\t下乡少。");
        assertNoTable("副县长\t\t丁宁\n2025年1月\t县政府");
        assertNoTable("姓名\t张三\n一、存在的问题");
        assertNoTable("　　存在问题　　主要是学习不深。\n　　原因　　重视不够。");
    }

    @Test
    void everyTableIsReadAsItWasWritten() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            String[] heads = {"序号", "方面", "存在问题", "原因分析", "整改措施", "责任人", "完成时限"};
            int columns = 3 + random.nextInt(heads.length - 2);
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(heads).subList(0, columns));
            int count = 1 + random.nextInt(5);
            for (int row = 1; row <= count; row++) {
                List<String> cells = new ArrayList<>(List.of(String.valueOf(row)));
                for (int column = 1; column < columns; column++) {
                    boolean empty = row > 1 && column < columns - 1 && random.nextInt(5) == 0;
                    cells.add(empty ? "" : "第" + row + "行" + heads[column] + (random.nextBoolean() ? "。" : ""));
                }
                rows.add(cells);
            }
            String text = rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
            String expected = rows.stream().map(row -> String.join("|", row)).collect(Collectors.joining("\n"));
            assertEquals("台账\n" + expected, drawing(TabTables.in(lines("台账\n" + text), 0)), text);
        });
    }
}
