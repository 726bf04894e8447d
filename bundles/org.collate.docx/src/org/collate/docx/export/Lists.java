package org.collate.docx.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collate.core.layout.MarkedParagraph.ListNumber;
import org.collate.core.layout.PrintedParagraph;
import org.collate.model.report.Numbering;
import org.collate.transfer.page.Lettering;
import org.collate.transfer.page.PageProfile;

/** The lists whose items Word counts: each is a numbering of its own, so that none goes on from another. */
final class Lists {

    private final PageProfile page;
    private final Map<String, Item> lists = new LinkedHashMap<>();

    Lists(PageProfile page) {
        this.page = page;
    }

    /** A list: its number, and how its items look. */
    private record Item(int number, Numbering style, int letters) {}

    /** The number of the list that a paragraph's number is of. */
    int number(ListNumber number, PrintedParagraph paragraph) {
        return lists.computeIfAbsent(
                        number.list(),
                        list -> new Item(
                                lists.size() + 1,
                                number.style(),
                                Lettering.of(paragraph, 0).getFirst().level()))
                .number();
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** The part that says how they are numbered. */
    byte[] part() {
        Xml xml = new Xml().begin("w:numbering", "xmlns:w", Xml.W);
        for (Item item : lists.values()) {
            xml.begin("w:abstractNum", "w:abstractNumId", String.valueOf(item.number()));
            xml.value("w:multiLevelType", "singleLevel").begin("w:lvl", "w:ilvl", "0");
            xml.value("w:start", 1).value("w:numFmt", format(item.style())).value("w:suff", "nothing");
            xml.value("w:lvlText", text(item.style())).value("w:lvlJc", "left");
            int chars = page.number("indent.body.chars");
            xml.begin("w:pPr");
            xml.empty(
                    "w:ind",
                    "w:left",
                    "0",
                    "w:firstLineChars",
                    String.valueOf(chars),
                    "w:firstLine",
                    String.valueOf(chars * page.number("size.body") / 10));
            xml.end().begin("w:rPr");
            StylesPart.letters(xml, page, item.letters());
            xml.end().end().end();
        }
        for (Item item : lists.values()) {
            xml.begin("w:num", "w:numId", String.valueOf(item.number()));
            xml.value("w:abstractNumId", item.number()).end();
        }
        return xml.end().bytes();
    }

    private static String format(Numbering style) {
        return style == Numbering.DIGIT || style == Numbering.DIGIT_BRACKETED ? "decimal" : "chineseCountingThousand";
    }

    private static String text(Numbering style) {
        return switch (style) {
            case HAN -> "%1、";
            case HAN_BRACKETED, DIGIT_BRACKETED -> "（%1）";
            case DIGIT -> "%1.";
            case YI_SHI -> "%1是";
            case DI_YI -> "第%1，";
            case QI_YI -> "其%1，";
            case YI_YAO -> "%1要";
            default -> throw new IllegalArgumentException(style.getName());
        };
    }
}
