package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collate.core.authors.Authorship;
import org.collate.core.fact.Fact;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.core.revisions.Revision.Kind;
import org.collate.core.revisions.Revision.Span;
import org.collate.core.text.Excerpt;
import org.collate.model.report.ReportPackage;

/** Decomposes the difference of two texts into revisions, and finds their dependencies: which need which. */
final class Decomposition {

    private static final int LEAD = 24;

    private final Tree before;
    private final Tree after;
    private final Authorship acceptedAuthors;
    private final Authorship authors;
    private final Past past;
    private final SiblingWeave order;
    private final List<Revision> revisions = new ArrayList<>();
    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private final Needs needs;

    Decomposition(Tree before, Authorship acceptedAuthors, Tree after, Authorship authors, Past past) {
        this.before = before;
        this.acceptedAuthors = acceptedAuthors;
        this.after = after;
        this.authors = authors;
        this.past = past;
        this.order = new SiblingWeave(before, after, settled(acceptedAuthors));
        for (Node node : before.nodes().values()) {
            if (!after.has(node.key())) {
                plans.put(node.key(), new Plan(Optional.of(node), Optional.empty(), Optional.of(deletion(node))));
            }
        }
        after.nodes().values().forEach(this::compare);
        order.weave(plans);
        this.needs = new Needs(before, after, order, plans);
    }

    List<Revision> revisions() {
        return revisions;
    }

    Map<RevisionId, Set<RevisionId>> needs() {
        return needs.all();
    }

    Map<String, Plan> plans() {
        return plans;
    }

    /** The elements that nobody put elsewhere: rather they stay than others when an order is explained. */
    private Set<String> settled(Authorship accepted) {
        Set<String> settled = new HashSet<>();
        for (String key : after.nodes().keySet()) {
            if (before.has(key) && accepted.placed(id(key)).equals(authors.placed(id(key)))) {
                settled.add(key);
            }
        }
        return settled;
    }

    private RevisionId deletion(Node node) {
        List<String> versions = authors.removals(node.key());
        String version = versions.isEmpty() ? "" : versions.getFirst();
        RevisionId id = RevisionId.of("delete", node.key(), version);
        List<String> others = versions.stream().skip(1).toList();
        revisions.add(new Revision(
                id.printed(), Kind.DELETE, node.key(), lead(node), "", Span.NONE, node.words(), "", version, others));
        return id;
    }

    private void compare(Node node) {
        Node old = before.get(node.key());
        if (old == null) {
            insertion(node);
            return;
        }
        Plan plan = new Plan(Optional.of(old), Optional.of(node), Optional.empty());
        plans.put(node.key(), plan);
        if (order.isMoved(node.key())) {
            String version = authors.placed(id(node.key())).orElse("");
            RevisionId move = RevisionId.of("move", node.key(), node.parent(), version);
            order.setRevision(node.key(), move);
            revisions.add(new Revision(
                    move.printed(),
                    Kind.MOVE,
                    node.key(),
                    lead(node),
                    "",
                    Span.NONE,
                    id(old.parent()),
                    id(node.parent()),
                    version));
        }
        if (!old.sameValues(node)) {
            if (old.type() != node.type()) {
                plan.setType(value(
                        node, Fact.Kind.NAME, old.type().getName(), node.type().getName()));
            }
            compareValues(old, node, plan);
        }
    }

