package org.collate.internal.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds many phrases in one pass over a text, as a trie of their characters. Immutable. */
public final class PhraseTrie {

    private static final int NONE = -1;
    /** The marks of pairs, less one. */
    private static final int PAIRS = 0xffff;

    private final Node root;
    private final BitSet firsts = new BitSet();
    private final long[] pairs = new long[(PAIRS + 1) / Long.SIZE];

    /**
     * A phrase in a text.
     *
     * @param phrase its index in the list that the trie was made of
     * @param start where it begins, in UTF-16 units
     * @param end where it ends
     */
    public record Match(int phrase, int start, int end) {}

    private record Node(char[] characters, Node[] next, int phrase) {

        Node after(char c) {
            int low = 0;
            int high = characters.length - 1;
            while (low <= high) {
                int middle = low + high >>> 1;
                char at = characters[middle];
                if (at == c) {
                    return next[middle];
                }
                if (at < c) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return null;
        }
    }

    /** Phrases in the order of their characters, of which the nodes are made without maps: tries are made at each start. */
    private record Sorted(List<String> phrases, Integer[] order) {

        static Sorted of(List<String> phrases) {
            Integer[] order = new Integer[phrases.size()];
            Arrays.setAll(order, i -> i);
            // Of equal phrases the first stays the first.
            Arrays.sort(order, Comparator.comparing(phrases::get));
            return new Sorted(phrases, order);
        }

        /** The node of the phrases in a range, which begin alike up to a depth. */
        Node node(int from, int to, int depth) {
            int start = from;
            int phrase = NONE;
            while (start < to && at(start).length() == depth) {
                phrase = phrase == NONE && depth > 0 ? order[start] : phrase;
                start++;
            }
            int size = 0;
            for (int i = start; i < to; i++) {
                size += i == start || at(i).charAt(depth) != at(i - 1).charAt(depth) ? 1 : 0;
            }
            char[] characters = new char[size];
            Node[] next = new Node[size];
            for (int n = 0; n < size; n++) {
                characters[n] = at(start).charAt(depth);
                int end = start;
                while (end < to && at(end).charAt(depth) == characters[n]) {
                    end++;
                }
                next[n] = node(start, end, depth + 1);
                start = end;
            }
            return new Node(characters, next, phrase);
        }

        private String at(int place) {
            return phrases.get(order[place]);
        }
    }

    private PhraseTrie(Node root) {
        this.root = root;
        for (int i = 0; i < root.characters().length; i++) {
            char first = root.characters()[i];
            Node after = root.next()[i];
            firsts.set(first);
            for (char second : after.characters()) {
                int pair = pair(first, second);
                pairs[pair >> 6] |= 1L << pair;
            }
            if (after.phrase() != NONE) {
                Arrays.fill(pairs, -1);
            }
        }
    }

    /** Where two characters are marked; few of those that begin no phrase share a mark with two that do. */
    private static int pair(char first, char second) {
        return (first * 31 ^ second) & PAIRS;
    }

    /** The trie of some phrases; empty ones are passed over, of equal ones the first counts. */
    public static PhraseTrie of(List<String> phrases) {
        return new PhraseTrie(Sorted.of(phrases).node(0, phrases.size(), 0));
    }

    /** The longest phrase that begins at a place. */
    public Optional<Match> at(String text, int start) {
        return mayBegin(text, start) ? find(text, start) : Optional.empty();
    }

    private boolean mayBegin(String text, int start) {
        char first = text.charAt(start);
        int pair = pair(first, start + 1 < text.length() ? text.charAt(start + 1) : 0);
        return (pairs[pair >> 6] & 1L << pair) != 0 && firsts.get(first);
    }

    private Optional<Match> find(String text, int start) {
        int phrase = NONE;
        int end = start;
        Node at = root;
        for (int i = start; i < text.length(); i++) {
            at = at.after(text.charAt(i));
            if (at == null) {
                break;
            }
            if (at.phrase() != NONE) {
                phrase = at.phrase();
                end = i + 1;
            }
        }
        return phrase == NONE ? Optional.empty() : Optional.of(new Match(phrase, start, end));
    }

    /** Whether one of the phrases stands in a text. */
    public boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayBegin(text, i) && find(text, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The phrases in a text from left to right, the longest at each place; none overlaps another. */
    public List<Match> in(String text) {
        List<Match> matches = List.of();
        int i = 0;
        while (i < text.length()) {
            Optional<Match> match = at(text, i);
            if (match.isPresent()) {
                matches = matches.isEmpty() ? new ArrayList<>() : matches;
                matches.add(match.get());
                i = match.get().end();
            } else {
                i++;
            }
        }
        return matches;
    }
}
