package org.collate.git.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.collate.git.VersionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final VersionId BASE = new VersionId("0123456789012345678901234567890123456789");

    @TempDir
    Path folder;

    @Test
    void theLastTextIsKept() throws IOException {
        Journal journal = new Journal(folder);
        assertTrue(journal.last().isEmpty());
        for (int i = 0; i < 5; i++) {
            journal.keep(BASE, text(i));
            assertArrayEquals(text(i), journal.last().orElseThrow().text());
            assertEquals(BASE, new Journal(folder).last().orElseThrow().base());
        }
    }

    @Test
    void aShorterTextReplacesALongerOne() throws IOException {
        Journal journal = new Journal(folder);
        for (int length : new int[] {1000, 900, 0, 1, 5000, 2}) {
            journal.keep(BASE, new byte[length]);
            assertEquals(length, journal.last().orElseThrow().text().length);
        }
    }

    @Test
    void whateverIsTornOfTheLastTextTheOneBeforeIsWhole() throws IOException {
        Journal journal = new Journal(folder);
        journal.keep(BASE, text(1));
        journal.keep(BASE, text(2));
        Path last = folder.resolve("journal-b");
        byte[] whole = Files.readAllBytes(last);
        Random random = new Random(20260105);
        for (int length = 0; length < whole.length; length++) {
            Files.write(last, Arrays.copyOf(whole, length));
            assertArrayEquals(text(1), journal.last().orElseThrow().text(), "cut at " + length);
            byte[] flipped = whole.clone();
            flipped[length] ^= (byte) (1 + random.nextInt(255));
            Files.write(last, flipped);
            assertArrayEquals(text(1), journal.last().orElseThrow().text(), "changed at " + length);
        }
        journal.keep(BASE, text(3));
        assertArrayEquals(text(3), journal.last().orElseThrow().text());
    }

    @Test
    void aTextThatWasForgottenDoesNotComeBackHalfWay() throws IOException {
        Journal journal = new Journal(folder);
        for (int texts = 0; texts < 4; texts++) {
            for (int i = 0; i < texts; i++) {
                journal.keep(BASE, text(i));
            }
            journal.clear();
            assertEquals(Optional.empty(), journal.last());
            assertFalse(Files.exists(folder.resolve("journal-a")) || Files.exists(folder.resolve("journal-b")));
        }
    }

    private static byte[] text(int number) {
        return ("第" + number + "稿").getBytes(StandardCharsets.UTF_8);
    }
}
