package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.authors.Authorship;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Tree;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Finds the paragraphs that were divided or joined between two texts, as the draft's authorship tells it.
 *
 * <p>Where it cannot be told apart what became of them – a half whose other half was deleted, say – the elements that came
 * and went are {@link #entangled()}: judged together, so that no words are lost or doubled.
 */
final class Passages {

    static final EStructuralFeature LINES = ReportPackage.Literals.TEXT_ELEMENT__LINES;

    static final String FEATURE = LINES.getName();

    private final Tree before;
    private final Tree after;
    private final Authorship authors;
    /** By each paragraph that is new or gone the one that it was divided from, or joined into. */
    private final Map<String, String> partners = new LinkedHashMap<>();

    private final List<Set<String>> entangled = new ArrayList<>();

    Passages(Tree before, Tree after, Authorship authors) {
        this.before = before;
        this.after = after;
        this.authors = authors;
        for (Node node : after.nodes().values()) {
            if (!before.has(node.key()) && node.has(LINES)) {
                link(node.key(), authors.dividedFrom(node.key()));
            }
        }
        for (Node node : before.nodes().values()) {
            if (!after.has(node.key()) && node.has(LINES)) {
                link(node.key(), authors.joinedInto(node.key()));
            }
        }
    }

    /** Elements that came or went and can only be judged together. */
    List<Set<String>> entangled() {
        return entangled;
    }

    /** By each paragraph that is new or gone the one that it was divided from, or joined into. */
    Map<String, String> partners() {
        return partners;
    }

    /** Follows what became of a paragraph's partner until one is found that one of the texts has. */
    private void link(String key, Optional<String> partner) {
        Optional<String> at = partner;
        for (int steps = 0;
                at.isPresent() && steps < before.nodes().size() + after.nodes().size();
                steps++) {
            String other = at.get();
            boolean isGone = !after.has(other) && authors.joinedInto(other).isEmpty();
            if (before.has(other) && isGone) {
                entangled.add(Set.of(key, other));
                return;
            }
            if (!other.equals(key) && (before.has(other) || after.has(other))) {
                if (isParagraph(before, other) && isParagraph(after, other)) {
                    partners.put(key, other);
                }
                return;
            }
            at = authors.joinedInto(other);
        }
    }

    private static boolean isParagraph(Tree tree, String key) {
        return !tree.has(key) || tree.get(key).has(LINES);
    }

    /** The paragraphs whose words went over from one into another. */
    Set<Set<String>> rows() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        partners.forEach((key, other) -> {
            Set<String> row = new LinkedHashSet<>();
            row.addAll(rows.getOrDefault(key, Set.of(key)));
            row.addAll(rows.getOrDefault(other, Set.of(other)));
            row.forEach(each -> rows.put(each, row));
        });
        return new LinkedHashSet<>(rows.values());
    }

    /** Gives a row up, since it cannot be told what became of what. */
    void entangle(Set<String> row) {
        partners.keySet().removeAll(row);
        Set<String> changed = new LinkedHashSet<>(row);
        changed.removeIf(key -> before.has(key) && after.has(key));
        entangled.add(changed);
    }
}
