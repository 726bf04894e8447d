package org.collate.operations.fit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.core.text.Words;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Aspect;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.FindingSink;
import org.collate.validation.ReportRule;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/**
 * S07 with all templates before its eyes: a report that was written after another template than the one it is held
 * against, or after none, is told so once, instead of by a finding for each aspect. Where the template fits, the plug-in's
 * own rule speaks.
 */
public final class FittingAspectsRule implements ReportRule {

    private static final String ID = "S07";
    private static final String PROPOSED = "proposed";
    private static final int FOREIGN = 2;

    private final Messages text = Messages.of(FittingAspectsRule.class);
    private final ReportRule aspects;
    private final OwnTemplates own;

    /**
     * The rule for a plug-in's own.
     *
     * @param own the team's templates
     */
    public FittingAspectsRule(ReportRule aspects, OwnTemplates own) {
        this.aspects = aspects;
        this.own = own;
    }

    /** Whether a plug-in's rule compares aspects, which takes all templates. */
    public static boolean speaksFor(ReportRule rule) {
        return ID.equals(rule.id());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return aspects.name();
    }

    @Override
    public String description() {
        return aspects.description();
    }

    @Override
    public Optional<Example> example() {
        return aspects.example();
    }

    @Override
    public Settings defaults() {
        Settings own = aspects.defaults();
        String key = Settings.SEVERITY + "." + PROPOSED;
        return own.has(key) ? own : own.overriddenBy(Map.of(key, List.of("info")));
    }

    @Override
    public Optional<String> notApplicable(RuleContext context) {
        Optional<String> reason = aspects.notApplicable(context);
        return reason.isPresent() && proposal(context).isPresent() ? Optional.empty() : reason;
    }

    private Optional<TemplateFit.Fit> proposal(RuleContext context) {
        return context.overview()
                .derived(
                        FittingAspectsRule.class,
                        Fitting.class,
                        overview -> new Fitting(TemplateFit.of(overview.report(), own.all())))
                .fit();
    }

    private record Fitting(Optional<TemplateFit.Fit> fit) {}

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (context.skeleton().isEmpty()) {
            proposal(context).ifPresent(fit -> sink.kind(PROPOSED).add(context.report(), fit.sentence()));
            return;
        }
        Report skeleton = context.skeleton().get();
        List<Grams> wanted = TemplateFit.aspects(skeleton);
        List<Grams> there = TemplateFit.aspects(context.report());
        int own = TemplateFit.percent(wanted, there);
        Optional<TemplateFit.Fit> other = wanted.isEmpty() || own >= TemplateFit.FITS
                ? Optional.empty()
                : proposal(context).filter(fit -> fit.percent() > 2 * own);
        if (other.isPresent()) {
            sink.add(place(context), otherFits(context, other.get()));
        } else if (!wanted.isEmpty() && there.size() >= FOREIGN && TemplateFit.shared(wanted, there) == 0) {
            sink.add(place(context), text.get("fit.none", name(context), headings(skeleton)));
        } else {
            aspects.check(context, sink);
        }
    }

    private String otherFits(RuleContext context, TemplateFit.Fit other) {
        return other.aspects() == 0
                ? text.get("fit.otherForm", name(context), other.title(), other.name())
                : text.get("fit.other", name(context), String.valueOf(other.aspects()), other.title(), other.name());
    }

    private static String name(RuleContext context) {
        return context.template()
                .map(template -> String.valueOf(template.getName()))
                .orElse("");
    }

    private static String headings(Report skeleton) {
        return Reports.elements(skeleton)
                .filter(Aspect.class::isInstance)
                .map(aspect -> Words.of((Aspect) aspect))
                .collect(Collectors.joining("；"));
    }

    private static Element place(RuleContext context) {
        List<Section> problems = context.overview().sections(Role.PROBLEMS);
        return problems.isEmpty() ? context.report() : problems.getFirst();
    }
}
