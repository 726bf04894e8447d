package org.collate.transfer.sheets;

import java.util.List;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.sheets.SheetBlock.Grid;
import org.collate.transfer.sheets.SheetBlock.Passage;

/** Shares lines out among pages. */
final class Paginator {

    private final LineSetter setter;
    private final int left;
    private final int width;
    private final SheetFiller sheets;

    Paginator(PageProfile page, Widths widths) {

        this.setter = new LineSetter(widths);
        this.left = page.number("margin.left");
        this.width = page.textWidth();
        this.sheets = new SheetFiller(page, setter);
    }

    List<PageSheet> sheets(List<SheetBlock> blocks) {
        List<SetBlock> set = blocks.stream().map(this::set).toList();
        int after = 0;
        for (int i = 0; i < set.size(); i++) {
            int chain = keptWith(set, i);
            if (chain > i && !sheets.isEmpty() && !sheets.hasRoom(needed(set, i, chain, after))) {
                sheets.turn();
            }
            for (int j = i; j < chain; j++) {
                after = place(set.get(j), after, true);
            }
            if (chain < set.size()) {
                after = place(set.get(chain), after, false);
            }
            i = chain;
        }
        return sheets.finish();
    }

    private SetBlock set(SheetBlock block) {
        return switch (block) {
            case Passage passage -> new SetBlock.Lines(passage.setting(), setter.lines(passage, left, width));
            case Grid grid -> new SetBlock.Rows(grid.isWhole(), GridSetter.rows(grid, setter, left));
        };
    }

    /** The first block from one on that does not keep with the next; as many as there are where all do. */
    private static int keptWith(List<SetBlock> set, int from) {
        int at = from;
        while (at < set.size() && set.get(at).keeps()) {
            at++;
        }
        return at;
    }

    /** How much room is needed for blocks that keep together, and for what must stand with them of the next. */
    private static int needed(List<SetBlock> set, int from, int chain, int after) {
        int needed = 0;
        int gap = after;
        for (int i = from; i < chain; i++) {
            needed += Math.max(gap, set.get(i).before()) + set.get(i).height();
            gap = set.get(i).after();
        }
        if (chain < set.size()) {
            needed += Math.max(gap, set.get(chain).before()) + set.get(chain).begin();
        }
        return needed;
    }

    /** Places a block. @return the room below it */
    private int place(SetBlock block, int after, boolean isWhole) {
        sheets.leave(Math.max(after, block.before()));
        switch (block) {
            case SetBlock.Lines lines -> {
                if (isWhole && !sheets.isEmpty() && !sheets.hasRoom(lines.height())) {
                    sheets.turn();
                }
                lines.lines().forEach(sheets::line);
            }
            case SetBlock.Rows rows -> new RowPlacer(sheets, rows).place();
        }
        return block.after();
    }
}
