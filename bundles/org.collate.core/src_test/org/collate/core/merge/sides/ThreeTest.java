package org.collate.core.merge.sides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThreeTest {

    @Test
    void whatOneSideChangedAloneStands() {
        assertEquals(Optional.of(Side.OURS), new Three<>("a", "b", "a").standing());
        assertEquals(Optional.of(Side.THEIRS), new Three<>("a", "a", "b").standing());
        assertEquals(Optional.of(Side.THEIRS), new Three<>("a", "a", null).standing());
    }

    @Test
    void whatBothHaveAlikeStands() {
        assertEquals(Optional.of(Side.OURS), new Three<>("a", "b", "b").standing());
        assertEquals(Optional.of(Side.OURS), new Three<>("a", null, null).standing());
    }

    @Test
    void whatBothChangedDifferentlyIsInDispute() {
        assertEquals(Optional.empty(), new Three<>("a", "b", "c").standing());
        assertEquals(Optional.empty(), new Three<>("a", null, "c").standing());
    }

    @Test
    void whatIsEqualCanBeSaid() {
        assertEquals(Optional.of(Side.THEIRS), new Three<>("a", "A", "b").standing(String::equalsIgnoreCase));
    }
}
