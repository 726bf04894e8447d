package org.collate.operations.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.space.Space;
import org.collate.model.Ids;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.operations.Documents;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.fit.OwnTemplates;
import org.collate.validation.Finding;
import org.collate.validation.Rule;
import org.collate.validation.Validation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Opens reports and checks them, each on the {@linkplain Benches bench} that is its own. For one thread. */
public final class Checker {

    private final RuleBook rules;
    private final Importers importers;
    private final Benches benches;

    /**
     * A checker.
     *
     * @param rules the rules there are
     * @param importers what reads files that are no report files
     * @param template the template of files, if there is one
     */
    public Checker(List<Rule> rules, Importers importers, Optional<Template> template) {
        this(RuleBook.of(rules, OwnTemplates.none()), importers, template);
    }

    /**
     * A checker for the files of a team.
     *
     * @param folder where the team works: its templates in {@code 模板} or {@code templates} there are compared too
     */
    public Checker(List<Rule> rules, Importers importers, Optional<Template> template, Path folder) {
        this(RuleBook.of(rules, new OwnTemplates(folder)), importers, template);
    }

    private Checker(RuleBook rules, Importers importers, Optional<Template> template) {
        this.rules = rules;
        this.importers = importers;
        this.benches = new Benches(rules, template);
    }

    /** The rules there are. */
    public List<Rule> rules() {
        return rules.rules();
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
        return new CheckedReport(opened, benches.ofFile(opened.report()).check(opened.report()));
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
            return checkWritten(draft, space);
        }
    }

    /** Does the same in a space that is open. */
    public CheckedReport checkWritten(Place.OfVariant draft, Space space) throws InputException, SpaceException {
        Optional<DraftSession.Text> unsaved = new Drafts(space).unsaved(draft.variant());
        if (unsaved.isEmpty()) {
            return check(draft, space);
        }
        try {
            Report report = ReportFile.read(draft.name(), unsaved.get().bytes());
            Documents.Opened opened = new Documents.Opened(draft, report, List.of());
            return new CheckedReport(opened, check(draft, space, report));
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /** Opens a version of a variant from its space, which is open, and checks it. */
    CheckedReport check(Place.OfVariant at, Space space) throws SpaceException {
        Documents.Opened opened = Documents.read(at, space);
        return new CheckedReport(opened, check(at, space, opened.report()));
    }

    /** Checks a report that was opened at a place. */
    Validation check(Place place, Report report) throws SpaceException {
        if (place instanceof Place.OfVariant at) {
            try (Space space = Space.open(at.space())) {
                return check(at, space, report);
            }
        }
        return benches.ofFile(report).check(report);
    }

    private Validation check(Place.OfVariant at, Space space, Report report) throws SpaceException {
        Benches.Bench bench = benches.of(at, space);
        List<KeptConflict> open = at.isDraft() ? new KeptConflicts(space).of(at.variant()) : List.of();
        return open.isEmpty() ? bench.check(report) : bench.check(report, rules.with(open));
    }

    /**
     * What is said of a report that was checked while it is written; empty where nobody has begun it.
     *
     * @throws SpaceException where the template of the meeting cannot be read
     */
    public Optional<List<Finding>> shown(Place place, CheckedReport checked) throws SpaceException {
        Report report = checked.opened().report();
        Optional<Template> under = benches.of(place, report).surroundings().template();
        return Begun.isBegun(report, under)
                ? Optional.of(Begun.shown(report, under, checked.validation().findings()))
                : Optional.empty();
    }
}
