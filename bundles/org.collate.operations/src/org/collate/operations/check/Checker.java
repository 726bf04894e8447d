package org.collate.operations.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.operations.Documents;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.validation.Engine;
import org.collate.validation.Finding;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Surroundings;
import org.collate.validation.Validation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Opens reports and runs the rules over them: a variant's under the template of its meeting, a file's under the one that
 * is named, if one is. Templates are read once. For one thread.
 */
public final class Checker {

    private final List<Rule> rules;
    private final Importers importers;
    private final Optional<Template> template;
    private final Map<String, Bench> benches = new HashMap<>();

    private record Bench(Profile profile, Engine engine, Surroundings surroundings) {}

    /**
     * A checker.
     *
     * @param rules the rules there are
     * @param importers what reads files that are no report files
     * @param template the template of files, if there is one
     */
    public Checker(List<Rule> rules, Importers importers, Optional<Template> template) {
        this.rules = withConflicts(FittingAspectsRule.in(rules), List.of());
        this.importers = importers;
        this.template = template;
    }

    /** The rules about words, and the one about merges; none where no plugin brings rules. */
    private static List<Rule> withConflicts(List<Rule> rules, List<KeptConflict> open) {
        if (rules.isEmpty() && open.isEmpty()) {
            return List.of();
        }
        List<Rule> all = new ArrayList<>(rules);
        all.removeIf(KeptConflictRule.class::isInstance);
        all.add(new KeptConflictRule(open));
        return List.copyOf(all);
    }

    /** The rules there are. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Opens a report and checks it.
     *
     * @throws InputException where a file cannot be read as a report
     * @throws SpaceException where a variant or its meeting's template cannot be read
     * @throws OperationCanceledException where the monitor says so
     */
    public CheckedReport check(Place place, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        // Only looked at, so looking twice must give the same ids.
        Documents.Opened opened = Documents.read(place, importers, Ids.derived(), monitor);
        return new CheckedReport(opened, check(place, opened.report()));
    }

    /**
     * What is said of a report that was checked while it is written; empty where nobody has begun it.
     *
     * @throws SpaceException where the template of the meeting cannot be read
     */
    public Optional<List<Finding>> shown(Place place, CheckedReport checked) throws SpaceException {
        Optional<Template> under = bench(place).surroundings().template();
        Report report = checked.opened().report();
        return Begun.isBegun(report, under)
                ? Optional.of(Begun.shown(report, under, checked.validation().findings()))
                : Optional.empty();
    }

    /** Checks a report that was opened at a place. */
    Validation check(Place place, Report report) throws SpaceException {
        Bench bench = bench(place);
        List<KeptConflict> open = conflicts(place);
        if (!open.isEmpty()) {
            return new Engine(withConflicts(rules, open), bench.profile()).validate(report, bench.surroundings());
        }
        return bench.engine().validate(report, bench.surroundings());
    }

    private Bench bench(Place place) throws SpaceException {
        String key = place instanceof Place.OfVariant at
                ? at.space() + "\n" + at.variant().meeting()
                : "";
        Bench known = benches.get(key);
        if (known == null) {
            known = place instanceof Place.OfVariant at ? bench(Optional.of(template(at))) : bench(template);
            benches.put(key, known);
        }
        return known;
    }

    private Bench bench(Optional<Template> under) {
        Profile profile = under.map(Profile::of).orElseGet(Profile::ofDefaults);
        return new Bench(
                profile, new Engine(rules, profile), under.map(Surroundings::of).orElseGet(Surroundings::none));
    }

    private static List<KeptConflict> conflicts(Place place) throws SpaceException {
        if (place instanceof Place.OfVariant at && at.isDraft()) {
            try (Space space = Space.open(at.space())) {
                return new KeptConflicts(space).of(at.variant());
            }
        }
        return List.of();
    }

    private static Template template(Place.OfVariant at) throws SpaceException {
        try (Space space = Space.open(at.space())) {
            return new Meetings(space).template(at.variant().meeting());
        }
    }
}
