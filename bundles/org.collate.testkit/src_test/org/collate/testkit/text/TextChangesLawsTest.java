package org.collate.testkit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collate.core.difference.Rewording;
import org.collate.core.text.Affinity;
import org.collate.core.text.TextChange;
import org.collate.core.text.TextChanges;
import org.collate.testkit.RandomTexts;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

class TextChangesLawsTest {

    private final String before = "学习还不够深入，联系实际不紧。";

    private static TextChanges changes(Random random, String text) {
        List<TextChange> changes = new ArrayList<>();
        String now = text;
        for (int i = random.nextInt(4); i > 0; i--) {
            int offset = random.nextInt(now.length() + 1);
            int length = random.nextBoolean() ? 0 : random.nextInt(now.length() - offset + 1);
            TextChange change = new TextChange(offset, length, random.nextBoolean() ? "" : "新的话");
            changes.add(change);
            now = change.apply(now);
        }
        return new TextChanges(changes);
    }

    @Test
    void aPlaceKeepsToTheCharacterBesideItWhereThatStays() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            // Every character is another, so it is found again.
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append((char) ('A' + i));
            }
            TextChanges changes = changes(random, text.toString());
            String after = changes.apply(text.toString());
            for (int i = 0; i < text.length(); i++) {
                int found = after.indexOf(text.charAt(i));
                if (found >= 0) {
                    assertEquals(found, changes.map(i, Affinity.AFTER), changes + " before " + text.charAt(i));
                    assertEquals(found + 1, changes.map(i + 1, Affinity.BEFORE), changes + " behind " + text.charAt(i));
                }
            }
        });
    }

    @Test
    void changesInARowMapAsOneAfterTheOther() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            TextChanges first = changes(random, before);
            String middle = first.apply(before);
            TextChanges second = changes(random, middle);
            TextChanges both = first.then(second);
            assertEquals(second.apply(middle), both.apply(before));
            for (Affinity side : Affinity.values()) {
                for (int i = 0; i <= before.length(); i++) {
                    assertEquals(second.map(first.map(i, side), side), both.map(i, side));
                }
            }
        });
    }

    @Test
    void placesStayInTheirOrderAndInTheText() {
        Slice.forEachSeed(seed -> {
            TextChanges changes = changes(new Random(seed), before);
            int length = changes.apply(before).length();
            for (Affinity side : Affinity.values()) {
                int last = 0;
                for (int i = 0; i <= before.length(); i++) {
                    int now = changes.map(i, side);
                    assertTrue(last <= now && now <= length, changes + " " + i);
                    last = now;
                }
            }
        });
    }

    @Test
    void theInverseGivesTheTextBackAndMapsBackWhatStayed() {
        Slice.forEachSeed(seed -> {
            TextChanges changes = changes(new Random(seed), before);
            String after = changes.apply(before);
            TextChanges inverse = changes.invert(before);
            assertEquals(before, inverse.apply(after));
            for (int i = 0; i <= before.length(); i++) {
                boolean stayed = changes.map(i, Affinity.BEFORE) == changes.map(i, Affinity.AFTER);
                int from = inverse.map(changes.map(i, Affinity.BEFORE), Affinity.BEFORE);
                int to = inverse.map(changes.map(i, Affinity.AFTER), Affinity.AFTER);
                assertTrue(from <= i && i <= to, changes + " " + i);
                if (stayed && from == to) {
                    assertEquals(i, from);
                }
            }
        });
    }

    @Test
    void theStretchHoldsAllThatDiffers() {
        Slice.forEachSeed(seed -> {
            TextChanges changes = changes(new Random(seed), before);
            String after = changes.apply(before);
            changes.stretch().ifPresent(stretch -> {
                int tail = after.length() - stretch.end();
                assertEquals(before.substring(0, stretch.start()), after.substring(0, stretch.start()));
                assertEquals(before.substring(before.length() - tail), after.substring(stretch.end()));
            });
            assertEquals(changes.isEmpty(), changes.stretch().isEmpty());
        });
    }

    @Test
    void aRewordingMakesOneTextOfTheOther() {
        Slice.forEachSeed(seed -> {
            RandomTexts texts = new RandomTexts(new Random(seed));
            String one = texts.text();
            String other = seed % 2 == 0
                    ? texts.text()
                    : changes(new Random(seed), one).apply(one);
            assertEquals(other, Rewording.of(one, other).apply(one));
            assertTrue(Rewording.of(one, one).isEmpty());
        });
    }

    @Test
    void aRewordingCutsNoCharacter() {
        assertEquals(
                TextChanges.of(new TextChange(1, 2, "\ud842\udfb8")), Rewording.of("王\ud842\udfb7", "王\ud842\udfb8"));
        assertEquals(TextChanges.of(new TextChange(0, 2, "e")), Rewording.of("e\u0301tude", "etude"));
    }

    @Test
    void aPlaceBetweenTwoChangesStaysAtItsWords() {
        TextChanges changes = Rewording.of("学习不够深入，联系实际不紧。", "学习还不够深入，联系实际不够紧。");
        assertEquals("学习还不够深入，联系".length(), changes.map("学习不够深入，联系".length(), Affinity.BEFORE));
    }
}
