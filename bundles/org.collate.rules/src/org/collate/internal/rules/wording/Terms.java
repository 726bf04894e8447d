package org.collate.internal.rules.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fixed words of four characters and more, and where a text has one with a single slip: a character of the same sound, one
 * doubled, dropped or two swapped. Each slip leaves the first two characters, the last two, or both ends in place, and by
 * these a word is found.
 */
final class Terms {

    /** A word this long is known even where a character of it is dropped. */
    private static final int LONG = 6;

    private final PairIndex byBegin;
    private final PairIndex byEnd;
    private final PairIndex byEnds;
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

    private Terms(Set<String> known, Sounds sounds, int size) {
        this.byBegin = new PairIndex(size);
        this.byEnd = new PairIndex(size);
        this.byEnds = new PairIndex(size);
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
        Set<String> known = new HashSet<>(words);
        known.addAll(others);
        Terms terms = new Terms(known, sounds, words.size());
        for (String word : words) {
            int last = word.length() - 1;
            terms.byBegin.add(word.charAt(0), word.charAt(1), word);
            terms.byEnd.add(word.charAt(last - 1), word.charAt(last), word);
            if (word.length() == 4) {
                terms.byEnds.add(word.charAt(0), word.charAt(last), word);
            }
        }
        return terms;
    }

    /** The slips in a text, from left to right. */
    List<Slip> in(String text) {
        List<Slip> slips = new ArrayList<>(0);
        int from = 0;
        for (int i = 0; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            if (i >= from && c >= '一' && c <= '\u9fff' && mayBe(text, i)) {
                Optional<Slip> slip = at(text, i, from);
                slip.ifPresent(slips::add);
                from = slip.map(Slip::end).orElse(from);
            }
        }
        return slips;
    }

    private boolean mayBe(String text, int i) {
        char first = text.charAt(i);
        char last = text.charAt(i + 3);
        return byBegin.mayHave(first, text.charAt(i + 1))
                || byEnd.mayHave(text.charAt(i + 2), last)
                || byEnds.mayHave(first, last);
    }

    /**
     * The slip that is seen at a place: of a word that begins there, or of one of which four characters lie there, the last
     * two in place.
     */
    private Optional<Slip> at(String text, int start, int from) {
        List<String> begun = byBegin.get(text.charAt(start), text.charAt(start + 1));
        List<String> ended = byEnd.get(text.charAt(start + 2), text.charAt(start + 3));
        List<String> around = byEnds.get(text.charAt(start), text.charAt(start + 3));
        if (begun.isEmpty() && ended.isEmpty() && around.isEmpty()) {
            return Optional.empty();
        }
        Optional<Slip> slip = Optional.empty();
        for (String word : begun) {
            if (text.startsWith(word, start)) {
                return Optional.empty();
            }
            slip = slip.or(() -> from(text, start, word));
        }
        for (String word : around) {
            slip = slip.or(() -> isSwapped(text.substring(start, start + 4), word)
                    ? Optional.of(new Slip(start, start + 4, word))
                    : Optional.empty());
        }
        for (String word : ended) {
            slip = slip.or(() -> upTo(text, start + 4, word));
        }
        return slip.filter(each -> each.start() >= from && !isKnown(text, each));
    }

    /** A word that begins at a place. */
    private Optional<Slip> from(String text, int start, String word) {
        for (int length = word.length() + 1; length >= word.length() - 1; length--) {
            int end = start + length;
            if (end <= text.length() && mayBe(text, start, length, word) && isSlip(text.substring(start, end), word)) {
                return Optional.of(new Slip(start, end, word));
            }
        }
        return Optional.empty();
    }

    /** A word that ends at a place. */
    private Optional<Slip> upTo(String text, int end, String word) {
        int start = end - word.length();
        boolean slip =
                start >= 0 && mayBe(text, start, word.length(), word) && isSlip(text.substring(start, end), word);
        return slip ? Optional.of(new Slip(start, end, word)) : Optional.empty();
    }

    /** Whether words could be a word with a slip, as far as a look at them without a copy tells. */
    private static boolean mayBe(String text, int start, int length, String word) {
        if (length != word.length()) {
            char third = text.charAt(start + 2);
            return third == word.charAt(1) || third == word.charAt(2) || third == word.charAt(3);
        }
        int different = 0;
        for (int i = 0; i < length && different <= 2; i++) {
            different += text.charAt(start + i) == word.charAt(i) ? 0 : 1;
        }
        return different <= 2;
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
