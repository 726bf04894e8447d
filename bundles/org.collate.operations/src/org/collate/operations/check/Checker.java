package org.collate.operations.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.model.template.Template;
import org.collate.operations.BuiltInTemplates;
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
        if (place instanceof Place.OfVariant at) {
            try (Space space = Space.open(at.space())) {
                return check(at, space);
            }
        }
        // Only looked at, so looking twice must give the same ids.
        Documents.Opened opened = Documents.read(place, importers, Ids.derived(), monitor);
        return new CheckedReport(opened, check(ofFile(opened.report()), opened.report(), List.of()));
    }

    /**
     * Checks what is written in a draft: what this machine keeps of it and no version has, or else its last version. The
     * draft may be open here or elsewhere.
     *
     * @throws InputException where what is kept is no report that can be read
     * @throws SpaceException where the draft or its meeting's template cannot be read
     */
    public CheckedReport checkWritten(Place.OfVariant draft) throws InputException, SpaceException {
        try (Space space = Space.open(draft.space())) {
            Optional<DraftSession.Text> unsaved = new Drafts(space).unsaved(draft.variant());
            if (unsaved.isEmpty()) {
                return check(draft, space);
            }
            Report report = ReportFile.read(draft.name(), unsaved.get().bytes());
            Documents.Opened opened = new Documents.Opened(draft, report, List.of());
            return new CheckedReport(opened, check(bench(draft, space), report, conflicts(draft, space)));
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /** Opens a version of a variant from its space, which is open, and checks it. */
    CheckedReport check(Place.OfVariant at, Space space) throws SpaceException {
        Documents.Opened opened = Documents.read(at, space);
        return new CheckedReport(opened, check(bench(at, space), opened.report(), conflicts(at, space)));
    }

    /** Checks a report that was opened at a place. */
    Validation check(Place place, Report report) throws SpaceException {
        if (place instanceof Place.OfVariant at) {
            try (Space space = Space.open(at.space())) {
                return check(bench(at, space), report, conflicts(at, space));
            }
        }
        return check(ofFile(report), report, List.of());
    }

    /**
     * What is said of a report that was checked while it is written; empty where nobody has begun it.
     *
     * @throws SpaceException where the template of the meeting cannot be read
     */
    public Optional<List<Finding>> shown(Place place, CheckedReport checked) throws SpaceException {
        Report report = checked.opened().report();
        Optional<Template> under = bench(place, report).surroundings().template();
        return Begun.isBegun(report, under)
                ? Optional.of(Begun.shown(report, under, checked.validation().findings()))
                : Optional.empty();
    }

    private Validation check(Bench bench, Report report, List<KeptConflict> open) {
        Engine engine = open.isEmpty() ? bench.engine() : new Engine(withConflicts(rules, open), bench.profile());
        return engine.validate(report, bench.surroundings());
    }

    private Bench bench(Place place, Report report) throws SpaceException {
        if (!(place instanceof Place.OfVariant at)) {
            return ofFile(report);
        }
        Bench known = benches.get(key(at));
        if (known != null) {
            return known;
        }
        try (Space space = Space.open(at.space())) {
            return bench(at, space);
        }
    }

    private static String key(Place.OfVariant at) {
        return at.space() + "\n" + at.variant().meeting();
    }

    private Bench bench(Place.OfVariant at, Space space) throws SpaceException {
        Bench known = benches.get(key(at));
        if (known == null) {
            Template under = new Meetings(space).template(at.variant().meeting());
            known = bench(Optional.of(under), Surroundings.of(under));
            benches.put(key(at), known);
        }
        return known;
    }

    private Bench ofFile(Report report) {
        Optional<Template> usual = template.isPresent() ? template : usual(report.getKind());
        Surroundings around = template.map(Surroundings::of).orElseGet(Surroundings::none);
        return benches.computeIfAbsent(
                template.isPresent() ? "" : report.getKind().getLiteral(), key -> bench(usual, around));
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
        return new Bench(profile, new Engine(rules, profile), around);
    }

    private static List<KeptConflict> conflicts(Place.OfVariant at, Space space) throws SpaceException {
        return at.isDraft() ? new KeptConflicts(space).of(at.variant()) : List.of();
    }
}
