package org.collate.internal.rules.writing;

import java.util.List;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.RuleData;
import org.collate.validation.RuleContext;

/** M03: measures say until when or how often. Where most have no number at all, M02 has said so, and this would follow from it. */
public final class DeadlinesRule extends NamedInMeasuresRule {

    /** The rule with its data. */
    public DeadlinesRule(RuleData data) {
        super("M03", data);
    }

    @Override
    List<ItemText> items(RuleContext context) {
        List<ItemText> items = super.items(context);
        long numbers = items.stream().filter(DeadlinesRule::hasDigits).count();
        return 2 * numbers < items.size() ? List.of() : items;
    }

    @Override
    Object taken(ItemText item, RuleContext context) {
        return List.of(super.taken(item, context), hasDigits(item));
    }

    private static boolean hasDigits(ItemText item) {
        return item.is("digits", each -> each.text().chars().anyMatch(Character::isDigit));
    }
}
