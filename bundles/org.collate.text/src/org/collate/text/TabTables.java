package org.collate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Cell;

/**
 * Finds tables whose columns are parted by tabs, as spreadsheets copy them, or by runs of blanks. Tabs also part numbers from
 * text and names from offices, so a table has a head of brief words, some of which name columns, and rows with as many cells.
 */
final class TabTables {

    private static final int LONGEST_HEAD = 16;
    private static final Pattern TABS = Pattern.compile("\t");
    private static final Pattern BLANKS = Pattern.compile("(?:[ \u3000\u00A0]{2,}|\u3000|\t)+");
    private static final Pattern COLUMN = Pattern.compile("序号|编号|问题|措施|原因|责任|时限|期限|整改|方面|表现|完成|姓名|职务|项目|内容|备注");
    private static final Pattern FIRST = Pattern.compile("序\\s*号|编\\s*号|项目|方面|类别");
    private static final Pattern NUMBER = Pattern.compile("[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）)]?[.．、]?|[①-⑳㈠-㈩⑴-⒇]");

    private final List<Paragraph> lines;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Paragraph> tables = new ArrayList<>();
    private final int first;

    private TabTables(List<Paragraph> lines, int first) {
        this.lines = lines;
        this.first = first;
    }

    /**
     * Reads the tables of a text whose lines are paragraphs; those that stand in tables already stay.
     *
     * @param first the number of the first table
     */
    static PipeTables.Found in(List<Paragraph> lines, int first) {
        TabTables found = new TabTables(lines, first);
        found.read();
        return new PipeTables.Found(found.paragraphs, found.tables);
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            int end = end(at, TABS);
            Pattern by = end > at ? TABS : BLANKS;
            end = end > at ? end : end(at, BLANKS);
            if (end > at) {
                table(at, end, by);
                at = end;
            } else {
                paragraphs.add(lines.get(at++));
            }
        }
    }

    /** The line after the table that begins at a line; that line itself where none does. */
    private int end(int start, Pattern by) {
        List<String> head = cells(start, by);
        if (!isHead(head, by)) {
            return start;
        }
        int whole = 0;
        int end = start + 1;
        while (end < lines.size()) {
            int cells = cells(end, by).size();
            boolean row = by == TABS ? cells > 1 && cells <= head.size() : cells == head.size();
            if (!row) {
                break;
            }
            whole += cells == head.size() ? 1 : 0;
            end++;
        }
        return whole > (head.size() > 2 ? 0 : 1) ? end : start;
    }

    private static boolean isHead(List<String> cells, Pattern by) {
        boolean named = false;
        for (String cell : cells) {
            String words = cell.strip();
            if (words.isEmpty()
                    || words.length() > LONGEST_HEAD
                    || NUMBER.matcher(words).matches()
                    || "。；，：".indexOf(words.charAt(words.length() - 1)) >= 0) {
                return false;
            }
            named |= COLUMN.matcher(words).find();
        }
        boolean sure = by == TABS
                ? cells.size() > 1
                : cells.size() > 2 && FIRST.matcher(cells.getFirst().strip()).matches();
        return named && sure;
    }

    private List<String> cells(int line, Pattern by) {
        Paragraph paragraph = lines.get(line);
        return paragraph.cell().isPresent() || paragraph.text().isBlank()
                ? List.of()
                : List.of(by.split(trimmed(paragraph.text(), by), -1));
    }

    /** Blanks at the end part nothing; a tab at the start follows an empty cell. */
    private static String trimmed(String text, Pattern by) {
        return by == TABS ? text.stripTrailing() : text.strip();
    }

    private void table(int start, int end, Pattern by) {
        int number = first + tables.size();
        tables.add(lines.get(start));
        int columns = cells(start, by).size();
        for (int line = start; line < end; line++) {
            List<String> cells = cells(line, by);
            for (int column = 0; column < columns; column++) {
                String text = column < cells.size() ? cells.get(column) : "";
                paragraphs.add(Paragraph.plain(text, lines.get(line).line())
                        .in(new Cell(number, line - start, column, 1, 1, line == start)));
            }
        }
    }
}
