package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collate.model.Ids;
import org.collate.model.report.Identified;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Anchor;
import org.collate.transfer.Paragraph.Span;
import org.collate.transfer.ParagraphStyle;
import org.collate.transfer.SourceDocument;
import org.junit.jupiter.api.Test;

class AnchorIdsTest {

    private static final String SECTION = "asection222222";
    private static final String FIRST = "afirst22222222";
    private static final String SECOND = "asecond2222222";

    private static Paragraph paragraph(int line, String text, Anchor... anchors) {
        return new Paragraph(text, line, ParagraphStyle.BODY, List.of(), 0, List.of(anchors));
    }

    private static List<String> ids(Paragraph... paragraphs) {
        SourceDocument manuscript = new SourceDocument("报告.docx", List.of(paragraphs), List.of(), Map.of());
        List<String> ids = new ArrayList<>();
        new StructureFinder(Ids.derived())
                .find(manuscript, null)
                .report()
                .eAllContents()
                .forEachRemaining(one -> ids.add(((Identified) one).getId()));
        return ids;
    }

    @Test
    void elementsKeepTheIdsThatAnExportLeft() {
        String text = "一是不深。少读。二是不实。";
        assertEquals(
                List.of(SECTION, FIRST, SECOND),
                ids(
                        paragraph(1, "一、存在的问题", new Anchor(SECTION, new Span(2, 7))),
                        paragraph(2, text, new Anchor(FIRST, new Span(2, 8)), new Anchor(SECOND, new Span(10, 13)))));
    }

    @Test
    void anIdThatOccursTwiceOrHasAnotherShapeIsNotKept() {
        List<String> ids = ids(
                paragraph(1, "一、存在的问题", new Anchor("_Toc1", new Span(2, 7))),
                paragraph(2, "一是不深。", new Anchor(FIRST, new Span(2, 5))),
                paragraph(3, "二是不实。", new Anchor(FIRST, new Span(2, 5))));
        assertEquals(3, ids.size());
        assertNotEquals("_Toc1", ids.get(0));
        assertNotEquals(FIRST, ids.get(1));
        assertNotEquals(FIRST, ids.get(2));
    }
}
