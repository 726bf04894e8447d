package org.collate.internal.rules.writing;

import java.util.BitSet;
import org.collate.internal.rules.PhraseSet;
import org.collate.validation.Settings;

/**
 * Tells whether a text says something that can be checked: a number, a date, an example, a name.
 *
 * @param words what announces such a thing, from the rule's data under {@code words}
 * @param units what a Chinese numeral counts, under {@code units}
 */
record Concreteness(PhraseSet words, PhraseSet units) {

    private static final BitSet COUNTING = new BitSet();

    static {
        "两二三四五六七八九十".chars().forEach(COUNTING::set);
    }

    static Concreteness of(Settings settings) {
        return new Concreteness(PhraseSet.of(settings, "words"), PhraseSet.of(settings, "units"));
    }

    /** Whether a text has a digit, a counted thing or one of the words. */
    boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９' || isCount(text, i)) {
                return true;
            }
        }
        return words.isIn(text);
    }

    /** A Chinese numeral of two or more before a unit; 一个 and 一些 count nothing. */
    private boolean isCount(String text, int place) {
        return COUNTING.get(text.charAt(place)) && units.isAt(text, place + 1);
    }
}
