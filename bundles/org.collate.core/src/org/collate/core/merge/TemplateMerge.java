package org.collate.core.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.merge.sides.Side;
import org.collate.core.merge.sides.Three;
import org.collate.model.template.Hint;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Setting;
import org.collate.model.template.Template;
import org.collate.model.template.TemplateFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Merges what a template says beside its skeleton: its name, the hint of an element, a value of a rule. Each is one
 * fact. One that was changed in two ways is a conflict, in which the merged template holds ours.
 */
public final class TemplateMerge {

    private static final List<String> NAME = List.of("name");
    private static final String HINT = "hint";
    private static final String RULE = "rule";

    private final Template ours;
    private final Map<List<String>, List<String>> base;
    private final Map<List<String>, List<String>> mine;
    private final Map<List<String>, List<String>> other;

    private TemplateMerge(Template base, Template ours, Template theirs) {
        this.ours = ours;
        this.base = facts(base);
        this.mine = facts(ours);
        this.other = facts(theirs);
    }

    /**
     * What a merge gave.
     *
     * @param merged the merged template; it has no skeleton
     * @param conflicts what is open
     */
    public record Result(Template merged, List<Conflict> conflicts) {}

    /**
     * Merges; the templates are only read, and their skeletons not at all.
     *
     * @param choices how conflicts are settled, by their ids; those that are not there stay open
     */
    public static Result of(Template base, Template ours, Template theirs, Map<String, Choice> choices) {
        return new TemplateMerge(base, ours, theirs).result(new Decisions(choices));
    }

    /** What several last common ancestors agree on, as the base of a merge; no ancestor's own value decides anything. */
    public static Template common(List<Template> ancestors) {
        Template common = TemplateFactory.eINSTANCE.createTemplate();
        if (ancestors.isEmpty()) {
            return common;
        }
        Map<List<String>, List<String>> agreed = facts(ancestors.getFirst());
        ancestors.forEach(each -> agreed.entrySet().retainAll(facts(each).entrySet()));
        fill(common, agreed);
        return common;
    }

    /**
     * A base in which some facts are undecided: those of conflicts that an earlier merge left and both sides have settled
     * since.
     *
     * @param base the base, which is only read
     * @param earlier what that merge was made of
     * @param conflicts the ids of its conflicts
     */
    public static Template undecided(Template base, Three<Template> earlier, Set<String> conflicts) {
        TemplateMerge made = new TemplateMerge(earlier.base(), earlier.ours(), earlier.theirs());
        Map<List<String>, List<String>> common = facts(base);
        Decisions decisions = new Decisions(Map.of());
        for (List<String> fact : made.all()) {
            if (made.standing(fact).isEmpty()
                    && conflicts.contains(made.conflict(fact, decisions).id())) {
                common.remove(fact);
            }
        }
        Template undecided = TemplateFactory.eINSTANCE.createTemplate();
        fill(undecided, common);
        return undecided;
    }

    private Set<List<String>> all() {
        Set<List<String>> all = new LinkedHashSet<>(mine.keySet());
        all.addAll(other.keySet());
        return all;
    }

    private Optional<Side> standing(List<String> fact) {
        return states(fact).standing();
    }

    private Three<List<String>> states(List<String> fact) {
        return new Three<>(base.get(fact), mine.get(fact), other.get(fact));
    }

    private Result result(Decisions decisions) {
        Map<List<String>, List<String>> merged = new LinkedHashMap<>();
        for (List<String> fact : all()) {
            List<String> value = states(fact)
                    .of(standing(fact)
                            .orElseGet(() ->
                                    decisions.settle(conflict(fact, decisions)).side()));
            if (value != null) {
                merged.put(fact, value);
            }
        }
        return new Result(template(merged), decisions.open());
    }

    private Conflict.Attribute conflict(List<String> fact, Decisions decisions) {
        String name = String.join(" ", fact.subList(1, fact.size()));
        Optional<String> was = text(base, fact);
        Optional<String> one = text(mine, fact);
        Optional<String> two = text(other, fact);
        return new Conflict.Attribute(
                decisions.id(new Decisions.Subject.OfTemplate(fact, was), one, two),
                String.valueOf(ours.getId()),
                String.valueOf(ours.getName()),
                name.isEmpty() ? fact.getFirst() : name,
                was,
                one,
                two);
    }

    private static Optional<String> text(Map<List<String>, List<String>> facts, List<String> fact) {
        return Optional.ofNullable(facts.get(fact)).map(values -> String.join("\n", values));
    }

    private static Map<List<String>, List<String>> facts(Template template) {
        Map<List<String>, List<String>> facts = new LinkedHashMap<>();
        if (template.getName() != null) {
            facts.put(NAME, List.of(template.getName()));
        }
        for (Hint hint : template.getHints()) {
            facts.put(List.of(HINT, String.valueOf(hint.getElement())), List.copyOf(hint.getLines()));
        }
        for (RuleSettings rule : template.getRules()) {
            for (Setting setting : rule.getSettings()) {
                List<String> fact = List.of(RULE, String.valueOf(rule.getRule()), String.valueOf(setting.getKey()));
                facts.put(fact, List.copyOf(setting.getValues()));
            }
        }
        return facts;
    }

    private Template template(Map<List<String>, List<String>> facts) {
        Template template = EcoreUtil.copy(ours);
        template.setSkeleton(null);
        template.setName(null);
        template.getHints().clear();
        template.getRules().clear();
        fill(template, facts);
        return template;
    }

    private static void fill(Template template, Map<List<String>, List<String>> facts) {
        Map<String, RuleSettings> rules = new LinkedHashMap<>();
        facts.forEach((fact, values) -> {
            switch (fact.getFirst()) {
                case HINT -> {
                    Hint hint = TemplateFactory.eINSTANCE.createHint();
                    hint.setElement(fact.get(1));
                    hint.getLines().addAll(values);
                    template.getHints().add(hint);
                }
                case RULE -> {
                    Setting setting = TemplateFactory.eINSTANCE.createSetting();
                    setting.setKey(fact.get(2));
                    setting.getValues().addAll(values);
                    rules.computeIfAbsent(fact.get(1), id -> rule(template, id))
                            .getSettings()
                            .add(setting);
                }
                default -> template.setName(values.getFirst());
            }
        });
    }

    private static RuleSettings rule(Template template, String id) {
        RuleSettings rule = TemplateFactory.eINSTANCE.createRuleSettings();
        rule.setRule(id);
        template.getRules().add(rule);
        return rule;
    }
}
