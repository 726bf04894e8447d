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
import org.collate.core.authors.Run;

/**
 * The one order of all characters that a text has, had, or is to have: that of the draft and of the accepted text, and
 * within these that of each version that brought some or took some away. What such a version took away stood behind what
 * it left before it, and before what it put in its place. Of two that nothing of this puts in an order the older one is
 * first.
 *
 * <p>A verdict only chooses among these characters, so it finds and leaves the same order, whichever came first.
 */
final class Lineup {

    /** A character. A second one of the same origin is another. */
    private record Character(String version, int offset, int copy) {}

    private final Bygone bygone;
    private final List<Character> characters = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();
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
            for (int i = each.run().start(); i < each.run().end(); i++) {
                if (!named.containsKey(Piece.edit(each.run().version(), i))) {
                    add(each.run().version(), i);
                }
            }
        }
        this.places = order(gone);
    }

    private void addDraft(List<Run> text, int[] kept) {
        int at = 0;
        for (Run run : text) {
            for (int i = run.start(); i < run.end(); i++, at++) {
                draft[at] = add(run.version(), i);
                if (kept[at] >= 0) {
                    accepted[kept[at]] = draft[at];
                }
            }
        }
    }

    private void addAccepted(List<Run> text) {
        int at = 0;
        for (Run run : text) {
            for (int i = run.start(); i < run.end(); i++, at++) {
                if (accepted[at] < 0) {
                    accepted[at] = add(run.version(), i);
                }
            }
        }
    }

    private int add(String version, int offset) {
        int index = characters.size();
        boolean isFirst = named.putIfAbsent(Piece.edit(version, offset), index) == null;
        characters.add(new Character(version, offset, isFirst ? 0 : index));
        return index;
    }

    private int[] order(List<Gone> gone) {
        Sorting sorting = new Sorting(ages());
        sorting.chain(draft, true);
        sorting.chain(accepted, true);
        Set<String> versions = new LinkedHashSet<>();
        characters.forEach(each -> versions.add(each.version()));
        gone.forEach(each -> versions.add(each.removal().version()));
        for (String version : versions) {
            if (bygone.isPending(version)) {
                bygone.characters(version).ifPresent(text -> sorting.chain(known(text), false));
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
        characters.forEach(each -> byVersion.computeIfAbsent(each.version(), bygone::age));
        Integer[] sorted = new Integer[characters.size()];
        Arrays.setAll(sorted, i -> i);
        Comparator<Character> older = Comparator.comparing((Character each) -> byVersion.get(each.version()))
                .thenComparing(Character::version)
                .thenComparing(Character::offset)
                .thenComparing(Character::copy);
        Arrays.sort(sorted, Comparator.comparing(characters::get, older));
        int[] ages = new int[sorted.length];
        for (int i = 0; i < ages.length; i++) {
            ages[sorted[i]] = i;
        }
        return ages;
    }

    private int[] known(String[] text) {
        return Arrays.stream(text)
                .filter(named::containsKey)
                .mapToInt(named::get)
                .toArray();
    }

    /** The characters of each version in the order in which they came. */
    private List<int[]> births() {
        Map<String, TreeMap<Integer, Integer>> births = new HashMap<>();
        for (int i = 0; i < characters.size(); i++) {
            Character each = characters.get(i);
            if (each.copy() == 0) {
                births.computeIfAbsent(each.version(), v -> new TreeMap<>()).put(each.offset(), i);
            }
        }
        return births.values().stream()
                .map(each -> each.values().stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** Puts what is gone where the version that took it away says. */
    private void place(Gone gone, Sorting sorting) {
        int first = named.get(Piece.edit(gone.run().version(), gone.run().start()));
        int last = named.get(Piece.edit(gone.run().version(), gone.run().end() - 1));
        Removal removal = gone.removal();
        Integer instead = named.get(Piece.edit(removal.version(), removal.at()));
        if (instead != null) {
            sorting.link(last, instead, false);
        }
        String[] text = bygone.characters(removal.version()).orElse(new String[0]);
        for (int i = Math.min(removal.at(), text.length) - 1; i >= 0; i--) {
            if (named.containsKey(text[i])) {
                sorting.link(named.get(text[i]), first, false);
                break;
            }
        }
        for (int i = removal.at(); i < text.length; i++) {
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
    OptionalInt of(String version, int offset) {
        Integer index = named.get(Piece.edit(version, offset));
        return index == null ? OptionalInt.empty() : OptionalInt.of(places[index]);
    }
}
