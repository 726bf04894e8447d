package org.collate.internal.rules;

import java.util.Optional;
import org.collate.internal.rules.examples.Examples;
import org.collate.model.Messages;
import org.collate.validation.Rule.Example;
import org.collate.validation.Settings;

/** What every built-in rule has: id, name, data and messages. Their keys begin with the id of the rule. */
public abstract class BuiltIn {

    private final String id;
    private final Settings defaults;
    private final Messages messages;

    BuiltIn(String id, RuleData data) {
        this.id = id;
        this.defaults = data.settings(id);
        this.messages = data.messages();
    }

    /** The id of the rule. */
    public final String id() {
        return id;
    }

    /** What it looks at, in a few words. */
    public final String name() {
        return text("name");
    }

    /** What it looks at, why reviewers mind, and what to do. */
    public final String description() {
        return text("about");
    }

    /** What it finds, shown. */
    public final Optional<Example> example() {
        return Examples.of(id);
    }

    /** Its own data. */
    public final Settings defaults() {
        return defaults;
    }

    /** A message of this rule; whole numbers are written without grouping. */
    protected final String text(String key, Object... arguments) {
        return shared(id + "." + key, arguments);
    }

    /** A message that rules share. */
    protected final String shared(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = arguments[i] instanceof Integer || arguments[i] instanceof Character
                    ? arguments[i].toString()
                    : arguments[i];
        }
        return messages.get(key, written);
    }
}
