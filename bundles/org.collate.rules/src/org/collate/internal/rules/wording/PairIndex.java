package org.collate.internal.rules.wording;

import java.util.ArrayList;
import java.util.List;

/** Words by two of their characters: a hash table of primitive keys, since a text asks it at each of its characters. */
final class PairIndex {

    private static final int MIX = 0x9E3779B9;

    private final long[] marks = new long[1024];
    private final int[] keys;
    private final List<List<String>> words;

    /** An index that has room for some words. */
    PairIndex(int size) {
        int slots = Integer.highestOneBit(Math.max(8, size)) << 2;
        keys = new int[slots];
        words = new ArrayList<>(slots);
        for (int i = 0; i < slots; i++) {
            words.add(List.of());
        }
    }

    /** Adds a word under two characters. */
    void add(char first, char second, String word) {
        int slot = slot(first << 16 | second);
        keys[slot] = first << 16 | second;
        int mark = mark(first, second);
        marks[mark >> 6] |= 1L << mark;
        if (words.get(slot).isEmpty()) {
            words.set(slot, new ArrayList<>(2));
        }
        words.get(slot).add(word);
    }

    /** The words under two characters. */
    List<String> get(char first, char second) {
        return mayHave(first, second) ? words.get(slot(first << 16 | second)) : List.of();
    }

    /** Whether there may be words under two characters, as far as a quick look tells. */
    boolean mayHave(char first, char second) {
        int mark = mark(first, second);
        return (marks[mark >> 6] & 1L << mark) != 0;
    }

    /** Most pairs have no mark, and are looked for no further. */
    private static int mark(char first, char second) {
        return (first * 31 ^ second) & 0xffff;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key * MIX >>> 8 & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
