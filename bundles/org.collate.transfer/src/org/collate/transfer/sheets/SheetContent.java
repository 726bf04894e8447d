package org.collate.transfer.sheets;

import java.util.List;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.PrintedBlock;
import org.collate.model.report.Report;
import org.collate.transfer.Markup.Changes;
import org.collate.transfer.page.PageProfile;

/**
 * What is laid out on pages, apart from the report that it is of: whoever has one can lay it out on any thread, while the
 * report is written on.
 */
public final class SheetContent {

    private final PageProfile page;
    private final List<SheetBlock> blocks;

    SheetContent(PageProfile page, List<SheetBlock> blocks) {
        this.page = page;
        this.blocks = List.copyOf(blocks);
    }

    /** A report as it is now, as its document shows it. */
    public static SheetContent of(PageProfile page, Report report) {
        return of(page, MarkedBlock.unchanged(PrintedBlock.of(report)), false, report.getId());
    }

    /** A report with what changed in it drawn into its words. */
    public static SheetContent marked(PageProfile page, Changes changes) {
        return of(page, changes.blocks(), true, "");
    }

    private static SheetContent of(PageProfile page, List<MarkedBlock> blocks, boolean isDrawn, String report) {
        return new SheetContent(page, new ContentWriter(page, blocks, isDrawn, report).write());
    }

    /** The page that it stands on. */
    public PageProfile page() {
        return page;
    }

    List<SheetBlock> blocks() {
        return blocks;
    }

    /** Lays it out. @param widths how wide the letters are */
    public Sheets layOut(Widths widths) {
        return new Sheets(page, new Paginator(page, widths).sheets(blocks));
    }

    /** The empty one. */
    public static SheetContent empty() {
        return new SheetContent(PageProfile.standard(), List.of());
    }
}
