package org.collate.internal.rules.writing;

import java.util.List;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Item;
import org.collate.model.report.Problem;
import org.collate.validation.RuleContext;

/** P06: at least half of the problems give an example, a number, a date or a name. */
public final class ConcreteProblemsRule extends MostItemsRule {

    /** The rule with its data. */
    public ConcreteProblemsRule(RuleData data) {
        super("P06", data);
    }

    @Override
    Class<? extends Item> type() {
        return Problem.class;
    }

    @Override
    List<ItemText> items(RuleContext context) {
        return ItemText.problems(context.overview());
    }

    @Override
    boolean has(ItemText item, RuleContext context) {
        return context.settings().prepared(Concreteness.class, Concreteness::of).isIn(item.text());
    }
}
