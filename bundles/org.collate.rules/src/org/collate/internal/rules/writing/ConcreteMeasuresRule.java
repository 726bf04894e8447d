package org.collate.internal.rules.writing;

import java.util.List;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.validation.RuleContext;

/** M02: at least half of the measures can be checked: by a number, a date or something named that will be there. */
public final class ConcreteMeasuresRule extends MostItemsRule {

    /** The rule with its data. */
    public ConcreteMeasuresRule(RuleData data) {
        super("M02", data);
    }

    @Override
    Class<? extends Item> type() {
        return Measure.class;
    }

    @Override
    List<ItemText> items(RuleContext context) {
        return ItemText.measures(context.overview());
    }

    @Override
    boolean has(ItemText item, RuleContext context) {
        return context.settings().prepared(Concreteness.class, Concreteness::of).isIn(item.text());
    }
}
