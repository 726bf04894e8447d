package org.collate.internal.rules.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collate.core.layout.HanNumerals;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Phrases;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.ReportKind;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/** S02b: the preamble says in numbers what was done beforehand: study, talks, opinions gathered. */
public final class PreambleCountsRule extends BuiltInReportRule {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；\\n]");

    /** The rule with its data. */
    public PreambleCountsRule(RuleData data) {
        super("S02b", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return unlessItem(entry);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        String preamble = PreambleText.of(context.overview());
        if (!preamble.isEmpty()
                && context.report().getKind() != ReportKind.DUTY
                && !PreambleText.isForm(context.overview())
                && !SENTENCE_END.splitAsStream(preamble).anyMatch(each -> says(each, context.settings()))) {
            sink.add(context.overview().preamble().get(0), text("uncounted"));
        }
    }

    /** Whether a sentence speaks of the preparation, and in numbers. */
    private static boolean says(String sentence, Settings settings) {
        return Phrases.in(sentence, settings.values("words")) && counts(sentence, settings.values("units"));
    }

    private static boolean counts(String text, List<String> units) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean number = before >= '0' && before <= '9' || HanNumerals.isNumeral(before) || before == '余';
            if (number && Phrases.at(text, i, units).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
