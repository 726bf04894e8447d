package org.collate.docx;

import static org.collate.docx.WordFile.item;
import static org.collate.docx.WordFile.p;
import static org.collate.docx.WordFile.r;
import static org.collate.docx.WordFile.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.collate.transfer.ImportException;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxNumberingTest {

    private static final String NOTHING = "<w:suff w:val=\"nothing\"/>";

    private static final String CHINESE = list(
            1,
            level(0, "chineseCounting", "%1、", NOTHING),
            level(1, "chineseCounting", "（%2）", NOTHING),
            level(2, "decimal", "%3.", "<w:suff w:val=\"space\"/>"));

    @Test
    void numbersAreWrittenOutAndDeeperLevelsBeginAnew() throws ImportException {
        assertEquals(
                List.of("一、甲", "（一）乙", "1. 丙", "2. 丁", "（二）戊", "1. 己", "二、庚", "（一）辛"),
                WordFile.of(
                                item(1, 0, "甲"),
                                item(1, 1, "乙"),
                                item(1, 2, "丙"),
                                item(1, 2, "丁"),
                                item(1, 1, "戊"),
                                item(1, 2, "己"),
                                item(1, 0, "庚"),
                                item(1, 1, "辛"))
                        .numbering(CHINESE, num(1, 1, ""))
                        .texts());
    }

    @Test
    void theLengthOfTheNumberIsToldAndSpansMoveWithIt() throws ImportException {
        Paragraph read = WordFile.of(p(numbered(1, 1), r("<w:b/>", "粗"), r("细")))
                .numbering(CHINESE, num(1, 1, ""))
                .read()
                .paragraphs()
                .getFirst();
        assertEquals("（一）粗细", read.text());
        assertEquals(3, read.generated());
        assertEquals(List.of(new Span(3, 4)), read.bold());
    }

    @Test
    void theTabBehindANumberIsPartOfWhatIsGenerated() throws ImportException {
        Paragraph read = WordFile.of(item(1, 0, "2023年"))
                .numbering(list(1, level(0, "decimal", "%1", "")), num(1, 1, ""))
                .read()
                .paragraphs()
                .getFirst();
        assertEquals("1\t2023年", read.text());
        assertEquals(2, read.generated());
    }

    @Test
    void usesOfOneListCountOnAndAStartOverrideBeginsAnewOnce() throws ImportException {
        String start = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        assertEquals(
                List.of("一、a", "二、b", "五、c", "六、d"),
                WordFile.of(item(1, 0, "a"), item(2, 0, "b"), item(3, 0, "c"), item(3, 0, "d"))
                        .numbering(CHINESE, num(1, 1, ""), num(2, 1, ""), num(3, 1, start))
                        .texts());
    }

    @Test
    void aLevelMayBeReplacedForOneUse() throws ImportException {
        String other = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1)", NOTHING) + "</w:lvlOverride>";
        assertEquals(
                List.of("I)a"),
                WordFile.of(item(1, 0, "a"))
                        .numbering(CHINESE, num(1, 1, other))
                        .texts());
    }

    @Test
    void severalLevelsInOneNumberAndTheLegalStyle() throws ImportException {
        String list = list(
                1,
                level(0, "chineseCounting", "%1、", NOTHING),
                level(1, "decimal", "%1.%2", NOTHING),
                level(2, "decimal", "%1.%2.%3", NOTHING + "<w:isLgl/>"));
        assertEquals(
                List.of("一.1a", "一、b", "一.1c", "1.1.1d"),
                WordFile.of(item(1, 1, "a"), item(1, 0, "b"), item(1, 1, "c"), item(1, 2, "d"))
                        .numbering(list, num(1, 1, ""))
                        .texts());
    }

    @Test
    void aLevelMayGoOnWithoutRestart() throws ImportException {
        String list = list(
                1,
                level(0, "decimal", "%1、", NOTHING),
                level(1, "decimal", "(%2)", NOTHING + "<w:lvlRestart w:val=\"0\"/>"));
        assertEquals(
                List.of("1、a", "(1)b", "2、c", "(2)d"),
                WordFile.of(item(1, 0, "a"), item(1, 1, "b"), item(1, 0, "c"), item(1, 1, "d"))
                        .numbering(list, num(1, 1, ""))
                        .texts());
    }

    @Test
    void bulletsAreNoTextAndZeroTakesAListAway() throws ImportException {
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:name w:val=\"L\"/><w:pPr><w:numPr><w:numId "
                + "w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        WordFile file = WordFile.of(
                        item(1, 0, "点"),
                        p("<w:pPr><w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>", r("无")),
                        styled("L", "有"))
                .styles(style)
                .numbering(
                        list(1, level(0, "bullet", "\uf0b7", "")),
                        CHINESE.replace("Id=\"1\"", "Id=\"2\""),
                        num(1, 1, ""),
                        num(2, 2, ""));
        assertEquals(List.of("点", "无", "一、有"), file.texts());
    }

    @Test
    void aStyleMayNameTheListAndTheListTheLevel() throws ImportException {
        String levels = list(
                1,
                level(0, "chineseCounting", "%1、", NOTHING + "<w:pStyle w:val=\"A\"/>"),
                level(1, "chineseCounting", "（%2）", NOTHING + "<w:pStyle w:val=\"B\"/>"));
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>";
        String list = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        assertEquals(
                List.of("一、a", "（一）b", "（二）c"),
                WordFile.of(styled("A", "a"), styled("B", "b"), styled("C", "c"))
                        .styles(
                                style.formatted("A", "x", list),
                                style.formatted("B", "y", list),
                                style.formatted("C", "z", "<w:basedOn w:val=\"B\"/>"))
                        .numbering(levels, num(1, 1, ""))
                        .texts());
    }

    @Test
    void aListMayPointToAListStyle() throws ImportException {
        String pointer = "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"S\"/></w:abstractNum>";
        String style = "<w:style w:type=\"numbering\" w:styleId=\"S\"><w:name w:val=\"S\"/><w:pPr><w:numPr><w:numId "
                + "w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        assertEquals(
                List.of("一、a"),
                WordFile.of(item(2, 0, "a"))
                        .styles(style)
                        .numbering(CHINESE, pointer, num(1, 1, ""), num(2, 7, ""))
                        .texts());
        String circle = style.replace("w:val=\"1\"", "w:val=\"2\"");
        assertEquals(
                List.of("a"),
                WordFile.of(item(2, 0, "a"))
                        .styles(circle)
                        .numbering(CHINESE, pointer, num(1, 1, ""), num(2, 7, ""))
                        .texts());
    }

    @Test
    void absurdNumbersAreBounded() throws ImportException {
        String list = list(
                1,
                level(0, "lowerRoman", "%1", NOTHING).replace("w:start w:val=\"1\"", "w:start w:val=\"2147483647\""),
                level(1, "upperLetter", "%2", NOTHING).replace("w:start w:val=\"1\"", "w:start w:val=\"-5\""),
                level(2, "decimal", "%3", NOTHING).replace("w:start w:val=\"1\"", "w:start w:val=\"99999999999999\""));
        assertEquals(
                List.of("1000000a", "1000000b", "0c", "1d", "e"),
                WordFile.of(item(1, 0, "a"), item(1, 0, "b"), item(1, 1, "c"), item(1, 2, "d"), item(77, 0, "e"))
                        .numbering(list, num(1, 1, ""))
                        .texts());
    }

    @Test
    void aDeletedItemDoesNotCount() throws ImportException {
        String deleted = p(
                "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/>"
                        + "</w:rPr></w:pPr>",
                "<w:del w:id=\"2\">" + r("子") + "</w:del>");
        assertEquals(
                List.of("一、a", "二、b"),
                WordFile.of(item(1, 0, "a"), deleted, item(1, 0, "b"))
                        .numbering(CHINESE, num(1, 1, ""))
                        .texts());
    }

    @ParameterizedTest
    @CsvSource({
        "decimal,12,12",
        "chineseCounting,10,十",
        "chineseCounting,11,十一",
        "chineseCounting,20,二十",
        "chineseCountingThousand,105,一百零五",
        "chineseCountingThousand,110,一百一十",
        "chineseCountingThousand,1001,一千零一",
        "chineseCountingThousand,10010,一万零一十",
        "chineseCountingThousand,100000,十万",
        "japaneseCounting,21,二十一",
        "taiwaneseCountingThousand,3,三",
        "chineseLegalSimplified,12,壹拾贰",
        "ideographDigital,2023,二〇二三",
        "ideographTraditional,2,乙",
        "lowerLetter,3,c",
        "lowerLetter,27,aa",
        "upperLetter,26,Z",
        "lowerRoman,4,iv",
        "upperRoman,1999,MCMXCIX",
        "decimalEnclosedCircle,1,①",
        "decimalEnclosedCircle,20,⑳",
        "decimalEnclosedCircleChinese,21,㉑",
        "decimalFullWidth,10,１０",
        "decimalZero,7,07",
        "unheardOf,7,7"
    })
    void formatsWriteNumbers(String format, int number, String expected) {
        assertEquals(expected, NumberFormats.write(number, format));
    }

    @Test
    void theFormatNoneWritesNothing() {
        assertEquals("", NumberFormats.write(3, "none"));
    }

    private static String numbered(int numId, int level) {
        return "<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + numId + "\"/></w:numPr></w:pPr>";
    }

    static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    static String level(int at, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    static String num(int id, int list, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + more + "</w:num>";
    }
}
