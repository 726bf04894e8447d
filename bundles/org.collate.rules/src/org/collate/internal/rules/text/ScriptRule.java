package org.collate.internal.rules.text;

import java.util.List;
import org.collate.core.edit.ReplaceText;
import org.collate.core.text.Script;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.validation.Characters;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/**
 * T12: a report in simplified script has no traditional characters and no 「」 in it. One that is written in traditional script
 * as a whole is told so once.
 */
public final class ScriptRule extends BuiltInReportRule {

    private static final String QUOTES = "「」『』";
    private static final String RIGHT = "“”‘’";

    private static boolean isFound(char c) {
        return Script.isTraditional(c) || QUOTES.indexOf(c) >= 0;
    }

    /** What simplified script has for a traditional character, or for one of its quotation marks. */
    private static char right(char c) {
        int quote = QUOTES.indexOf(c);
        return quote >= 0 ? RIGHT.charAt(quote) : Script.simple(c);
    }

    /**
     * What was counted in an element.
     *
     * @param found traditional characters and quotation marks
     * @param traditional the characters alone
     * @param all its Chinese characters
     */
    private record Counted(int found, int traditional, int all) {}

    /** The rule with its data. */
    public ScriptRule(RuleData data) {
        super("T12", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        int found = 0;
        int traditional = 0;
        int all = 0;
        for (Entry entry : context.overview().entries()) {
            Counted counted = count(entry);
            found += counted.found();
            traditional += counted.traditional();
            all += counted.all();
        }
        if (found == 0) {
            return;
        }
        if (100L * traditional > (long) context.settings().number("whole") * all) {
            sink.kind("whole").add(context.report(), text("whole", traditional));
            return;
        }
        for (Entry entry : context.overview().entries()) {
            if (count(entry).found() > 0) {
                sink.keep(entry, "", inner -> entry.passages().forEach(passage -> find(passage, inner)));
            }
        }
    }

    /** The characters of an entry, counted once. */
    private static Counted count(Entry entry) {
        return entry.derived(ScriptRule.class, Counted.class, each -> {
            int found = 0;
            int traditional = 0;
            int all = 0;
            for (Passage passage : each.passages()) {
                for (int i = 0; i < passage.text().length(); i++) {
                    char c = passage.text().charAt(i);
                    all += Characters.isHan(c) ? 1 : 0;
                    found += isFound(c) ? 1 : 0;
                    traditional += Script.simple(c) == c ? 0 : 1;
                }
            }
            return new Counted(found, traditional, all);
        });
    }

    private void find(Passage passage, FindingSink sink) {
        String text = passage.text();
        int i = 0;
        while (i < text.length()) {
            if (!isFound(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            StringBuilder right = new StringBuilder();
            while (end < text.length() && isFound(text.charAt(end))) {
                right.append(right(text.charAt(end)));
                end++;
            }
            String words = text.substring(i, end);
            Fix fix =
                    new Fix(shared("fix.replace", right), new ReplaceText(passage.in(), i, end - i, right.toString()));
            sink.add(passage, i, end, text("mixed", words, right), List.of(fix));
            i = end;
        }
    }
}
