package org.collate.internal.rules;

import java.util.Arrays;
import java.util.BitSet;

/** Finds the texts that share a shingle, by a hash table of primitive numbers. */
final class ShingleIndex {

    /** What stands in more texts than this is a phrase, and makes no two of them alike. */
    private static final int MOST = 16;

    private static final int NONE = -1;

    private final long[] keys;
    private final int[] newest;
    private final int[] texts;
    private final int[] before;
    private int size;

    /** An index that has room for some shingles. */
    ShingleIndex(int capacity) {
        int slots = Integer.highestOneBit(Math.max(8, capacity)) << 2;
        keys = new long[slots];
        newest = new int[slots];
        texts = new int[capacity];
        before = new int[capacity];
        Arrays.fill(newest, NONE);
    }

    /** Adds the shingles of a text; texts are added by ascending number. */
    void add(int text, long[] shingles) {
        for (long shingle : shingles) {
            int slot = slot(shingle);
            if (newest[slot] == NONE || texts[newest[slot]] != text && length(newest[slot]) < MOST) {
                keys[slot] = shingle;
                texts[size] = text;
                before[size] = newest[slot];
                newest[slot] = size++;
            }
        }
    }

    /** The numbers of the texts that have one of the shingles. */
    BitSet find(long[] shingles) {
        BitSet found = new BitSet();
        for (long shingle : shingles) {
            for (int at = newest[slot(shingle)]; at != NONE; at = before[at]) {
                found.set(texts[at]);
            }
        }
        return found;
    }

    private int length(int at) {
        int length = 0;
        for (int each = at; each != NONE; each = before[each]) {
            length++;
        }
        return length;
    }

    private int slot(long shingle) {
        int mask = keys.length - 1;
        int slot = (int) (shingle ^ shingle >>> 32) & mask;
        while (newest[slot] != NONE && keys[slot] != shingle) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
