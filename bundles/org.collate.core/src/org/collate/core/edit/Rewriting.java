package org.collate.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Tree;
import org.collate.model.Reports;
import org.collate.model.meta.Containment;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.EReference;

/**
 * The edit that turns one report into another. Elements are the same by id and type; one that is the same in both is
 * moved only if it stands elsewhere, and of its values only those are set that differ. Rows and cells whose table or row
 * goes are put in anew, since they can wait nowhere else.
 */
public final class Rewriting {

    private final Report from;
    private final Report to;
    private final Tree before;
    private final Tree after;
    private final Set<String> kept = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();

    private Rewriting(Report from, Report to) {
        this.from = from;
        this.to = to;
        this.before = Tree.of(from);
        this.after = Tree.of(to, before);
        boolean deep = Rearranging.isDeep(before, after);
        for (Node node : after.nodes().values()) {
            if (isSame(node.key()) && !Containment.isBound(node.type())) {
                kept.add(node.key());
            }
        }
        for (Node node : before.nodes().values()) {
            if (isSame(node.key()) && Containment.isBound(node.type()) && staysHeld(node, deep)) {
                kept.add(node.key());
            }
        }
    }

    private boolean isSame(String key) {
        return before.has(key)
                && after.has(key)
                && before.get(key).type() == after.get(key).type();
    }

    /**
     * Whether a row or a cell is never without its holder on the way, where nothing else could hold it; otherwise it is
     * taken out with the holder and put in anew.
     */
    private boolean staysHeld(Node node, boolean deep) {
        boolean sameHolder = after.get(node.key()).parent().equals(node.parent());
        return kept.contains(node.parent()) && (sameHolder || !deep);
    }

    /**
     * Finds the edit; both reports are only read. The id of a report cannot be changed by an edit, so the report keeps
     * the one that it has.
     *
     * @param from the report as it is
     * @param to the report as it shall be; it can be written to a file
     * @return applied to the first report, gives the second with equal bytes, ids of the reports aside; an empty {@link
     *     Compound} where they say the same
     * @throws IllegalArgumentException where elements of a report have no id of their own; the message is for the user
     */
    public static Edit of(Report from, Report to) {
        return new Rewriting(from, to).edit();
    }

    private Edit edit() {
        Rearranging rearranging = new Rearranging(from.getId(), before, after, kept, subtrees());
        edits.addAll(rearranging.edits());
        Map<String, Identified> old = byKey(from);
        byKey(to).forEach((key, element) -> {
            if (kept.contains(key)) {
                retouch(key, old.get(key), element);
            }
        });
        byKey(to).forEach(this::relink);
        return Compound.of(edits);
    }

    /** What is new, by key. */
    private Map<String, Subtree> subtrees() {
        Map<String, Subtree> subtrees = new HashMap<>();
        byKey(to).forEach((key, element) -> {
            if (!kept.contains(key)) {
                subtrees.put(key, Subtree.of(element));
            }
        });
        return subtrees;
    }

    private void retouch(String key, Identified old, Identified element) {
        if (!before.get(key).sameValues(after.get(key))) {
            edits.addAll(Retouching.of(old, element, old.getId()));
        }
    }

    /** Sets links that differ, after what is gone took links to it along. */
    private void relink(String key, Identified element) {
        for (EReference link : SetLinks.linksOf(element.eClass())) {
            List<String> wanted = after.get(key).links(link);
            List<String> there = !kept.contains(key)
                    ? List.of()
                    : before.get(key).links(link).stream()
                            .filter(kept::contains)
                            .toList();
            if (!wanted.equals(there)) {
                edits.add(new SetLinks(element.getId(), link.getName(), wanted));
            }
        }
    }

    private static Map<String, Identified> byKey(Report report) {
        Map<String, Identified> elements = new LinkedHashMap<>();
        Reports.parts(report).forEach(each -> elements.put(each == report ? Tree.ROOT : each.getId(), each));
        return elements;
    }
}
