package org.collate.transfer.page;

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
public final class ParagraphLooks {

    private final PageProfile page;
    private final List<PrintedBlock> blocks;
    private final ClosingPlace closing;
    private final ClosingPlace written;
    private final int signature;
    private final Map<PrintedParagraph, Look> looks = new IdentityHashMap<>();

    private ParagraphLooks(PageProfile page, List<PrintedBlock> blocks) {
        this.page = page;
        this.blocks = blocks;
        this.closing = ClosingPlace.of(blocks, page.number("indent.signature.chars"));
        this.signature = Closing.start(blocks);
        this.written = ClosingPlace.written(blocks, signature, page.number("indent.signature.chars"));
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof PrintedParagraph paragraph) {
                looks.put(paragraph, look(paragraph, i));
            }
        }
    }

    /** The looks of the paragraphs of one version. */
    public static ParagraphLooks of(PageProfile page, List<MarkedBlock> marked, boolean isLater) {
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
        return new ParagraphLooks(page, blocks);
    }

    /** The look of a paragraph that stands in the report itself; that of the body for all others. */
    public Look of(PrintedParagraph paragraph) {
        return looks.getOrDefault(paragraph, Look.BODY);
    }

    private Look look(PrintedParagraph paragraph, int index) {
        boolean frontEnds = isFront(paragraph) && (index + 1 == blocks.size() || !isFront(blocks.get(index + 1)));
        int after = frontEnds ? page.number("lines.afterTitle") : 0;
        return switch (paragraph.kind()) {
            case TITLE ->
                Look.of(PageStyle.TITLE).between(0, after).wide(TitleShape.width(paragraph.text(), titleWidth()));
            case BYLINE -> Look.of(PageStyle.BYLINE).between(0, after);
            case SIGNATURE -> closing(PageStyle.SIGNATURE, index, closing.signature());
            case DATE -> closing(PageStyle.DATE, index, closing.date());
            case CELL -> Look.BODY;
            case BODY -> body(paragraph, index);
        };
    }

    /** How wide the title can be, in half characters. */
    private int titleWidth() {
        return page.textWidth() / (page.number("size.title") * 5);
    }

    private Look body(PrintedParagraph paragraph, int index) {
        if (index >= signature) {
            int before = index == signature ? page.number("lines.beforeSignature") : 0;
            boolean isDate = index + 1 == blocks.size();
            return Look.of(PageStyle.CLOSING)
                    .between(before, 0)
                    .indented(isDate ? written.date() : written.signature())
                    .keeping(!isDate);
        }
        boolean isLast =
                index + 1 < blocks.size() && (index + 1 == signature || ClosingPlace.isClosing(blocks.get(index + 1)));
        return heading(paragraph).keeping(isLast);
    }

    private static Look heading(PrintedParagraph paragraph) {
        int level = paragraph.pieces().isEmpty()
                ? 0
                : paragraph.pieces().getFirst().element().map(Lettering::level).orElse(0);
        if (level == 0) {
            return Look.BODY;
        }
        return Lettering.isHeading(paragraph) ? Look.of(PageStyle.heading(level)) : Look.BODY.outlined(level);
    }

    private static boolean isFront(PrintedBlock block) {
        return block instanceof PrintedParagraph paragraph
                && (paragraph.kind() == Kind.TITLE || paragraph.kind() == Kind.BYLINE);
    }

    /** A line of the signature, or the date; a free line stands above the first of them. */
    private Look closing(PageStyle id, int index, int indent) {
        boolean isFirst = index == 0 || !ClosingPlace.isClosing(blocks.get(index - 1));
        int before = isFirst && index > 0 ? page.number("lines.beforeSignature") : 0;
        return Look.of(id).between(before, 0).indented(indent).keeping(index + 1 < blocks.size());
    }
}
