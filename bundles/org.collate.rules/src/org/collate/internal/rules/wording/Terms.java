package org.collate.internal.rules.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fixed words of four characters and more, and where a text has one with a single slip: a character of the same sound, one
 * doubled, dropped or two swapped. Each slip leaves the first two characters, the last two, or both ends in place, and by
 * these a word is found.
 */
final class Terms {

    /** A word this long is known even where a character of it is dropped. */
    private static final int LONG = 6;

    private final Map<Integer, List<String>> byBegin = new HashMap<>();
    private final Map<Integer, List<String>> byEnd = new HashMap<>();
    private final Map<Integer, List<String>> byEnds = new HashMap<>();
    private final Set<String> known;
    private final Sounds sounds;

    /**
     * A word with a slip.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends
     * @param right the word
     */
    record Slip(int start, int end, String right) {}

    private Terms(Set<String> known, Sounds sounds) {
        this.known = known;
        this.sounds = sounds;
    }

    /**
     * The words of a list.
     *
     * @param words fixed words
     * @param others what looks like one of them with a slip, and is right
     */
    static Terms of(Collection<String> words, Collection<String> others, Sounds sounds) {
        Set<String> known = new TreeSet<>(words);
        known.addAll(others);
        Terms terms = new Terms(known, sounds);
        for (String word : words) {
            int last = word.length() - 1;
            add(terms.byBegin, pair(word.charAt(0), word.charAt(1)), word);
            add(terms.byEnd, pair(word.charAt(last - 1), word.charAt(last)), word);
            if (word.length() == 4) {
                add(terms.byEnds, pair(word.charAt(0), word.charAt(last)), word);
            }
        }
        return terms;
    }

    private static void add(Map<Integer, List<String>> index, int key, String word) {
        index.computeIfAbsent(key, each -> new ArrayList<>(2)).add(word);
    }

    private static int pair(char first, char second) {
        return first << 16 | second;
    }

    /** The slips in a text, from left to right. */
    List<Slip> in(String text) {
        List<Slip> slips = new ArrayList<>(0);
        int from = 0;
        for (int i = 0; i + 3 < text.length(); i++) {
            Optional<Slip> slip = i < from || text.charAt(i) < '一' ? Optional.empty() : at(text, i);
            if (slip.isPresent()) {
                slips.add(slip.get());
                from = slip.get().end();
            }
        }
        return slips;
    }

    private Optional<Slip> at(String text, int start) {
        Optional<Slip> slip = Optional.empty();
        for (String word : byBegin.getOrDefault(pair(text.charAt(start), text.charAt(start + 1)), List.of())) {
            if (text.startsWith(word, start)) {
                return Optional.empty();
            }
            slip = slip.or(() -> from(text, start, word));
        }
        if (slip.isEmpty()) {
            slip = swappedInside(text, start);
        }
        if (slip.isEmpty()) {
            // A word whose first characters are wrong ends two characters further at the earliest.
            for (String word : byEnd.getOrDefault(pair(text.charAt(start + 2), text.charAt(start + 3)), List.of())) {
                slip = slip.or(() -> upTo(text, start + 4, word));
            }
        }
        return slip.filter(each -> !isKnown(text, each));
    }

    private Optional<Slip> swappedInside(String text, int start) {
        String four = text.substring(start, start + 4);
        for (String word : byEnds.getOrDefault(pair(four.charAt(0), four.charAt(3)), List.of())) {
            if (isSwapped(four, word)) {
                return Optional.of(new Slip(start, start + 4, word));
            }
        }
        return Optional.empty();
    }

    /** A word that begins at a place. */
    private Optional<Slip> from(String text, int start, String word) {
        for (int length = word.length() + 1; length >= word.length() - 1; length--) {
            int end = start + length;
            if (end <= text.length() && isSlip(text.substring(start, end), word)) {
                return Optional.of(new Slip(start, end, word));
            }
        }
        return Optional.empty();
    }

    /** A word that ends at a place. */
    private Optional<Slip> upTo(String text, int end, String word) {
        int start = end - word.length();
        boolean slip = start >= 0 && isSlip(text.substring(start, end), word);
        return slip ? Optional.of(new Slip(start, end, word)) : Optional.empty();
    }

    /** Whether what stands there, or something around it, is a word of its own. */
    private boolean isKnown(String text, Slip slip) {
        for (int start = Math.max(0, slip.start() - 2); start <= slip.start(); start++) {
            for (int end = slip.end(); end <= Math.min(text.length(), slip.end() + 2); end++) {
                if (known.contains(text.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSlip(String words, String word) {
        int more = words.length() - word.length();
        if (more == 0) {
            return isMistyped(words, word) || isSwapped(words, word);
        }
        return more > 0 ? isDoubled(words, word) : word.length() >= LONG && isDropped(words, word);
    }

    private boolean isMistyped(String words, String word) {
        int different = -1;
        for (int i = 0; i < word.length(); i++) {
            if (words.charAt(i) != word.charAt(i)) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0 && sounds.areAlike(words.charAt(different), word.charAt(different));
    }

    private static boolean isSwapped(String words, String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            if (words.charAt(i) != word.charAt(i)) {
                return words.charAt(i) == word.charAt(i + 1)
                        && words.charAt(i + 1) == word.charAt(i)
                        && words.regionMatches(i + 2, word, i + 2, word.length() - i - 2);
            }
        }
        return false;
    }

    /** A character inside the word stands twice; one at its edge may belong to the word beside it. */
    private static boolean isDoubled(String words, String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (words.charAt(i) == words.charAt(i + 1)
                    && word.charAt(i) != word.charAt(i + 1)
                    && isWithout(words, i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is another one with a character dropped that is neither among its first nor its last ones. */
    private static boolean isDropped(String words, String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (isWithout(word, i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithout(String longer, int place, String shorter) {
        return longer.regionMatches(0, shorter, 0, place)
                && longer.regionMatches(place + 1, shorter, place, shorter.length() - place);
    }
}
