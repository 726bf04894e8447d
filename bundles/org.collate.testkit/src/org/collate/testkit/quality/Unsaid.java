package org.collate.testkit.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of which two passages three versions do not tell the order, so that either is right. A merge sees the versions and not the
 * scripts, and there are two cases in which scripts that give other orders leave the same versions.
 *
 * <p>One gap: one person put a passage between two others, and the other person another passage between the same two. Neither
 * text has both where they now are, so nobody ever said which comes first; what the scripts say of it follows from a neighbour
 * that one of them named and that has left the gap since. With nothing in base but a, p and b, where ours puts x behind p
 * and then p behind b, ours is a x b p, whether x came before p or behind it; theirs, a y p b, says nothing about x.
 *
 * <p>A circle: who changes b c into c b moved one of the two, and the text does not say which. Where the other person turned a
 * and b as well, a comes before c in both texts and behind it by what both did, so that one of the three turns must give way.
 */
final class Unsaid {

    private final List<String> expected;
    private final Set<String> placedByOurs;
    private final Set<String> placedByTheirs;
    private final List<String> common;
    private final boolean[][] before;

    /** The orders that some work leaves open, where both scripts give a paper in either order. */
    Unsaid(Work work, Paper expected) {
        this.expected = ids(expected);
        placedByOurs = placed(work.ours());
        placedByTheirs = placed(work.theirs());
        List<String> base = ids(work.base());
        List<String> ours = ids(work.ourPaper());
        List<String> theirs = ids(work.theirPaper());
        common = base.stream()
                .filter(each -> ours.contains(each) && theirs.contains(each))
                .toList();
        before = new boolean[common.size()][common.size()];
        for (int i = 0; i < common.size(); i++) {
            for (int j = i + 1; j < common.size(); j++) {
                boolean mine = isBefore(ours, common.get(i), common.get(j));
                boolean other = isBefore(theirs, common.get(i), common.get(j));
                before[i][j] = mine && other;
                before[j][i] = !before[i][j];
            }
        }
        close();
    }

    /** Makes what follows from orders an order. */
    private void close() {
        for (int by = 0; by < common.size(); by++) {
            for (int i = 0; i < common.size(); i++) {
                for (int j = 0; j < common.size(); j++) {
                    before[i][j] |= before[i][by] && before[by][j];
                }
            }
        }
    }

    /** Whether two passages may stand in either order. */
    boolean isOpen(String one, String other) {
        return isInOneGap(one, other) || isInCircle(one, other);
    }

    private boolean isInOneGap(String one, String other) {
        boolean isOfBoth = placedByOurs.contains(one) && placedByTheirs.contains(other)
                || placedByOurs.contains(other) && placedByTheirs.contains(one);
        int i = expected.indexOf(one);
        int j = expected.indexOf(other);
        return isOfBoth
                && expected.subList(Math.min(i, j), Math.max(i, j)).stream()
                        .allMatch(each -> placedByOurs.contains(each) || placedByTheirs.contains(each));
    }

    private boolean isInCircle(String one, String other) {
        int i = common.indexOf(one);
        int j = common.indexOf(other);
        return i >= 0 && j >= 0 && before[i][j] && before[j][i];
    }

    private static boolean isBefore(List<String> order, String one, String other) {
        return order.indexOf(one) < order.indexOf(other);
    }

    /** The passages that a script moved or added. */
    private static Set<String> placed(List<Change> script) {
        Set<String> placed = new HashSet<>();
        for (Change change : script) {
            if (change instanceof Change.Shift shift) {
                placed.add(shift.passage());
            } else if (change instanceof Change.Add add) {
                placed.add(add.passage().id());
            }
        }
        return placed;
    }

    private static List<String> ids(Paper paper) {
        return paper.passages().stream().map(Passage::id).toList();
    }
}
