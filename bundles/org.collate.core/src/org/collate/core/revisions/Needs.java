package org.collate.core.revisions;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.fact.Fact;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.core.revisions.Weave.Strand;
import org.collate.model.meta.Containment;
import org.eclipse.emf.ecore.EClass;

/** The dependency graph of revisions: which cannot be accepted without which others. */
final class Needs {

    private final Tree before;
    private final Tree after;
    private final SiblingWeave order;
    private final Map<String, Plan> plans;
    private final Map<RevisionId, Set<RevisionId>> needs = new HashMap<>();

    Needs(Tree before, Tree after, SiblingWeave order, Map<String, Plan> plans) {
        this.before = before;
        this.after = after;
        this.order = order;
        this.plans = plans;
        plans.forEach(this::collect);
    }

    Map<RevisionId, Set<RevisionId>> all() {
        return needs;
    }

    /** Elements that came or went can only be judged together. */
    void together(Set<String> keys) {
        for (String key : keys) {
            for (String other : keys) {
                plans.get(key)
                        .existence()
                        .ifPresent(id -> need(id, plans.get(other).existence()));
            }
        }
    }

    private void need(RevisionId revision, Optional<RevisionId> other) {
        if (other.isPresent() && !other.get().equals(revision)) {
            needs.computeIfAbsent(revision, r -> new LinkedHashSet<>()).add(other.get());
        }
    }

    private void need(RevisionId revision, RevisionId other) {
        need(revision, Optional.of(other));
    }

    private void collect(String key, Plan plan) {
        plan.parted().filter(parted -> parted.members().getFirst().equals(key)).ifPresent(this::parted);
        if (plan.after().isEmpty()) {
            emptied(key, plan.existence().orElseThrow());
            return;
        }
        Node node = plan.after().get();
        if (plan.before().isEmpty()) {
            RevisionId comes = plan.existence().orElseThrow();
            need(comes, plans.get(node.parent()).existence());
            held(comes, node);
        } else {
            if (order.changedHolder(key)) {
                placed(order.move(key), node);
                retypedOnItsWay(key, plan, node);
            }
            if (plan.before().get().slot() != node.slot()) {
                need(order.move(key), plan.type());
                plan.type().ifPresent(type -> need(type, order.move(key)));
            }
            plan.type().ifPresent(type -> retyped(node, type));
        }
        plan.words().forEach((feature, weave) -> words(plan, feature, weave));
        plan.needs().forEach((revision, others) -> others.forEach(other -> need(revision, other)));
        plan.values().forEach((feature, revision) -> {
            if (!hadFeature(plan, feature)) {
                need(revision, plan.type());
            }
        });
        for (Fact.Link link : Facts.of(node.type()).links()) {
            plan.links(link.name()).forEach((target, revision) -> linked(plan, link, target, revision));
        }
    }

    /** What an element held must be gone before it is. */
    private void emptied(String key, RevisionId revision) {
        for (Slot slot : Slot.values()) {
            before.children(key, slot).forEach(child -> {
                boolean stays = after.has(child) && !order.isMoved(child);
                if (!stays) {
                    need(revision, order.leaving(child, plans));
                }
            });
        }
    }

    /** What an element of another type cannot hold must be gone before it is of that type, or be of another type too. */
    private void retyped(Node node, RevisionId revision) {
        for (String child : before.children(node.key(), Slot.CONTENTS)) {
            if (Containment.allows(node.type(), before.get(child).type())) {
                continue;
            }
            if (after.has(child) && !order.isMoved(child)) {
                Optional<RevisionId> type = plans.get(child).type();
                need(revision, type);
                type.ifPresent(its -> need(its, revision));
            } else {
                need(revision, order.leaving(child, plans));
            }
        }
    }

    /** What becomes of another type and comes to another holder must do both at once where only so it can be held. */
    private void retypedOnItsWay(String key, Plan plan, Node node) {
        Node old = before.get(key);
        if (plan.type().isEmpty() || node.slot() != Slot.CONTENTS || old.slot() != Slot.CONTENTS) {
            return;
        }
        if (!Containment.allows(after.get(node.parent()).type(), old.type())) {
            need(order.move(key), plan.type());
        }
        if (!Containment.allows(before.get(old.parent()).type(), node.type())) {
            plan.type().ifPresent(type -> need(type, order.move(key)));
        }
    }

    /** What comes to another holder needs that one, and needs it where it stands, lest two hold each other. */
    private void placed(RevisionId revision, Node node) {
        held(revision, node);
        for (Node up = after.get(node.parent()); !up.key().equals(Tree.ROOT); up = after.get(up.parent())) {
            if (!before.has(up.key())) {
                need(revision, plans.get(up.key()).existence());
            } else if (order.changedHolder(up.key())) {
                need(revision, order.move(up.key()));
            }
        }
    }

    /** Its holder must be of a type that can hold it. */
    private void held(RevisionId revision, Node node) {
        Node holder = before.get(node.parent());
        if (holder != null && node.slot() == Slot.CONTENTS && !Containment.allows(holder.type(), node.type())) {
            need(revision, plans.get(node.parent()).type());
        }
    }

    private void words(Plan plan, String feature, Weave<String> weave) {
        for (Strand<String> strand : weave.strands()) {
            for (RevisionId revision : strand.revisions()) {
                need(revision, plan.existence());
                if (!hadFeature(plan, feature)) {
                    need(revision, plan.type());
                }
            }
        }
    }

    /** What words and boundaries of a parted text need. */
    private void parted(PartedText parted) {
        Optional<RevisionId> root = parted.root().flatMap(key -> plans.get(key).existence());
        boolean isInRoot = false;
        Optional<RevisionId> last = Optional.empty();
        for (Strand<PartedText.Part> strand : parted.weave().strands()) {
            Optional<String> member = strand.part().member();
            if (member.isPresent() && strand.goes().isEmpty()) {
                isInRoot = member.equals(parted.root());
            }
            if (isInRoot) {
                strand.revisions().forEach(revision -> need(revision, root));
            }
            // What was divided where it had been joined was divided in the text that was one.
            if (member.isPresent() && strand.comes().isPresent() && last.isPresent()) {
                need(strand.comes().get(), last);
            }
            last = member.isPresent() ? strand.goes() : Optional.empty();
        }
    }

    private static boolean hadFeature(Plan plan, String feature) {
        return plan.before().isPresent() && plan.before().get().type().getEStructuralFeature(feature) != null;
    }

    private void linked(Plan plan, Fact.Link fact, String target, RevisionId revision) {
        need(revision, plan.existence());
        if (!hadFeature(plan, fact.name())) {
            need(revision, plan.type());
        }
        Plan there = plans.get(target);
        if (there == null || there.after().isEmpty() || fact.inside().isEmpty()) {
            return;
        }
        EClass wanted = fact.inside().get().getEReferenceType();
        if (there.before().isEmpty()) {
            need(revision, there.existence());
        } else if (!wanted.isSuperTypeOf(there.before().get().type())) {
            need(revision, there.type());
        }
        if (!wanted.isSuperTypeOf(there.after().get().type())) {
            there.type().ifPresent(type -> need(type, revision));
        }
    }
}
