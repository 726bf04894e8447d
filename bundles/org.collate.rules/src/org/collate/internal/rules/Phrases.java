package org.collate.internal.rules;

import java.util.List;
import java.util.Optional;

/** Looks for phrases of a rule's data in texts. */
public final class Phrases {

    private Phrases() {}

    /** Whether a text holds one of the phrases. */
    public static boolean in(String text, List<String> phrases) {
        return first(text, phrases).isPresent();
    }

    /** The first of the phrases that a text holds. */
    public static Optional<String> first(String text, List<String> phrases) {
        return phrases.stream().filter(text::contains).findFirst();
    }

    /** The phrase that stands at a place of a text, the longest of several; in any case of Latin letters. */
    public static Optional<String> at(String text, int start, List<String> phrases) {
        Optional<String> longest = Optional.empty();
        for (String phrase : phrases) {
            if (text.regionMatches(true, start, phrase, 0, phrase.length())
                    && phrase.length() > longest.map(String::length).orElse(0)) {
                longest = Optional.of(phrase);
            }
        }
        return longest;
    }

    /** The part of a setting of the form {@code wrong=right} before its =, or the whole. */
    public static String left(String setting) {
        int equals = setting.indexOf('=');
        return equals < 0 ? setting : setting.substring(0, equals);
    }

    /** The part of a setting of the form {@code wrong=right} after its =, or nothing. */
    public static String right(String setting) {
        int equals = setting.indexOf('=');
        return equals < 0 ? "" : setting.substring(equals + 1);
    }
}
