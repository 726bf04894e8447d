package org.collate.internal.rules;

import java.util.Arrays;
import java.util.List;
import org.collate.validation.Characters;
import org.collate.validation.Entry;
import org.collate.validation.RuleContext;

/**
 * The shingles of a text: all its stretches of {@value #LENGTH} characters, as hashes, punctuation and fixed phrases left
 * out. Two texts are as alike as the share of shingles that the shorter one has in common with the other. For one thread
 * at a time.
 */
public final class Likeness {

    private static final int LENGTH = 8;
    private static final long BASE = 0x9E3779B97F4A7C15L;
    /** What the first of a stretch's characters is multiplied with: the base to the power of its length less one. */
    private static final long FIRST = BASE * BASE * BASE * BASE * BASE * BASE * BASE;

    private static final long MIX = 0xD6E8FEB86659FD93L;
    /** Of 64 bits, so many lower ones do not count when one in four shingles is picked by its hash. */
    private static final int PICK = 62;

    private final String words;
    private final long[] sample;
    private long[] shingles = {};

    /** Phrases that do not count; those of two rules are equal where the phrases are. Each text is looked up under them. */
    static final class Fixed {

        private final List<String> phrases;
        private final int hash;

        private Fixed(List<String> phrases) {
            this.phrases = phrases;
            this.hash = phrases.hashCode();
        }

        /** Those that a rule's data have under {@code fixed}. */
        static Fixed of(RuleContext context) {
            return context.settings().prepared(Fixed.class, each -> new Fixed(each.values("fixed")));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Fixed fixed && hash == fixed.hash && phrases.equals(fixed.phrases);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private Likeness(String words) {
        this.words = words;
        long[] hashes = hashes(words);
        int size = 0;
        for (long hash : hashes) {
            if (hash * MIX >>> PICK == 0) {
                hashes[size++] = hash;
            }
        }
        sample = Arrays.copyOf(hashes, size);
    }

    /** The shingles of an entry's text without some fixed phrases, kept with the entry. */
    static Likeness of(Entry entry, Fixed fixed) {
        return entry.derived(fixed, Likeness.class, each -> of(each.text(), fixed.phrases));
    }

    /** The shingles of a text without some fixed phrases. */
    public static Likeness of(String text, List<String> fixed) {
        String rest = text;
        for (String phrase : fixed) {
            rest = rest.replace(phrase, "");
        }
        StringBuilder words = new StringBuilder(rest.length());
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (Characters.isHan(c) || Character.isLetterOrDigit(c)) {
                words.append(c);
            }
        }
        return new Likeness(words.toString());
    }

    /**
     * One in four shingles, picked by their hashes and so the same in every text: texts of which half is alike share one
     * of them, but for one pair in thousands.
     */
    long[] sample() {
        return sample;
    }

    /** How many percent of the shorter text's shingles both have; 0 where a text has none. */
    public int percent(Likeness other) {
        long[] mine = shingles();
        long[] theirs = other.shingles();
        int shorter = Math.min(mine.length, theirs.length);
        return shorter == 0 ? 0 : 100 * common(mine, theirs) / shorter;
    }

    private long[] shingles() {
        if (shingles.length == 0 && words.length() >= LENGTH) {
            long[] hashes = hashes(words);
            Arrays.sort(hashes);
            shingles = distinct(hashes);
        }
        return shingles;
    }

    private static int common(long[] mine, long[] theirs) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < mine.length && j < theirs.length) {
            int order = Long.compare(mine[i], theirs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static long[] distinct(long[] sorted) {
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** The hash of the stretch at each place, each made from the one before it. */
    private static long[] hashes(String words) {
        long[] hashes = new long[Math.max(0, words.length() - LENGTH + 1)];
        long hash = 0;
        for (int i = 0; i < words.length(); i++) {
            if (i >= LENGTH) {
                hash -= words.charAt(i - LENGTH) * FIRST;
            }
            hash = hash * BASE + words.charAt(i);
            if (i >= LENGTH - 1) {
                hashes[i - LENGTH + 1] = hash;
            }
        }
        return hashes;
    }
}
