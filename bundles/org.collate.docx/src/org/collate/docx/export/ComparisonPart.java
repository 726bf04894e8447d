package org.collate.docx.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collate.core.layout.Mark;
import org.collate.core.layout.Mark.Fate;
import org.collate.core.layout.MarkedBlock;
import org.collate.core.layout.MarkedParagraph;
import org.collate.core.layout.MarkedParagraph.ListNumber;
import org.collate.core.layout.MarkedParagraph.Stretch;
import org.collate.core.layout.MarkedTable;
import org.collate.transfer.Markup.Changes;
import org.collate.transfer.Markup.Writer;
import org.collate.transfer.page.Lettering;
import org.collate.transfer.page.PageProfile;

/**
 * A body that compares two versions in a table, paragraph by paragraph: before, after, and who changed what, when and
 * why. Its words are Chinese, as the report's are, on every machine.
 */
final class ComparisonPart {

    private static final String TITLE = "修改对照表";
    private static final List<String> HEAD = List.of("修改前", "修改后", "修改人、时间和原因");
    private static final String UNCHANGED = "（未修改）";
    private static final String DROPPED = "（删去）";
    private static final String ADDED = "（新增）";
    private static final String MOVED_AWAY = "（移至他处）";
    private static final String MOVED_HERE = "（由他处移来）";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    /** How the width of the text is shared out, in parts of 20. */
    private static final int[] SHARES = {8, 8, 4};

    private final PageProfile page;
    private final Changes changes;
    private final Xml xml = new Xml();

    private ComparisonPart(PageProfile page, Changes changes) {
        this.page = page;
        this.changes = changes;
    }

    /** The main part. */
    static byte[] of(PageProfile page, Changes changes, String oddFooter, String evenFooter) {
        ComparisonPart part = new ComparisonPart(page, changes);
        part.write(oddFooter, evenFooter);
        return part.xml.bytes();
    }

