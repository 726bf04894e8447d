package org.collate.internal.rules.wording;

import java.util.ArrayList;
import java.util.List;
import org.collate.internal.rules.PhraseTrie;
import org.collate.internal.rules.Phrases;

/**
 * Words that are wrong, and what is right, as a list of {@code wrong=right}. An entry without = is right as it stands and
 * keeps what is wrong in other words, such as 权利 in 政治权利, from being found in it.
 */
final class Corrections {

    private final List<String> right;
    private final PhraseTrie trie;

    private Corrections(List<String> wrong, List<String> right) {
        this.right = right;
        this.trie = PhraseTrie.of(wrong);
    }

    /**
     * Something wrong in a text.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends
     * @param right what should stand there
     */
    record Found(int start, int end, String right) {}

    static Corrections of(List<String> entries) {
        List<String> wrong = new ArrayList<>(entries.size());
        List<String> right = new ArrayList<>(entries.size());
        for (String entry : entries) {
            wrong.add(Phrases.left(entry));
            right.add(Phrases.right(entry));
        }
        return new Corrections(wrong, right);
    }

    /** What is wrong in a text, from left to right. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>(0);
        for (PhraseTrie.Match match : trie.in(text)) {
            String correct = right.get(match.phrase());
            if (!correct.isEmpty() && !standsAround(text, match, correct)) {
                found.add(new Found(match.start(), match.end(), correct));
            }
        }
        return found;
    }

    /** Whether the right words stand there anyway, of which the wrong ones are a part. */
    private static boolean standsAround(String text, PhraseTrie.Match match, String correct) {
        int first = Math.max(0, match.end() - correct.length());
        for (int start = first; start <= match.start(); start++) {
            if (text.startsWith(correct, start)) {
                return true;
            }
        }
        return false;
    }
}
