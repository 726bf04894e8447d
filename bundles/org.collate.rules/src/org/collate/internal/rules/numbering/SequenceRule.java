package org.collate.internal.rules.numbering;

import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Traits;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** A rule over typed numbers in their order. */
abstract class SequenceRule extends BuiltInReportRule {

    SequenceRule(String id, RuleData data) {
        super(id, data);
    }

    /**
     * Whether a number is wrong where it stands.
     *
     * @param last the number before it in its list; 0 for none
     */
    abstract boolean isWrong(int last, int value);

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return unlessHas(entry, Traits.DIGIT | Traits.NUMERAL);
    }

    @Override
    public final void check(RuleContext context, FindingSink sink) {
        for (TypedLists.Step step : TypedLists.of(context.overview()).steps()) {
            NumberInText number = step.number();
            if (!step.doubled() && isWrong(step.last(), number.value())) {
                Passage passage = step.entry().passages().get(0);
                String typed = passage.text().substring(number.start(), number.end());
                sink.add(passage, number.start(), number.end(), text("wrong", typed, step.last()));
            }
        }
    }
}
