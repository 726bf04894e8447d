package org.collate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void everyUnitThatXmlCannotHoldIsFound() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean allowed = c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD;
            OptionalInt expected = allowed ? OptionalInt.empty() : OptionalInt.of(1);
            assertEquals(expected, XmlText.firstForbidden("a" + (char) c + "b"), "U+" + Integer.toHexString(c));
        }
    }

    @Test
    void aPairOfSurrogatesIsAllowedAndALoneOneIsNot() {
        assertEquals(OptionalInt.empty(), XmlText.firstForbidden("\ud83d\ude00"));
        assertEquals(OptionalInt.of(2), XmlText.firstForbidden("\ud83d\ude00\ud83d"));
        assertEquals(OptionalInt.of(0), XmlText.firstForbidden("\ude00\ud83d"));
    }

    @Test
    void aLineHoldsNoLineFeed() {
        assertEquals(OptionalInt.of(1), XmlText.firstForbiddenInLine("a\nb"));
        assertEquals(OptionalInt.empty(), XmlText.firstForbidden("a\nb"));
    }

    @Test
    void cleaningShowsWhatWasLostAndMendsLineEnds() {
        assertEquals("a\nb\nc\nd", XmlText.clean("a\r\nb\rc\nd"));
        assertEquals("a\ufffdb\ufffd\ud83d\ude00", XmlText.clean("a\u0007b\ud83d\ud83d\ude00"));
        assertTrue(XmlText.firstForbidden(XmlText.clean("\u0000\ufffe\uffff\udc00\r"))
                .isEmpty());
    }

    @Test
    void aTextWithNothingToCleanStaysTheSame() {
        String text = "一是\u00a0学习\t不够。";
        assertSame(text, XmlText.clean(text));
    }
}
