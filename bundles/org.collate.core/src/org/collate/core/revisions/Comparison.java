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
import org.collate.core.internal.tree.Features;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.core.revisions.Revision.Kind;
import org.collate.core.revisions.Revision.Span;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes the difference of two texts apart into revisions, and says which need which. */
final class Comparison {

    private static final int LEAD = 24;
    private static final String TYPE = "type";

    private final Tree before;
    private final Tree after;
    private final Authorship acceptedAuthors;
    private final Authorship authors;
    private final Past past;
    private final Order order;
    private final List<Revision> revisions = new ArrayList<>();
    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private final Needs needs;

    Comparison(Tree before, Authorship acceptedAuthors, Tree after, Authorship authors, Past past) {
        this.before = before;
        this.acceptedAuthors = acceptedAuthors;
        this.after = after;
        this.authors = authors;
        this.past = past;
        this.order = new Order(before, after, settled(acceptedAuthors));
        for (Node node : before.nodes().values()) {
            if (!after.has(node.key())) {
                plans.put(node.key(), new Plan(Optional.of(node), Optional.empty(), deletion(node)));
            }
        }
        after.nodes().values().forEach(this::compare);
        order.weave(plans);
        this.needs = new Needs(before, after, order, plans);
    }

    List<Revision> revisions() {
        return revisions;
    }

    Map<String, Set<String>> needs() {
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

    private String deletion(Node node) {
        String version = authors.removed(node.key()).orElse("");
        String id = Identity.of("delete", node.key(), version);
        revisions.add(new Revision(id, Kind.DELETE, node.key(), lead(node), "", Span.NONE, node.words(), "", version));
        return id;
    }

    private void compare(Node node) {
        Node old = before.get(node.key());
        if (old == null) {
            insertion(node);
            return;
        }
        Plan plan = new Plan(Optional.of(old), Optional.of(node), "");
        plans.put(node.key(), plan);
        if (order.isMoved(node.key())) {
            String version = authors.placed(id(node.key())).orElse("");
            String move = Identity.of("move", node.key(), node.parent(), version);
            order.setRevision(node.key(), move);
            revisions.add(new Revision(
                    move,
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
                plan.setType(value(node, TYPE, old.type().getName(), node.type().getName()));
            }
            compareValues(old, node, plan);
        }
    }

    private void insertion(Node node) {
        String version = authors.born(node.key()).orElse("");
        Map<String, Woven> words = new LinkedHashMap<>();
        StringBuilder own = new StringBuilder();
        // The id of the whole follows from its words, and theirs from its id; so it is filled in at the end.
        for (EStructuralFeature feature : node.type().getEAllStructuralFeatures()) {
            if (!Features.isWords(feature)) {
                continue;
            }
            String text = Features.words(node.value(feature));
            // Words that came and went again may be all there was.
            if (!text.isEmpty()
                    || !authors.gone(node.key(), feature.getName(), List.of()).isEmpty()) {
                Texts.Subject subject = new Texts.Subject(node.key(), lead(node), Optional.of(version));
                Woven woven = new Texts(
                                subject, new Texts.Feature(feature.getName(), "", text), acceptedAuthors, authors, past)
                        .weave();
                words.put(feature.getName(), woven);
                own.append(woven.own());
            }
        }
        String id = Identity.of("insert", node.key(), version, own);
        Plan plan = new Plan(Optional.empty(), Optional.of(node), id);
        words.forEach(plan::weave);
        plans.put(node.key(), plan);
        Span span = new Span(0, own.length(), 0, 0);
        revisions.add(new Revision(id, Kind.INSERT, node.key(), lead(node), "", span, "", own.toString(), version));
        words.values().forEach(woven -> revisions.addAll(woven.revisions()));
        for (EStructuralFeature feature : node.type().getEAllStructuralFeatures()) {
            if (Features.isLink(feature)) {
                node.links(feature).forEach(target -> link(node, feature, target, true, plan));
            }
        }
    }

    private void compareValues(Node old, Node node, Plan plan) {
        for (EStructuralFeature feature : node.type().getEAllStructuralFeatures()) {
            String name = feature.getName();
            if (Features.isWords(feature)) {
                compareWords(old, node, feature, plan);
            } else if (Features.isLink(feature)) {
                compareLinks(old, node, feature, plan);
            } else if (Features.isValue(feature) && !Objects.equals(old.value(feature), node.value(feature))) {
                plan.values().put(name, value(node, name, string(old.value(feature)), string(node.value(feature))));
            }
        }
    }

    private void compareWords(Node old, Node node, EStructuralFeature feature, Plan plan) {
        String was = Features.words(old.value(feature));
        String is = Features.words(node.value(feature));
        if (!was.equals(is)) {
            String id = id(node.key());
            Texts.Subject subject = new Texts.Subject(id, lead(node), Optional.empty());
            Woven woven = new Texts(
                            subject, new Texts.Feature(feature.getName(), was, is), acceptedAuthors, authors, past)
                    .weave();
            plan.weave(feature.getName(), woven);
            revisions.addAll(woven.revisions());
        }
    }

    private void compareLinks(Node old, Node node, EStructuralFeature feature, Plan plan) {
        List<String> was = old.links(feature);
        List<String> is = node.links(feature);
        boolean inside = feature != ReportPackage.Literals.PROBLEM__CLAIMS;
        was.stream()
                .filter(target -> !is.contains(target) && (!inside || after.has(target)))
                .forEach(target -> link(node, feature, target, false, plan));
        is.stream().filter(target -> !was.contains(target)).forEach(target -> link(node, feature, target, true, plan));
    }

    private void link(Node node, EStructuralFeature feature, String target, boolean added, Plan plan) {
        String name = feature.getName();
        String version = authors.linked(node.key(), name, target).orElse("");
        String id = Identity.of("link", node.key(), name, target, added, version);
        plan.links(name).put(target, id);
        revisions.add(new Revision(
                id,
                Kind.RELINK,
                node.key(),
                lead(node),
                name,
                Span.NONE,
                added ? "" : target,
                added ? target : "",
                version));
    }

    private String value(Node node, String feature, String was, String is) {
        String element = id(node.key());
        String version = authors.set(element, feature).orElse("");
        String id = Identity.of("value", node.key(), feature, is, version);
        revisions.add(new Revision(id, Kind.ATTRIBUTE, element, lead(node), feature, Span.NONE, was, is, version));
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
        String words = node.words().replace('\n', ' ');
        return words.length() <= LEAD ? words : words.substring(0, LEAD) + "…";
    }

    /** The slots in which elements hold others. */
    static Stream<Slot> slots() {
        return Stream.of(Slot.SUPPRESSIONS, Slot.CONTENTS);
    }
}
