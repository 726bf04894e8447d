package org.collate.transfer.structure.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Cell;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.mending.Mendings;

/** Tells apart what the lines of a source are: text, lists of problems, forms, other tables. */
public final class Tables {

    private static final Pattern CONTINUED = Pattern.compile("[（(]?(?:续表|续上表|接上表|接上页)[0-9一二三四五六七八九十]{0,2}[）)]?");

    private final Mendings mendings;
    private final Map<Integer, Set<Cell>> cells = new TreeMap<>();
    private final Map<Cell, List<SourceLine>> words = new HashMap<>();

    private Tables(List<Paragraph> paragraphs, List<SourceLine> lines, Mendings mendings) {
        this.mendings = mendings;
        for (Paragraph paragraph : paragraphs) {
            paragraph
                    .cell()
                    .ifPresent(cell -> cells.computeIfAbsent(cell.table(), none -> new LinkedHashSet<>())
                            .add(cell));
        }
        for (SourceLine line : lines) {
            line.cell()
                    .ifPresent(cell -> words.computeIfAbsent(cell, none -> new ArrayList<>())
                            .add(line));
        }
    }

    /**
     * The blocks of a source in order.
     *
     * @param paragraphs all paragraphs, those of empty cells included
     * @param lines the lines that were made of them
     */
    public static List<Block> blocks(List<Paragraph> paragraphs, List<SourceLine> lines, Mendings mendings) {
        Tables tables = new Tables(paragraphs, lines, mendings);
        List<Block> blocks = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (SourceLine line : lines) {
            if (line.cell().isEmpty()
                    && !run.isEmpty()
                    && CONTINUED.matcher(Blanks.strip(line.text())).matches()) {
                mendings.drop(line.origins());
                mendings.gather(line.start(), 1, "I15", Severity.INFO, "table.words", Optional.empty(), line.text());
            } else if (line.cell().isEmpty()) {
                tables.end(run, blocks);
                blocks.add(new Block.Line(line));
            } else if (run.isEmpty() || run.getLast() != line.cell().get().table()) {
                run.add(line.cell().get().table());
            }
        }
        tables.end(run, blocks);
        return blocks;
    }

    /** Ends a run of tables without text between them: pages cut one table into several. */
    private void end(List<Integer> run, List<Block> blocks) {
        Optional<Grid> open = Optional.empty();
        for (int table : run) {
            Grid grid = Grid.of(List.copyOf(cells.get(table)), words);
            if (open.isPresent() && goesOn(open.get(), grid)) {
                open = Optional.of(open.get().with(renumbered(grid, open.get())));
            } else {
                open.ifPresent(each -> add(each, blocks));
                open = Optional.of(grid);
            }
        }
        open.ifPresent(each -> add(each, blocks));
        run.clear();
    }

    private static Grid renumbered(Grid grid, Grid above) {
        int shift = above.rows().getLast().boxes().getLast().cell().row() + 1;
        List<Grid.Row> rows = grid.rows().stream()
                .map(row -> new Grid.Row(
                        row.head(),
                        row.boxes().stream()
                                .map(box -> new Grid.Box(shifted(box.cell(), shift), box.lines()))
                                .toList()))
                .toList();
        return new Grid(grid.columns(), rows);
    }

    private static Cell shifted(Cell cell, int by) {
        return new Cell(cell.table(), cell.row() + by, cell.column(), cell.across(), cell.down(), cell.head());
    }

    /** A list of problems goes on in a table of as many columns that repeats the head or has none. */
    private static boolean goesOn(Grid above, Grid grid) {
        Optional<Ledger> ledger = above.columns() == grid.columns() ? Ledger.read(above) : Optional.empty();
        if (ledger.isEmpty()) {
            return false;
        }
        boolean head = grid.rows().getFirst().head() || Ledger.read(grid).isPresent();
        return first(above).equals(first(grid))
                || !head && ledger.get().goesOn(grid.rows().getFirst());
    }

    private static List<String> first(Grid grid) {
        return grid.rows().getFirst().boxes().stream()
                .map(box -> Blanks.strip(box.text()))
                .toList();
    }

    private void add(Grid grid, List<Block> blocks) {
        Optional<Ledger> ledger = Ledger.read(grid);
        if (ledger.isPresent()) {
            ledger.get().captions().forEach(line -> blocks.add(new Block.Line(line.free())));
            blocks.add(new Block.Listed(ledger.get()));
            ledger.get().below().forEach(line -> blocks.add(new Block.Line(line.free())));
            return;
        }
        Optional<List<Block>> form = Form.read(grid, mendings);
        if (form.isPresent()) {
            blocks.addAll(form.get());
        } else if (grid.columns() == 1 && grid.rows().size() == 1) {
            // A frame around text, as notices have one.
            grid.rows().getFirst().boxes().getFirst().lines().forEach(line -> blocks.add(new Block.Line(line.free())));
        } else {
            blocks.add(new Block.Kept(grid));
        }
    }

    /** Tells that a table was read by its head row. */
    public static void told(Ledger ledger, Mendings mendings) {
        ledger.heads().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(head -> mendings.gather(
                        head.lines().getFirst().start(), 1, "I15", Severity.INFO, "table.read", Optional.empty()));
    }
}
