package org.collate.internal.rules;

import java.util.Optional;
import org.collate.model.report.Report;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** A built-in rule that compares the report with the skeleton of its template, and needs one. */
public abstract class TemplateRule extends BuiltInReportRule {

    /** A rule of this id, with the data under it. */
    protected TemplateRule(String id, RuleData data) {
        super(id, data);
    }

    @Override
    public final Optional<String> notApplicable(RuleContext context) {
        return context.skeleton().isPresent() ? Optional.empty() : Optional.of(shared("template.missing", id()));
    }

    @Override
    public final void check(RuleContext context, FindingSink sink) {
        context.skeleton().ifPresent(skeleton -> check(skeleton, context, sink));
    }

    /** Adds what the rule finds beside the skeleton. */
    protected abstract void check(Report skeleton, RuleContext context, FindingSink sink);
}
