package org.collate.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.collate.core.fact.Fact;
import org.collate.core.fact.Facts;
import org.collate.core.internal.tree.Moves;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.core.text.Excerpt;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;

/** What differs between two versions of a report, matched by id; a value, in the order of the later version. */
public final class Difference {

    private static final int LEAD = 24;

    private final List<Change> changes;

    private Difference(List<Change> changes) {
        this.changes = List.copyOf(changes);
    }

    /**
     * Compares two versions, which are only read.
     *
     * @throws IllegalArgumentException where elements of a report have no id of their own; the message is for the user
     */
    public static Difference of(Report before, Report after) {
        Tree old = Tree.of(before);
        return new Difference(new Comparison(old, Tree.of(after, old)).changes());
    }

    /** The changes: what is gone first, then the rest in the order of the later version. */
    public List<Change> changes() {
        return changes;
    }

    /** Whether the versions say the same; the order of links says nothing. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes as lines for a reader, in the user's language. */
    public List<String> lines() {
        return changes.stream().flatMap(change -> change.text().lines()).toList();
    }

    /** One run of a comparison. */
    private static final class Comparison {
        private final Tree before;
        private final Tree after;
        private final List<Change> changes = new ArrayList<>();
        private final Map<Row, Set<String>> moved = new HashMap<>();

        /** The elements that one holds in a slot. */
        private record Row(String parent, Slot slot) {}

        Comparison(Tree before, Tree after) {
            this.before = before;
            this.after = after;
        }

        List<Change> changes() {
            for (Node node : before.nodes().values()) {
                if (isTopmost(node, before, after)) {
                    List<String> all = only(node.key(), before, after);
                    changes.add(new Change.Removed(node.key(), lead(node, before), id(node.parent(), before), all));
                }
            }
            after.nodes().values().forEach(this::compare);
            return changes;
        }

        private static boolean isTopmost(Node node, Tree here, Tree there) {
            return !there.has(node.key()) && (there.has(node.parent()) || !here.has(node.parent()));
        }

        private static List<String> only(String key, Tree here, Tree there) {
            return here.below(key).stream().filter(k -> !there.has(k)).toList();
        }

        private void compare(Node node) {
            if (isTopmost(node, after, before)) {
                List<String> all = only(node.key(), after, before);
                changes.add(new Change.Added(node.key(), lead(node, after), id(node.parent(), after), all));
            }
            Node old = before.get(node.key());
            if (old == null) {
                return;
            }
            if (isMoved(old, node)) {
                List<String> siblings = after.children(node.parent(), node.slot());
                int index = siblings.indexOf(node.key());
                Optional<String> previous = index == 0 ? Optional.empty() : Optional.of(siblings.get(index - 1));
                String parentBefore = id(old.parent(), before);
                changes.add(new Change.Moved(
                        node.key(), lead(node, after), parentBefore, id(node.parent(), after), previous));
            }
            if (!old.sameValues(node)) {
                compareValues(old, node);
            }
        }

        private boolean isMoved(Node old, Node node) {
            if (node.key().isEmpty()) {
                return false;
            }
            return !old.parent().equals(node.parent())
                    || moved.computeIfAbsent(new Row(node.parent(), node.slot()), row -> {
                                Slot slot = row.slot();
                                return Moves.between(
                                        before.children(node.parent(), slot),
                                        after.children(node.parent(), slot),
                                        Set.of(),
                                        false);
                            })
                            .contains(node.key());
        }

        private void compareValues(Node old, Node node) {
            String id = id(node.key(), after);
            if (old.type() != node.type()) {
                changes.add(new Change.AttributeChanged(
                        id,
                        lead(node, after),
                        Fact.Kind.NAME,
                        Optional.of(old.type().getName()),
                        Optional.of(node.type().getName())));
            }
            for (Fact.Stored fact : Facts.of(node.type()).stored()) {
                Object was = old.value(fact.feature());
                Object is = node.value(fact.feature());
                if (!Objects.equals(was, is)) {
                    switch (fact) {
                        case Fact.Words words -> addReworded(id, node, words, words.in(was), words.in(is));
                        case Fact.Link link -> addRelinked(id, node, link, old.links(link), node.links(link));
                        case Fact.Value value -> {
                            Optional<String> from = Optional.ofNullable(was).map(String::valueOf);
                            Optional<String> to = Optional.ofNullable(is).map(String::valueOf);
                            changes.add(new Change.AttributeChanged(id, lead(node, after), value.name(), from, to));
                        }
                    }
                }
            }
        }

        private void addReworded(String id, Node node, Fact.Words words, String was, String is) {
            List<Change.Span> spans = spans(was, is);
            if (!spans.isEmpty()) {
                changes.add(new Change.Reworded(id, lead(node, after), words.name(), spans));
            }
        }

        private void addRelinked(String id, Node node, Fact.Link link, List<String> was, List<String> is) {
            List<String> added = is.stream().filter(k -> !was.contains(k)).toList();
            List<String> removed = was.stream().filter(k -> !is.contains(k)).toList();
            if (!added.isEmpty() || !removed.isEmpty()) {
                Map<String, String> leads = new HashMap<>();
                added.stream().filter(after::has).forEach(k -> leads.put(k, lead(after.get(k), after)));
                removed.stream().filter(before::has).forEach(k -> leads.put(k, lead(before.get(k), before)));
                changes.add(new Change.Relinked(id, lead(node, after), link.name(), added, removed, leads));
            }
        }

        private static String id(String key, Tree tree) {
            return key.equals(Tree.ROOT)
                    ? String.valueOf(tree.root().value(ReportPackage.Literals.IDENTIFIED__ID))
                    : key;
        }

        private static String lead(Node node, Tree tree) {
            return Excerpt.ofLines(tree.words(node), LEAD);
        }
    }

    /** The spans in which two texts differ, aligned to clauses, in order. */
    public static List<Change.Span> spans(String before, String after) {
        List<String> old = Clauses.of(before);
        List<String> now = Clauses.of(after);
        int[] oldStarts = Clauses.starts(old);
        int[] newStarts = Clauses.starts(now);
        List<Hunk> hunks = Alignment.of(old, now).stream()
                .map(hunk -> new Hunk(
                        oldStarts[hunk.start()],
                        oldStarts[hunk.end()],
                        newStarts[hunk.otherStart()],
                        newStarts[hunk.otherEnd()]))
                .toList();
        return Sliding.of(before, after, hunks).stream()
                .map(hunk -> new Change.Span(
                        hunk.start(),
                        before.substring(hunk.start(), hunk.end()),
                        hunk.otherStart(),
                        after.substring(hunk.otherStart(), hunk.otherEnd())))
                .toList();
    }
}
