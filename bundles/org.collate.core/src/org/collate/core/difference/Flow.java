package org.collate.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.core.text.Words;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which paragraphs of a version have their words from which ones of a version before, where paragraphs were divided or
 * joined in between.
 *
 * <p>A paragraph was divided where it lost its tail and elements right behind it are new that have it; it was joined where
 * elements right beside it are gone and it has their words. Only paragraphs that are new or gone, and those beside them,
 * are looked at; {@link Cutting} says what is proof.
 */
public final class Flow {

    /** The words of a paragraph. */
    public static final EStructuralFeature LINES = ReportPackage.Literals.TEXT_ELEMENT__LINES;

    /** Into so many more parts at most a paragraph is divided at once, and from so many it is joined on either side. */
    private static final int MOST = 6;

    /** A stretch of the text of an element before. */
    public record Stretch(String element, int from, int to) {}

    private final Tree before;
    private final Tree after;
    private final Map<String, List<Stretch>> sources = new HashMap<>();
    private final Map<String, String> divided = new HashMap<>();
    private final Map<String, String> joined = new HashMap<>();

    private final boolean isOfSameElements;

    private Flow(Tree before, Tree after) {
        this.before = before;
        this.after = after;
        this.isOfSameElements = before.nodes().size() == after.nodes().size()
                && after.nodes().keySet().containsAll(before.nodes().keySet());
    }

    /** Finds out what became of the paragraphs of a tree in another one. */
    public static Flow between(Tree before, Tree after) {
        Flow flow = new Flow(before, after);
        if (!flow.isOfSameElements) {
            flow.findDivisions();
            flow.findJoins();
        }
        return flow;
    }

    /** Whether both trees have the same elements, so that nothing was divided or joined. */
    public boolean isOfSameElements() {
        return isOfSameElements;
    }

    /** Where an element has its words from; empty where that is its own text before, if it had any. */
    public List<Stretch> sources(String element) {
        return sources.getOrDefault(element, List.of());
    }

    /** The element that a new one was a part of. */
    public Optional<String> dividedFrom(String element) {
        return Optional.ofNullable(divided.get(element));
    }

    /** The elements that are gone, each with the one that has its words. */
    public Map<String, String> joined() {
        return joined;
    }

    /** Paragraphs of a tree that stand one behind the other and that another tree lacks, with those around them. */
    private record Row(List<String> keys, Set<String> before, Set<String> behind) {}

    private static List<Row> rows(Tree tree, Tree other) {
        List<Row> rows = new ArrayList<>();
        List<String> open = new ArrayList<>();
        String last = Tree.ROOT;
        for (Node node : tree.nodes().values()) {
            if (node.slot() == Slot.SUPPRESSIONS) {
                continue;
            }
            if (!other.has(node.key()) && isParagraph(node)) {
                open.add(node.key());
                continue;
            }
            close(rows, open, tree, last, node.key());
            last = node.key();
        }
        close(rows, open, tree, last, Tree.ROOT);
        return rows;
    }

    private static void close(List<Row> rows, List<String> open, Tree tree, String last, String next) {
        if (!open.isEmpty()) {
            Set<String> before = new LinkedHashSet<>(List.of(last));
            before.add(sibling(tree, open.getFirst(), -1));
            Set<String> behind = new LinkedHashSet<>(List.of(next));
            behind.add(sibling(tree, open.getLast(), 1));
            rows.add(new Row(List.copyOf(open), before, behind));
            open.clear();
        }
    }

    private static String sibling(Tree tree, String key, int step) {
        List<String> siblings = tree.children(tree.get(key).parent(), Slot.CONTENTS);
        int index = siblings.indexOf(key) + step;
        return index < 0 || index >= siblings.size() ? Tree.ROOT : siblings.get(index);
    }

    /** Whether an element can be divided or joined: one with lines that is no cell. */
    public static boolean isParagraph(Node node) {
        return node.has(LINES) && node.type() != ReportPackage.Literals.TABLE_CELL;
    }

    /** Whether both trees have a paragraph, with other words. */
    private boolean isReworded(String key) {
        Node was = before.get(key);
        Node is = after.get(key);
        return was != null
                && is != null
                && isParagraph(was)
                && isParagraph(is)
                && !words(was).equals(words(is));
    }

    private static String words(Node node) {
        return Words.joined(node.value(LINES));
    }

    private static List<String> texts(Tree tree, List<String> keys) {
        return keys.stream().map(key -> words(tree.get(key))).toList();
    }

    private void findDivisions() {
        for (Row row : rows(after, before)) {
            for (String first : row.before()) {
                if (isReworded(first) && !sources.containsKey(first) && divide(first, row.keys())) {
                    break;
                }
            }
        }
    }

    /** Takes as many of the new elements in a row for parts of the one before them as have its words. */
    private boolean divide(String first, List<String> row) {
        String whole = words(before.get(first));
        for (int count = Math.min(MOST, row.size()); count > 0; count--) {
            List<String> parts = new ArrayList<>(List.of(first));
            parts.addAll(row.subList(0, count));
            Optional<int[]> cuts = Cutting.cuts(whole, texts(after, parts));
            if (cuts.isPresent()) {
                int from = 0;
                for (int i = 0; i < parts.size(); i++) {
                    int to = i < count ? cuts.get()[i] : whole.length();
                    sources.put(parts.get(i), List.of(new Stretch(first, from, to)));
                    if (i > 0) {
                        divided.put(parts.get(i), parts.get(i - 1));
                    }
                    from = to;
                }
                return true;
            }
        }
        return false;
    }

    private void findJoins() {
        List<Row> rows = rows(before, after);
        Set<String> targets = new LinkedHashSet<>();
        Map<String, List<String>> left = new HashMap<>();
        Map<String, List<String>> right = new HashMap<>();
        for (Row row : rows) {
            first(row.before(), this::isReworded).ifPresent(key -> {
                targets.add(key);
                right.put(key, row.keys());
            });
            first(row.behind(), this::isReworded).ifPresent(key -> {
                targets.add(key);
                left.put(key, row.keys());
            });
        }
        for (String target : targets) {
            if (!sources.containsKey(target)) {
                join(target, left.getOrDefault(target, List.of()), right.getOrDefault(target, List.of()));
            }
        }
    }

    private static Optional<String> first(Set<String> keys, Predicate<String> test) {
        return keys.stream().filter(test).findFirst();
    }

    /** Takes as many of the elements that are gone on both sides of one for parts of it as have their words in it. */
    private void join(String target, List<String> left, List<String> right) {
        String whole = words(after.get(target));
        int most = Math.min(MOST, left.size());
        int mostRight = Math.min(MOST, right.size());
        for (int count = most + mostRight; count > 0; count--) {
            for (int behind = Math.min(count, mostRight); behind >= Math.max(0, count - most); behind--) {
                List<String> parts = new ArrayList<>(left.subList(left.size() - count + behind, left.size()));
                parts.add(target);
                parts.addAll(right.subList(0, behind));
                boolean isFree = new HashSet<>(parts).size() == parts.size()
                        && parts.stream().noneMatch(joined::containsKey);
                if (isFree && Cutting.cuts(whole, texts(before, parts)).isPresent()) {
                    sources.put(
                            target,
                            parts.stream()
                                    .map(part -> new Stretch(
                                            part, 0, words(before.get(part)).length()))
                                    .toList());
                    parts.stream().filter(part -> !part.equals(target)).forEach(part -> joined.put(part, target));
                    return;
                }
            }
        }
    }
}
