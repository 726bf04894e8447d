package org.collate.transfer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Cell;
import org.collate.transfer.SourceDocument;

/**
 * A text with tables as tests draw them: a row begins with a bar, and bars part its cells; ^ is part of the cell above, &lt;
 * of the cell at the left, and / parts the paragraphs of a cell. A line {@code ----} ends a table.
 */
final class DrawnTable {

    private DrawnTable() {}

    static SourceDocument read(String drawing) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int tables = 0;
        for (String line : (drawing + "\n----").split("\n")) {
            if (line.startsWith("|")) {
                rows.add(List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList());
                continue;
            }
            if (!rows.isEmpty()) {
                table(tables++, rows, paragraphs);
                rows.clear();
            }
            if (!line.equals("----")) {
                paragraphs.add(Paragraph.plain(line, paragraphs.size() + 1));
            }
        }
        return new SourceDocument("报告.docx", paragraphs, List.of(), Map.of());
    }

    private static void table(int number, List<List<String>> rows, List<Paragraph> paragraphs) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (text.equals("^") || text.equals("<")) {
                    continue;
                }
                int across = 1;
                while (is(rows, row, column + across, "<")) {
                    across++;
                }
                int down = 1;
                while (is(rows, row + down, column, "^")) {
                    down++;
                }
                for (String line : text.split("/", -1)) {
                    paragraphs.add(Paragraph.plain(line.strip(), paragraphs.size() + 1)
                            .in(new Cell(number, row, column, across, down, false)));
                }
            }
        }
    }

    private static boolean is(List<List<String>> rows, int row, int column, String text) {
        return row < rows.size()
                && column < rows.get(row).size()
                && rows.get(row).get(column).equals(text);
    }
}