    private void write(String oddFooter, String evenFooter) {
        xml.begin("w:document", "xmlns:w", Xml.W, "xmlns:r", Xml.R).begin("w:body");
        xml.begin("w:p").begin("w:pPr").value("w:pStyle", "Title");
        xml.empty("w:spacing", "w:after", page.value("grid.line")).end();
        run(TITLE, Fate.STAYS);
        xml.end().begin("w:tbl").begin("w:tblPr");
        xml.empty("w:tblW", "w:w", String.valueOf(width(20)), "w:type", "dxa").begin("w:tblBorders");
        for (String side : TableWriter.BORDERS) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.end().empty("w:tblLayout", "w:type", "fixed").end().begin("w:tblGrid");
        for (int share : SHARES) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width(share)));
        }
        xml.end();
        head();
        rows().forEach(this::row);
        xml.end();
        Sections.write(xml.begin("w:p").end(), page, oddFooter, evenFooter);
        xml.end().end();
    }

    private int width(int parts) {
        int text = page.number("page.width") - page.number("margin.left") - page.number("margin.right");
        return text * parts / 20;
    }

    private void head() {
        xml.begin("w:tr")
                .begin("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .end();
        for (int i = 0; i < SHARES.length; i++) {
            cell(i);
            paragraph(StylesPart.TABLE_HEAD);
            run(HEAD.get(i), Fate.STAYS);
            xml.end().end();
        }
        xml.end();
    }

    // ---- what is compared

    /** Paragraphs that stand beside each other: what one version has in one paragraph another may have in two. */
    private List<List<MarkedParagraph>> rows() {
        List<List<MarkedParagraph>> rows = new ArrayList<>();
        for (MarkedBlock block : changes.blocks()) {
            switch (block) {
                case MarkedParagraph paragraph -> add(rows, paragraph);
                case MarkedTable table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> cell.forEach(each -> add(rows, each))));
            }
        }
        rows.removeIf(row -> marks(row).findAny().isEmpty()
                && row.stream().allMatch(each -> text(each).isEmpty()));
        return rows;
    }

    private static String text(MarkedParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.number().map(ListNumber::text).ifPresent(text::append);
        paragraph.stretches().forEach(each -> text.append(each.words()));
        return text.toString();
    }

    private static void add(List<List<MarkedParagraph>> rows, MarkedParagraph paragraph) {
        boolean goesOn = !rows.isEmpty() && goesOn(rows.getLast());
        if (!goesOn) {
            rows.add(new ArrayList<>());
        }
        rows.getLast().add(paragraph);
    }

    /** Whether a row is not at its end: one version has words in it and no end of a paragraph behind them. */
    private static boolean goesOn(List<MarkedParagraph> row) {
        return goesOn(row, Mark::isBefore) || goesOn(row, Mark::isAfter);
    }

    private static boolean goesOn(List<MarkedParagraph> row, Predicate<Mark> side) {
        boolean open = false;
        for (MarkedParagraph each : row) {
            open |= each.stretches().stream().anyMatch(stretch -> side.test(stretch.mark()));
            open &= !side.test(each.end());
        }
        return open;
    }

    private static Stream<Mark> marks(List<MarkedParagraph> row) {
        return row.stream()
                .flatMap(each -> Stream.concat(each.stretches().stream().map(Stretch::mark), Stream.of(each.end())))
                .filter(mark -> mark.fate() != Fate.STAYS);
    }

    private static boolean isThere(List<MarkedParagraph> row, Predicate<Mark> side) {
        return row.stream().anyMatch(each -> side.test(each.end()));
    }

    // ---- rows

    private void row(List<MarkedParagraph> row) {
        xml.begin("w:tr").begin("w:trPr").end();
        boolean isMoved = marks(row).anyMatch(mark -> mark.move() > 0);
        cell(0);
        side(row, Mark::isBefore, isMoved ? MOVED_HERE : ADDED);
        xml.end();
        cell(1);
        if (marks(row).findAny().isEmpty()) {
            paragraph(StylesPart.TABLE_TEXT);
            run(UNCHANGED, Fate.STAYS);
            xml.end();
        } else {
            side(row, Mark::isAfter, isMoved ? MOVED_AWAY : DROPPED);
        }
        xml.end();
        cell(2);
        List<String> versions = marks(row).map(Mark::version).distinct().toList();
        for (String version : versions) {
            paragraph(StylesPart.TABLE_TEXT);
            run(told(changes.writer(version)), Fate.STAYS);
            xml.end();
        }
        if (versions.isEmpty()) {
            paragraph(StylesPart.TABLE_TEXT);
            xml.end();
        }
        xml.end().end();
    }

    private static String told(Writer writer) {
        String who = writer.name() + "，" + writer.time().format(DAY);
        return writer.reason().isBlank() ? who : who + "：" + writer.reason();
    }

    private void side(List<MarkedParagraph> row, Predicate<Mark> side, String nothing) {
        if (!isThere(row, side)) {
            paragraph(StylesPart.TABLE_TEXT);
            run(nothing, Fate.STAYS);
            xml.end();
            return;
        }
        boolean isOpen = false;
        for (MarkedParagraph each : row) {
            List<Stretch> words = each.stretches().stream()
                    .filter(stretch -> side.test(stretch.mark()))
                    .toList();
            boolean ends = side.test(each.end());
            if (!isOpen && (ends || !words.isEmpty())) {
                paragraph(StylesPart.TABLE_TEXT);
                isOpen = true;
            }
            if (ends) {
                (side.test(new Mark(Fate.COMES, "", 0)) ? each.numberAfter() : each.numberBefore())
                        .ifPresent(number -> run(number.text(), Fate.STAYS));
            }
            words.forEach(stretch -> run(stretch.words(), stretch.mark().fate()));
            if (ends) {
                xml.end();
                isOpen = false;
            }
        }
        if (isOpen) {
            xml.end();
        }
    }

    private void cell(int column) {
        xml.begin("w:tc").begin("w:tcPr");
        xml.empty("w:tcW", "w:w", String.valueOf(width(SHARES[column])), "w:type", "dxa")
                .end();
    }

    private void paragraph(String style) {
        xml.begin("w:p").begin("w:pPr").value("w:pStyle", style).end();
    }

    private void run(String words, Fate fate) {
        Runs.write(xml, new Lettering.Span(0, words.length(), 0, false), words, fate, true);
    }
}
