package org.collate.operations.fit;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.collate.validation.Characters;

/**
 * A heading of an aspect by its pairs of characters, so that shortened and slightly changed ones are known again. Words
 * that headings have or have not, such as 方面, do not count.
 *
 * @param pairs the pairs
 */
record Grams(Set<String> pairs) {

    private static final Pattern COMMON = Pattern.compile("方面|存在的?(主要|突出)?(问题|不足|差距)");
    private static final int ALIKE = 60;
    private static final int WITHIN = 80;
    private static final int LEAST = 3;
    private static final int PERCENT = 100;

    static Grams of(String heading) {
        StringBuilder bare = new StringBuilder();
        COMMON.matcher(heading)
                .replaceAll("")
                .chars()
                .filter(c -> Characters.isHan((char) c) || Character.isLetterOrDigit(c))
                .forEach(c -> bare.append((char) c));
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= bare.length(); i++) {
            pairs.add(bare.substring(i, i + 2));
        }
        return new Grams(pairs);
    }

    /** Whether two headings are of one aspect: much alike, or one of them the other one shortened. */
    boolean isLike(Grams other) {
        Set<String> few = pairs.size() <= other.pairs.size() ? pairs : other.pairs;
        Set<String> many = few == pairs ? other.pairs : pairs;
        int shared = (int) few.stream().filter(many::contains).count();
        return few.size() >= LEAST && shared * PERCENT >= WITHIN * few.size()
                || shared > 0 && 2 * shared * PERCENT >= ALIKE * (few.size() + many.size());
    }
}
