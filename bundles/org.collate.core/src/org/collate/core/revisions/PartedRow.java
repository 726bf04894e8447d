package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Authorship.Gone;
import org.collate.core.authors.CharId;
import org.collate.core.authors.Run;
import org.collate.core.internal.tree.Node;
import org.collate.core.internal.tree.Tree;
import org.collate.core.text.Words;

/** Puts the paragraphs of a {@link PartedText} one behind the other, in both texts. */
final class PartedRow {

    private final Tree before;
    private final Tree after;
    private final Authorship accepted;
    private final Authorship draft;
    private final List<String> members;

    /** Paragraphs that are in neither text, with those that have the words now which they took from another one. */
    private final Map<String, String> carriers;

    /** Finds the order of some paragraphs. */
    PartedRow(
            Collection<String> row,
            Map<String, String> carriers,
            Tree before,
            Authorship accepted,
            Tree after,
            Authorship draft) {
        this.before = before;
        this.after = after;
        this.accepted = accepted;
        this.draft = draft;
        this.carriers = carriers;
        this.members = ordered(row);
    }

    private PartedRow(PartedRow row, List<String> members) {
        this.before = row.before;
        this.after = row.after;
        this.accepted = row.accepted;
        this.draft = row.draft;
        this.carriers = row.carriers;
        this.members = List.copyOf(members);
    }

    /** The same paragraphs in another order; empty where it is the same one, or not an order of just these. */
    Optional<PartedRow> inOrderOf(List<String> order) {
        boolean isAnother = order.size() == members.size()
                && !order.equals(members)
                && new HashSet<>(order).equals(new HashSet<>(members));
        return isAnother ? Optional.of(new PartedRow(this, order)) : Optional.empty();
    }

    /** What is in neither text, by the paragraphs that have the words now which it took from another one. */
    Map<String, String> carriers() {
        return carriers;
    }

    /** The paragraphs in the order of their words. */
    List<String> members() {
        return members;
    }

    // ---- order
    // -------------------------------------------------------------------------------------------------------

    /** A paragraph and where in the others' words its own begin; of two at one place the one that was there is first. */
    private record Place(String member, int at, int rank, int turn) {}

    private List<String> ordered(Collection<String> row) {
        Map<CharId, Integer> now = starts(inOrder(after, row), draft);
        List<Place> old = new ArrayList<>();
        int last = -1;
        for (String member : inOrder(before, row)) {
            last = first(accepted, member, now).orElse(last);
            old.add(new Place(member, last, 0, old.size()));
        }
        old.sort(Comparator.comparingInt(Place::at).thenComparingInt(Place::turn));
        List<String> first = old.stream().map(Place::member).toList();
        Map<CharId, Integer> places = starts(first, accepted);
        Map<String, Place> all = new LinkedHashMap<>();
        int at = 0;
        for (String member : first) {
            all.put(member, new Place(member, at, 0, all.size()));
            at += length(accepted, member);
        }
        last = -1;
        for (String member : inOrder(after, row)) {
            if (!all.containsKey(member)) {
                int place = first(draft, member, places).orElse(last);
                all.put(member, new Place(member, place, 1, all.size()));
            }
            last = all.get(member).at();
        }
        carriers.forEach((carrier, target) -> {
            int place = first(draft, target, places).orElse(-1);
            all.put(carrier, new Place(carrier, place, 1, all.size()));
        });
        return all.values().stream()
                .sorted(Comparator.comparingInt(Place::at)
                        .thenComparingInt(Place::rank)
                        .thenComparingInt(Place::turn))
                .map(Place::member)
                .toList();
    }

    /** Where the first character of a paragraph stands that has a place; one without stands behind the one before. */
    private static Optional<Integer> first(Authorship authors, String member, Map<CharId, Integer> places) {
        return characters(authors, member).stream()
                .filter(places::containsKey)
                .findFirst()
                .map(places::get);
    }

    private static List<String> inOrder(Tree tree, Collection<String> row) {
        return tree.nodes().keySet().stream().filter(row::contains).toList();
    }

    private static Map<CharId, Integer> starts(List<String> members, Authorship authors) {
        Map<CharId, Integer> places = new HashMap<>();
        for (String member : members) {
            characters(authors, member).forEach(each -> places.putIfAbsent(each, places.size()));
        }
        return places;
    }

    private static List<CharId> characters(Authorship authors, String member) {
        List<CharId> characters = new ArrayList<>();
        for (Run run : authors.runs(member, Partings.FEATURE)) {
            for (int i = 0; i < run.length(); i++) {
                characters.add(run.character(i));
            }
        }
        return characters;
    }

    private static int length(Authorship authors, String member) {
        return authors.runs(member, Partings.FEATURE).stream()
                .mapToInt(Run::length)
                .sum();
    }

