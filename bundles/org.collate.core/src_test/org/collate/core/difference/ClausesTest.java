package org.collate.core.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void aClauseEndsAfterItsMarkAndWhatClosesBehindIt() {
        assertEquals(List.of("一是学习不深，", "他说：", "“不够。”", "改！？"), Clauses.of("一是学习不深，他说：“不够。”改！？"));
    }

    @Test
    void aLineBreakIsAPieceOfItsOwn() {
        assertEquals(List.of("甲。", "\n", "\n", "乙"), Clauses.of("甲。\n\n乙"));
    }

    @Test
    void textWithoutMarksIsOneClauseAndNoTextIsNone() {
        assertEquals(List.of("甲乙"), Clauses.of("甲乙"));
        assertEquals(List.of(), Clauses.of(""));
    }

    @Test
    void theFirstPieceIsFoundAlone() {
        for (String text : List.of("甲。”乙，丙", "甲乙", "\n甲。", "甲\n", "。甲")) {
            assertEquals(Clauses.of(text).getFirst(), Clauses.first(text));
        }
        assertEquals("", Clauses.first(""));
    }

    @Test
    void aTextIsOpenWhereWordsBehindItWouldJoinItsLastClause() {
        assertTrue(Clauses.isOpen("甲，乙"));
        assertFalse(Clauses.isOpen("甲，"));
        assertFalse(Clauses.isOpen("“甲。”"));
        assertFalse(Clauses.isOpen("甲\n"));
        assertTrue(Clauses.isOpen("甲。\n”"));
        assertFalse(Clauses.isOpen(""));
    }

    @Test
    void wordsRunOnInAClauseThatIsOpenAndMarksAlsoInOneThatEnded() {
        assertTrue(Clauses.runsOn("甲", "乙"));
        assertFalse(Clauses.runsOn("甲，", "乙"));
        for (String part : List.of("。乙", "”乙", "\u0301乙")) {
            assertTrue(Clauses.runsOn("甲，", part), part);
            assertFalse(Clauses.runsOn("甲\n", part), part);
            assertFalse(Clauses.runsOn("", part), part);
        }
        assertFalse(Clauses.runsOn("甲", "\n乙"));
        assertFalse(Clauses.runsOn("甲", ""));
    }

    @Test
    void spansNameTheChangedClausesAndTheirPlaces() {
        assertEquals(
                List.of(new Change.Span(2, "乙二，", 2, "乙两，"), new Change.Span(7, "", 7, "丁。")),
                Difference.spans("甲，乙二，丙。", "甲，乙两，丙。丁。"));
    }
}
