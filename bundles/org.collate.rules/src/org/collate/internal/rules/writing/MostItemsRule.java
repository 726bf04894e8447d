package org.collate.internal.rules.writing;

import java.util.List;
import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Item;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/**
 * A rule that wants something of most items of a kind. It says so once, on the section in which they stand: under
 * {@code from} items it says nothing, and under {@code least} lies how many percent must have it.
 */
abstract class MostItemsRule extends BuiltInReportRule {

    MostItemsRule(String id, RuleData data) {
        super(id, data);
    }

    /** The items that the rule looks at; none where it does not apply. */
    abstract List<ItemText> items(RuleContext context);

    /** Whether an item has what the rule wants. */
    abstract boolean has(ItemText item, RuleContext context);

    /** The type of the items. */
    abstract Class<? extends Item> type();

    /** What the rule takes from an item that has no other text than its own. */
    Object taken(ItemText item, RuleContext context) {
        return hasKept(item, context);
    }

    private boolean hasKept(ItemText item, RuleContext context) {
        return item.is(getClass(), each -> has(each, context));
    }

    @Override
    public final Optional<Object> takes(Entry entry, RuleContext context) {
        if (!ItemText.isAlone(entry)) {
            return Optional.empty();
        }
        return type().isInstance(entry.element()) ? Optional.of(taken(ItemText.alone(entry), context)) : NOTHING;
    }

    @Override
    public final void check(RuleContext context, FindingSink sink) {
        List<ItemText> items = items(context);
        if (items.size() < context.settings().number("from")) {
            return;
        }
        int least = context.settings().number("least");
        int having = (int) items.stream().filter(item -> hasKept(item, context)).count();
        if (100 * having < least * items.size()) {
            Entry first = items.get(0).entry();
            Section section = first.section().orElse(null);
            String message = text("few", having, items.size());
            if (section == null) {
                sink.add(first.element(), message);
            } else {
                sink.add(section, message);
            }
        }
    }
}
