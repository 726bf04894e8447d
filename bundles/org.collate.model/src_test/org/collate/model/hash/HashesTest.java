package org.collate.model.hash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HashesTest {

    /** From FIPS 180-2, appendix B. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aTextHasTheHashOfTheStandard() {
        assertEquals(OF_ABC, Hashes.hex("abc"));
        assertEquals(OF_ABC, HexFormat.of().formatHex(Hashes.sha256("abc")));
    }

    @Test
    void partsHaveTheHashOfTheWhole() {
        assertArrayEquals(Hashes.sha256("张三"), Hashes.sha256(bytes("张"), new byte[0], bytes("三")));
    }

    @Test
    void eachByteGivesOneCharacterByItsLowFiveBits() {
        byte[] bytes = {0, 25, 26, 31, 32, (byte) 0xff};
        assertEquals("az27a7", Hashes.base32(bytes, 0, 6));
        assertEquals("z2", Hashes.base32(bytes, 1, 3));
        assertEquals("", Hashes.base32(bytes, 2, 2));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
