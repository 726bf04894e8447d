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
    private final Partings partings;
    private final Needs needs;

    Decomposition(Tree before, Authorship acceptedAuthors, Tree after, Authorship authors, Past past) {
        this.before = before;
        this.acceptedAuthors = acceptedAuthors;
        this.after = after;
        this.authors = authors;
        this.past = past;
        this.order = new SiblingWeave(before, after, settled(acceptedAuthors));
        this.partings = new Partings(before, acceptedAuthors, after, authors, past);
        for (Node node : before.nodes().values()) {
            if (!after.has(node.key())) {
                plans.put(node.key(), new Plan(Optional.of(node), Optional.empty(), Optional.of(leaving(node))));
            }
        }
        after.nodes().values().forEach(this::compare);
        revisions.addAll(partings.carried());
        partings.plan(plans);
        order.weave(plans, partings::isBefore);
        this.needs = new Needs(before, after, order, plans);
        partings.entangled().forEach(needs::together);
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

    /** The revision that takes an element away: as a whole, or into its neighbour. */
    private RevisionId leaving(Node node) {
        Optional<Partings.Row> parted = partings.of(node.key());
        if (parted.isEmpty()) {
            return deletion(node);
        }
        List<String> versions = authors.removals(node.key());
        String version = versions.isEmpty() ? "" : versions.getFirst();
        int at = parted.get().words().place(node.key());
        String target = parted.get().words().joinedInto(node.key());
        RevisionId id = RevisionId.of("join", node.key(), version);
        int length = node.words().length();
        revisions.add(new Revision(
                id.printed(),
                Kind.JOIN,
                node.key(),
                lead(node),
                "",
                new Span(at, at, 0, length),
                node.words(),
                target,
                version,
                versions.stream().skip(1).toList()));
        return id;
    }

    /** The revision that divides a new element off from its first half. */
    private RevisionId division(Node node, Partings.Row parted) {
        String version = authors.born(node.key()).orElse("");
        String first = parted.texts().first(node.key());
        RevisionId id = RevisionId.of("split", node.key(), version);
        int at = parted.words().place(node.key());
        Span span = new Span(0, node.words().length(), at, at);
        revisions.add(
                new Revision(id.printed(), Kind.SPLIT, node.key(), lead(node), "", span, first, node.words(), version));
        return id;
    }

    private RevisionId deletion(Node node) {
        List<String> versions = authors.removals(node.key());
        String version = versions.isEmpty() ? "" : versions.getFirst();
        RevisionId id = RevisionId.of("delete", node.key(), version);
        List<String> others = versions.stream().skip(1).toList();
        revisions.add(new Revision(
                id.printed(),
                Kind.DELETE,
                node.key(),
                lead(node),
                "",
                Span.NONE,
                before.words(node),
                "",
                version,
                others));
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
        partings.of(node.key()).ifPresent(each -> revisions.addAll(each.revisions(node.key())));
        if (!old.sameValues(node)) {
            if (old.type() != node.type()) {
                plan.setType(value(
                        node, Fact.Kind.NAME, old.type().getName(), node.type().getName()));
            }
            compareValues(old, node, plan);
        }
    }

    private void insertion(Node node) {
        Optional<Partings.Row> parted = partings.of(node.key());
        boolean isDivided = parted.isPresent() && !parted.get().texts().root().equals(Optional.of(node.key()));
        String version = authors.born(node.key()).orElse("");
        Map<String, Woven> words = new LinkedHashMap<>();
        StringBuilder own = new StringBuilder();
        // The id of the whole follows from its words, and theirs from its id; so it is filled in at the end.
        for (Fact.Words fact : Facts.of(node.type()).words()) {
            if (parted.isPresent() && fact.feature() == Partings.LINES) {
                own.append(isDivided ? "" : parted.get().words().own());
                continue;
            }
            String text = node.words(fact);
            // Words that came and went again may be all there was.
            if (!text.isEmpty() || !authors.gone(node.key(), fact.name()).isEmpty()) {
                Woven woven = woven(node, fact, "", Optional.of(version));
                words.put(fact.name(), woven);
                own.append(woven.own());
            }
        }
        RevisionId id = isDivided ? division(node, parted.get()) : RevisionId.of("insert", node.key(), version, own);
        Plan plan = new Plan(Optional.empty(), Optional.of(node), Optional.of(id));
        words.forEach(plan::weave);
        plans.put(node.key(), plan);
        if (!isDivided) {
            Span span = new Span(0, own.length(), 0, 0);
            revisions.add(new Revision(
                    id.printed(), Kind.INSERT, node.key(), lead(node), "", span, "", own.toString(), version));
        }
        parted.ifPresent(each -> revisions.addAll(each.revisions(node.key())));
        words.values().forEach(each -> revisions.addAll(each.revisions()));
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
        boolean isParted =
                fact.feature() == Partings.LINES && partings.of(node.key()).isPresent();
        if (!was.equals(is) && !isParted) {
            Woven woven = woven(node, fact, was, Optional.empty());
            plan.weave(fact.name(), woven);
            revisions.addAll(woven.revisions());
        }
    }

    /** The woven words of an element alone. */
    private Woven woven(Node node, Fact.Words fact, String was, Optional<String> born) {
        String element = id(node.key());
        String lead = lead(node);
        Texts.Side old = Texts.Side.of(element, fact.name(), lead, was, acceptedAuthors);
        Texts.Side now = Texts.Side.of(element, fact.name(), lead, node.words(fact), authors);
        Texts texts = Texts.of(element, fact.name(), old, acceptedAuthors, now, authors);
        return new TextWeaving(new TextWeaving.Subject(element, born, true), texts, past).weave();
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

    /** The first words of an element; of a table or a row those of its cells. */
    static String lead(Tree tree, Node node) {
        return lead(tree.words(node));
    }

    static String lead(String words) {
        return Excerpt.ofLines(words, LEAD);
    }

    private String lead(Node node) {
        return lead(tree(node), node);
    }

    private Tree tree(Node node) {
        return after.has(node.key()) && after.get(node.key()) == node ? after : before;
    }

    /** The slots in which elements hold others. */
    static Stream<Slot> slots() {
        return Stream.of(Slot.SUPPRESSIONS, Slot.CONTENTS);
    }
}
