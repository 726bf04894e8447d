package org.collate.docx;

import static org.collate.docx.WordFile.p;
import static org.collate.docx.WordFile.r;
import static org.collate.docx.WordFile.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.collate.transfer.ImportException;
import org.collate.transfer.Paragraph.Span;
import org.collate.transfer.ParagraphStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxStylesTest {

    @ParameterizedTest
    @CsvSource({
        "Title,TITLE",
        "标题,TITLE",
        "heading 1,HEADING",
        "Heading 3,HEADING",
        "标题 2,HEADING",
        "标题2,HEADING",
        "Subtitle,CENTRED",
        "Normal,BODY",
        "heading,BODY",
        "Body Text,BODY"
    })
    void stylesAreKnownByTheirNamesWhateverTheirIds(String name, ParagraphStyle expected) throws ImportException {
        assertEquals(expected, style(WordFile.of(styled("a17", "x")).styles(style("a17", name, ""))));
    }

    @Test
    void whatAStyleIsBasedOnHolds() throws ImportException {
        WordFile file = WordFile.of(styled("c", "x"))
                .styles(
                        style("a", "heading 1", ""),
                        style("b", "甲", "<w:basedOn w:val=\"a\"/>"),
                        style("c", "乙", "<w:basedOn w:val=\"b\"/>"));
        assertEquals(ParagraphStyle.HEADING, style(file));
    }

    @Test
    void stylesBasedOnEachOtherAreReadToTheirEnd() throws ImportException {
        WordFile file = WordFile.of(styled("a", "x"))
                .styles(
                        style("a", "甲", "<w:basedOn w:val=\"b\"/>"),
                        style("b", "乙", "<w:basedOn w:val=\"a\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr>"));
        assertEquals(ParagraphStyle.CENTRED, style(file));
    }

    @Test
    void outlineLevelsMakeHeadingsAndTheNinthTakesThemBack() throws ImportException {
        assertEquals(
                ParagraphStyle.HEADING, style(WordFile.of(p("<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", r("x")))));
        WordFile back = WordFile.of(p("<w:pPr><w:pStyle w:val=\"h\"/><w:outlineLvl w:val=\"9\"/></w:pPr>", r("x")))
                .styles(style("h", "heading 1", ""));
        assertEquals(ParagraphStyle.BODY, style(back));
    }

    @Test
    void alignmentTellsCentredAndRight() throws ImportException {
        assertEquals(ParagraphStyle.CENTRED, style(WordFile.of(p("<w:pPr><w:jc w:val=\"center\"/></w:pPr>", r("x")))));
        assertEquals(ParagraphStyle.RIGHT, style(WordFile.of(p("<w:pPr><w:jc w:val=\"right\"/></w:pPr>", r("x")))));
        assertEquals(ParagraphStyle.RIGHT, style(WordFile.of(p("<w:pPr><w:jc w:val=\"end\"/></w:pPr>", r("x")))));
        assertEquals(ParagraphStyle.BODY, style(WordFile.of(p("<w:pPr><w:jc w:val=\"both\"/></w:pPr>", r("x")))));
    }

    @Test
    void theDefaultStyleHoldsWhereNoneIsNamed() throws ImportException {
        String standard = style("n", "Normal", "<w:pPr><w:jc w:val=\"right\"/></w:pPr>")
                .replace("<w:style ", "<w:style w:default=\"1\" ");
        assertEquals(ParagraphStyle.RIGHT, style(WordFile.of(p(r("x"))).styles(standard)));
    }

    @Test
    void boldOfParagraphStyleAndCharacterStyleCancelOut() throws ImportException {
        String bold = "<w:rPr><w:b/></w:rPr>";
        String strong = style("s", "Strong", bold).replace("paragraph", "character");
        List<Span> spans = WordFile.of(p(
                        "<w:pPr><w:pStyle w:val=\"p\"/></w:pPr>",
                        r("甲"),
                        r("<w:rStyle w:val=\"s\"/>", "乙"),
                        r("<w:rStyle w:val=\"s\"/><w:b/>", "丙"),
                        r("<w:b w:val=\"false\"/>", "丁")))
                .styles(style("p", "重", bold), strong)
                .read()
                .paragraphs()
                .getFirst()
                .bold();
        assertEquals(List.of(new Span(0, 1), new Span(2, 3)), spans);
    }

    @Test
    void hiddenByAStyleIsHidden() throws ImportException {
        String hidden = style("h", "暗", "<w:rPr><w:vanish/></w:rPr>").replace("paragraph", "character");
        assertEquals(
                List.of("乙"),
                WordFile.of(p(r("<w:rStyle w:val=\"h\"/>", "甲"), r("乙")))
                        .styles(hidden)
                        .texts());
    }

    private static ParagraphStyle style(WordFile file) throws ImportException {
        return file.read().paragraphs().getFirst().style();
    }

    static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more
                + "</w:style>";
    }
}
