package org.collate.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.difference.Change;
import org.collate.core.difference.Difference;
import org.junit.jupiter.api.Test;

/** Differences of reports drawn as {@link Sketch}es. */
class DifferenceTest {

    private static List<Change> changes(String before, String after) {
        return Difference.of(Sketch.report(before), Sketch.report(after)).changes();
    }

    @Test
    void equalReportsDoNotDiffer() {
        assertTrue(Difference.of(Sketch.report("A(a b) m>ab"), Sketch.report("A(a b) m>ab"))
                .isEmpty());
    }

    @Test
    void theOrderOfLinksSaysNothing() {
        assertEquals(List.of(), changes("a b m>ab", "a b m>ba"));
    }

    @Test
    void anAddedSubtreeIsOneChange() {
        assertEquals(List.of(new Change.Added("b", "", "A", List.of("b", "c"))), changes("A(a)", "A(a b(c))"));
    }

    @Test
    void aRemovedSubtreeIsOneChangeWithoutWhatMovedOutOfIt() {
        assertEquals(
                List.of(
                        new Change.Removed("a", "", "report", List.of("a", "c")),
                        new Change.Moved("b", "", "a", "report", Optional.empty())),
                changes("a(b c)", "b"));
    }

    @Test
    void asFewAsPossibleMovedAmongSiblings() {
        assertEquals(
                List.of(new Change.Moved("a", "", "report", "report", Optional.of("d"))),
                changes("a b c d", "b c d a"));
    }

    @Test
    void rewordedClausesAreNamed() {
        assertEquals(
                List.of(new Change.Reworded("a", "x，U。z，", "lines", List.of(new Change.Span(2, "Y。", 2, "U。")))),
                changes("a:xYz", "a:xUz"));
    }

    @Test
    void linksValuesAndKindsAreToldApart() {
        assertEquals(
                List.of(
                        new Change.AttributeChanged("a", "", "type", Optional.of("Problem"), Optional.of("Point")),
                        new Change.AttributeChanged("b", "", "runIn", Optional.of("false"), Optional.of("true")),
                        new Change.Relinked(
                                "m", "", "addresses", List.of("c"), List.of("b"), Map.of("b", "", "c", ""))),
                changes("a b c m>b", "~a b@ c m>c"));
    }

    @Test
    void aReaderSeesWhatLinksLeadTo() {
        List<String> lines = Difference.of(Sketch.report("a:x b:y m>a"), Sketch.report("a:x b:y m?b"))
                .lines();
        assertEquals(4, lines.size(), lines.toString());
        assertTrue(lines.get(1).startsWith("  - ") && lines.get(1).contains("x，"), lines.toString());
        assertTrue(lines.get(3).startsWith("  + ") && lines.get(3).contains("y，"), lines.toString());
    }

    @Test
    void aReaderGetsLines() {
        List<String> lines =
                Difference.of(Sketch.report("a:xY"), Sketch.report("a:xU b")).lines();
        assertEquals(List.of("  - Y。", "  + U。"), lines.subList(1, 3));
        assertEquals(4, lines.size());
    }
}
