package org.collate.core.authors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.collate.core.internal.tree.Features;
import org.collate.core.internal.tree.Moves;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds out what a version took from which of those it was made from. */
final class Descent {

    private static final String TYPE = "type";

    private final Tree tree;
    private final String version;
    private final List<Parent> parents;

    Descent(Tree tree, String version, List<Authorship> parents) {
        this.tree = tree;
        this.version = version;
        this.parents = parents.stream().map(parent -> new Parent(parent, tree)).toList();
    }

    /** A version that this one was made from. */
    private record Parent(Authorship authorship, Tree tree, Map<String, Set<String>> moved) {

        Parent(Authorship authorship, Tree tree) {
            this(authorship, tree, new HashMap<>());
        }

        Node node(String key) {
            return authorship.tree().get(key);
        }

        ElementAuthors authors(String key) {
            return authorship.authors().get(key);
        }

        /** Whether an element stands elsewhere than in this parent. */
        boolean isMoved(Node node) {
            if (!node(node.key()).parent().equals(node.parent())) {
                return true;
            }
            return moved.computeIfAbsent(node.parent() + " " + node.slot(), k -> movedIn(node.parent(), node.slot()))
                    .contains(node.key());
        }

        private Set<String> movedIn(String parent, Slot slot) {
            return Moves.between(
                    authorship.tree().children(parent, slot), tree.children(parent, slot), Set.of(), false);
        }
    }

    Authorship authorship() {
        Map<String, ElementAuthors> elements = new LinkedHashMap<>();
        for (Node node : tree.nodes().values()) {
            List<Parent> having = parents.stream()
                    .filter(parent -> parent.node(node.key()) != null)
                    .toList();
            elements.put(node.key(), having.isEmpty() ? begun(node) : next(node, having));
        }
        return new Authorship(tree, elements, removed());
    }

    private ElementAuthors begun(Node node) {
        Map<String, TextAuthors> texts = new HashMap<>();
        for (EStructuralFeature feature : node.type().getEAllStructuralFeatures()) {
            String words = Features.isWords(feature) ? Features.words(node.value(feature)) : "";
            if (!words.isEmpty()) {
                texts.put(feature.getName(), TextAuthors.begun(words, version));
            }
        }
        return new ElementAuthors(version, version, Map.of(), texts);
    }

    private ElementAuthors next(Node node, List<Parent> having) {
        ElementAuthors first = having.getFirst().authors(node.key());
        boolean same = having.stream()
                .allMatch(parent -> first.equals(parent.authors(node.key()))
                        && node.sameValues(parent.node(node.key()))
                        && !parent.isMoved(node));
        if (same) {
            return first;
        }
        String placed = having.stream()
                .filter(parent -> !parent.isMoved(node))
                .findFirst()
                .map(parent -> parent.authors(node.key()).placed())
                .orElse(version);
        return new ElementAuthors(first.born(), placed, facts(node, having, first.born()), texts(node, having));
    }

    private Map<String, TextAuthors> texts(Node node, List<Parent> having) {
        Map<String, TextAuthors> texts = new HashMap<>();
        for (EStructuralFeature feature : node.type().getEAllStructuralFeatures()) {
            if (Features.isWords(feature)) {
                TextAuthors text = text(node, feature, having);
                if (!text.equals(TextAuthors.NONE)) {
                    texts.put(feature.getName(), text);
                }
            }
        }
        return texts;
    }

    private TextAuthors text(Node node, EStructuralFeature feature, List<Parent> having) {
        String words = Features.words(node.value(feature));
        List<TextAuthors.Origin> origins = having.stream()
                .map(parent -> new TextAuthors.Origin(
                        Features.words(parent.node(node.key()).value(feature)),
                        parent.authors(node.key()).text(feature.getName())))
                .distinct()
                .toList();
        TextAuthors.Origin first = origins.getFirst();
        return origins.size() == 1 && first.words().equals(words)
                ? first.authors()
                : TextAuthors.next(words, version, origins);
    }

    private Map<String, String> facts(Node node, List<Parent> having, String born) {
        Map<String, String> facts = new HashMap<>();
        fact(TYPE, node.key(), having, parent -> parent.type() == node.type(), facts);
        for (EStructuralFeature feature : node.type().getEAllStructuralFeatures()) {
            String name = feature.getName();
            if (Features.isLink(feature)) {
                for (String target : targets(node, feature, having)) {
                    boolean linked = node.links(feature).contains(target);
                    String link = ElementAuthors.link(name, target);
                    fact(link, node.key(), having, p -> p.links(feature).contains(target) == linked, facts);
                }
            } else if (Features.isValue(feature)) {
                fact(name, node.key(), having, p -> Objects.equals(p.value(feature), node.value(feature)), facts);
            }
        }
        facts.values().removeIf(by -> by.equals(born));
        return facts;
    }

    private static Set<String> targets(Node node, EStructuralFeature feature, List<Parent> having) {
        Set<String> targets = new TreeSet<>(node.links(feature));
        String prefix = ElementAuthors.link(feature.getName(), "");
        for (Parent parent : having) {
            targets.addAll(parent.node(node.key()).links(feature));
            for (String fact : parent.authors(node.key()).facts().keySet()) {
                if (fact.startsWith(prefix)) {
                    targets.add(fact.substring(prefix.length()));
                }
            }
        }
        return targets;
    }

    private void fact(String name, String key, List<Parent> having, Predicate<Node> isSame, Map<String, String> facts) {
        for (Parent parent : having) {
            if (isSame.test(parent.node(key))) {
                facts.put(name, parent.authors(key).fact(name));
                return;
            }
        }
        facts.put(name, version);
    }

    private Map<String, String> removed() {
        Map<String, String> removed = new HashMap<>();
        for (Parent parent : parents) {
            parent.authorship().removals().forEach(removed::putIfAbsent);
        }
        List<String> gone = new ArrayList<>();
        for (Parent parent : parents) {
            parent.authorship().tree().nodes().keySet().stream()
                    .filter(key -> !tree.has(key))
                    .forEach(gone::add);
        }
        gone.forEach(key -> removed.putIfAbsent(key, version));
        removed.keySet().removeIf(tree::has);
        return removed;
    }
}
