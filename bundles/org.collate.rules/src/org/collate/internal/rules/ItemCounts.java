package org.collate.internal.rules;

import java.util.List;
import org.collate.model.report.Aspect;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;

/** Counts what is itemised, as readers do. */
public final class ItemCounts {

    private ItemCounts() {}

    /** How many items and aspects stand directly in a parent. */
    public static int parts(Parent parent) {
        return (int) parent.getContents().stream()
                .filter(content -> content instanceof Item || content instanceof Headed)
                .count();
    }

    /** How many problems a part of a report lists: the innermost ones, and aspects with text that list none. */
    public static int problems(Parent parent) {
        long listed = leaves(parent).size();
        long unlisted = Trees.within(parent, Aspect.class).stream()
                .filter(ItemCounts::isUnitemised)
                .count();
        return (int) (listed + unlisted);
    }

    /** The innermost problems in a parent: those in which no other stands. */
    public static List<Problem> leaves(Parent parent) {
        List<Problem> leaves = Trees.within(parent, Problem.class);
        leaves.removeIf(problem -> Trees.has(problem, Problem.class));
        return leaves;
    }

    /** Whether an aspect has text, but neither items nor aspects. */
    public static boolean isUnitemised(Aspect aspect) {
        return parts(aspect) == 0 && Trees.hasText(aspect);
    }
}
