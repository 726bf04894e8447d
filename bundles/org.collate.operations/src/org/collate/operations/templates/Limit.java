package org.collate.operations.templates;

import java.util.List;
import org.collate.model.Messages;

/** The figures that a template sets for the lengths of a report and its parts, as data of the rules that look at them. */
enum Limit {
    PROBLEMS_SHARE("P01", "least", true),
    PROBLEMS_AND_CAUSES_SHARE("P02", "least", true),
    MEASURES_LEAST("M05", "least", true),
    MEASURES_MOST("M05", "most", true),
    RECOGNITION_MOST("S12", "most", true),
    PROBLEMS_LENGTH("P03", "problems", false),
    CAUSES_LENGTH("P03", "causes", false),
    PROBLEMS_OF_AN_ASPECT("P04", "least", false),
    PROBLEM_LEAST("P13", "least", false),
    PROBLEM_MOST("P13", "most", false),
    CAUSES("C01", "least", false),
    CAUSE_LENGTH("C01", "length", false);

    private final String rule;
    private final String key;
    private final boolean isShare;

    Limit(String rule, String key, boolean isShare) {
        this.rule = rule;
        this.key = key;
        this.isShare = isShare;
    }

    String rule() {
        return rule;
    }

    String key() {
        return key;
    }

    boolean isShare() {
        return isShare;
    }

    /** What it says of a report, with its unit. */
    String label() {
        return Messages.of(Limit.class).get("limit." + rule + "." + key);
    }

    /** Figures of which the second must not be less than the first. */
    static final List<List<Limit>> ORDERED =
            List.of(List.of(MEASURES_LEAST, MEASURES_MOST), List.of(PROBLEM_LEAST, PROBLEM_MOST));

    /** Shares that no report can have together where they are more than all of it. */
    static final List<Limit> TOGETHER = List.of(PROBLEMS_AND_CAUSES_SHARE, MEASURES_LEAST);
}