    private void insertion(Node node) {
        String version = authors.born(node.key()).orElse("");
        Map<String, Woven> words = new LinkedHashMap<>();
        StringBuilder own = new StringBuilder();
        // The id of the whole follows from its words, and theirs from its id; so it is filled in at the end.
        for (Fact.Words fact : Facts.of(node.type()).words()) {
            String text = node.words(fact);
            // Words that came and went again may be all there was.
            if (!text.isEmpty()
                    || !authors.gone(node.key(), fact.name(), List.of()).isEmpty()) {
                TextWeaving.Subject subject = new TextWeaving.Subject(node.key(), lead(node), Optional.of(version));
                Woven woven = woven(subject, fact, "", text);
                words.put(fact.name(), woven);
                own.append(woven.own());
            }
        }
        RevisionId id = RevisionId.of("insert", node.key(), version, own);
        Plan plan = new Plan(Optional.empty(), Optional.of(node), Optional.of(id));
        words.forEach(plan::weave);
        plans.put(node.key(), plan);
        Span span = new Span(0, own.length(), 0, 0);
        revisions.add(
                new Revision(id.printed(), Kind.INSERT, node.key(), lead(node), "", span, "", own.toString(), version));
        words.values().forEach(woven -> revisions.addAll(woven.revisions()));
        for (Fact.Link link : Facts.of(node.type()).links()) {
            node.links(link).forEach(target -> link(node, link, target, true, plan));
        }
    }

    private void compareValues(Node old, Node node, Plan plan) {
        for (Fact.Stored fact : Facts.of(node.type()).stored()) {
            switch (fact) {
                case Fact.Words words -> compareWords(old, node, words, plan);
                case Fact.Link link -> compareLinks(old, node, link, plan);
                case Fact.Value value -> compareValue(old, node, value, plan);
            }
        }
    }

    private void compareValue(Node old, Node node, Fact.Value fact, Plan plan) {
        Object was = old.value(fact.feature());
        Object is = node.value(fact.feature());
        if (!Objects.equals(was, is)) {
            plan.values().put(fact.name(), value(node, fact.name(), string(was), string(is)));
        }
    }

    private void compareWords(Node old, Node node, Fact.Words fact, Plan plan) {
        String was = old.words(fact);
        String is = node.words(fact);
        if (!was.equals(is)) {
            TextWeaving.Subject subject = new TextWeaving.Subject(id(node.key()), lead(node), Optional.empty());
            Woven woven = woven(subject, fact, was, is);
            plan.weave(fact.name(), woven);
            revisions.addAll(woven.revisions());
        }
    }

    private Woven woven(TextWeaving.Subject subject, Fact.Words fact, String was, String is) {
        TextWeaving.Feature feature = new TextWeaving.Feature(fact.name(), was, is);
        return new TextWeaving(subject, feature, acceptedAuthors, authors, past).weave();
    }

    private void compareLinks(Node old, Node node, Fact.Link link, Plan plan) {
        List<String> was = old.links(link);
        List<String> is = node.links(link);
        boolean inside = link.inside().isPresent();
        was.stream()
                .filter(target -> !is.contains(target) && (!inside || after.has(target)))
                .forEach(target -> link(node, link, target, false, plan));
        is.stream().filter(target -> !was.contains(target)).forEach(target -> link(node, link, target, true, plan));
    }

    private void link(Node node, Fact.Link link, String target, boolean added, Plan plan) {
        String name = link.name();
        String version = authors.linked(node.key(), name, target).orElse("");
        RevisionId id = RevisionId.of("link", node.key(), name, target, added, version);
        plan.links(name).put(target, id);
        revisions.add(new Revision(
                id.printed(),
                Kind.RELINK,
                node.key(),
                lead(node),
                name,
                Span.NONE,
                added ? "" : target,
                added ? target : "",
                version));
    }

    private RevisionId value(Node node, String feature, String was, String is) {
        String element = id(node.key());
        String version = authors.set(element, feature).orElse("");
        RevisionId id = RevisionId.of("value", node.key(), feature, is, version);
        revisions.add(
                new Revision(id.printed(), Kind.ATTRIBUTE, element, lead(node), feature, Span.NONE, was, is, version));
        return id;
    }

    private String id(String key) {
        return key.equals(Tree.ROOT) ? string(after.root().value(ReportPackage.Literals.IDENTIFIED__ID)) : key;
    }

    private static String string(Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    /** The first words of an element. */
    static String lead(Node node) {
        return Excerpt.ofLines(node.words(), LEAD);
    }

    /** The slots in which elements hold others. */
    static Stream<Slot> slots() {
        return Stream.of(Slot.SUPPRESSIONS, Slot.CONTENTS);
    }
}
