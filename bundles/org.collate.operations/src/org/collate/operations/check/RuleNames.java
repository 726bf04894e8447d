package org.collate.operations.check;

import java.util.Collection;
import java.util.List;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.validation.Rule;

/** Holds the ids of rules that a person names against those that there are. */
final class RuleNames {

    private RuleNames() {}

    /** @throws InputException where there is no rule of a name */
    static void check(Collection<String> names, List<Rule> rules) throws InputException {
        List<String> known = rules.stream().map(Rule::id).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                Messages text = Messages.of(RuleNames.class);
                throw new InputException(
                        known.isEmpty() ? text.get("noRules") : text.get("unknownRule", name, String.join(" ", known)));
            }
        }
    }
}
