package org.collate.operations.returned;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.MatchToOther;
import org.collate.operations.ReadCopy;
import org.collate.transfer.marks.ChangeMark;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The versions that a copy becomes: one for each person and day that marks in it tell of, in the order of time, and then
 * one of what it changed without marks. The last reads as the copy does.
 */
final class Chain {

    private final ReadCopy copy;
    private final Set<String> owned;

    Chain(ReadCopy copy, Set<String> owned) {
        this.copy = copy;
        this.owned = owned;
    }

    /**
     * Builds the versions.
     *
     * @param base what the copy was made from
     * @param own the marks that an export of ours wrote
     * @param whole what the copy reads with all that is taken, with the ids of the base
     */
    List<Step> of(Report base, Report whole, List<FatedMark> marks, OwnMarks own, IProgressMonitor monitor)
            throws InputException {
        List<AuthorDays.Day> days = AuthorDays.of(marks, ZoneId.systemDefault());
        if (days.isEmpty()) {
            return List.of(new Step(whole, Optional.empty(), Optional.empty(), false));
        }
        SubMonitor progress = SubMonitor.convert(monitor, days.size() + 1);
        // What an export of ours marked is in the base already, however it is read.
        Set<Integer> taken = new HashSet<>();
        marks.stream()
                .map(FatedMark::mark)
                .filter(own::has)
                .map(ChangeMark::number)
                .forEach(taken::add);
        Report before = matched(base, taken, progress.split(1));
        List<Report> readings = new ArrayList<>(List.of(before));
        for (AuthorDays.Day day : days) {
            day.marks().stream().map(ChangeMark::number).forEach(taken::add);
            before = matched(before, taken, progress.split(1));
            readings.add(before);
        }
        return steps(base, days, readings);
    }

    private Report matched(Report before, Set<Integer> taken, IProgressMonitor monitor) throws InputException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Report read = copy.reading(taken::contains, progress.split(1));
        return new MatchToOther(before, owned, copy.document().isPresent())
                .match(read, progress.split(1))
                .rebased();
    }

    /**
     * The readings as versions on the base. What was changed without a mark is in all of them, and belongs to the last
     * version alone; where it cannot be taken out of the others, it becomes the first.
     */
    private static List<Step> steps(Report base, List<AuthorDays.Day> days, List<Report> readings) {
        Report rejected = readings.getFirst();
        boolean untracked = !EcoreUtil.equals(base, rejected);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Report reading = readings.get(i + 1);
            if (untracked) {
                MergeResult result = ThreeWayMerge.of(rejected, base, reading);
                if (!result.isClean()) {
                    return untrackedFirst(days, readings);
                }
                reading = result.merged();
            }
            steps.add(step(days.get(i), reading));
        }
        if (untracked) {
            steps.add(new Step(readings.getLast(), Optional.empty(), Optional.empty(), false));
        }
        return steps;
    }

    private static List<Step> untrackedFirst(List<AuthorDays.Day> days, List<Report> readings) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(readings.getFirst(), Optional.empty(), Optional.empty(), false));
        for (int i = 0; i < days.size(); i++) {
            steps.add(step(days.get(i), readings.get(i + 1)));
        }
        return steps;
    }

    private static Step step(AuthorDays.Day day, Report report) {
        return new Step(report, Optional.of(day.person()), day.last(), true);
    }
}
