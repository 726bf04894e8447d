package org.collate.internal.rules.numbering;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.collate.core.layout.HanNumerals;
import org.collate.core.layout.Numbers;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/**
 * A rule over typed numbers in their order. Per parent and style they make one list: unnumbered elements that stand side
 * by side share it, an element with a computed number holds its own, which goes on from that number.
 */
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
    public final void check(RuleContext context, FindingSink sink) {
        walk(context.report(), context, sink);
    }

    private void walk(Parent parent, RuleContext context, FindingSink sink) {
        Map<Numbering, Integer> shared = new EnumMap<>(Numbering.class);
        for (Content content : parent.getContents()) {
            Entry entry = context.overview().entry(content);
            if (!TypedNumbers.of(entry).isEmpty()) {
                boolean own = content instanceof Headed || isNumbered(content);
                check(entry, own ? ownList(content, context) : shared, own, sink);
            }
            if (content instanceof Parent inner) {
                walk(inner, context, sink);
            }
        }
    }

    private static boolean isNumbered(Content content) {
        return content instanceof Numbered numbered && numbered.getNumbering() != Numbering.NONE;
    }

    private static Map<Numbering, Integer> ownList(Content content, RuleContext context) {
        Map<Numbering, Integer> list = new EnumMap<>(Numbering.class);
        if (content instanceof Numbered numbered && isNumbered(content)) {
            String number = context.overview().number(numbered);
            IntStream.rangeClosed(1, HanNumerals.MAXIMUM)
                    .filter(value -> number.equals(Numbers.write(numbered.getNumbering(), value)))
                    .findFirst()
                    .ifPresent(value -> list.put(numbered.getNumbering(), value));
        }
        return list;
    }

    private void check(Entry entry, Map<Numbering, Integer> list, boolean own, FindingSink sink) {
        for (TypedNumber number : TypedNumbers.of(entry)) {
            int last = list.getOrDefault(number.style(), 0);
            // A typed number at the start of what is numbered anyway is spoken of once, as doubled.
            boolean doubled = number.start() == 0 && last > 0 && own;
            if (!doubled && isWrong(last, number.value())) {
                Passage passage = entry.passages().get(0);
                String typed = passage.text().substring(number.start(), number.end());
                sink.add(passage, number.start(), number.end(), text("wrong", typed, last));
            }
            list.put(number.style(), number.value());
        }
    }
}
