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

/**
 * Reads rules: single ones, and those of providers in the provider's order. A rule that is broken, or whose id was met
 * before, is logged with its bundle and left out.
 */
final class RuleReader {

    private static final String RULE = "rule";
    private static final String RULES = "rules";

    private final String point;
    private final PluginLog log;

    private record Brought(Contribution by, String id, List<Rule> rules) {}

    RuleReader(String point, PluginLog log) {
        this.point = point;
        this.log = log;
    }

    List<Rule> read(IExtensionRegistry registry) {
        ExtensionReader<Brought> reader = new ExtensionReader<>(point, Set.of(RULE, RULES), this::brought);
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Brought each : reader.read(registry, log)) {
            for (Rule rule : each.rules()) {
                add(rule, each, ids, rules);
            }
        }
        return List.copyOf(rules);
    }

    private Brought brought(Contribution contribution) throws BrokenContributionException {
        contribution.require("class");
        String id = contribution.id();
        if (contribution.element().equals(RULE)) {
            List<Rule> one = contribution.create(Rule.class).stream().toList();
            return new Brought(contribution, id, one);
        }
        Optional<RuleProvider> provider = contribution.create(RuleProvider.class);
        try {
            return new Brought(
                    contribution,
                    id,
                    provider.isPresent() ? List.copyOf(provider.get().rules()) : List.of());
        } catch (RuntimeException | LinkageError e) {
            throw new BrokenContributionException(text().get("noRules", id, e), e);
        }
    }

    private void add(Rule rule, Brought by, Set<String> ids, List<Rule> rules) {
        try {
            String id = rule.id();
            if (by.by().element().equals(RULE) && !id.equals(by.id())) {
                broken(by, text().get("otherId", by.id(), id), Optional.empty());
            } else if (rule.defaults() == null || rule.name() == null) {
                broken(by, text().get("noData", id), Optional.empty());
            } else if (!ids.add(id)) {
                broken(by, text().get("duplicate", id, point), Optional.empty());
            } else {
                rules.add(rule);
            }
        } catch (RuntimeException | LinkageError e) {
            broken(by, text().get("noRules", by.id(), e), Optional.of(e));
        }
    }

    private void broken(Brought by, String message, Optional<Throwable> cause) {
        log.broken(by.by().bundle(), message, cause);
    }

    private static Messages text() {
        return Messages.of(RuleReader.class);
    }
}
