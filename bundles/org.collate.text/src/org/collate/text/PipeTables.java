package org.collate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Cell;

/**
 * Finds tables in the marks of Markdown: lines with bars between cells, mostly with a rule of dashes below the head. Bars and
 * rules are taken off; {@code <br>} is a line break, and {@code \\|} a bar that is text.
 */
final class PipeTables {

    private static final Pattern RULE = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final int LEAST_BARS = 3;

    private final List<Paragraph> lines;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Paragraph> tables = new ArrayList<>();

    private PipeTables(List<Paragraph> lines) {
        this.lines = lines;
    }

    /**
     * What tables leave of a text.
     *
     * @param paragraphs its paragraphs, those of a table in their cells
     * @param tables the first line of each table
     */
    record Found(List<Paragraph> paragraphs, List<Paragraph> tables) {}

    /** Reads the tables of a text whose lines are paragraphs. */
    static Found in(List<Paragraph> lines) {
        PipeTables found = new PipeTables(lines);
        found.read();
        return new Found(found.paragraphs, found.tables);
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            int end = end(at);
            if (end > at) {
                table(at, end);
                at = end;
            } else {
                paragraphs.add(lines.get(at++));
            }
        }
    }

    /** The line after the table that begins at a line; that line itself where none does. */
    private int end(int start) {
        boolean ruled =
                start + 1 < lines.size() && isRule(text(start + 1)) && hasBar(text(start)) && !isRule(text(start));
        int end = start;
        while (end < lines.size() && (ruled ? hasBar(text(end)) || end == start + 1 : isFramed(text(end)))) {
            end++;
        }
        boolean enough = ruled || end - start > 1 || end > start && bars(text(start)) >= LEAST_BARS;
        return enough ? end : start;
    }

    private String text(int line) {
        return lines.get(line).text();
    }

    private static boolean isRule(String text) {
        return text.indexOf('|') >= 0 && RULE.matcher(text).matches();
    }

    private static boolean hasBar(String text) {
        return bars(text) > 0;
    }

    private static boolean isFramed(String text) {
        String line = text.strip();
        return line.length() > 1 && line.startsWith("|") && line.endsWith("|") && !line.endsWith("\\|");
    }

    private static int bars(String text) {
        int bars = 0;
        for (int i = 0; i < text.length(); i++) {
            bars += isBar(text, i) ? 1 : 0;
        }
        return bars;
    }

    private static boolean isBar(String text, int at) {
        return text.charAt(at) == '|' && (at == 0 || text.charAt(at - 1) != '\\');
    }

    private void table(int start, int end) {
        int number = tables.size();
        tables.add(lines.get(start));
        boolean ruled = start + 1 < end && isRule(text(start + 1));
        List<List<String>> rows = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int columns = 1;
        for (int line = start; line < end; line++) {
            if (!isRule(text(line))) {
                rows.add(cells(text(line)));
                places.add(lines.get(line).line());
                columns = Math.max(columns, rows.getLast().size());
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                String text = column < rows.get(row).size() ? rows.get(row).get(column) : "";
                paragraphs.add(Paragraph.plain(text, places.get(row))
                        .in(new Cell(number, row, column, 1, 1, ruled && row == 0)));
            }
        }
    }

    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        String line = text.strip();
        int from = line.startsWith("|") ? 1 : 0;
        for (int i = from; i < line.length(); i++) {
            if (isBar(line, i)) {
                cells.add(cell(line.substring(from, i)));
                from = i + 1;
            }
        }
        if (from < line.length()) {
            cells.add(cell(line.substring(from)));
        }
        return cells;
    }

    private static String cell(String text) {
        return BREAK.matcher(text.strip().replace("\\|", "|")).replaceAll("\n");
    }
}
