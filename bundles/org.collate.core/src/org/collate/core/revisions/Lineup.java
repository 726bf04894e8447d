package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.collate.core.authors.Authorship.Gone;
import org.collate.core.authors.Authorship.Removal;
import org.collate.core.authors.CharId;
import org.collate.core.authors.Run;
import org.collate.core.internal.tree.Sorting;

/**
 * A total order of all characters that a text has, had, or is to have: that of the draft and of the accepted text, and
 * within these that of each version that brought some or took some away. What such a version took away stood behind what
 * it left before it, and before what it put in its place. Of two that nothing of this puts in an order the older one is
 * first.
 *
 * <p>A verdict only chooses among these characters, so it finds and leaves the same order, whichever came first.
 */
final class Lineup {

    /** A character where it stands. A second one of the same origin is another. */
    private record Standing(CharId id, int copy) {}

    private final Bygone bygone;
    private final List<Standing> characters = new ArrayList<>();
    private final Map<CharId, Integer> named = new HashMap<>();
    /** Of what stands right behind a boundary of the draft that boundary. */
    private final Map<Integer, Integer> boundaries = new HashMap<>();

    private final int[] draft;
    private final int[] accepted;
    private final int[] places;

    /**
     * Finds the order.
     *
     * @param kept for each character of the draft its place in the accepted text, rising; -1 for none
     * @param gone what is gone from the draft
     */
    Lineup(List<Run> before, List<Run> after, int[] kept, List<Gone> gone, Bygone bygone) {
        this.bygone = bygone;
        this.draft = new int[kept.length];
        this.accepted = new int[before.stream().mapToInt(Run::length).sum()];
        Arrays.fill(accepted, -1);
        addDraft(after, kept);
        addAccepted(before);
        for (Gone each : gone) {
            for (int i = 0; i < each.run().length(); i++) {
                if (!named.containsKey(each.run().character(i))) {
                    add(each.run().character(i));
                }
            }
        }
        this.places = order(gone);
    }

    private void addDraft(List<Run> text, int[] kept) {
        int at = 0;
        for (Run run : text) {
            for (int i = 0; i < run.length(); i++, at++) {
                draft[at] = add(run.character(i));
                if (at > 0 && characters.get(draft[at - 1]).id().version().equals(Texts.NOBODY)) {
                    boundaries.put(draft[at], draft[at - 1]);
                }
                if (kept[at] >= 0) {
                    accepted[kept[at]] = draft[at];
                }
            }
        }
    }

    private void addAccepted(List<Run> text) {
        int at = 0;
        for (Run run : text) {
            for (int i = 0; i < run.length(); i++, at++) {
                if (accepted[at] < 0) {
                    accepted[at] = add(run.character(i));
                }
            }
        }
    }

    private int add(CharId id) {
        int index = characters.size();
        boolean isFirst = named.putIfAbsent(id, index) == null;
        characters.add(new Standing(id, isFirst ? 0 : index));
        return index;
    }

    private int[] order(List<Gone> gone) {
        Sorting sorting = new Sorting(ages());
        sorting.chain(draft, true);
        sorting.chain(accepted, true);
        Set<String> versions = new LinkedHashSet<>();
        characters.forEach(each -> versions.add(each.id().version()));
        gone.forEach(each -> versions.add(each.removal().version()));
        for (String version : versions) {
            if (bygone.isPending(version)) {
                for (String home : bygone.homes()) {
                    bygone.characters(home, version).ifPresent(text -> sorting.chain(known(text), false));
                }
            }
        }
        births().forEach(each -> sorting.chain(each, false));
        for (Gone each : gone) {
            if (bygone.isPending(each.removal().version())) {
                place(each, sorting);
            }
        }
        return sorting.places();
    }

    /** Of each character how many are older. */
    private int[] ages() {
        Map<String, Integer> byVersion = new HashMap<>();
        characters.forEach(each -> byVersion.computeIfAbsent(each.id().version(), bygone::age));
        Integer[] sorted = new Integer[characters.size()];
        Arrays.setAll(sorted, i -> i);
        Comparator<Standing> older = Comparator.comparing(
                        (Standing each) -> byVersion.get(each.id().version()))
                .thenComparing(each -> each.id().version())
                .thenComparing(each -> each.id().home())
                .thenComparing(each -> each.id().offset())
                .thenComparing(Standing::copy);
        Arrays.sort(sorted, Comparator.comparing(characters::get, older));
        int[] ages = new int[sorted.length];
        for (int i = 0; i < ages.length; i++) {
            ages[sorted[i]] = i;
        }
        return ages;
    }

    private int[] known(CharId[] text) {
        return Arrays.stream(text)
                .filter(named::containsKey)
                .mapToInt(named::get)
                .toArray();
    }

    /** The characters of each version's text in the order in which they came. */
    private List<int[]> births() {
        Map<CharId, TreeMap<Integer, Integer>> births = new HashMap<>();
        for (int i = 0; i < characters.size(); i++) {
            Standing each = characters.get(i);
            if (each.copy() == 0) {
                births.computeIfAbsent(new CharId(each.id().home(), each.id().version(), 0), v -> new TreeMap<>())
                        .put(each.id().offset(), i);
            }
        }
        return births.values().stream()
                .map(each -> each.values().stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** Puts what is gone where the version that took it away says. */
    private void place(Gone gone, Sorting sorting) {
        int first = named.get(gone.run().character(0));
        int last = named.get(gone.run().character(gone.run().length() - 1));
        Removal removal = gone.removal();
        Integer instead = named.get(new CharId(removal.home(), removal.version(), removal.at()));
        if (instead != null) {
            sorting.link(last, instead, false);
            if (boundaries.containsKey(instead)) {
                sorting.link(boundaries.get(instead), first, false);
            }
        }
        CharId[] text = bygone.characters(removal.home(), removal.version()).orElse(new CharId[0]);
        int at = removal.at() + bygone.boundaries(removal.home());
        for (int i = Math.min(at, text.length) - 1; i >= 0; i--) {
            if (named.containsKey(text[i])) {
                sorting.link(named.get(text[i]), first, false);
                break;
            }
        }
        for (int i = at; i < text.length; i++) {
            if (named.containsKey(text[i])) {
                sorting.link(last, named.get(text[i]), false);
                break;
            }
        }
    }

    /** The place in the order of a character of the draft. */
    int ofDraft(int index) {
        return places[draft[index]];
    }

    /** The place in the order of a character of the accepted text. */
    int ofAccepted(int index) {
        return places[accepted[index]];
    }

    /** The place in the order of a character that has come at some time; empty where it stands in none of the texts. */
    OptionalInt of(CharId character) {
        Integer index = named.get(character);
        return index == null ? OptionalInt.empty() : OptionalInt.of(places[index]);
    }
}
