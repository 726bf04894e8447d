package org.collate.operations.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.git.merge.KeptConflict;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.operations.fit.OwnTemplates;
import org.collate.validation.Engine;
import org.collate.validation.Finding;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Surroundings;
import org.collate.validation.Validation;

/** Checks a report that is being written, again and again: only what an edit touched is looked at anew. For one thread at a time. */
public final class LiveCheck {

    private final Engine engine;
    private final Profile profile;
    private final boolean hasRules;
    private final Surroundings surroundings;
    private Optional<Validation> last = Optional.empty();

    /**
     * A check for one report.
     *
     * @param rules the rules there are
     * @param template the template that the report is written after, if there is one
     */
    public LiveCheck(List<Rule> rules, Optional<Template> template) {
        profile = template.map(Profile::of).orElseGet(Profile::ofDefaults);
        engine = new Engine(RuleBook.of(rules, OwnTemplates.none()).words(), profile);
        hasRules = !rules.isEmpty();
        surroundings = template.map(Surroundings::of).orElseGet(Surroundings::none);
    }

    /**
     * Checks the report as it is now.
     *
     * @param report always the same one
     * @param touched the ids of the elements that were edited since it was checked last
     */
    public Validation check(Report report, Set<String> touched) {
        Validation now = last.isPresent() ? engine.recheck(last.get(), touched) : engine.validate(report, surroundings);
        last = Optional.of(now);
        return now;
    }

    /**
     * What is to be said of conflicts that merges left in the report, as where a version is checked.
     *
     * @param open those that are open
     */
    public List<Finding> conflicts(Report report, List<KeptConflict> open) {
        return open.isEmpty() || !hasRules
                ? List.of()
                : new Engine(List.of(new KeptConflictRule(open)), profile)
                        .validate(report, surroundings)
                        .findings();
    }
}
