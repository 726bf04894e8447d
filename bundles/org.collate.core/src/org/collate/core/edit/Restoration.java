package org.collate.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.collate.model.Reports;
import org.collate.model.meta.Containment;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Brings one element back as it was in another version of the same report.
 *
 * <p>An element that is still there keeps its place; one that is gone comes back at its place: behind the nearest of its
 * former neighbours that still stands there. Contents of it that stand elsewhere by now stay there, so that nothing is
 * there twice. Links are as they were, as far as both ends are there.
 */
public final class Restoration {

    private final Report now;
    private final Report then;
    private final Identified old;
    private final Map<String, Identified> before = new HashMap<>();
    private final Set<String> replaced;
    /** The types of all that there is afterwards, by id. */
    private final Map<String, EClass> after = new HashMap<>();

    private Restoration(Report now, Report then, String id) throws EditException {
        this.now = now;
        this.then = then;
        this.old = Target.movable(then, id);
        Reports.parts(now).forEach(each -> before.put(each.getId(), each));
        this.replaced = present().stream()
                .flatMap(Reports::parts)
                .map(Identified::getId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The edit that brings an element back.
     *
     * @param now the report as it is; only read
     * @param then the report as it was; only read
     * @param id the id of the element
     * @param withContents whether what it holds is brought back too; else it keeps what it holds now
     * @throws EditException where it was not there, or is the report itself
     */
    public static Edit of(Report now, Report then, String id, boolean withContents) throws EditException {
        return new Restoration(now, then, id).edit(withContents);
    }

    private Optional<Identified> present() {
        return Optional.ofNullable(before.get(old.getId()));
    }

    private Edit edit(boolean withContents) throws EditException {
        Subtree restored = pruned(Subtree.of(old), withContents);
        before.forEach((id, element) -> {
            if (!replaced.contains(id)) {
                after.put(id, element.eClass());
            }
        });
        restored.all().forEach(each -> after.put(each.id(), type(each)));
        List<Edit> edits = new ArrayList<>();
        Optional<Identified> present = present();
        if (present.isPresent()) {
            Identified there = present.get();
            int index = Target.siblings(there).indexOf(there);
            edits.add(new Remove(there.getId()));
            edits.add(new Insert(Target.parentId(there), index, linked(restored)));
        } else {
            edits.add(place(linked(restored)));
        }
        edits.addAll(linksFromElsewhere());
        return Compound.of(edits);
    }

    private Subtree pruned(Subtree root, boolean withContents) {
        if (withContents) {
            return with(root, root.links(), kept(root, old.eClass()));
        }
        List<Subtree> contents =
                present().map(Subtree::of).map(Subtree::contents).orElse(List.of());
        contents.stream().flatMap(Subtree::all).forEach(each -> replaced.remove(each.id()));
        return with(root, root.links(), contents);
    }

    private boolean isElsewhere(Subtree part) {
        return before.containsKey(part.id()) && !replaced.contains(part.id());
    }

    /**
     * Contents without those that stand elsewhere, in whose place comes what they held and is nowhere else, as far as
     * the holder that is brought back can hold it.
     */
    private List<Subtree> kept(Subtree held, EClass holder) {
        List<Subtree> kept = new ArrayList<>();
        for (Subtree each : held.contents()) {
            if (isElsewhere(each)) {
                kept.addAll(kept(each, holder));
            } else if (Containment.allows(holder, type(each))) {
                kept.add(with(each, each.links(), kept(each, type(each))));
            }
        }
        return kept;
    }

    private static EClass type(Subtree tree) {
        return (EClass) ReportPackage.eINSTANCE.getEClassifier(tree.type());
    }

    private Subtree with(Subtree tree, Map<String, List<String>> links, List<Subtree> contents) {
        List<Subtree> suppressions =
                tree.suppressions().stream().filter(each -> !isElsewhere(each)).toList();
        return new Subtree(tree.type(), tree.id(), tree.values(), links, suppressions, contents);
    }

    /** Leaves out links to what is not there. */
    private Subtree linked(Subtree tree) {
        EClass type = after.get(tree.id());
        Map<String, List<String>> links = new TreeMap<>();
        tree.links().forEach((name, targets) -> {
            List<String> there = targets.stream()
                    .filter(target -> fits(type.getEStructuralFeature(name), target))
                    .toList();
            if (!there.isEmpty()) {
                links.put(name, there);
            }
        });
        return with(tree, links, tree.contents().stream().map(this::linked).toList());
    }

    private boolean fits(EStructuralFeature link, String target) {
        EClass type = after.get(target);
        return type != null
                && link instanceof EReference reference
                && reference.getEReferenceType().isSuperTypeOf(type);
    }

    /**
     * The place in the nearest holder that is still there, behind what stood before it in the order of the text. A row or
     * a cell, which nothing else can hold, brings its table or row along where that is gone, without the rest of it.
     */
    private Insert place(Subtree restored) throws EditException {
        Subtree subtree = restored;
        Identified parent = (Identified) old.eContainer();
        while (parent != then && !holds(parent.getId(), type(subtree))) {
            if (Containment.isBound(type(subtree)) && !before.containsKey(parent.getId())) {
                Subtree holder = Subtree.of(parent);
                subtree =
                        new Subtree(holder.type(), holder.id(), holder.values(), Map.of(), List.of(), List.of(subtree));
            }
            parent = (Identified) parent.eContainer();
        }
        String holder = parent == then ? now.getId() : parent.getId();
        List<String> order = Reports.parts(then).map(Identified::getId).toList();
        int own = order.indexOf(subtree.id());
        List<Identified> siblings = Target.siblings(now, holder, subtree.isSuppression());
        int behind = -1;
        int index = siblings.size();
        for (int i = siblings.size() - 1; i >= 0; i--) {
            int former = order.indexOf(siblings.get(i).getId());
            if (former > behind && former < own) {
                behind = former;
                index = i + 1;
            } else if (former > own && behind < 0) {
                index = i;
            }
        }
        return new Insert(holder, index, subtree);
    }

    private boolean holds(String id, EClass type) {
        return before.containsKey(id)
                && (type == ReportPackage.Literals.SUPPRESSION
                        || Containment.allows(before.get(id).eClass(), type));
    }

    /** Links from elements that stay: those that lead to what is replaced, and those that led to what comes back. */
    private List<Edit> linksFromElsewhere() {
        List<Edit> edits = new ArrayList<>();
        Reports.parts(now).filter(owner -> !replaced.contains(owner.getId())).forEach(owner -> {
            for (EReference link : SetLinks.linksOf(owner.eClass())) {
                List<String> targets = SetLinks.targets(owner, link);
                Set<String> wanted = new LinkedHashSet<>(targets);
                wanted.addAll(former(owner, link));
                wanted.removeIf(target -> !fits(link, target));
                boolean cut = targets.stream().anyMatch(replaced::contains);
                if (cut || !wanted.equals(new LinkedHashSet<>(targets))) {
                    edits.add(new SetLinks(owner.getId(), link.getName(), List.copyOf(wanted)));
                }
            }
        });
        return edits;
    }

    /** The targets that an element had then, were missing now, and come back. */
    private List<String> former(Identified owner, EReference link) {
        return Reports.find(then, owner.getId())
                .filter(former -> former.eClass() == owner.eClass())
                .map(former -> SetLinks.targets(former, link))
                .orElse(List.of())
                .stream()
                .filter(target -> !before.containsKey(target) && after.containsKey(target))
                .toList();
    }
}
