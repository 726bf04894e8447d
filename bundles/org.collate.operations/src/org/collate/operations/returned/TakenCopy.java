package org.collate.operations.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.revisions.Revision;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.merge.ReceivedFiles;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.MatchToOther;
import org.collate.operations.ReadCopy;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.Remark;
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
 * @param remarks what readers remarked in it, each with whose it is; an answer stands behind what it answers
 * @param verdicts what was done in it with revisions that went out as marks
 */
public record TakenCopy(
        Optional<VersionId> base,
        Versions.Readable text,
        Matching matching,
        List<Step> steps,
        List<FatedMark> marks,
        List<FatedRemark> remarks,
        ReadVerdicts verdicts) {

    public TakenCopy {
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
        remarks = List.copyOf(remarks);
    }

    /** The names in the file that stand for nobody, each once. */
    public List<String> unresolved() {
        return Stream.concat(
                        marks.stream()
                                .filter(mark -> mark.fate() == Fate.UNRESOLVED)
                                .map(mark -> mark.mark().author()),
                        remarks.stream()
                                .filter(FatedRemark::isUnresolved)
                                .map(remark -> remark.remark().author()))
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
        private final PersonsNamed authors;
        private final KnownSayings known;
        private final Person person;

        /**
         * Takes copies of a variant, for somebody who takes them in.
         *
         * @throws InputException where a name is to stand for somebody who is not in the roster
         */
        public Taker(Space space, Variant variant, Taking taking, Person person) throws InputException, SpaceException {
            this.space = space;
            this.variant = variant;
            this.taking = taking;
            this.person = person;
            this.authors = new PersonsNamed(space.roster(), taking.people());
            this.fates = new Fates(authors, taking, person);
            this.known = new KnownSayings(space, variant);
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
            TakenCopy taken = of(base, text, copy, owned, own(copy, base.get()), monitor);
            return Optional.of(isOfDraft(base.get()) ? judged(taken, copy) : fromAccepted(taken, copy));
        }

        private OwnMarks own(ReadCopy copy, VersionId base) throws SpaceException {
            return copy.since().isPresent() ? OwnMarks.of(space, variant, base) : OwnMarks.NONE;
        }

        /**
         * The same, with what was done with our marks. A file that does not say since when its marks are went out without any:
         * what looks like one, since somebody did two things in one minute, is his.
         */
        private TakenCopy judged(TakenCopy taken, ReadCopy copy) throws SpaceException {
            VersionId base = taken.base().orElseThrow();
            OwnMarks own = own(copy, base);
            List<ChangeMark> marks =
                    taken.marks().stream().map(FatedMark::mark).filter(own::has).toList();
            if (variant.isTemplate() || copy.since().isEmpty()) {
                return taken;
            }
            Versions versions = new Versions(space);
            VersionId since;
            try {
                since = versions.find(variant, copy.since());
            } catch (SpaceException e) {
                if (e.reason() == SpaceException.Reason.UNKNOWN_VERSION) {
                    return taken;
                }
                throw e;
            }
            List<Revision> revisions = new TrackedRevisions(space)
                    .between(
                            variant,
                            since,
                            base,
                            versions.report(variant, base),
                            versions.version(base).author())
                    .revisions()
                    .list();
            Report now = taken.matching().rebased();
            ReadVerdicts verdicts = ReadVerdicts.of(
                    revisions,
                    marks,
                    versions.report(variant, since),
                    taken.text().report(),
                    now);
            return new TakenCopy(
                    taken.base(),
                    taken.text(),
                    taken.matching(),
                    taken.steps(),
                    taken.marks(),
                    taken.remarks(),
                    verdicts);
        }

        /** When these very bytes were taken in before, against the version that they name; empty where they never were. */
        public Optional<Version> received(ReadCopy copy) throws SpaceException {
            boolean isUsual = taking.base().isEmpty() && taking.left().isEmpty();
            return isUsual ? new ReceivedFiles(space, variant).taken(copy.sha256()) : Optional.empty();
        }

        /** Puts a copy against a text; the space need not be open any more. */
        public TakenCopy of(Versions.Readable text, ReadCopy copy, Set<String> owned, IProgressMonitor monitor)
                throws InputException {
            return of(Optional.empty(), text, copy, owned, OwnMarks.NONE, monitor);
        }

        private TakenCopy of(
                Optional<VersionId> base,
                Versions.Readable text,
                ReadCopy copy,
                Set<String> owned,
                OwnMarks own,
                IProgressMonitor monitor)
                throws InputException {
            SubMonitor progress = SubMonitor.convert(monitor, 4);
            Report read = taking.left().isEmpty()
                    ? copy.report().report()
                    : copy.reading(number -> !taking.left().contains(number), progress.split(1));
            Matching matching =
                    new MatchToOther(text.report(), owned, copy.document().isPresent()).match(read, progress.split(1));
            int confidence = base.isPresent() || matching.pairs().isEmpty() ? 100 : likeness(matching);
            List<FatedMark> marks = fates.of(copy, own, confidence);
            List<Step> steps = new Chain(copy, owned)
                    .of(text.report(), matching.rebased(), taking.over() ? List.of() : marks, own, progress.split(2));
            return new TakenCopy(base, text, matching, steps, marks, remarks(copy), ReadVerdicts.NONE);
        }

        /** What is laid over the draft brings its text alone. */
        private List<FatedRemark> remarks(ReadCopy copy) {
            List<FatedRemark> fated = new ArrayList<>();
            for (Remark remark : taking.over() ? List.<Remark>of() : copy.remarks()) {
                Optional<Person> who = authors.person(remark.author());
                Optional<String> same = known.find(remark, who.map(Person::name));
                Optional<Person> named = who.isEmpty() && !taking.asks() ? Optional.of(person) : who;
                fated.add(new FatedRemark(remark, named, same));
            }
            return fated;
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
            return new TakenCopy(
                    Optional.of(draft),
                    taken.text(),
                    taken.matching(),
                    steps,
                    taken.marks(),
                    taken.remarks(),
                    ReadVerdicts.NONE);
        }
    }
}