    // ---- boundaries
    // --------------------------------------------------------------------------------------------------

    private boolean isRoot(String key) {
        return !before.has(key)
                && !carriers.containsKey(key)
                && draft.dividedFrom(key).isEmpty();
    }

    /** The paragraph that is new as a whole, if there is one. */
    Optional<String> root() {
        return members.stream().filter(this::isRoot).findFirst();
    }

    /** Whether the first paragraph is one that words can always stand in, and no more than one is new as a whole. */
    boolean isSound() {
        String first = members.getFirst();
        boolean isFirst = before.has(first) || root().equals(Optional.of(first));
        long roots = members.stream().filter(this::isRoot).count();
        boolean isTorn = false;
        for (int i = 1; i < members.size(); i++) {
            isTorn |= isForward(members.get(i - 1)) && !before.has(members.get(i));
        }
        return isFirst && roots <= 1 && !isTorn;
    }

    /** Whether a paragraph is gone since it was joined into a later one. */
    private boolean isForward(String member) {
        if (carriers.containsKey(member)) {
            return false;
        }
        String target = member;
        Set<String> met = new HashSet<>();
        while (!after.has(target) && met.add(target)) {
            target = draft.joinedInto(target).orElse(target);
        }
        return !after.has(member) && members.indexOf(target) > members.indexOf(member);
    }

    /** What made each boundary that only one of the texts has, by the paragraph that it stands before. */
    Map<String, EditId> partings() {
        Map<String, EditId> partings = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            String member = members.get(i);
            String owner = i > 0 && isForward(members.get(i - 1)) ? members.get(i - 1) : member;
            if (!before.has(owner)) {
                partings.put(member, isRoot(owner) ? Passing.WHOLE : parting(owner));
            } else if (!after.has(owner)) {
                partings.put(member, parting(owner));
            }
        }
        carriers.forEach((carrier, target) -> {
            int first = members.indexOf(target);
            while (first > 0 && isForward(members.get(first - 1))) {
                first--;
            }
            partings.put(members.get(first), parting(carrier));
        });
        return partings;
    }

    /** The edit that divided or joined a paragraph. */
    EditId parting(String member) {
        Optional<String> version = after.has(member) ? draft.born(member) : draft.removed(member);
        return new EditId.Parting(member, version.orElse(""));
    }

    /** The paragraph of the draft that stands before another one. */
    String first(String member) {
        return members.subList(0, members.indexOf(member)).reversed().stream()
                .map(this::standing)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** The paragraph of the draft that has its words where a member stands; what took some from another stands there. */
    private Optional<String> standing(String member) {
        boolean isElsewhere = !after.has(member) || carriers.containsValue(member);
        return Optional.ofNullable(carriers.get(member)).or(() -> isElsewhere ? Optional.empty() : Optional.of(member));
    }

    // ---- texts
    // -------------------------------------------------------------------------------------------------------

    Texts texts() {
        Texts.Side old = side(before, accepted);
        Texts.Side now = side(after, draft);
        return new Texts(
                Partings.FEATURE, old, now, gone(draft, after, now.runs()), gone(accepted, before, old.runs()));
    }

    private Texts.Side side(Tree tree, Authorship authors) {
        StringBuilder words = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        List<Texts.Stretch> stretches = new ArrayList<>();
        Optional<String> joined = Optional.empty();
        for (String member : members) {
            Optional<String> standing =
                    tree == after ? standing(member) : Optional.of(member).filter(tree::has);
            if (standing.isEmpty()) {
                // What was joined into a later one leaves its place to that.
                joined = tree == after && isForward(member) ? joined.or(() -> Optional.of(member)) : Optional.empty();
                continue;
            }
            Node node = tree.get(standing.get());
            runs.add(new Run(joined.orElse(member), Texts.NOBODY, 0, 1));
            words.append(Texts.BOUNDARY);
            int start = words.length();
            words.append(Words.joined(node.value(Partings.LINES)));
            runs.addAll(authors.runs(node.key(), Partings.FEATURE));
            stretches.add(new Texts.Stretch(node.key(), Decomposition.lead(tree, node), start, words.length()));
            joined = Optional.empty();
        }
        return new Texts.Side(words.toString(), runs, stretches);
    }

    /** What is gone from all of them; each has a copy of what was gone before it was divided. */
    private List<Gone> gone(Authorship authors, Tree tree, List<Run> there) {
        List<Gone> gone = new ArrayList<>();
        List<Run> known = new ArrayList<>(there);
        for (String member : members) {
            if (tree.has(member)) {
                List<Gone> more = Authorship.without(authors.gone(member, Partings.FEATURE), known);
                gone.addAll(more);
                more.forEach(each -> known.add(each.run()));
            }
        }
        return gone;
    }
}
