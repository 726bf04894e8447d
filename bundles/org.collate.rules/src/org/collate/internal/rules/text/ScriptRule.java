package org.collate.internal.rules.text;

import java.util.List;
import org.collate.core.edit.ReplaceText;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.WordFile;
import org.collate.validation.Characters;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/**
 * T12: a report in simplified script has no traditional characters and no 「」 in it. One that is written in traditional script
 * as a whole is told so once.
 */
public final class ScriptRule extends BuiltInReportRule {

    private static final String QUOTES = "「」『』";
    private static final String RIGHT = "“”‘’";

    private record Table(char[] simplified) {

        private static final char FIRST = '一';
        private static final char LAST = '\u9fff';

        static Table of(Settings settings) {
            char[] table = new char[LAST - FIRST + 1];
            for (String pair : WordFile.read("traditional")) {
                table[pair.charAt(0) - FIRST] = pair.charAt(1);
            }
            return new Table(table);
        }

        boolean has(char c) {
            return c >= FIRST && c <= LAST ? simplified[c - FIRST] != 0 : QUOTES.indexOf(c) >= 0;
        }

        /** What simplified script has for a character of the table, or for one of its quotation marks. */
        char simplified(char c) {
            return c >= FIRST && c <= LAST ? simplified[c - FIRST] : RIGHT.charAt(QUOTES.indexOf(c));
        }
    }

    private record Counted(int traditional, int all) {}

    /** The rule with its data. */
    public ScriptRule(RuleData data) {
        super("T12", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Table table = context.settings().prepared(Table.class, Table::of);
        int traditional = 0;
        int all = 0;
        for (Entry entry : context.overview().entries()) {
            Counted counted = count(entry, table);
            traditional += counted.traditional();
            all += counted.all();
        }
        if (traditional == 0) {
            return;
        }
        if (100L * traditional > (long) context.settings().number("whole") * all) {
            sink.kind("whole").add(context.report(), text("whole", traditional));
            return;
        }
        for (Entry entry : context.overview().entries()) {
            if (count(entry, table).traditional() > 0) {
                sink.keep(entry, "", inner -> entry.passages().forEach(passage -> find(passage, table, inner)));
            }
        }
    }

    /** The characters of an entry, counted once. */
    private static Counted count(Entry entry, Table table) {
        return entry.derived(ScriptRule.class, Counted.class, each -> {
            int traditional = 0;
            int all = 0;
            for (Passage passage : each.passages()) {
                for (int i = 0; i < passage.text().length(); i++) {
                    char c = passage.text().charAt(i);
                    all += Characters.isHan(c) ? 1 : 0;
                    traditional += table.has(c) ? 1 : 0;
                }
            }
            return new Counted(traditional, all);
        });
    }

    private void find(Passage passage, Table table, FindingSink sink) {
        String text = passage.text();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            StringBuilder right = new StringBuilder();
            while (end < text.length() && table.has(text.charAt(end))) {
                right.append(table.simplified(text.charAt(end)));
                end++;
            }
            if (end > i) {
                String words = text.substring(i, end);
                Fix fix = new Fix(
                        shared("fix.replace", right), new ReplaceText(passage.in(), i, end - i, right.toString()));
                sink.add(passage, i, end, text("mixed", words, right), List.of(fix));
            }
            i = Math.max(end, i + 1);
        }
    }
}
