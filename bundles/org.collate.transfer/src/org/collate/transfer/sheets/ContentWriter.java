package org.collate.transfer.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.collate.core.layout.Mark.Fate;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedParagraph.Stretch;
import org.collate.core.layout.MarkedTable;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedParagraph.Part;
import org.collate.core.layout.PrintedParagraph.Piece;
import org.collate.core.layout.PrintedTable.Slot;
import org.collate.core.text.Words;
import org.collate.model.report.Content;
import org.collate.transfer.page.ColumnWidths;
import org.collate.transfer.page.Lettering;
import org.collate.transfer.page.Look;
import org.collate.transfer.page.PageProfile;
import org.collate.transfer.page.PageStyle;
import org.collate.transfer.page.ParagraphLooks;
import org.collate.transfer.sheets.SheetBlock.Grid;
import org.collate.transfer.sheets.SheetBlock.GridCell;
import org.collate.transfer.sheets.SheetBlock.GridRow;
import org.collate.transfer.sheets.SheetBlock.Passage;

/** Takes printed blocks apart from their report, as they look on a page. */
final class ContentWriter {

    private final PageProfile page;
    private final List<MarkedBlock> blocks;
    private final boolean isDrawn;
    private final String report;
    private final StyleSettings settings;
    private final ParagraphLooks looks;
    private final ParagraphLooks earlier;

    /**
     * For blocks.
     *
     * @param isDrawn whether what changed is drawn; else they are one version
     * @param report the id of the report, whose title is among its words
     */
    ContentWriter(PageProfile page, List<MarkedBlock> blocks, boolean isDrawn, String report) {
        this.page = page;
        this.blocks = blocks;
        this.isDrawn = isDrawn;
        this.report = report;
        this.settings = new StyleSettings(page);
        this.looks = ParagraphLooks.of(page, blocks, true);
        this.earlier = isDrawn ? ParagraphLooks.of(page, blocks, false) : looks;
    }

    List<SheetBlock> write() {
        List<SheetBlock> written = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case MarkedParagraph paragraph -> written.add(paragraph(paragraph));
                case MarkedTable table -> {
                    written.add(table(table));
                    if (i + 1 == blocks.size() || blocks.get(i + 1) instanceof MarkedTable) {
                        written.add(new Passage(settings.parting(), List.of()));
                    }
                }
            }
        }
        return written;
    }

    private Passage paragraph(MarkedParagraph paragraph) {
        Optional<Look> now = paragraph.after().map(looks::of);
        Look look = now.or(() -> paragraph.before().map(earlier::of)).orElseThrow();
        Setting setting = settings.of(look);
        return new Passage(setting, letters(paragraph, setting.face()));
    }

    private List<Letters> letters(MarkedParagraph paragraph, Face own) {
        List<Letters> letters = new ArrayList<>();
        Ink end = Ink.of(paragraph.end().fate());
        paragraph.number().ifPresent(number -> {
            Lettering.Span span = Lettering.of(paragraph.shown(), 0).getFirst();
            letters.add(Letters.of(number.text(), face(own, span), isDrawn ? end : Ink.PLAIN));
        });
        for (Stretch stretch : paragraph.stretches()) {
            words(stretch, own, letters);
        }
        boolean isInside = paragraph.end().fate() != Fate.STAYS
                && paragraph.stretches().stream().anyMatch(each -> each.mark().fate() == Fate.STAYS);
        if (isDrawn && isInside) {
            letters.add(Letters.of("¶", own, end));
        }
        return letters;
    }

    private void words(Stretch stretch, Face own, List<Letters> letters) {
        Piece piece = stretch.paragraph().pieces().get(stretch.piece());
        Ink ink = isDrawn ? Ink.of(stretch.mark().fate()) : Ink.PLAIN;
        boolean isTitle = stretch.paragraph().kind() == PrintedParagraph.Kind.TITLE;
        String element = piece.element().map(Content::getId).orElse(isTitle ? report : "");
        int begin = piece.element().map(each -> begin(each, piece)).orElse(0);
        for (Lettering.Span span : Lettering.of(stretch.paragraph(), stretch.piece())) {
            int from = Math.max(stretch.from(), span.from());
            int to = Math.min(stretch.to(), span.to());
            if (from < to) {
                boolean isOwn = piece.part() == Part.WORDS;
                letters.add(new Letters(
                        piece.text().substring(from, to),
                        span.level(),
                        face(own, span),
                        ink,
                        element,
                        isOwn ? begin + from : begin,
                        isOwn));
            }
        }
    }

    /** Where a piece begins in the words of its element. */
    private static int begin(Content element, Piece piece) {
        if (piece.part() == Part.STOP) {
            return Words.of(element).length();
        }
        String words = Words.of(element);
        int begin = 0;
        for (int i = 0; i < piece.line(); i++) {
            begin = words.indexOf('\n', begin) + 1;
        }
        return begin;
    }

    private Face face(Face own, Lettering.Span span) {
        Face face = span.level() == 0 ? own : settings.level(span.level());
        return span.bold() ? new Face(face.chinese(), face.latin(), face.size(), true) : face;
    }

    private Grid table(MarkedTable table) {
        int[] widths = ColumnWidths.of(table.table(), page.textWidth());
        List<GridRow> rows = new ArrayList<>();
        for (MarkedTable.Row row : table.rows()) {
            boolean isHead = row.row().isHead();
            Setting setting = settings.of(style(isHead));
            List<GridCell> cells = new ArrayList<>();
            for (int i = 0; i < row.row().slots().size(); i++) {
                Slot slot = row.row().slots().get(i);
                List<Passage> passages = row.cells().get(i).stream()
                        .map(each -> new Passage(setting, letters(each, setting.face())))
                        .toList();
                cells.add(new GridCell(slot.column(), slot.across(), slot.begins(), slot.reachesOn(), passages));
            }
            if (cells.isEmpty()) {
                Passage nothing = new Passage(setting, List.of());
                cells.add(new GridCell(0, widths.length, true, false, List.of(nothing)));
            }
            rows.add(new GridRow(isHead, cells));
        }
        return new Grid(Arrays.stream(widths).boxed().toList(), rows, true);
    }

    private static Look style(boolean isHead) {
        return Look.of(isHead ? PageStyle.CELL_HEAD : PageStyle.CELL);
    }
}
