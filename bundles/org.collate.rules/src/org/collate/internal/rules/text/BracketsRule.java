package org.collate.internal.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.layout.HanNumerals;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Traits;
import org.collate.validation.Characters;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/**
 * T13: brackets and title marks stand in pairs. A pair may reach over several elements, as where an import divided its words; the
 * bracket behind a number, as in 1）, has no partner.
 */
public final class BracketsRule extends BuiltInReportRule {

    private static final String OPEN = "（(《〈【〔［";
    private static final String CLOSE = "）)》〉】〕］";
    /** Which brackets close one another: （a) is a matter of width, and another rule speaks of it. */
    private static final String KIND = "aabcdef";

    private record Bracket(Passage passage, int place) {

        char sign() {
            return passage.text().charAt(place);
        }
    }

    private record Halves(List<Bracket> halves) {}

    /** The rule with its data. */
    public BracketsRule(RuleData data) {
        super("T13", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return unlessHas(entry, Traits.BRACKET);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        List<Bracket> halves = new ArrayList<>();
        for (Entry entry : Traits.having(context.overview(), Traits.BRACKET)) {
            entry.derived(BracketsRule.class, Halves.class, BracketsRule::halves)
                    .halves()
                    .forEach(each -> pair(halves, each));
        }
        for (Bracket half : halves) {
            boolean open = OPEN.indexOf(half.sign()) >= 0;
            sink.add(half.passage(), half.place(), half.place() + 1, text(open ? "open" : "close", half.sign()));
        }
    }

    /** The brackets of an entry that have no partner in it. */
    private static Halves halves(Entry entry) {
        List<Bracket> halves = new ArrayList<>(0);
        for (Passage passage : entry.passages()) {
            String text = passage.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean bracket = !Characters.isHan(c) && (OPEN.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0);
                if (bracket && !isOfNumber(text, i)) {
                    pair(halves, new Bracket(passage, i));
                }
            }
        }
        return new Halves(halves);
    }

    private static void pair(List<Bracket> halves, Bracket bracket) {
        int kind = CLOSE.indexOf(bracket.sign());
        if (kind >= 0 && !halves.isEmpty()) {
            int open = OPEN.indexOf(halves.getLast().sign());
            if (open >= 0 && KIND.charAt(open) == KIND.charAt(kind)) {
                halves.removeLast();
                return;
            }
        }
        halves.add(bracket);
    }

    private static boolean isOfNumber(String text, int place) {
        char sign = text.charAt(place);
        if (sign != '）' && sign != ')') {
            return false;
        }
        int start = place;
        while (start > 0 && (Marks.isLatin(text.charAt(start - 1)) || HanNumerals.isNumeral(text.charAt(start - 1)))) {
            start--;
        }
        char before = Marks.at(text, start - 1);
        return start < place && place - start <= 2 && "（(".indexOf(before) < 0 && "。；：，、\n 　".indexOf(before) >= 0;
    }
}
