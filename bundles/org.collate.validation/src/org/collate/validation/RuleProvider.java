package org.collate.validation;

import java.util.List;

/** Brings several rules at once. A contribution has a public constructor without parameters. */
public interface RuleProvider {

    /** The rules, in the order in which they are listed. */
    List<Rule> rules();
}
