package org.collate.transfer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.collate.model.report.Numbering;
import org.junit.jupiter.api.Test;

class TypedNumberTest {

    @Test
    void aNumberAtTheStartIsToldFromTheWords() {
        assertEquals(Optional.of(new TypedNumber(Numbering.HAN_BRACKETED, "学习")), TypedNumber.of("　　（一） 学习"));
        assertEquals(Optional.of(new TypedNumber(Numbering.YI_SHI, "学习")), TypedNumber.of("一是学习"));
    }

    @Test
    void wordsAndANumberAloneAreNone() {
        assertEquals(Optional.empty(), TypedNumber.of("2025年学习"));
        assertEquals(Optional.empty(), TypedNumber.of("1.5倍"));
        assertEquals(Optional.empty(), TypedNumber.of("（一）"));
        assertEquals(Optional.empty(), TypedNumber.of(""));
    }
}
