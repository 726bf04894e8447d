package org.collate.internal.rules.writing;

import java.util.List;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Item;
import org.collate.model.report.Problem;
import org.collate.validation.RuleContext;

/** P10: problems say what they show of the thinking behind them, and do not name the work alone. */
public final class ThoughtRule extends MostItemsRule {

    /** The rule with its data. */
    public ThoughtRule(RuleData data) {
        super("P10", data);
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
        PhraseSet words = context.settings().prepared(PhraseSet.class, each -> PhraseSet.of(each, "words"));
        return words.isIn(item.text());
    }
}
