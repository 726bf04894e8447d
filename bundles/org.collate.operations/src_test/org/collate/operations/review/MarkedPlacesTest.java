package org.collate.operations.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.collate.core.edit.ReplaceText;
import org.collate.core.text.Affinity;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.git.Origin;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.VersionId;
import org.collate.operations.review.MarkedDraft.Mark;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

class MarkedPlacesTest {

    private static final TextRef TEXT = TextRef.lines("e1");
    private static final Origin ME = new Origin(
            new VersionId("0123456789012345678901234567890123456789"),
            new Signature(new Person("我", ""), OffsetDateTime.parse("2025-12-01T08:00:00+08:00")));

    /** A text among whose words are deleted ones, and the marks of both. */
    private static final class Drawn {

        private final StringBuilder words = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();

        Drawn same(String more) {
            words.append(more);
            return this;
        }

        Drawn deleted(String more) {
            marks.add(new Mark(TEXT, words.length(), words.length() + more.length(), false, ME, "d" + marks.size()));
            return same(more);
        }

        Drawn inserted(String more, String revision) {
            marks.add(new Mark(TEXT, words.length(), words.length() + more.length(), true, ME, revision));
            return same(more);
        }

        static Drawn random(Random random) {
            Drawn drawn = new Drawn();
            int count = random.nextInt(6);
            for (int i = 0; i < count; i++) {
                String more = letters(random, 1 + random.nextInt(4));
                switch (random.nextInt(4)) {
                    case 0 -> drawn.deleted(more);
                    case 1 -> drawn.inserted(more, "saved" + i);
                    case 2 -> drawn.inserted(more, "open");
                    default -> drawn.same(more);
                }
            }
            return drawn;
        }

        MarkedPlaces places() {
            return new MarkedPlaces(marks, Set.of(MarkedPlaces.NEW, "open"));
        }
    }

    private static String letters(Random random, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    /** What of a marked text is left without words of some marks. */
    private static String without(String words, MarkedPlaces places, boolean deleted) {
        BitSet gone = new BitSet();
        places.marks().stream()
                .filter(mark -> deleted
                        ? !mark.isInserted()
                        : mark.isInserted() && places.unsaved().contains(mark.revision()))
                .forEach(mark -> gone.set(mark.from(), mark.to()));
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            left.append(gone.get(i) ? "" : words.charAt(i));
        }
        return left.toString();
    }

    @Test
    void whateverIsWrittenThePageHasItAndLosesNothingThatAVersionHas() {
        Slice.forEachSeed(seed -> write(new Random(seed)));
    }

    private static void write(Random random) {
        Drawn drawn = Drawn.random(random);
        MarkedPlaces places = drawn.places();
        String marked = drawn.words.toString();
        String written = without(marked, places, true);
        String kept = without(marked, places, false);
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(written.length() + 1);
            int length = random.nextBoolean() ? 0 : random.nextInt(written.length() - from + 1);
            String words = letters(random, random.nextInt(3));
            MarkedPlaces.Step step = places.replaced(new ReplaceText(TEXT, from, length, words), ME);
            written = written.substring(0, from) + words + written.substring(from + length);
            for (ReplaceText each : step.edits()) {
                marked = marked.substring(0, each.offset())
                        + each.text()
                        + marked.substring(each.offset() + each.length());
            }
            places = step.places();
            assertEquals(written, without(marked, places, true), "written");
            assertEquals(kept, without(marked, places, false), "of versions");
            assertPlacesFit(places, written);
        }
    }

    private static void assertPlacesFit(MarkedPlaces places, String written) {
        for (int i = 0; i <= written.length(); i++) {
            Spot spot = new Spot(TEXT, i);
            for (Affinity affinity : Affinity.values()) {
                Spot there = places.marked(spot, affinity);
                assertEquals(Optional.of(spot), places.written(there));
                assertFalse(places.isDeleted(there), "writing goes on beside what is deleted");
            }
        }
    }

    @Test
    void nothingIsWrittenAmongDeletedWordsAndInElementsThatAreGone() {
        MarkedPlaces places = new Drawn().same("ab").deleted("cd").same("e").places();
        assertFalse(places.isDeleted(new Spot(TEXT, 2)));
        assertTrue(places.isDeleted(new Spot(TEXT, 3)));
        assertFalse(places.isDeleted(new Spot(TEXT, 4)));
        assertEquals(Optional.of(new Spot(TEXT, 2)), places.written(new Spot(TEXT, 3)));
        Mark gone = new Mark(TEXT, 0, Integer.MAX_VALUE, false, ME, "d");
        MarkedPlaces none = new MarkedPlaces(List.of(gone), Set.of());
        assertTrue(none.isDeleted(new Spot(TEXT, 0)));
        assertEquals(Optional.empty(), none.written(new Spot(TEXT, 0)));
    }

    @Test
    void whatIsDeletedKeyByKeyHasOneMarkAndWhatWasJustTypedIsGone() {
        MarkedPlaces places = new Drawn().same("abcd").places();
        places = places.replaced(new ReplaceText(TEXT, 2, 1, ""), ME).places();
        places = places.replaced(new ReplaceText(TEXT, 1, 1, ""), ME).places();
        assertEquals(List.of(new Mark(TEXT, 1, 3, false, ME, MarkedPlaces.NEW)), places.marks());
        places = places.replaced(new ReplaceText(TEXT, 1, 0, "x"), ME).places();
        places = places.replaced(new ReplaceText(TEXT, 2, 0, "y"), ME).places();
        Mark typed = new Mark(TEXT, 3, 5, true, ME, MarkedPlaces.NEW);
        assertTrue(places.marks().contains(typed), places.marks().toString());
        MarkedPlaces.Step back = places.replaced(new ReplaceText(TEXT, 1, 2, ""), ME);
        assertEquals(List.of(new ReplaceText(TEXT, 3, 2, "")), back.edits());
        assertFalse(back.places().marks().stream().anyMatch(Mark::isInserted));
    }
}
