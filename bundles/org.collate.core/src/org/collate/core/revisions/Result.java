package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.fact.Fact;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The text in which a closed set of revisions is taken. */
final class Result {

    private final Map<String, Plan> plans;
    private final Set<RevisionId> taken;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<PartedText, Map<String, String>> parted = new IdentityHashMap<>();

    Result(Map<String, Plan> plans, Set<RevisionId> taken) {
        this.plans = plans;
        this.taken = taken;
    }

    Tree tree() {
        add(Tree.ROOT, Tree.ROOT);
        nodes.replaceAll((key, node) -> withoutDangling(node));
        return new Tree(nodes);
    }

    private void add(String key, String parent) {
        Plan plan = plans.get(key);
        List<String> contents = children(plan, Slot.CONTENTS);
        List<String> suppressions = children(plan, Slot.SUPPRESSIONS);
        EClass type = type(plan);
        nodes.put(key, new Node(key, type, parent, values(key, plan, type), contents, suppressions));
        suppressions.forEach(child -> add(child, key));
        contents.forEach(child -> add(child, key));
    }

    private List<String> children(Plan plan, Slot slot) {
        Weave<String> weave = plan.children().get(slot);
        return weave == null ? List.of() : weave.with(taken);
    }

    private EClass type(Plan plan) {
        return isNew(plan, plan.type())
                ? plan.after().orElseThrow().type()
                : plan.before().orElseThrow().type();
    }

    /** Whether a fact is as in the draft; without a revision both texts agree about it. */
    private boolean isNew(Plan plan, Optional<RevisionId> revision) {
        if (plan.before().isEmpty() || plan.after().isEmpty()) {
            return plan.after().isPresent();
        }
        return revision.isEmpty() || taken.contains(revision.get());
    }

    private Object[] values(String key, Plan plan, EClass type) {
        Object[] values = new Object[type.getFeatureCount()];
        for (Fact.Stored fact : Facts.of(type).stored()) {
            values[type.getFeatureID(fact.feature())] = switch (fact) {
                case Fact.Words words -> words(key, plan, words);
                case Fact.Link link -> links(plan, link);
                case Fact.Value value -> value(plan, value.feature());
            };
        }
        return values;
    }

    private Object value(Plan plan, EStructuralFeature feature) {
        boolean isNew = isNew(plan, Optional.ofNullable(plan.values().get(feature.getName())));
        // A value that the draft's type lacks is the accepted text's as long as its type is.
        Optional<Node> from =
                isNew && plan.after().filter(node -> node.has(feature)).isPresent() ? plan.after() : plan.before();
        return from.map(node -> node.value(feature)).orElse(null);
    }

    private Object words(String key, Plan plan, Fact.Words fact) {
        EStructuralFeature feature = fact.feature();
        Object before = plan.before().map(node -> node.value(feature)).orElse(null);
        Object after = plan.after().map(node -> node.value(feature)).orElse(null);
        if (feature == Partings.LINES && plan.parted().isPresent()) {
            String words = parted.computeIfAbsent(plan.parted().get(), each -> each.texts(taken, this::isThere))
                    .getOrDefault(key, "");
            return words(fact, words, before, plan.after().isPresent() ? after : before, false);
        }
        Weave<String> weave = plan.words().get(feature.getName());
        if (weave == null) {
            return plan.after().filter(node -> node.has(feature)).isPresent() ? after : before;
        }
        String words = String.join("", weave.with(taken));
        return words(fact, words, before, after, words.isEmpty() && weave.takesAway(taken));
    }

    /** Where all words were taken away an empty line is left; an element that never had words has none. */
    private static Object words(Fact.Words fact, String words, Object before, Object after, boolean isEmptied) {
        if (words.equals(fact.in(after))) {
            return after;
        }
        boolean isMany = fact.feature().isMany();
        if (words.equals(fact.in(before)) && !(isEmptied && isMany)) {
            return before;
        }
        return isMany ? List.copyOf(Arrays.asList(words.split("\n", -1))) : words;
    }

    private boolean isThere(String key) {
        Plan plan = plans.get(key);
        boolean isTaken = plan.existence().filter(taken::contains).isPresent();
        return plan.after().isPresent() ? plan.before().isPresent() || isTaken : !isTaken;
    }

    private List<String> links(Plan plan, Fact.Link link) {
        Set<String> targets = new LinkedHashSet<>();
        List<String> before = plan.before().map(node -> node.links(link)).orElse(List.of());
        List<String> after = plan.after().map(node -> node.links(link)).orElse(List.of());
        Map<String, RevisionId> revisions = plan.links(link.name());
        for (String target : after) {
            if (!revisions.containsKey(target) || taken.contains(revisions.get(target))) {
                targets.add(target);
            }
        }
        for (String target : before) {
            if (!after.contains(target) && (!revisions.containsKey(target) || !taken.contains(revisions.get(target)))) {
                targets.add(target);
            }
        }
        return new ArrayList<>(targets);
    }

    /** Leaves out links to what is not there, or is of a type that they cannot lead to. */
    private Node withoutDangling(Node node) {
        Object[] values = null;
        for (Fact.Link each : Facts.of(node.type()).links()) {
            if (each.inside().isPresent()) {
                EReference link = each.inside().get();
                List<String> there = node.links(link).stream()
                        .filter(target -> fits(link, target))
                        .toList();
                if (there.size() < node.links(link).size()) {
                    values = values == null ? node.copyOfValues() : values;
                    values[node.type().getFeatureID(link)] = there;
                }
            }
        }
        return values == null
                ? node
                : new Node(
                        node.key(),
                        node.type(),
                        node.parent(),
                        values,
                        node.children(Slot.CONTENTS),
                        node.children(Slot.SUPPRESSIONS));
    }

    private boolean fits(EReference link, String target) {
        Node found = nodes.get(target);
        return found != null
                && found.type() != ReportPackage.Literals.REPORT
                && link.getEReferenceType().isSuperTypeOf(found.type());
    }
}
