package org.collate.validation;

/**
 * A rule over one element at a time. What it finds depends on nothing but the element's own attributes and the settings;
 * not on what stands around it.
 */
public non-sealed interface ElementRule extends Rule {

    /** Adds what the rule finds in one element. */
    void check(Entry entry, RuleContext context, FindingSink sink);
}
