package org.collate.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.model.Messages;
import org.collate.validation.Rule;
import org.collate.validation.RuleProvider;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Reads the rules that bundles contribute, single ones and sets of them. */
final class RuleReader {

    private static final String ONE = "rule";
    private static final String SET = "rules";

    private final IExtensionRegistry registry;
    private final PluginLog log;

    RuleReader(IExtensionRegistry registry, PluginLog log) {
        this.registry = registry;
        this.log = log;
    }

    /** The rules in the order of their contributions, each id once. What is broken is logged and left out. */
    List<Rule> read(String point) {
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Contribution each : contributions(point)) {
            for (Rule rule : rulesOf(each)) {
                if (ids.add(rule.id())) {
                    rules.add(rule);
                } else {
                    log.broken(each.bundle(), text("duplicate", rule.id(), point), Optional.empty());
                }
            }
        }
        return List.copyOf(rules);
    }

    private List<Contribution> contributions(String point) {
        ExtensionReader.Reading<Contribution> withClass = contribution -> {
            contribution.require("class");
            return contribution;
        };
        return new ExtensionReader<>(point, Set.of(ONE, SET), withClass).read(registry, log);
    }

    private List<Rule> rulesOf(Contribution contribution) {
        if (contribution.element().equals(ONE)) {
            return contribution.create(Rule.class).stream().toList();
        }
        try {
            return contribution
                    .create(RuleProvider.class)
                    .map(RuleProvider::rules)
                    .orElse(List.of());
        } catch (RuntimeException | LinkageError e) {
            log.broken(
                    contribution.bundle(),
                    text("noRules", contribution.attribute("id").orElse(""), String.valueOf(e)),
                    Optional.of(e));
            return List.of();
        }
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(RuleReader.class).get(key, arguments);
    }
}
