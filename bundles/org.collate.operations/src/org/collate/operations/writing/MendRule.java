package org.collate.operations.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.edit.Edit;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.operations.check.Begun;
import org.collate.operations.check.FixRounds;
import org.collate.operations.check.LiveCheck;
import org.collate.validation.Finding;
import org.collate.validation.Rule;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Mends all that one rule finds in a report that is being written and is told its writer, each by its best fix. */
public final class MendRule {

    private final Report report;
    private final Optional<Template> template;
    private final List<Rule> rules;
    private final String rule;

    /**
     * Mends nothing yet.
     *
     * @param report a copy of what is written, which is changed
     * @param template the template that it is written after, if there is one
     * @param rules the rules there are
     * @param rule the id of the one whose findings are mended
     */
    public MendRule(Report report, Optional<Template> template, List<Rule> rules, String rule) {
        this.report = report;
        this.template = template;
        this.rules = List.copyOf(rules);
        this.rule = rule;
    }

    /**
     * What mends them.
     *
     * @param edit of the report as it was written, one step for its writer
     * @param count how many findings it mends
     */
    public record Mended(Edit edit, int count) {}

    /**
     * Finds the edit.
     *
     * @throws OperationCanceledException where the monitor says so
     */
    public Mended execute(IProgressMonitor monitor) throws OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, FixRounds.ROUNDS);
        LiveCheck check = new LiveCheck(rules, template);
        FixRounds rounds = new FixRounds(report, finding -> finding.rule().equals(rule));
        int known = 0;
        Set<String> touched = new HashSet<>();
        for (int round = 0; round < FixRounds.ROUNDS; round++) {
            progress.split(1);
            List<Finding> found = check.check(report, touched).findings();
            if (!rounds.round(Begun.shown(report, template, found))) {
                break;
            }
            touched.clear();
            rounds.mended().stream()
                    .skip(known)
                    .forEach(each -> Touched.by(each.fix().edit(), touched));
            known = rounds.mended().size();
        }
        return new Mended(rounds.edit(), rounds.mended().size());
    }
}
