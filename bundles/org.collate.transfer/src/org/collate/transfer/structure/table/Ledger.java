package org.collate.transfer.structure.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.SourceLine;

/**
 * A table each row of which is a problem with what belongs to it: a list of problems, a ledger of rectification.
 *
 * @param grid the table itself, without captions and notes
 * @param heads what the columns are called, from left to right; empty where a column has no name
 * @param columns what they hold
 * @param leftOut the cells that say nothing of their own: heads that came again, numbers
 * @param rows its rows in order
 * @param captions lines above the head that belong to no row
 * @param below lines below the last row that belong to none
 */
public record Ledger(
        Grid grid,
        List<Optional<Grid.Box>> heads,
        List<Column> columns,
        List<Grid.Box> leftOut,
        List<Row> rows,
        List<SourceLine> captions,
        List<SourceLine> below) {

    private static final int MOST_HEADS = 3;
    private static final int LABEL = 18;

    /**
     * A row, by columns.
     *
     * @param cells what stands in each column; empty lists for empty cells
     * @param aspect the heading of its aspect, where it differs from that of the row above
     */
    public record Row(List<List<SourceLine>> cells, Optional<List<SourceLine>> aspect) {}

    /** Reads a table as a list of problems; empty where its head does not clearly say that it is one. */
    static Optional<Ledger> read(Grid table) {
        int captions = 0;
        while (captions < table.rows().size() - 1 && captions < 2 && table.isWhole(captions)) {
            captions++;
        }
        Grid grid = table.from(captions);
        List<SourceLine> above = new ArrayList<>();
        table.rows().subList(0, captions).forEach(row -> row.boxes().forEach(box -> above.addAll(box.lines())));
        for (int height = headHeight(grid); height > 0 && height < grid.rows().size(); height--) {
            List<Column> columns = columns(grid, height);
            if (isList(columns)) {
                return Optional.of(new Reader(grid, height, columns, above).read());
            }
        }
        return Optional.empty();
    }

    /** Whether a row can be the next one: its number follows, or it has none and says more than names. */
    boolean goesOn(Grid.Row row) {
        int number = columns.indexOf(Column.NUMBER);
        List<String> words =
                row.boxes().stream().map(box -> Blanks.strip(box.text())).toList();
        boolean said = words.stream().anyMatch(text -> text.length() > LABEL || text.endsWith("。"));
        if (number < 0 || number >= row.boxes().size()) {
            return said;
        }
        String next = words.get(number).replaceAll("[.、．]", "");
        return next.isEmpty() ? said : next.equals(String.valueOf(numbers() + 1));
    }

    private int numbers() {
        int numbers = 0;
        for (Grid.Box box : leftOut) {
            String text = Blanks.strip(box.text()).replaceAll("[.、．]", "");
            numbers = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : numbers;
        }
        return numbers;
    }

    /** How many rows the head takes: as many as its first cells reach down, or two where its cells are divided below. */
    private static int headHeight(Grid grid) {
        int height = 1;
        boolean divided = false;
        for (Grid.Box box : grid.rows().getFirst().boxes()) {
            height = Math.max(height, box.cell().down());
            divided |= box.cell().across() > 1;
        }
        return Math.min(MOST_HEADS, Math.max(height, divided ? 2 : 1));
    }

    private static List<Column> columns(Grid grid, int height) {
        List<Column> columns = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (int i = 0; i < grid.columns(); i++) {
            Column column =
                    head(grid, height, i).map(box -> Column.of(box.text())).orElse(Column.UNKNOWN);
            if (column == Column.UNKNOWN && height > 1) {
                column = grid.at(0, i).map(box -> Column.of(box.text())).orElse(Column.UNKNOWN);
            }
            boolean again = !seen.add(column);
            boolean once = column == Column.PROBLEM || column == Column.ASPECT;
            columns.add(again && once ? column == Column.PROBLEM ? Column.MANIFESTATION : Column.OTHER : column);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == Column.ASPECT && holdsNumbers(grid, height, i)) {
                columns.set(i, Column.NUMBER);
            }
        }
        if (!columns.contains(Column.PROBLEM) && columns.contains(Column.MANIFESTATION)) {
            columns.set(columns.indexOf(Column.MANIFESTATION), Column.PROBLEM);
        }
        return columns;
    }

    /** Whether a column below 项目 or 类别 holds nothing but the numbers of its rows. */
    private static boolean holdsNumbers(Grid grid, int height, int column) {
        boolean any = false;
        String head =
                head(grid, height, column).map(box -> Blanks.strip(box.text())).orElse("");
        for (Grid.Row row : grid.rows().subList(height, grid.rows().size())) {
            for (Grid.Box box : row.boxes()) {
                boolean here = box.cell().column() == column
                        && !box.lines().isEmpty()
                        && !Blanks.strip(box.text()).equals(head);
                if (here && !Blanks.strip(box.text()).matches("[0-9０-９]{1,3}[.．、]?")) {
                    return false;
                }
                any |= here;
            }
        }
        return any;
    }

    /** The lowest cell of the head over a column. */
    private static Optional<Grid.Box> head(Grid grid, int height, int column) {
        for (int row = height - 1; row >= 0; row--) {
            Optional<Grid.Box> box =
                    grid.at(row, column).filter(each -> !each.lines().isEmpty());
            if (box.isPresent()) {
                return box;
            }
        }
        return Optional.empty();
    }

    private static boolean isList(List<Column> columns) {
        long known = columns.stream().filter(each -> each != Column.UNKNOWN).count();
        boolean problem = columns.contains(Column.PROBLEM);
        boolean cause = columns.contains(Column.CAUSE);
        boolean measure = columns.contains(Column.MEASURE);
        boolean counted = columns.contains(Column.NUMBER)
                || columns.contains(Column.ASPECT)
                || columns.contains(Column.PERSON)
                || columns.contains(Column.DEADLINE);
        boolean says = problem && (cause || measure || counted)
                || measure && (cause || columns.contains(Column.PERSON) || columns.contains(Column.DEADLINE));
        return says && known >= 2 && known * 3 >= columns.size() * 2;
    }

    /** Reads the rows below a head. */
    private static final class Reader {

        private final Grid grid;
        private final int height;
        private final List<Column> columns;
        private final List<SourceLine> captions;
        private final List<Optional<Grid.Box>> heads = new ArrayList<>();
        private final List<Grid.Box> leftOut = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final List<SourceLine> below = new ArrayList<>();
        private final List<Grid.Box> notes = new ArrayList<>();
        private Optional<List<SourceLine>> aspect = Optional.empty();
        private String lastAspect = "";

        Reader(Grid grid, int height, List<Column> columns, List<SourceLine> captions) {
            this.grid = grid;
            this.height = height;
            this.columns = columns;
            this.captions = captions;
        }

        Ledger read() {
            for (int i = 0; i < columns.size(); i++) {
                heads.add(head(grid, height, i));
            }
            grid.rows()
                    .subList(0, height)
                    .forEach(row -> row.boxes().forEach(box -> {
                        if (heads.stream()
                                .noneMatch(
                                        head -> head.filter(each -> each == box).isPresent())) {
                            leftOut.add(box);
                        }
                    }));
            for (int i = height; i < grid.rows().size(); i++) {
                row(i);
            }
            List<Grid.Row> own = grid.rows().stream()
                    .filter(row -> row.boxes().stream().noneMatch(notes::contains))
                    .toList();
            return new Ledger(new Grid(grid.columns(), own), heads, columns, leftOut, rows, captions, below);
        }

        private void row(int index) {
            Grid.Row row = grid.rows().get(index);
            if (row.isEmpty()) {
                return;
            }
            if (repeatsHead(row)) {
                leftOut.addAll(row.boxes());
                return;
            }
            if (grid.isWhole(index)) {
                Grid.Box box = row.boxes().getFirst();
                boolean note = index == grid.rows().size() - 1
                        || box.text().indexOf('：') >= 0
                        || box.text().indexOf('。') >= 0;
                if (note) {
                    notes.add(box);
                    below.addAll(box.lines());
                } else {
                    aspect(box.lines());
                }
                return;
            }
            List<List<SourceLine>> cells = new ArrayList<>();
            columns.forEach(none -> cells.add(new ArrayList<>()));
            for (Grid.Box box : row.boxes()) {
                int column = Math.min(box.cell().column(), columns.size() - 1);
                switch (columns.get(column)) {
                    case NUMBER -> leftOut.add(box);
                    case ASPECT -> {
                        if (!box.lines().isEmpty()) {
                            aspectOrLeftOut(box);
                        }
                    }
                    default -> cells.get(column).addAll(box.lines());
                }
            }
            if (cells.stream().allMatch(List::isEmpty)) {
                return;
            }
            if (goesOn(row, cells)) {
                List<List<SourceLine>> above = rows.getLast().cells();
                for (int i = 0; i < cells.size(); i++) {
                    above.get(i).addAll(cells.get(i));
                }
                return;
            }
            rows.add(new Row(cells, aspect));
            aspect = Optional.empty();
        }

        private void aspectOrLeftOut(Grid.Box box) {
            if (Blanks.strip(box.text()).equals(lastAspect)) {
                leftOut.add(box);
            } else {
                aspect(box.lines());
            }
        }

        private void aspect(List<SourceLine> lines) {
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> text.append(line.text()));
            lastAspect = Blanks.strip(text);
            aspect = Optional.of(lines);
        }

        /** The head comes again on each page. */
        private boolean repeatsHead(Grid.Row row) {
            int same = 0;
            int all = 0;
            for (Grid.Box box : row.boxes()) {
                String text = Blanks.strip(box.text());
                boolean named = grid.rows().subList(0, height).stream()
                        .flatMap(head -> head.boxes().stream())
                        .anyMatch(head -> Blanks.strip(head.text()).equals(text));
                all += text.isEmpty() ? 0 : 1;
                same += !text.isEmpty() && named && text.length() <= LABEL ? 1 : 0;
            }
            return all > 1 && same == all;
        }

        /** A row without number whose words go on from a sentence that is not ended was cut by the end of a page. */
        private boolean goesOn(Grid.Row row, List<List<SourceLine>> cells) {
            int number = columns.indexOf(Column.NUMBER);
            boolean numbered = number >= 0
                    && row.boxes().stream()
                            .anyMatch(box -> box.covers(number) && !box.lines().isEmpty());
            if (rows.isEmpty() || numbered || number < 0 || aspect.isPresent()) {
                return false;
            }
            boolean reached = row.boxes().stream().noneMatch(box -> box.covers(number));
            for (int i = 0; i < cells.size(); i++) {
                List<SourceLine> above = rows.getLast().cells().get(i);
                boolean open = !above.isEmpty()
                        && "。；！？.;"
                                        .indexOf(above.getLast()
                                                .text()
                                                .charAt(above.getLast().text().length() - 1))
                                < 0;
                if (!cells.get(i).isEmpty() && columns.get(i) == Column.PROBLEM && !reached) {
                    return open;
                }
            }
            // Only measures or causes: more of them for the same problem.
            return !columns.contains(Column.PROBLEM)
                    || cells.get(columns.indexOf(Column.PROBLEM)).isEmpty();
        }
    }
}
