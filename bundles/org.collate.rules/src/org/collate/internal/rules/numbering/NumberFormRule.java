package org.collate.internal.rules.numbering;

import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.internal.rules.Traits;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** A rule over the form of each typed number. */
abstract class NumberFormRule extends TextRule {

    NumberFormRule(String id, RuleData data) {
        super(id, data, Traits.DIGIT | Traits.NUMERAL);
    }

    /**
     * The form that a number should have; the typed one where nothing is wrong.
     *
     * @param typed the number as it is typed, with the next sign behind it, if there is one
     */
    abstract String right(NumberInText number, String typed);

    @Override
    protected final void check(Passage passage, RuleContext context, FindingSink sink) {
        if (!passage.isContent()) {
            return;
        }
        String text = passage.text();
        for (NumberInText number : TypedNumbers.of(context.overview().entry(passage.element()))) {
            String typed = text.substring(number.start(), Math.min(text.length(), number.end() + 1));
            String right = right(number, typed);
            if (!right.equals(typed)) {
                int same = right.endsWith(typed.substring(typed.length() - 1)) ? 1 : 0;
                int end = number.start() + typed.length() - same;
                String words = right.substring(0, right.length() - same);
                String message = text("wrong", text.substring(number.start(), end), words);
                sink.add(passage, number.start(), end, message, replace(passage, number.start(), end, words));
            }
        }
    }
}
