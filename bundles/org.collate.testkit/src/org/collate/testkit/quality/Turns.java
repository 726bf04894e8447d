package org.collate.testkit.quality;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Whether the order of passages that two persons turned can be told. Who changes b c into c b moved one of the two; where the
 * other person turns a and b as well, a comes before c in both texts and behind it by what both did.
 */
final class Turns {

    private Turns() {}

    /** Whether three passages would have to stand in a circle for every turn to be kept. */
    static boolean isAmbiguous(Work work) {
        List<String> base = ids(work.base());
        List<String> ours = ids(work.ourPaper());
        List<String> theirs = ids(work.theirPaper());
        List<String> common = base.stream()
                .filter(each -> ours.contains(each) && theirs.contains(each))
                .toList();
        BiPredicate<String, String> before = (one, other) -> {
            boolean was = base.indexOf(one) < base.indexOf(other);
            boolean mine = ours.indexOf(one) < ours.indexOf(other);
            boolean theirOrder = theirs.indexOf(one) < theirs.indexOf(other);
            return mine == was ? theirOrder : mine;
        };
        return common.stream()
                .anyMatch(one -> common.stream()
                        .filter(two -> !two.equals(one) && before.test(one, two))
                        .anyMatch(two -> common.stream()
                                .anyMatch(three -> !three.equals(one)
                                        && !three.equals(two)
                                        && before.test(two, three)
                                        && before.test(three, one))));
    }

    private static List<String> ids(Paper paper) {
        return paper.passages().stream().map(Passage::id).toList();
    }
}
