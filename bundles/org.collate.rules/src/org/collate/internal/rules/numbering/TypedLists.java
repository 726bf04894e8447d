package org.collate.internal.rules.numbering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collate.core.layout.HanNumerals;
import org.collate.core.layout.Numbers;
import org.collate.internal.rules.Traits;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.validation.Entry;
import org.collate.validation.Overview;

/**
 * The typed numbers of a report in their lists. Per parent and style they make one list: unnumbered elements that stand
 * side by side share it, an element with a computed number holds its own, which goes on from that number.
 *
 * @param steps the numbers in reading order
 */
record TypedLists(List<Step> steps) {

    /**
     * A typed number in its list.
     *
     * @param last the number before it; 0 for none
     * @param doubled whether it begins what is numbered anyway, which another rule speaks of
     */
    record Step(Entry entry, NumberInText number, int last, boolean doubled) {}

    /** The lists of a report, made once for all rules. */
    static TypedLists of(Overview overview) {
        return overview.derived(TypedLists.class, TypedLists.class, each -> {
            TypedLists lists = new TypedLists(new ArrayList<>());
            lists.fill(each);
            return lists;
        });
    }

    private void fill(Overview overview) {
        Map<Object, Map<Numbering, Integer>> shared = new IdentityHashMap<>();
        for (Entry entry : Traits.having(overview, Traits.DIGIT | Traits.NUMERAL)) {
            if (entry.element() instanceof Content content
                    && !TypedNumbers.of(entry).isEmpty()) {
                boolean own = content instanceof Headed || isNumbered(content);
                Map<Numbering, Integer> list = own
                        ? ownList(content, overview)
                        : shared.computeIfAbsent(content.getParent(), each -> new EnumMap<>(Numbering.class));
                add(entry, list, own);
            }
        }
    }

    private static boolean isNumbered(Content content) {
        return content instanceof Numbered numbered && numbered.getNumbering() != Numbering.NONE;
    }

    private static Map<Numbering, Integer> ownList(Content content, Overview overview) {
        Map<Numbering, Integer> list = new EnumMap<>(Numbering.class);
        if (content instanceof Numbered numbered && isNumbered(content)) {
            String number = overview.number(numbered);
            IntStream.rangeClosed(1, HanNumerals.MAXIMUM)
                    .filter(value -> number.equals(Numbers.write(numbered.getNumbering(), value)))
                    .findFirst()
                    .ifPresent(value -> list.put(numbered.getNumbering(), value));
        }
        return list;
    }

    private void add(Entry entry, Map<Numbering, Integer> list, boolean own) {
        for (NumberInText number : TypedNumbers.of(entry)) {
            int last = list.getOrDefault(number.style(), 0);
            steps.add(new Step(entry, number, last, number.start() == 0 && last > 0 && own));
            list.put(number.style(), number.value());
        }
    }
}
