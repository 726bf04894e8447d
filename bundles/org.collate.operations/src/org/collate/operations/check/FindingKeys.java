package org.collate.operations.check;

import java.util.List;
import org.collate.model.hash.Hashes;
import org.collate.validation.Characters;

/**
 * What a finding is known by, whatever is edited elsewhere, moved or numbered anew: its rule, its words and the text
 * around them. Hashes, since what is kept is no place for a report's words. Two findings are the same where one of their
 * keys is; the first keys are the surest.
 *
 * @param keys hashes of 16 characters, the surest first; empty texts where there is none
 */
public record FindingKeys(List<String> keys) {

    /** How many keys there are. */
    static final int KEYS = 5;

    /** The key that depends on no message, for a baseline that was written in another language. */
    static final int IN_ANY_LANGUAGE = 4;

    private static final int AROUND = 12;
    private static final int LEAST = 4;
    private static final int LENGTH = 16;

    /** Takes a copy. */
    public FindingKeys {
        keys = List.copyOf(keys);
    }

    /**
     * The identity of words in a text.
     *
     * @param rule the id of the rule, with the part of the element behind it
     * @param element the id of the element, where it is kept; empty where ids follow from the text
     * @param text the text that the words stand in
     * @param start where they begin
     * @param end where they end
     */
    static FindingKeys ofWords(String rule, String element, String text, int start, int end) {
        String words = text.substring(start, end);
        String before =
                around(new StringBuilder(text.substring(0, start)).reverse().toString());
        String after = around(text.substring(end));
        return new FindingKeys(List.of(
                key(rule, "words", words, before, after),
                before.length() < LEAST ? "" : key(rule, "behind", words, before),
                after.length() < LEAST ? "" : key(rule, "ahead", words, after),
                element.isEmpty() ? "" : key(rule, "in", words, element),
                ""));
    }

    /**
     * The identity of what is on an element as a whole, or of the report.
     *
     * @param element the id of the element, where it is kept; empty where ids follow from the text
     * @param text the heading or the lead of the element; empty for the report
     * @param message what is said of it; figures in it change with every edit and do not count
     */
    static FindingKeys ofWhole(String rule, String element, String text, String message) {
        String said = message.replaceAll("[0-9]+([.,][0-9]+)*", "#");
        String bare = around(text, Integer.MAX_VALUE);
        return new FindingKeys(List.of(
                key(rule, "whole", bare, said),
                "",
                "",
                element.isEmpty() ? "" : key(rule, "on", element, said),
                key(rule, "any", bare)));
    }

    private static String around(String text) {
        return around(text, AROUND);
    }

    private static String around(String text, int most) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length() && bare.length() < most; i++) {
            if (!Characters.isBlank(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    private static String key(String... parts) {
        return Hashes.hex(String.join("\n", parts)).substring(0, LENGTH);
    }
}
