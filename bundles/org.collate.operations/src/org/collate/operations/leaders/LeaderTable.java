package org.collate.operations.leaders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.model.Messages;
import org.collate.model.file.WholeFile;
import org.collate.operations.InputException;
import org.collate.operations.leaders.LeaderColumn.Row;

/** The table of leaders as text: for a terminal and the clipboard, and as CSV. */
public final class LeaderTable {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private static final String MARK = "\uFEFF";

    private final List<LeaderColumn> columns;
    private final List<Row> rows;

    /** Some columns of some rows, both in the order in which they stand. */
    public LeaderTable(List<LeaderColumn> columns, List<Row> rows) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /** Lines with tabs between their cells, the heads first: what spreadsheets and Word make a table of. */
    public String tabbed() {
        return lines("\t", "\n", cell -> cell.replaceAll("[\\t\\n\\r]+", " "));
    }

    /**
     * CSV by RFC 4180, save that lines end as they do in all that this program writes; the heads first. A cell that a spreadsheet would take for a formula gets an apostrophe before it: names
     * come from other machines.
     */
    public String csv() {
        return lines(",", "\n", LeaderTable::quoted);
    }

    /**
     * Saves it as CSV in UTF-8, with the mark at its beginning by which spreadsheets know that.
     *
     * @throws InputException where the file cannot be written
     */
    public void save(Path file) throws InputException {
        byte[] bytes = (MARK + csv()).getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(file.toAbsolutePath().normalize(), bytes);
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            throw new InputException(Messages.of(LeaderTable.class).get("csv.failed", file, why), e);
        }
    }

    private String lines(String between, String end, UnaryOperator<String> cell) {
        Stream<Stream<String>> heads = Stream.of(columns.stream().map(LeaderColumn::head));
        Stream<Stream<String>> cells = rows.stream().map(row -> columns.stream().map(column -> column.words(row)));
        return Stream.concat(heads, cells)
                .map(line -> line.map(cell).collect(Collectors.joining(between)))
                .collect(Collectors.joining(end, "", end));
    }

    private static String quoted(String cell) {
        boolean isFormula = !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        String safe = isFormula ? "'" + cell : cell;
        boolean isPlain = safe.chars().noneMatch(each -> ",\"\r\n".indexOf(each) >= 0);
        return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
