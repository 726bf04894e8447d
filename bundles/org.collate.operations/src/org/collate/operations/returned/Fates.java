package org.collate.operations.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.Person;
import org.collate.operations.ReadCopy;
import org.collate.transfer.marks.ChangeMark;

/** Says of each mark of a copy what becomes of it; each has exactly one fate, so they add up to what is in the file. */
final class Fates {

    private final PersonsNamed authors;
    private final Taking taking;
    private final Person taker;

    Fates(PersonsNamed authors, Taking taking, Person taker) {
        this.authors = authors;
        this.taking = taking;
        this.taker = taker;
    }

    /** The fates, in the order of the file. */
    List<FatedMark> of(ReadCopy copy, OwnMarks own, int confidence) {
        List<ChangeMark> marks = copy.marks();
        Map<Integer, ChangeMark> byNumber = new HashMap<>();
        marks.forEach(mark -> byNumber.put(mark.number(), mark));
        Set<Integer> left = Set.copyOf(taking.left());
        List<FatedMark> fated = new ArrayList<>();
        for (ChangeMark mark : marks) {
            Optional<Person> person = authors.person(mark.author());
            if (person.isEmpty() && !taking.asks()) {
                person = Optional.of(taker);
            }
            Fate fate = own.has(mark) ? Fate.NO_EFFECT : fate(mark, person, left, byNumber);
            fated.add(new FatedMark(mark, person, fate, fate == Fate.TAKEN ? confidence : 100));
        }
        return fated;
    }

    private Fate fate(ChangeMark mark, Optional<Person> person, Set<Integer> left, Map<Integer, ChangeMark> marks) {
        if (!mark.readable()) {
            boolean saysNothing = mark.kind() == ChangeMark.Kind.FORMATTED
                    || isWords(mark) && mark.words().isBlank();
            return saysNothing ? Fate.NO_EFFECT : Fate.LEFT;
        }
        if (person.isEmpty() && !taking.over()) {
            return Fate.UNRESOLVED;
        }
        if (left.contains(mark.number())) {
            return Fate.LEFT;
        }
        // What somebody put in and took out again never was in anybody else's hands.
        boolean isOwn = mark.within()
                .map(marks::get)
                .filter(around -> around.author().equals(mark.author()))
                .isPresent();
        return isOwn || isWords(mark) && mark.words().isBlank() ? Fate.NO_EFFECT : Fate.TAKEN;
    }

    private static boolean isWords(ChangeMark mark) {
        return switch (mark.kind()) {
            case INSERTED, DELETED, MOVED_FROM, MOVED_TO -> true;
            default -> false;
        };
    }
}
