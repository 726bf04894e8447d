package org.collate.operations.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.Place;
import org.collate.validation.Engine;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Surroundings;
import org.collate.validation.Validation;

/**
 * What reports are checked with: rules as a template sets them, and what stands around the report. A variant's is its
 * meeting's, a file's that of the template that is named, if one is. Templates are read once. For one thread.
 */
final class Benches {

    private final RuleBook rules;
    private final Optional<Template> template;
    private final Map<String, Bench> known = new HashMap<>();

    /**
     * What one report is checked with.
     *
     * @param profile how the template sets the rules
     * @param engine runs them
     * @param surroundings the template, and what else stands around the report
     */
    record Bench(Profile profile, Engine engine, Surroundings surroundings) {

        Validation check(Report report) {
            return engine.validate(report, surroundings);
        }

        /** Checks a report by other rules than usual. */
        Validation check(Report report, List<Rule> rules) {
            return new Engine(rules, profile).validate(report, surroundings);
        }
    }

    /**
     * Benches for some rules.
     *
     * @param template the template of files, if there is one
     */
    Benches(RuleBook rules, Optional<Template> template) {
        this.rules = rules;
        this.template = template;
    }

    /** The bench of a report that was opened at a place. */
    Bench of(Place place, Report report) throws SpaceException {
        if (!(place instanceof Place.OfVariant at)) {
            return ofFile(report);
        }
        Bench bench = known.get(key(at));
        if (bench != null) {
            return bench;
        }
        try (Space space = Space.open(at.space())) {
            return of(at, space);
        }
    }

    /** The bench of a variant whose space is open. */
    Bench of(Place.OfVariant at, Space space) throws SpaceException {
        Bench bench = known.get(key(at));
        if (bench == null) {
            Template under = new Meetings(space).template(at.variant().meeting());
            bench = bench(Optional.of(under), Surroundings.of(under));
            known.put(key(at), bench);
        }
        return bench;
    }

    /** The bench of a report in a file. */
    Bench ofFile(Report report) {
        Optional<Template> usual = template.isPresent() ? template : usual(report.getKind());
        Surroundings around = template.map(Surroundings::of).orElseGet(Surroundings::none);
        return known.computeIfAbsent(
                template.isPresent() ? "" : report.getKind().getLiteral(), key -> bench(usual, around));
    }

    private static String key(Place.OfVariant at) {
        return at.space() + "\n" + at.variant().meeting();
    }

    /** Where no template is named, lengths and phrases are those that are usual for this kind of report. */
    private static Optional<Template> usual(ReportKind kind) {
        return switch (kind) {
            case MEMBER, BRANCH, DUTY -> BuiltInTemplates.find(kind.getLiteral());
            default -> Optional.empty();
        };
    }

    private Bench bench(Optional<Template> settings, Surroundings around) {
        Profile profile = settings.map(Profile::of).orElseGet(Profile::ofDefaults);
        return new Bench(profile, new Engine(rules.rules(), profile), around);
    }
}
