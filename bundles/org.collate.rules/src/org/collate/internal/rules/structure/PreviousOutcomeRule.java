package org.collate.internal.rules.structure;

import java.util.List;
import org.collate.core.layout.HanNumerals;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Phrases;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.report.TextElement;
import org.collate.validation.Characters;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** S06: previous rectification says how many problems were found, which are done, and which are not yet. */
public final class PreviousOutcomeRule extends BuiltInReportRule {

    /** The rule with its data. */
    public PreviousOutcomeRule(RuleData data) {
        super("S06", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (Section section : context.overview().sections(Role.PREVIOUS)) {
            String text = Trees.text(Trees.within(section, TextElement.class));
            if (text.isEmpty()) {
                continue;
            }
            if (!counts(text, context.settings().values("units"))) {
                sink.add(section, text("found"));
            }
            for (String part : List.of("done", "open")) {
                if (!Phrases.in(text, context.settings().values(part))) {
                    sink.add(section, text(part));
                }
            }
        }
    }

    private static boolean counts(String text, List<String> units) {
        for (int i = 1; i < text.length(); i++) {
            char before = before(text, i);
            boolean number = before >= '0' && before <= '9' || HanNumerals.isNumeral(before);
            if (number && Phrases.at(text, i, units).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The last character before a place that is no blank: a number may stand apart, as in 12 个. */
    private static char before(String text, int place) {
        int at = place - 1;
        while (at > 0 && Characters.isBlank(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }
}
