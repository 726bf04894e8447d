package org.collate.internal.rules.structure;

import java.util.List;
import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Phrases;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Element;
import org.collate.model.report.ReportKind;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** S02: the preamble states its basis and the theme, and leads over to the report. */
public final class PreambleRule extends BuiltInReportRule {

    /** The rule with its data. */
    public PreambleRule(RuleData data) {
        super("S02", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return unlessItem(entry);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (PreambleText.isForm(context.overview())) {
            return;
        }
        String preamble = PreambleText.of(context.overview());
        if (preamble.isEmpty()) {
            sink.add(context.report(), text("missing"));
            return;
        }
        Element place = context.overview().preamble().get(0);
        boolean duty = context.report().getKind() == ReportKind.DUTY;
        for (String part : duty ? List.of("statement") : List.of("basis", "theme", "statement")) {
            if (!Phrases.in(preamble, context.settings().values(part))) {
                sink.add(place, text(part));
            }
        }
    }
}
