package org.collate.internal.rules.numbering;

import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.internal.rules.Traits;
import org.collate.model.report.Headed;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** N08: what has a computed number has no typed one beside it. */
public final class DoubledNumberRule extends TextRule {

    /** The rule with its data. */
    public DoubledNumberRule(RuleData data) {
        super("N08", data, Traits.DIGIT | Traits.NUMERAL);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        if (!(passage.element() instanceof Numbered numbered) || numbered.getNumbering() == Numbering.NONE) {
            return;
        }
        TypedNumbers.of(context.overview().entry(passage.element())).stream()
                .limit(1)
                .filter(number -> number.first()
                        && passage.text().substring(0, number.start()).isBlank())
                .filter(number -> numbered instanceof Headed || number.style() == numbered.getNumbering())
                .forEach(number -> {
                    String typed = passage.text().substring(number.start(), number.end());
                    sink.add(
                            passage,
                            number.start(),
                            number.end(),
                            text("twice", typed),
                            replace(passage, number.start(), number.end(), ""));
                });
    }
}
