package org.collate.operations.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.MatchToOther;
import org.collate.operations.ReadCopy;
import org.collate.transfer.match.By;
import org.collate.transfer.match.Matching;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A copy against what it was made from.
 *
 * @param base the version that its steps stand on; empty: the draft, whichever version it is at
 * @param text what the copy was made from; its report is only to be read
 * @param matching which elements were recognised, and what the copy reads with all that is taken
 * @param steps the versions that it becomes
 * @param marks its marks of change, each with what becomes of it
 */
public record TakenCopy(
        Optional<VersionId> base, Versions.Readable text, Matching matching, List<Step> steps, List<FatedMark> marks) {

    public TakenCopy {
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    /** The names in the file that stand for nobody, each once. */
    public List<String> unresolved() {
        return marks.stream()
                .filter(mark -> mark.fate() == Fate.UNRESOLVED)
                .map(mark -> mark.mark().author())
                .distinct()
                .toList();
    }

    /** Whether the copy is merged with what became of its base, and not laid over the draft. */
    public boolean merges() {
        return base.isPresent();
    }

    /** What a text becomes with this copy; what cannot be joined stays as the text has it. */
    public Report onto(Report written) {
        Report last = steps.isEmpty() ? matching.rebased() : steps.getLast().report();
        return merges() ? ThreeWayMerge.of(text.report(), written, last).merged() : last;
    }

    /** Puts copies against what they were made from. */
    public static final class Taker {

        private final Space space;
        private final Variant variant;
        private final Taking taking;
        private final Fates fates;

        /**
         * Takes copies of a variant, for somebody who takes them in.
         *
         * @throws InputException where a name is to stand for somebody who is not in the roster
         */
        public Taker(Space space, Variant variant, Taking taking, Person person) throws InputException, SpaceException {
            this.space = space;
            this.variant = variant;
            this.taking = taking;
            this.fates = new Fates(new Authors(space.roster(), taking.people()), taking, person);
        }

        /**
         * Puts a copy against the version that it names.
         *
         * @return empty where it names none
         * @throws InputException where it is of another report, or of a version that is not here
         */
        public Optional<TakenCopy> named(ReadCopy copy, Set<String> owned, IProgressMonitor monitor)
                throws InputException, SpaceException {
            Optional<VersionId> base = new CopyBase(space, variant).of(copy, taking);
            if (base.isEmpty()) {
                return Optional.empty();
            }
            Versions versions = new Versions(space);
            Versions.Readable text = new Versions.Readable(versions.report(variant, base.get()), Optional.empty());
            TakenCopy taken = of(base, text, copy, owned, monitor);
            return Optional.of(isOfDraft(base.get()) ? taken : fromAccepted(taken, copy));
        }

        /** Puts a copy against a text; the space need not be open any more. */
        public TakenCopy of(
                Optional<VersionId> base,
                Versions.Readable text,
                ReadCopy copy,
                Set<String> owned,
                IProgressMonitor monitor)
                throws InputException {
            SubMonitor progress = SubMonitor.convert(monitor, 4);
            Report read = taking.left().isEmpty()
                    ? copy.report().report()
                    : copy.reading(number -> !taking.left().contains(number), progress.split(1));
            Matching matching = new MatchToOther(text.report(), owned).match(read, progress.split(1));
            int confidence = base.isPresent() || matching.pairs().isEmpty() ? 100 : likeness(matching);
            List<FatedMark> marks = fates.of(copy, confidence);
            List<Step> steps = new Chain(copy, owned)
                    .of(text.report(), matching.rebased(), taking.over() ? List.of() : marks, progress.split(2));
            return new TakenCopy(base, text, matching, steps, marks);
        }

        private static int likeness(Matching matching) {
            double sum = 0;
            for (Matching.Pair pair : matching.pairs()) {
                sum += pair.by() == By.LIKENESS ? pair.likeness() : 1;
            }
            return (int) Math.round(100 * sum / matching.pairs().size());
        }

        private boolean isOfDraft(VersionId base) throws SpaceException {
            return new Versions(space).log(variant).stream().map(Version::id).anyMatch(base::equals);
        }

        /** The accepted text is no ancestor of the draft and must not become one: its copy is merged here. */
        private TakenCopy fromAccepted(TakenCopy taken, ReadCopy copy) throws InputException, SpaceException {
            Versions versions = new Versions(space);
            VersionId draft = versions.draft(variant).id();
            Report text = versions.report(variant, draft);
            List<Step> steps = new ArrayList<>();
            for (Step step : taken.steps()) {
                MergeResult merged = ThreeWayMerge.of(taken.text().report(), text, step.report());
                if (!merged.isClean()) {
                    String name = taken.base().orElseThrow().abbreviated();
                    throw new InputException(Messages.of(CopyBase.class).get("base.apart", copy.name(), variant, name));
                }
                steps.add(new Step(merged.merged(), step.person(), step.time(), step.tracked()));
            }
            return new TakenCopy(Optional.of(draft), taken.text(), taken.matching(), steps, taken.marks());
        }
    }
}
