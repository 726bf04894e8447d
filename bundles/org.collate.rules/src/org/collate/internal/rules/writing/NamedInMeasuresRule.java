package org.collate.internal.rules.writing;

import java.util.List;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Role;
import org.collate.validation.RuleContext;

/** A rule that wants most measures to name something, unless the introduction of their section names it for all. */
abstract class NamedInMeasuresRule extends MostItemsRule {

    NamedInMeasuresRule(String id, RuleData data) {
        super(id, data);
    }

    @Override
    Class<? extends Item> type() {
        return Measure.class;
    }

    @Override
    List<ItemText> items(RuleContext context) {
        boolean forAll = context.overview().sections(Role.MEASURES).stream()
                .anyMatch(section -> isNamed(Trees.text(Trees.introduction(section)), context));
        return forAll ? List.of() : ItemText.measures(context.overview());
    }

    @Override
    final boolean has(ItemText item, RuleContext context) {
        return isNamed(item.text(), context);
    }

    private static boolean isNamed(String text, RuleContext context) {
        return context.settings()
                .prepared(PhraseSet.class, each -> PhraseSet.of(each, "words"))
                .isIn(text);
    }
}
