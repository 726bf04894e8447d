package org.collate.docx.export;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedTable;
import org.collate.core.layout.PrintedBlock;
import org.collate.core.layout.PrintedParagraph;
import org.collate.core.layout.PrintedParagraph.Kind;

/** How each paragraph of a report looks, by where it stands. */
final class Looks {

    private final PageProfile page;
    private final List<PrintedBlock> blocks;
    private final ClosingPlace closing;
    private final int signature;
    private final Map<PrintedParagraph, Look> looks = new IdentityHashMap<>();

    private Looks(PageProfile page, List<PrintedBlock> blocks) {
        this.page = page;
        this.blocks = blocks;
        this.closing = ClosingPlace.of(blocks, page.number("indent.signature.chars"));
        this.signature = Closing.start(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof PrintedParagraph paragraph) {
                looks.put(paragraph, look(paragraph, i));
            }
        }
    }

    /** The looks of the paragraphs of one version. */
    static Looks of(PageProfile page, List<MarkedBlock> marked, boolean isLater) {
        List<PrintedBlock> blocks = new ArrayList<>();
        for (MarkedBlock block : marked) {
            switch (block) {
                case MarkedParagraph paragraph ->
                    (isLater ? paragraph.after() : paragraph.before()).ifPresent(blocks::add);
                case MarkedTable table -> {
                    if (isLater ? table.mark().isAfter() : table.mark().isBefore()) {
                        blocks.add(table.table());
                    }
                }
            }
        }
        return new Looks(page, blocks);
    }

    /** The look of a paragraph that stands in the report itself; that of the body for all others. */
    Look of(PrintedParagraph paragraph) {
        return looks.getOrDefault(paragraph, Look.BODY);
    }

    private Look look(PrintedParagraph paragraph, int index) {
        boolean frontEnds = isFront(paragraph) && (index + 1 == blocks.size() || !isFront(blocks.get(index + 1)));
        int after = frontEnds ? page.number("lines.afterTitle") : 0;
        return switch (paragraph.kind()) {
            case TITLE -> new Look("Title", 0, after, -1, false, 0);
            case BYLINE -> new Look("Subtitle", 0, after, -1, false, 0);
            case SIGNATURE -> closing(StylesPart.SIGNATURE, index, closing.signature());
            case DATE -> closing(StylesPart.DATE, index, closing.date());
            case CELL -> Look.BODY;
            case BODY -> body(paragraph, index);
        };
    }

    private Look body(PrintedParagraph paragraph, int index) {
        if (index >= signature) {
            int before = index == signature ? page.number("lines.beforeSignature") : 0;
            return new Look("Signature", before, 0, -1, index + 1 < blocks.size(), 0);
        }
        Look look = Look.BODY;
        if (Lettering.isHeading(paragraph)) {
            String style = StylesPart.heading(
                    Lettering.level(paragraph.pieces().get(0).element().orElseThrow()));
            look = new Look(style, 0, 0, -1, false, 0);
        }
        boolean isLast =
                index + 1 < blocks.size() && (index + 1 == signature || ClosingPlace.isClosing(blocks.get(index + 1)));
        return isLast ? look.keeping() : look;
    }

    private static boolean isFront(PrintedBlock block) {
        return block instanceof PrintedParagraph paragraph
                && (paragraph.kind() == Kind.TITLE || paragraph.kind() == Kind.BYLINE);
    }

    /** A line of the signature, or the date; a free line stands above the first of them. */
    private Look closing(String id, int index, int indent) {
        boolean isFirst = index == 0 || !ClosingPlace.isClosing(blocks.get(index - 1));
        int before = isFirst && index > 0 ? page.number("lines.beforeSignature") : 0;
        return new Look(id, before, 0, indent, index + 1 < blocks.size(), 0);
    }
}
