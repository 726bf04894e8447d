package org.collate.operations.returned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.merge.Conflict;
import org.collate.core.text.Words;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Report;

/** Who stands against whom in the conflicts that copies brought. */
public final class ConflictPeople {

    /** How many versions are looked at for whoever wrote our side. */
    private static final int MOST = 100;

    private final Space space;
    private final Variant variant;

    /** The conflicts of a variant. */
    public ConflictPeople(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /**
     * A conflict with the names of its people.
     *
     * @param ours who wrote what the report holds now; empty where that cannot be told
     * @param theirs who wrote what stands against it; empty where that cannot be told
     */
    public record Disputed(Conflict conflict, Optional<String> ours, Optional<String> theirs) {

        /** The first words of the element. */
        public String lead() {
            return conflict.lead();
        }

        /** What the report has there; empty where it has nothing. */
        public String ourWords() {
            return conflict.ours().orElse("");
        }

        /** What stands against it; empty where that is nothing. */
        public String theirWords() {
            return conflict.theirs().orElse("");
        }
    }

    /**
     * Tells the people of conflicts.
     *
     * @param ids the conflicts
     * @param steps the versions that were made of the copies
     */
    public List<Disputed> of(Set<String> ids, List<Version> steps) throws SpaceException {
        List<Disputed> disputed = new ArrayList<>();
        if (ids.isEmpty()) {
            return disputed;
        }
        List<Text> texts = texts(steps);
        for (KeptConflict kept : new KeptConflicts(space).of(variant)) {
            if (ids.contains(kept.id())) {
                Conflict conflict = kept.conflict();
                disputed.add(new Disputed(
                        conflict,
                        writer(texts, conflict.element(), conflict.ours()),
                        writer(texts, conflict.element(), conflict.theirs())));
            }
        }
        return disputed;
    }

    private record Text(String author, Report report) {}

    /** The texts of the versions, the oldest first. */
    private List<Text> texts(List<Version> steps) throws SpaceException {
        Versions versions = new Versions(space);
        List<Version> log = new ArrayList<>(versions.log(variant));
        List<Version> wanted = new ArrayList<>(log.subList(0, Math.min(MOST, log.size())));
        Set<Version> known = new HashSet<>(wanted);
        steps.stream().filter(step -> !known.contains(step)).forEach(wanted::addFirst);
        List<Text> texts = new ArrayList<>();
        for (Version each : wanted.reversed()) {
            texts.add(new Text(each.author().person().name(), versions.report(variant, each.id())));
        }
        return texts;
    }

    /** The author of the oldest version that says it, which none says that is the base of both. */
    private static Optional<String> writer(List<Text> texts, String element, Optional<String> side) {
        for (Text text : texts) {
            if (says(text.report(), element, side)) {
                return Optional.of(text.author());
            }
        }
        return Optional.empty();
    }

    /** Whether an element of a report has some words; where they are none, whether it is not there. */
    static boolean says(Report report, String element, Optional<String> side) {
        Optional<String> words =
                Reports.find(report, element).filter(Element.class::isInstance).map(found -> Words.of((Element) found));
        return side.isPresent() ? words.filter(all -> all.contains(side.get())).isPresent() : words.isEmpty();
    }
}
