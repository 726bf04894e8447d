package org.collate.internal.rules.text;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.collate.internal.rules.Phrases;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** T02: no letters stand in for a leader's name, as texts from the Web have them. */
public final class StandInRule extends TextRule {

    private record StandIns(List<String> wrong, List<String> right, BitSet firsts) {

        static StandIns of(List<String> settings) {
            List<String> wrong = settings.stream().map(Phrases::left).toList();
            BitSet firsts = new BitSet();
            for (String each : wrong) {
                firsts.set(Character.toLowerCase(each.charAt(0)));
                firsts.set(Character.toUpperCase(each.charAt(0)));
            }
            return new StandIns(wrong, settings.stream().map(Phrases::right).toList(), firsts);
        }
    }

    /** The rule with its data. */
    public StandInRule(RuleData data) {
        super("T02", data);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        StandIns standIns = context.settings().prepared(StandIns.class, each -> StandIns.of(each.values("words")));
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            if (!standIns.firsts().get(text.charAt(i)) || Marks.isLatin(Marks.at(text, i - 1))) {
                continue;
            }
            Optional<String> found = Phrases.at(text, i, standIns.wrong());
            if (found.isPresent() && !continues(text, i + found.get().length())) {
                int end = i + found.get().length();
                String right = standIns.right().get(standIns.wrong().indexOf(found.get()));
                sink.add(
                        passage,
                        i,
                        end,
                        text("stands", text.substring(i, end), right),
                        replace(passage, i, end, right));
                i = end - 1;
            }
        }
    }

    private static boolean continues(String text, int end) {
        return Marks.isLatin(text.charAt(end - 1)) && Marks.isLatin(Marks.at(text, end));
    }
}
