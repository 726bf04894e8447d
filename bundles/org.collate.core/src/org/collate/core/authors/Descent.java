package org.collate.core.authors;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.collate.core.difference.Flow;
import org.collate.core.fact.Fact;
import org.collate.core.fact.FactId;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Moves;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;

/** Blame of one step: finds out what a version took from which of those it was made from. */
final class Descent {

    private final Tree tree;
    private final String version;
    private final List<Parent> parents;
    /** Those of the parents whose words it takes away where it has them no more. */
    private final List<Parent> continued;

    private Kin kin;
    private Node lastNode;
    private boolean isLastInSameRow;

    Descent(Tree tree, String version, List<Authorship> parents, List<Authorship> pending) {
        this.tree = tree;
        this.version = version;
        this.parents = Stream.concat(parents.stream(), pending.stream())
                .map(parent -> new Parent(parent, tree))
                .toList();
        this.continued = this.parents.subList(0, parents.size());
    }

    /** The elements that one holds in a slot. */
    private record Row(String parent, Slot slot) {}

    /** A version that this one was made from. */
    private record Parent(Authorship authorship, Tree tree, Flow flow, Map<Row, Set<String>> moved) {

        Parent(Authorship authorship, Tree tree) {
            this(authorship, tree, Flow.between(authorship.tree(), tree), new HashMap<>());
        }

        Node node(String key) {
            return authorship.tree().get(key);
        }

        ElementAuthors authors(String key) {
            return authorship.authors().get(key);
        }

        /** The text that this version had of an element; of a new one that was divided from another its part of that. */
        Optional<TextAuthors.Origin> origin(Node node, Fact.Words fact) {
            List<Flow.Stretch> sources = fact.feature() == Flow.LINES ? flow.sources(node.key()) : List.of();
            if (!sources.isEmpty()) {
                return Optional.of(TextAuthors.Origin.together(sources.stream()
                        .map(each -> text(each.element(), fact).part(each.from(), each.to()))
                        .toList()));
            }
            return node(node.key()) == null ? Optional.empty() : Optional.of(text(node.key(), fact));
        }

        private TextAuthors.Origin text(String key, Fact.Words fact) {
            return new TextAuthors.Origin(node(key).words(fact), authors(key).text(fact.name()));
        }

        /** Whether an element stands elsewhere than in this parent. */
        boolean isMoved(Node node) {
            if (!node(node.key()).parent().equals(node.parent())) {
                return true;
            }
            return moved.computeIfAbsent(new Row(node.parent(), node.slot()), this::movedIn)
                    .contains(node.key());
        }

        private Set<String> movedIn(Row row) {
            return Moves.between(
                    authorship.tree().children(row.parent(), row.slot()),
                    tree.children(row.parent(), row.slot()),
                    Set.of(),
                    false);
        }
    }

    Authorship authorship() {
        Map<String, ElementAuthors> elements =
                LinkedHashMap.newLinkedHashMap(tree.nodes().size());
        for (Node node : tree.nodes().values()) {
            elements.put(node.key(), isTakenOver(node) ? parents.getFirst().authors(node.key()) : found(node));
        }
        return new Authorship(tree, elements, removed(), joined());
    }

    /** Whether nothing happened to an element since the only parent, nor to the order that it stands in. */
    private boolean isTakenOver(Node node) {
        if (parents.size() != 1) {
            return false;
        }
        Parent parent = parents.getFirst();
        return node == parent.node(node.key())
                && parent.flow().sources(node.key()).isEmpty()
                && (isInSameRow(node, parent) || !parent.isMoved(node));
    }

    /** Whether the holder of an element has the very row of its parent; asked of one sibling after the other. */
    private boolean isInSameRow(Node node, Parent parent) {
        if (lastNode == null
                || lastNode.slot() != node.slot()
                || !lastNode.parent().equals(node.parent())) {
            isLastInSameRow = tree.children(node.parent(), node.slot())
                    == parent.authorship().tree().children(node.parent(), node.slot());
        }
        lastNode = node;
        return isLastInSameRow;
    }

    private ElementAuthors found(Node node) {
        List<Parent> having = parents.stream()
                .filter(parent -> parent.node(node.key()) != null)
                .toList();
        return having.isEmpty() ? begun(node) : next(node, having);
    }

    private ElementAuthors begun(Node node) {
        Optional<String> dividedFrom = parents.stream()
                .flatMap(parent -> parent.flow().dividedFrom(node.key()).stream())
                .findFirst();
        return new ElementAuthors(version, version, dividedFrom, Map.of(), texts(node));
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
        return new ElementAuthors(
                first.born(), placed, first.dividedFrom(), facts(node, having, first.born()), texts(node));
    }

