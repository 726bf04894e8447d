package org.collate.operations.receipt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** What digests tell of a text. */
class DigestsTest {

    private static final byte[] SALT = {1, 2, 3};

    /** The oracle knows which paragraphs were changed: the parts that hold one are missing, and no other. */
    @Test
    void justThePartsWithAChangedParagraphAreMissing() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            List<String> words = new ArrayList<>();
            IntStream.range(0, random.nextInt(30)).forEach(i -> words.add(paragraph(random, i)));
            PlainText text = new PlainText(words);
            Digests digests = new Digests(SALT, 1);
            List<Digests.Part> parts = digests.parts(text);
            assertEquals(
                    words.size(), parts.stream().mapToInt(Digests.Part::count).sum());
            List<String> changed = new ArrayList<>();
            boolean[] touched = new boolean[words.size()];
            int[] moved = new int[words.size()];
            for (int i = 0; i < words.size(); i++) {
                moved[i] = changed.size();
                switch (random.nextInt(8)) {
                    case 0 -> touched[i] = true;
                    case 1 -> {
                        touched[i] = true;
                        changed.add(words.get(i) + "改");
                    }
                    case 2 -> {
                        changed.add("新" + i);
                        moved[i]++;
                        changed.add(words.get(i));
                    }
                    default -> changed.add(words.get(i));
                }
            }
            int[] expected = new int[parts.size()];
            int at = 0;
            for (int i = 0; i < parts.size(); i++) {
                int end = at + parts.get(i).count();
                boolean isWhole = IntStream.range(at, end).noneMatch(each -> touched[each])
                        && IntStream.range(at + 1, end).allMatch(each -> moved[each] == moved[each - 1] + 1);
                expected[i] = isWhole ? moved[at] : -1;
                at = end;
            }
            int[] found = digests.find(parts, new PlainText(changed));
            for (int i = 0; i < parts.size(); i++) {
                // Paragraphs beside new ones may stand whole all the same.
                if (expected[i] >= 0) {
                    assertEquals(expected[i], found[i]);
                } else if (found[i] >= 0) {
                    int count = parts.get(i).count();
                    int begin = parts.subList(0, i).stream()
                            .mapToInt(Digests.Part::count)
                            .sum();
                    assertEquals(words.subList(begin, begin + count), changed.subList(found[i], found[i] + count));
                }
            }
        });
    }

    private static String paragraph(Random random, int number) {
        return number + "字".repeat(random.nextInt(3) == 0 ? 60 + random.nextInt(100) : random.nextInt(30)) + number;
    }

    /** Or its words could be tried one after the other. */
    @Test
    void noShortParagraphHasADigestOfItsOwn() {
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            List<String> words = new ArrayList<>();
            IntStream.range(0, 1 + random.nextInt(30)).forEach(each -> words.add(paragraph(random, each)));
            int at = 0;
            List<Digests.Part> parts = new Digests(SALT, 1).parts(new PlainText(words));
            for (Digests.Part part : parts) {
                int length = words.subList(at, at + part.count()).stream()
                        .mapToInt(String::length)
                        .sum();
                assertTrue(length >= Digests.SHORTEST || parts.size() == 1, words.toString());
                at += part.count();
            }
        }
    }

    @Test
    void whereAParagraphEndsIsPartOfTheText() {
        Digests digests = new Digests(SALT, 1);
        assertNotEquals(digests.digest(List.of("学习", "不够")), digests.digest(List.of("学习不够")));
        assertNotEquals(digests.digest(List.of("学习")), new Digests(new byte[] {1}, 1).digest(List.of("学习")));
        assertArrayEquals(new int[0], digests.find(List.of(), new PlainText(List.of("学"))));
    }
}
