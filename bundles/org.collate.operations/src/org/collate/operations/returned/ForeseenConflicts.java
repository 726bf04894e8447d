package org.collate.operations.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.Person;
import org.collate.model.report.Report;

/** Where copies that are still to be taken in will meet the draft, or each other. */
public final class ForeseenConflicts {

    private ForeseenConflicts() {}

    /**
     * A conflict that an import will bring.
     *
     * @param lead the first words of the element
     * @param ours what the draft, or a copy before, has there
     * @param ourPeople who wrote that in a copy before; empty where it is the draft's
     * @param theirs what the copy has
     * @param theirPeople who wrote that
     */
    public record Foreseen(String lead, String ours, String ourPeople, String theirs, String theirPeople) {}

    /** The conflicts of copies with a text, one copy after the other. */
    public static List<Foreseen> of(List<TakenCopy> copies, Report written, String person) {
        List<Foreseen> foreseen = new ArrayList<>();
        Map<Report, String> before = new LinkedHashMap<>();
        Report text = written;
        for (TakenCopy copy : copies) {
            if (!copy.merges() || copy.steps().isEmpty()) {
                continue;
            }
            Report last = copy.steps().getLast().report();
            String people = copy.steps().stream()
                    .map(step -> step.person().map(Person::name).orElse(person))
                    .distinct()
                    .collect(Collectors.joining(", "));
            MergeResult merged = ThreeWayMerge.of(copy.text().report(), text, last);
            for (Conflict each : merged.conflicts()) {
                foreseen.add(new Foreseen(
                        each.lead(),
                        each.ours().orElse(""),
                        each.ours()
                                .flatMap(ours -> writer(before, each.element(), ours))
                                .orElse(""),
                        each.theirs().orElse(""),
                        people));
            }
            before.put(last, people);
            text = merged.merged();
        }
        return foreseen;
    }

    private static Optional<String> writer(Map<Report, String> before, String element, String words) {
        return before.entrySet().stream()
                .filter(each -> ConflictPeople.says(each.getKey(), element, Optional.of(words)))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
