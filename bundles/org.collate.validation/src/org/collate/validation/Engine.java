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

    private record Prepared<R extends Rule>(R rule, Settings settings) {}

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
                case ElementRule each -> elementRules.add(new Prepared<>(each, settings));
                case ReportRule each -> reportRules.add(new Prepared<>(each, settings));
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
        return run(Overview.of(report), surroundings, new RuleRuns(telling), Set.of());
    }

    /**
     * Checks a report again after an edit. Rules over elements run on the touched ones, and on those whose text or place
     * has changed; what they found elsewhere is taken over. The result equals that of a run from nothing.
     *
     * @param previous what the last run of this engine found in the same report
     * @param touched the ids of the elements of which an attribute changed; unknown ids are passed over
     */
    public Validation recheck(Validation previous, Set<String> touched) {
        return run(previous.overview().again(), previous.surroundings(), previous.runs(), touched);
    }

    private Validation run(Overview overview, Surroundings surroundings, RuleRuns before, Set<String> touched) {
        RuleRuns runs = new RuleRuns(telling);
        List<Prepared<ElementRule>> elements = applicable(elementRules, overview, surroundings, runs);
        List<Prepared<ReportRule>> reports = applicable(reportRules, overview, surroundings, runs);
        boolean anew = !before.failed().isEmpty();
        for (Entry entry : overview.entries()) {
            boolean same = !anew
                    && before.knows(entry)
                    && !touched.contains(entry.element().getId());
            runs.keep(entry, same ? before.at(entry) : check(entry, elements, overview, surroundings, runs));
        }
        for (Prepared<ReportRule> each : reports) {
            List<Finding> found = new ArrayList<>();
            guarded(each, overview, runs, () -> {
                RuleContext context = new RuleContext(overview, each.settings(), surroundings);
                each.rule().check(context, new Collector(each.rule().id(), each.settings(), "", found));
            });
            runs.ofReport().addAll(found);
        }
        return new Validation(overview, surroundings, runs);
    }

    private static List<Finding> check(
            Entry entry,
            List<Prepared<ElementRule>> rules,
            Overview overview,
            Surroundings surroundings,
            RuleRuns runs) {
        if (entry.passages().isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>(0);
        for (Prepared<ElementRule> each : rules) {
            if (!runs.failed().contains(each.rule().id())) {
                guarded(each, overview, runs, () -> {
                    RuleContext context = new RuleContext(overview, each.settings(), surroundings);
                    each.rule().check(entry, context, new Collector(each.rule().id(), each.settings(), "", found));
                });
            }
        }
        return found;
    }

    private static <R extends Rule> List<Prepared<R>> applicable(
            List<Prepared<R>> rules, Overview overview, Surroundings surroundings, RuleRuns runs) {
        List<Prepared<R>> applicable = new ArrayList<>();
        for (Prepared<R> each : rules) {
            guarded(each, overview, runs, () -> {
                RuleContext context = new RuleContext(overview, each.settings(), surroundings);
                Optional<String> reason = each.rule().notApplicable(context);
                if (off(each.settings())) {
                    return;
                }
                reason.ifPresentOrElse(
                        why -> runs.notApplicable()
                                .add(new NotApplicable(each.rule().id(), why)),
                        () -> applicable.add(each));
            });
        }
        return applicable;
    }

    private static boolean off(Settings settings) {
        return settings.values(Settings.SEVERITY).equals(List.of(Settings.OFF));
    }

    /** Runs a part of a rule, and reports it as failed where it throws; errors of the machine itself go through. */
    private static void guarded(Prepared<?> rule, Overview overview, RuleRuns runs, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failed(rule.rule(), overview, runs, e);
        }
    }

    private static void failed(Rule rule, Overview overview, RuleRuns runs, Throwable failure) {
        Messages texts = Messages.of(Engine.class);
        String message = failure instanceof SettingsException
                ? texts.get("rule.settings", rule.id(), failure.getMessage())
                : texts.get("rule.failed", rule.id(), String.valueOf(failure));
        String report = overview.report().getId();
        runs.fail(new Finding(rule.id(), Severity.WARNING, report, Optional.empty(), 0, 0, "", message, List.of()));
    }
}
