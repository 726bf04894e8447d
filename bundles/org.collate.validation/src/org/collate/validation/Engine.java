package org.collate.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.model.Messages;
import org.collate.model.report.Report;

/**
 * Runs rules over reports. A rule that throws is reported as a finding on the report and stops no other. An engine holds
 * no state between runs, so that it serves any number of reports; one run belongs to one thread.
 */
public final class Engine {

    private final List<Rule> rules;
    private final Telling telling;
    private final List<Prepared<ElementRule>> elementRules = new ArrayList<>();
    private final List<Prepared<ReportRule>> reportRules = new ArrayList<>();

    private record Prepared<R extends Rule>(R rule, int place, Settings settings) {}

    /** A rule in one run. */
    private record Running<R extends Rule>(R rule, int place, RuleContext context) {

        String id() {
            return rule.id();
        }

        /** Takes the findings on one element, which are all kept with it. */
        Collector into(List<Finding> found) {
            return into(found, (entry, findings) -> found.addAll(findings));
        }

        Collector into(List<Finding> found, Collector.Kept kept) {
            return new Collector(id(), place, context.settings(), "", found, kept);
        }
    }

    private record Kept(String element, List<Finding> findings) {}

    /**
     * Makes an engine.
     *
     * @param rules the rules in the order in which they are listed
     * @param profile what the template of the reports sets differently
     * @throws IllegalArgumentException where two rules have one id
     */
    public Engine(List<Rule> rules, Profile profile) {
        this.rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        Map<String, Settings> data = new HashMap<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Two rules have the id " + rule.id());
            }
            Settings settings = profile.settings(rule);
            data.put(rule.id(), settings);
            switch (rule) {
                case ElementRule each -> elementRules.add(new Prepared<>(each, elementRules.size(), settings));
                case ReportRule each -> reportRules.add(new Prepared<>(each, reportRules.size(), settings));
            }
        }
        telling = Telling.of(data);
    }

    /** The rules in the order in which they are listed, those that are switched off included. */
    public List<Rule> rules() {
        return rules;
    }

    /** Checks a report from nothing. */
    public Validation validate(Report report, Surroundings surroundings) {
        return run(Overview.of(report), surroundings);
    }

    /**
     * Checks a report again after an edit. Rules over elements run on the touched ones, and on those whose text or place
     * has changed; what they found elsewhere is taken over, as is what rules over the whole report keep with an element. The
     * result equals that of a run from nothing.
     *
     * @param previous what the last run of this engine found in the same report
     * @param touched the ids of the elements of which an attribute changed; unknown ids are passed over
     */
    public Validation recheck(Validation previous, Set<String> touched) {
        // A rule that threw left texts unread.
        Overview overview = previous.runs().failed().isEmpty()
                ? previous.overview().again(touched)
                : Overview.of(previous.overview().report());
        return run(overview, previous.surroundings());
    }

    private Validation run(Overview overview, Surroundings surroundings) {
        RuleRuns runs = new RuleRuns(telling);
        List<Running<ElementRule>> elements = applicable(elementRules, overview, surroundings, runs);
        List<Running<ReportRule>> reports = applicable(reportRules, overview, surroundings, runs);
        for (Entry entry : overview.entries()) {
            entry.found(each -> check(each, elements, runs));
        }
        for (Running<ReportRule> each : reports) {
            check(each, runs);
        }
        return new Validation(overview, surroundings, runs);
    }

    private static List<Finding> check(Entry entry, List<Running<ElementRule>> rules, RuleRuns runs) {
        List<Finding> found = new ArrayList<>(0);
        if (entry.passages().isEmpty()) {
            return found;
        }
        for (Running<ElementRule> each : rules) {
            if (!runs.failed().contains(each.id())) {
                guarded(each, runs, () -> each.rule().check(entry, each.context(), each.into(found)));
            }
        }
        return found;
    }

    private static void check(Running<ReportRule> rule, RuleRuns runs) {
        List<Finding> found = new ArrayList<>(0);
        List<Kept> kept = new ArrayList<>(0);
        guarded(rule, runs, () -> {
            rule.rule()
                    .check(
                            rule.context(),
                            rule.into(
                                    found,
                                    (entry, findings) ->
                                            kept.add(new Kept(entry.element().getId(), findings))));
            kept.forEach(each -> runs.add(each.element(), each.findings()));
            found.forEach(each -> runs.add(each.element(), List.of(each)));
        });
    }

    private static <R extends Rule> List<Running<R>> applicable(
            List<Prepared<R>> rules, Overview overview, Surroundings surroundings, RuleRuns runs) {
        List<Running<R>> applicable = new ArrayList<>(rules.size());
        for (Prepared<R> each : rules) {
            Running<R> running = new Running<>(each.rule(), each.place(), new RuleContext(overview, each.settings(), surroundings));
            guarded(running, runs, () -> {
                Optional<String> reason = each.rule().notApplicable(running.context());
                if (off(each.settings())) {
                    return;
                }
                reason.ifPresentOrElse(
                        why -> runs.notApplicable()
                                .add(new NotApplicable(each.rule().id(), why)),
                        () -> applicable.add(running));
            });
        }
        return applicable;
    }

    private static boolean off(Settings settings) {
        return settings.values(Settings.SEVERITY).equals(List.of(Settings.OFF));
    }

    /** Runs a part of a rule, and reports it as failed where it throws; errors of the machine itself go through. */
    private static void guarded(Running<?> rule, RuleRuns runs, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failed(rule, runs, e);
        }
    }

    private static void failed(Running<?> rule, RuleRuns runs, Throwable failure) {
        Messages texts = Messages.of(Engine.class);
        String message = failure instanceof SettingsException
                ? texts.get("rule.settings", rule.id(), failure.getMessage())
                : texts.get("rule.failed", rule.id(), String.valueOf(failure));
        String report = rule.context().report().getId();
        runs.fail(new Finding(rule.id(), Severity.WARNING, report, Optional.empty(), 0, 0, "", message, List.of()));
    }
}
