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

        Collector into(List<Finding> found, Collector.Kept kept) {
            return new Collector(id(), place, context.settings(), "", found, kept);
        }
    }

    /** The rules over elements in one run: thousands of times one of them looks at an element and finds nothing. */
    private static final class ElementCheck {

        private final List<Running<ElementRule>> rules;
        private final List<Collector> collectors;
        private final RuleRuns runs;
        private final List<Finding> found = new ArrayList<>();

        ElementCheck(List<Running<ElementRule>> rules, RuleRuns runs) {
            this.rules = rules;
            this.runs = runs;
            this.collectors = rules.stream()
                    .map(each -> each.into(found, (entry, findings) -> found.addAll(findings)))
                    .toList();
        }

        List<Finding> find(Entry entry) {
            if (entry.passages().isEmpty()) {
                return List.of();
            }
            for (int i = 0; i < rules.size(); i++) {
                Running<ElementRule> each = rules.get(i);
                if (runs.failed().isEmpty() || !runs.failed().contains(each.id())) {
                    try {
                        each.rule().check(entry, each.context(), collectors.get(i));
                    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                        failed(each, runs, e);
                    }
                }
            }
            List<Finding> its = found.isEmpty() ? List.of() : new ArrayList<>(found);
            found.clear();
            return its;
        }
    }

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
        return run(Overview.of(report), surroundings, new RuleRuns(telling));
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
        return run(overview, previous.surroundings(), previous.runs());
    }

    private Validation run(Overview overview, Surroundings surroundings, RuleRuns before) {
        RuleRuns runs = new RuleRuns(telling);
        List<Running<ElementRule>> elements = applicable(elementRules, overview, surroundings, runs);
        List<Running<ReportRule>> reports = applicable(reportRules, overview, surroundings, runs);
        ElementCheck check = new ElementCheck(elements, runs);
        overview.entries().forEach(entry -> entry.found(check::find));
        for (Running<ReportRule> each : reports) {
            check(each, before, runs);
        }
        return new Validation(overview, surroundings, runs);
    }

    private static void check(Running<ReportRule> rule, RuleRuns before, RuleRuns runs) {
        guarded(rule, runs, () -> {
            Optional<RuleRuns.Found> known = before.of(rule.id()).filter(found -> isSame(rule));
            runs.add(rule.id(), known.orElseGet(() -> found(rule)));
        });
    }

    private static RuleRuns.Found found(Running<ReportRule> rule) {
        RuleRuns.Found found = new RuleRuns.Found(new ArrayList<>(0), new ArrayList<>(0));
        Collector.Kept kept = (entry, findings) ->
                found.kept().add(new RuleRuns.Kept(entry.element().getId(), findings));
        rule.rule().check(rule.context(), rule.into(found.single(), kept));
        return found;
    }

    /** Whether a rule would find what it found, since it takes the same from all that changed. */
    private static boolean isSame(Running<ReportRule> rule) {
        Optional<List<Overview.Change>> changes = rule.context().overview().changes();
        // Where no words changed something else did, such as a link.
        if (changes.isEmpty() || changes.get().isEmpty()) {
            return false;
        }
        for (Overview.Change each : changes.get()) {
            Optional<Object> was = rule.rule().takes(each.was(), rule.context());
            if (was.isEmpty() || !was.equals(rule.rule().takes(each.is(), rule.context()))) {
                return false;
            }
        }
        return true;
    }

    private static <R extends Rule> List<Running<R>> applicable(
            List<Prepared<R>> rules, Overview overview, Surroundings surroundings, RuleRuns runs) {
        List<Running<R>> applicable = new ArrayList<>(rules.size());
        for (Prepared<R> each : rules) {
            Running<R> running =
                    new Running<>(each.rule(), each.place(), new RuleContext(overview, each.settings(), surroundings));
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
