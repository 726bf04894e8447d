package org.collate.validation;

/** A rule over the whole report. It runs again after every edit, so it is quick, and keeps what it derives from a text. */
public non-sealed interface ReportRule extends Rule {

    /** Adds what the rule finds in the report of the context. */
    void check(RuleContext context, FindingSink sink);
}
