package org.collate.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GraphemesTest {

    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";

    @Test
    void aCharacterIsWhatAReaderTakesForOne() {
        assertEquals(
                List.of("\ud842\udfb7", "野", "家"),
                Graphemes.of("\ud842\udfb7野家").list());
        assertEquals(List.of("e\u0301", "a"), Graphemes.of("e\u0301a").list());
        assertEquals(
                List.of("葛\udb40\udd00", "城"), Graphemes.of("葛\udb40\udd00城").list());
        assertEquals(List.of("，\ufe00", "好"), Graphemes.of("，\ufe00好").list());
        assertEquals(List.of(FAMILY, "！"), Graphemes.of(FAMILY + "！").list());
        assertEquals(List.of("\n", "\u0301"), Graphemes.of("\n\u0301").list());
    }

    @Test
    void whatIsTakenForSimpleJoinsNoOther() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Graphemes.isSimple(String.valueOf(c))) {
                for (String text : List.of("一" + c, c + "一", "" + c + c, "a" + c + "\n")) {
                    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
                    clusters.setText(text);
                    for (int i = 1; i < text.length(); i++) {
                        assertTrue(clusters.isBoundary(i), Integer.toHexString(c));
                    }
                }
            }
        }
    }

    @Test
    void chineseTextIsSimple() {
        assertTrue(Graphemes.isSimple("（一）“学习”不够——2025年3月，调研2次；①②、《准则》·Ａ％……\n\t ㈠，㎡"));
        assertFalse(Graphemes.isSimple("\ud842\udfb7"));
    }

    @Test
    void placesAreUnits() {
        Graphemes clusters = Graphemes.of("一\ud842\udfb7e\u0301");
        assertArrayEquals(new int[] {0, 1, 3, 5}, clusters.places());
        assertEquals(1, clusters.floor(2));
        assertEquals(3, clusters.ceiling(2));
        assertTrue(clusters.isBoundary(5));
        assertFalse(clusters.isBoundary(4));
        assertArrayEquals(new int[] {0}, Graphemes.of("").places());
    }

    @Test
    void commonEndsCutNoCharacter() {
        assertEquals(new CommonEnds(1, 1), CommonEnds.of("读\ud873\udd29少", "读\ud873\udd28少"));
        assertEquals(new CommonEnds(0, 1), CommonEnds.of("e少", "e\u0301少"));
        assertEquals(new CommonEnds(1, 0), CommonEnds.of("一\ud842\udfb7", "一\ud844\udfb7"));
        assertEquals(new CommonEnds(2, 0), CommonEnds.of("一二", "一二"));
        assertEquals(new CommonEnds(1, 0), CommonEnds.of("一", "一一"));
    }

    @Test
    void anExcerptEndsBetweenCharacters() {
        assertEquals("一二", Excerpt.of("一二", 2));
        assertEquals("一…", Excerpt.of("一\ud842\udfb7二", 2));
        assertEquals("一\ud842\udfb7…", Excerpt.of("一\ud842\udfb7二", 3));
        assertEquals(FAMILY + "…", Excerpt.of(FAMILY + "二", 3));
        assertEquals(FAMILY, Excerpt.of(FAMILY, 3));
        assertEquals("一 二…", Excerpt.ofLines("一\n二\n三", 3));
    }
}
