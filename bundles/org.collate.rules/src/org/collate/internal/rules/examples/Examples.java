package org.collate.internal.rules.examples;

import java.util.MissingResourceException;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.validation.Rule.Example;

/** The examples of the built-in rules, from the messages beside this class. Read only when somebody asks. */
public final class Examples {

    private Examples() {}

    /** The example of a rule, in the language of the user; empty where there is none. */
    public static Optional<Example> of(String rule) {
        Messages text = Messages.of(Examples.class);
        try {
            return Optional.of(new Example(text.get(rule + ".faulty"), text.get(rule + ".right")));
        } catch (MissingResourceException e) {
            // A rule may have none; that every built-in one has, a test holds.
            return Optional.empty();
        }
    }
}