    private Map<String, TextAuthors> texts(Node node) {
        Map<String, TextAuthors> texts = new HashMap<>();
        for (Fact.Words each : Facts.of(node.type()).words()) {
            TextAuthors text = text(node, each);
            if (!text.equals(TextAuthors.NONE)) {
                texts.put(each.name(), text);
            }
        }
        return texts;
    }

    private TextAuthors text(Node node, Fact.Words fact) {
        String words = node.words(fact);
        List<TextAuthors.Origin> origins = parents.stream()
                .flatMap(parent -> parent.origin(node, fact).stream())
                .distinct()
                .toList();
        if (origins.isEmpty()) {
            return TextAuthors.begun(words, node.key(), version);
        }
        TextAuthors.Origin first = origins.getFirst();
        if (origins.size() == 1 && first.words().equals(words)) {
            return first.authors();
        }
        TextAuthors next = TextAuthors.next(words, node.key(), version, origins, relatives(node, fact));
        return continued.size() == parents.size() ? next : next.withoutGravesOf(version, continuedRuns(node, fact));
    }

    private Spans continuedRuns(Node node, Fact.Words fact) {
        return Spans.of(continued.stream()
                .flatMap(parent -> parent.origin(node, fact).stream())
                .flatMap(origin -> origin.authors().runs().stream())
                .toList());
    }

    /** In a merge or verdict words may come from another paragraph that one was divided from, or joined with. */
    private List<TextAuthors.Origin> relatives(Node node, Fact.Words fact) {
        if (parents.size() == 1 || fact.feature() != Flow.LINES) {
            return List.of();
        }
        if (kin == null) {
            kin = Kin.of(parents.stream().map(Parent::authorship).toList());
        }
        return kin.of(node.key()).stream()
                .flatMap(key -> parents.stream()
                        .filter(parent -> parent.node(key) != null)
                        .map(parent -> parent.text(key, fact)))
                .distinct()
                .toList();
    }

    private Map<FactId, String> facts(Node node, List<Parent> having, String born) {
        Map<FactId, String> facts = new HashMap<>();
        fact(new FactId.Kind(), node.key(), having, parent -> parent.type() == node.type(), facts);
        for (Fact.Stored each : Facts.of(node.type()).stored()) {
            switch (each) {
                case Fact.Words words -> { // Credited character by character.
                }
                case Fact.Link link -> {
                    for (String target : targets(node, link, having)) {
                        boolean linked = node.links(link).contains(target);
                        FactId fact = new FactId.Link(link.name(), target);
                        fact(fact, node.key(), having, p -> p.links(link).contains(target) == linked, facts);
                    }
                }
                case Fact.Value value -> {
                    Object is = node.value(value.feature());
                    FactId fact = new FactId.Value(value.name());
                    fact(fact, node.key(), having, p -> Objects.equals(p.value(value.feature()), is), facts);
                }
            }
        }
        facts.values().removeIf(by -> by.equals(born));
        return facts;
    }

    /** What is linked to, or was in a parent, or was before and is not any more. */
    private static Set<String> targets(Node node, Fact.Link link, List<Parent> having) {
        Set<String> targets = new TreeSet<>(node.links(link));
        for (Parent parent : having) {
            targets.addAll(parent.node(node.key()).links(link));
            for (FactId fact : parent.authors(node.key()).facts().keySet()) {
                if (fact instanceof FactId.Link known && known.feature().equals(link.name())) {
                    targets.add(known.target());
                }
            }
        }
        return targets;
    }

    private void fact(FactId fact, String key, List<Parent> having, Predicate<Node> isSame, Map<FactId, String> facts) {
        for (Parent parent : having) {
            if (isSame.test(parent.node(key))) {
                facts.put(fact, parent.authors(key).by(fact));
                return;
            }
        }
        facts.put(fact, version);
    }

    private Map<String, List<String>> removed() {
        Map<String, List<String>> removed = new HashMap<>();
        for (Parent parent : parents) {
            parent.authorship().removals().forEach((key, by) -> removed.merge(key, by, Descent::both));
        }
        for (Parent parent : continued) {
            if (parent.flow().isOfSameElements()) {
                continue;
            }
            for (String key : parent.authorship().tree().nodes().keySet()) {
                if (!tree.has(key)) {
                    removed.putIfAbsent(key, List.of(version));
                }
            }
        }
        removed.keySet().removeIf(tree::has);
        return removed;
    }

    /** What is gone as an element, and whose words another has. */
    private Map<String, String> joined() {
        Map<String, String> joined = new HashMap<>();
        for (Parent parent : parents) {
            parent.authorship().joins().forEach(joined::putIfAbsent);
        }
        for (Parent parent : parents) {
            parent.flow().joined().forEach(joined::putIfAbsent);
        }
        joined.keySet().removeIf(tree::has);
        return joined;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
