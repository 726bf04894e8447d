package org.collate.validation;

import java.util.Optional;

/** A rule over the whole report. It runs again after most edits, so it is quick, and keeps what it derives from a text. */
public non-sealed interface ReportRule extends Rule {

    /**
     * What the rule takes from the words of one element. Where an edit changed words and nothing else, and of each changed
     * element this is what it was, the rule would find what it found, and is not run again. A rule that does not say, or
     * that reads links, is run after every edit.
     *
     * @return compared by equals; empty where any change of the words may matter
     */
    default Optional<Object> takes(Entry entry, RuleContext context) {
        return Optional.empty();
    }

    /** Adds what the rule finds in the report of the context. */
    void check(RuleContext context, FindingSink sink);
}
