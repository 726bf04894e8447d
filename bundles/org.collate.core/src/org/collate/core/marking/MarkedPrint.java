package org.collate.core.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collate.core.layout.Mark;
import org.collate.core.layout.Mark.Fate;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedTable;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedParagraph.Kind;
import org.collate.core.layout.PrintedTable;
import org.collate.core.layout.PrintedTable.Slot;
import org.collate.core.revisions.Strands;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;

/**
 * Prints two versions of a report as one: with all that came and without what went it is the later one, the other way
 * round the earlier one, paragraph by paragraph. Words are the same where the woven texts say so, so the marks are those
 * of the revisions.
 */
public final class MarkedPrint {

    private final Strands strands;
    private final Map<String, Optional<String>> movers = new HashMap<>();

    private MarkedPrint(Report after, Strands strands) {
        this.strands = strands;
        movers(after, Optional.empty());
    }

    private void movers(Identified element, Optional<String> above) {
        Optional<String> own = strands.moved(element.getId()).isPresent() ? Optional.of(element.getId()) : above;
        movers.put(element instanceof Report ? "" : element.getId(), own);
        element.eContents().stream()
                .filter(Identified.class::isInstance)
                .map(Identified.class::cast)
                .forEach(each -> movers(each, own));
    }

    /**
     * Prints both.
     *
     * @param before the earlier version; only read
     * @param after the later one; only read
     * @param strands the woven words of both
     */
    public static List<MarkedBlock> of(Report before, Report after, Strands strands) {
        return new MarkedPrint(after, strands).print(PrintedBlock.of(before), PrintedBlock.of(after));
    }

    private List<MarkedBlock> print(List<PrintedBlock> before, List<PrintedBlock> after) {
        ListNumbers numbers = new ListNumbers(before, after);
        Tokens old = new Tokens(before, numbers::isCounted);
        Tokens now = new Tokens(after, numbers::isCounted);
        return row(old, now, numbers::of, element -> movers.getOrDefault(element, Optional.empty()));
    }

    private List<MarkedBlock> row(
            Tokens old, Tokens now, MarkedRow.Numbering numbering, Function<String, Optional<String>> mover) {
        List<MarkedBlock> fine = written(old, now, numbering, new TokenAlignment(old, now, strands, mover, false));
        if (isSound(fine)) {
            return fine;
        }
        TokenAlignment plain = new TokenAlignment(old, now, strands, none -> Optional.empty(), true);
        return written(old, now, numbering, plain);
    }

    private List<MarkedBlock> written(Tokens old, Tokens now, MarkedRow.Numbering numbering, TokenAlignment alignment) {
        Authors authors = new Authors(old, now, alignment, strands);
        return new MarkedRow(old, now, alignment, authors, numbering, this::tables).write();
    }

    /** Whether no words run on over a table, in either version. */
    private static boolean isSound(List<MarkedBlock> blocks) {
        boolean before = false;
        boolean after = false;
        for (MarkedBlock block : blocks) {
            if (block instanceof MarkedParagraph paragraph) {
                before |= paragraph.stretches().stream()
                        .anyMatch(each -> each.mark().isBefore());
                after |= paragraph.stretches().stream()
                        .anyMatch(each -> each.mark().isAfter());
                before &= !paragraph.end().isBefore();
                after &= !paragraph.end().isAfter();
            } else if (before || after) {
                return false;
            }
        }
        return !before && !after;
    }

    // ---- tables

    private List<MarkedBlock> tables(Optional<PrintedTable> before, Optional<PrintedTable> after, Mark mark) {
        if (mark.fate() == Fate.STAYS
                && before.orElseThrow().columns() != after.orElseThrow().columns()) {
            List<MarkedBlock> both =
                    new ArrayList<>(tables(before, Optional.empty(), new Mark(Fate.GOES, mark.version(), 0)));
            both.addAll(tables(Optional.empty(), after, new Mark(Fate.COMES, mark.version(), 0)));
            return both;
        }
        List<PrintedTable.Row> old = before.map(PrintedTable::rows).orElse(List.of());
        List<PrintedTable.Row> now = after.map(PrintedTable::rows).orElse(List.of());
        return List.of(new MarkedTable(after.or(() -> before).orElseThrow(), rows(old, now, mark), mark));
    }

    /** The rows of both tables; those that have the same cells in the same columns are one. */
    private List<MarkedTable.Row> rows(List<PrintedTable.Row> old, List<PrintedTable.Row> now, Mark mark) {
        int[][] best = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                best[i][j] = shape(old.get(i)).equals(shape(now.get(j)))
                        ? 1 + best[i + 1][j + 1]
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        List<MarkedTable.Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && shape(old.get(i)).equals(shape(now.get(j)))) {
                rows.add(row(Optional.of(old.get(i++)), Optional.of(now.get(j++)), Mark.STAYS));
            } else if (j == now.size() || i < old.size() && best[i + 1][j] >= best[i][j + 1]) {
                String version = mark.version().isEmpty() ? gone(old.get(i)) : mark.version();
                rows.add(row(Optional.of(old.get(i++)), Optional.empty(), new Mark(Fate.GOES, version, 0)));
            } else {
                String version = mark.version().isEmpty() ? came(now.get(j)) : mark.version();
                rows.add(row(Optional.empty(), Optional.of(now.get(j++)), new Mark(Fate.COMES, version, 0)));
            }
        }
        return rows;
    }

    private String gone(PrintedTable.Row row) {
        return row.slots().stream()
                .flatMap(slot -> strands.removed(slot.cell().getId()).stream())
                .findFirst()
                .orElse("");
    }

    private String came(PrintedTable.Row row) {
        return row.slots().stream()
                .flatMap(slot -> strands.born(slot.cell().getId()).stream())
                .findFirst()
                .orElse("");
    }

    private record Shape(String cell, int column, int across, boolean begins, boolean reachesOn) {}

    private static List<Object> shape(PrintedTable.Row row) {
        List<Object> shape = new ArrayList<>(List.of(row.isHead()));
        for (Slot slot : row.slots()) {
            shape.add(new Shape(slot.cell().getId(), slot.column(), slot.across(), slot.begins(), slot.reachesOn()));
        }
        return shape;
    }

    private MarkedTable.Row row(Optional<PrintedTable.Row> old, Optional<PrintedTable.Row> now, Mark mark) {
        PrintedTable.Row shown = now.or(() -> old).orElseThrow();
        List<List<MarkedParagraph>> cells = new ArrayList<>();
        for (int i = 0; i < shown.slots().size(); i++) {
            int at = i;
            Tokens was = cell(old.map(each -> each.slots().get(at)));
            Tokens is = cell(now.map(each -> each.slots().get(at)));
            List<MarkedParagraph> paragraphs = new ArrayList<>();
            row(was, is, none -> Optional.empty(), none -> Optional.empty())
                    .forEach(block -> paragraphs.add((MarkedParagraph) block));
            cells.add(paragraphs);
        }
        return new MarkedTable.Row(shown, cells, mark);
    }

    /** A cell has a paragraph, even if it says nothing. */
    private static Tokens cell(Optional<Slot> slot) {
        List<PrintedParagraph> paragraphs = slot.isEmpty()
                ? List.of()
                : slot.get().paragraphs().isEmpty()
                        ? List.of(new PrintedParagraph(Kind.CELL, List.of()))
                        : slot.get().paragraphs();
        return new Tokens(paragraphs, none -> false);
    }
}
