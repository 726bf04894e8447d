package org.collate.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two persons each move one element of one list, all cases there are.
 *
 * <p>The oracle: moving an element means to put it behind the one that then stands before it, or first. Two moves of
 * different elements agree where either, made after the other, ends in the same order. Then there is nothing to ask a
 * person, and that order is the result.
 *
 * <p>The orders alone do not tell which of two neighbours moved that changed places. Where both sides changed
 * neighbours, and of the same three elements, one reading makes one of the moves come to nothing; there the three are
 * turned round, so that both see what they did.
 */
class MovesOfTwoTest {

    /** An element of a list in alphabetical order, and the place where it then stands. */
    private record Shift(char element, int to) {

        String in(String list) {
            StringBuilder order = new StringBuilder(without(list));
            return order.insert(to, element).toString();
        }

        /** Puts the element into another order, behind the one that it goes behind in a list. */
        String after(String list, String order) {
            String less = without(order);
            int place = to == 0 ? 0 : less.indexOf(in(list).charAt(to - 1)) + 1;
            return less.substring(0, place) + element + less.substring(place);
        }

        private String without(String list) {
            return list.replace(Character.toString(element), "");
        }

        boolean isOfNeighbours(String list) {
            return Math.abs(list.indexOf(element) - to) == 1;
        }

        /** The place between two neighbours that change places. */
        int gap(String list) {
            return Math.max(list.indexOf(element), to);
        }
    }

    private static List<Shift> shifts(String list) {
        List<Shift> shifts = new ArrayList<>();
        for (int from = 0; from < list.length(); from++) {
            for (int to = 0; to < list.length(); to++) {
                if (from != to) {
                    shifts.add(new Shift(list.charAt(from), to));
                }
            }
        }
        return shifts;
    }

    @ParameterizedTest
    @CsvSource({"abc,10", "abcd,48", "abcde,164", "abcdef,430", "abcdefg,942"})
    void movesOfDifferentElementsThatAgreeMergeIntoWhatBothWant(String list, int agreeing) {
        int agreed = 0;
        for (Shift ours : shifts(list)) {
            for (Shift theirs : shifts(list)) {
                Optional<String> wanted = wanted(list, ours, theirs);
                if (wanted.isPresent()) {
                    agreed++;
                    check(list, ours, theirs, wanted.get());
                }
            }
        }
        assertEquals(agreeing, agreed);
    }

    private static Optional<String> wanted(String list, Shift ours, Shift theirs) {
        String order = ours.after(list, theirs.in(list));
        boolean agree = ours.element() != theirs.element() && order.equals(theirs.after(list, ours.in(list)));
        return agree ? Optional.of(order) : Optional.empty();
    }

    private static void check(String list, Shift ours, Shift theirs, String wanted) {
        MergeResult result = merge(list, ours.in(list), theirs.in(list));
        String told = list + ": " + ours.in(list) + " | " + theirs.in(list);
        assertTrue(result.isClean(), told);
        boolean isChain = ours.isOfNeighbours(list)
                && theirs.isOfNeighbours(list)
                && Math.abs(ours.gap(list) - theirs.gap(list)) == 1;
        String three = isChain ? turned(list, Math.min(ours.gap(list), theirs.gap(list))) : wanted;
        assertEquals(three, Sketch.line(result.merged()).replace(" ", ""), told);
    }

    /** A list with the two elements around a gap and the one behind them turned round. */
    private static String turned(String list, int gap) {
        String three = list.substring(gap - 1, gap + 2);
        return list.replace(three, new StringBuilder(three).reverse());
    }

    private static MergeResult merge(String base, String ours, String theirs) {
        return ThreeWayMerge.of(Sketch.report(base), Sketch.report(ours), Sketch.report(theirs));
    }

    @ParameterizedTest
    @CsvSource({"abc", "abcd", "abcde"})
    void oneElementMovedToTwoPlacesIsAConflict(String list) {
        for (char element : list.toCharArray()) {
            // After a change of neighbours the other one may have moved as well.
            List<Shift> shifts = IntStream.range(0, list.length())
                    .mapToObj(to -> new Shift(element, to))
                    .filter(shift -> shift.to() != list.indexOf(element) && !shift.isOfNeighbours(list))
                    .toList();
            for (Shift ours : shifts) {
                for (Shift theirs : shifts) {
                    MergeResult result = merge(list, ours.in(list), theirs.in(list));
                    String told = list + ": " + ours.in(list) + " | " + theirs.in(list);
                    assertEquals(ours.equals(theirs) ? "" : "move " + element, Sketch.line(result.conflicts()), told);
                }
            }
        }
    }
}
