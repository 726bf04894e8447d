package org.collate.core.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collate.core.internal.tree.Moves;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Slot;
import org.collate.core.internal.tree.Tree;
import org.collate.model.ReportFile;

/**
 * The edits that put the elements of one report into the order of another: takes out what is gone, then fills every
 * element from the top down, so that none is ever put into itself.
 */
final class Rearranging {

    private record Place(String parent, Slot slot) {}

    private final String report;
    private final Tree before;
    private final Tree after;
    private final Set<String> kept;
    private final Map<String, Subtree> fresh;
    /** Where everything stands at the moment. */
    private final Map<Place, List<String>> lists = new HashMap<>();

    private final Map<String, Place> places = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    /**
     * @param report the id of the report
     * @param kept the keys of elements that both trees have as the same type
     * @param fresh the elements that only the second tree has, by key
     */
    Rearranging(String report, Tree before, Tree after, Set<String> kept, Map<String, Subtree> fresh) {
        this.report = report;
        this.before = before;
        this.after = after;
        this.kept = kept;
        this.fresh = fresh;
        for (Node node : before.nodes().values()) {
            for (Slot slot : Slot.values()) {
                Place place = new Place(node.key(), slot);
                lists.put(place, new ArrayList<>(node.children(slot)));
                node.children(slot).forEach(child -> places.put(child, place));
            }
        }
    }

    List<Edit> edits() {
        boolean deep = isDeep(before, after);
        for (Node node : before.nodes().values()) {
            boolean homeless = !kept.contains(node.parent())
                    || deep
                            && kept.contains(node.key())
                            && !after.get(node.key()).parent().equals(node.parent());
            if (kept.contains(node.key()) && !node.key().isEmpty() && homeless) {
                Place end = new Place(Tree.ROOT, node.slot());
                move(node.key(), end, size(end, node.key()));
            }
        }
        for (Node node : before.nodes().values()) {
            if (!kept.contains(node.key()) && kept.contains(node.parent())) {
                edits.add(new Remove(node.key()));
                lists.get(places.get(node.key())).remove(node.key());
            }
        }
        places.keySet().retainAll(kept);
        for (Node node : after.nodes().values()) {
            for (Slot slot : Slot.values()) {
                fill(new Place(node.key(), slot), node.children(slot));
            }
        }
        return edits;
    }

    /** Whether elements could come to lie too deep on the way from one tree to the other. */
    static boolean isDeep(Tree before, Tree after) {
        return levels(before) + levels(after) > ReportFile.MAX_DEPTH;
    }

    private int size(Place place, String without) {
        return lists.get(place).size() - (places.get(without).equals(place) ? 1 : 0);
    }

    private static int levels(Tree tree) {
        Map<String, Integer> levels = new HashMap<>();
        int most = 0;
        for (Node node : tree.nodes().values()) {
            int level = 1 + levels.getOrDefault(node.parent(), 0);
            levels.put(node.key(), level);
            most = Math.max(most, level);
        }
        return most;
    }

    /** Puts the wanted elements into a list in order; what is to leave it yet stays between them. */
    private void fill(Place place, List<String> wanted) {
        List<String> list = lists.computeIfAbsent(place, p -> new ArrayList<>());
        if (list.equals(wanted)) {
            return;
        }
        Set<String> moved = Moves.between(List.copyOf(list), wanted, Set.of(), false);
        int next = 0;
        for (String key : wanted) {
            boolean here = place.equals(places.get(key));
            if (here && !moved.contains(key)) {
                while (!list.get(next).equals(key)) {
                    next++;
                }
            } else if (kept.contains(key)) {
                next -= here && list.subList(0, next).contains(key) ? 1 : 0;
                move(key, place, next);
            } else {
                insert(key, place, next);
            }
            next++;
        }
    }

    private void move(String key, Place to, int index) {
        lists.get(places.get(key)).remove(key);
        lists.get(to).add(index, key);
        places.put(key, to);
        edits.add(new Move(key, id(to.parent()), index));
    }

    private void insert(String key, Place to, int index) {
        Subtree subtree = onlyFresh(fresh.get(key));
        lists.get(to).add(index, key);
        places.put(key, to);
        subtree.all().forEach(each -> {
            enter(each.id(), Slot.CONTENTS, each.contents());
            enter(each.id(), Slot.SUPPRESSIONS, each.suppressions());
        });
        edits.add(new Insert(id(to.parent()), index, subtree));
    }

    private void enter(String key, Slot slot, List<Subtree> children) {
        Place place = new Place(key, slot);
        lists.put(place, new ArrayList<>(children.stream().map(Subtree::id).toList()));
        children.forEach(child -> places.put(child.id(), place));
    }

    /** A subtree without what is moved into it later, and without links, which may lead to what comes later. */
    private Subtree onlyFresh(Subtree subtree) {
        return new Subtree(
                subtree.type(),
                subtree.id(),
                subtree.values(),
                Map.of(),
                onlyFresh(subtree.suppressions()),
                onlyFresh(subtree.contents()));
    }

    private List<Subtree> onlyFresh(List<Subtree> subtrees) {
        return subtrees.stream()
                .filter(each -> !kept.contains(each.id()))
                .map(this::onlyFresh)
                .toList();
    }

    private String id(String key) {
        return key.equals(Tree.ROOT) ? report : key;
    }
}
