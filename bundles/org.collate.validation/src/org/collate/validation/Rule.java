package org.collate.validation;

import java.util.Optional;

/**
 * What reviewers apply, as one small class without state: a report and its surroundings in, findings out. Rules that read
 * the whole report are told apart from those that read one element, so that an edit re-checks only what it touched.
 */
public sealed interface Rule permits ReportRule, ElementRule {

    /** The id, such as T01: stable, since templates and suppressions name it. */
    String id();

    /** What it looks at, in a few words of the user's language. */
    String name();

    /** What it looks at, why reviewers mind, and what to do, in a sentence or two of the user's language. */
    default String description() {
        return name();
    }

    /**
     * Its own data: phrases, thresholds, and under {@code severity} the word of its severity, or {@code off}. A template
     * overrides them key by key.
     */
    Settings defaults();

    /** A piece of a report in which it finds something, and the same as it should be. */
    default Optional<Example> example() {
        return Optional.empty();
    }

    /** Why the rule cannot be applied here, in the user's language; empty where it can. */
    default Optional<String> notApplicable(RuleContext context) {
        return Optional.empty();
    }

    /**
     * What a rule finds, shown to somebody who asks what it is about.
     *
     * @param faulty a piece of a report in which it finds something, or a few words on one, in the user's language
     * @param right the same as it should be
     */
    record Example(String faulty, String right) {}
}
