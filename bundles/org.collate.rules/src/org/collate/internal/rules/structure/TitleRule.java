package org.collate.internal.rules.structure;

import java.util.List;
import org.collate.core.edit.ReplaceText;
import org.collate.core.text.Script;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Phrases;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.ReportPackage;
import org.collate.validation.Characters;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** S01: the title is there, names the kind of report, and has no punctuation at its end. */
public final class TitleRule extends BuiltInReportRule {

    private static final String PUNCTUATION = "。，、；：？！.,;:?!";

    /** The rule with its data. */
    public TitleRule(RuleData data) {
        super("S01", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        String title = context.report().getTitle();
        if (title == null || Characters.isBlank(title)) {
            sink.kind("missing").add(context.report(), text("missing"));
            return;
        }
        Passage passage = new Passage(context.report(), ReportPackage.Literals.REPORT__TITLE, title);
        if (!Phrases.in(
                Script.simple(title.replace("\n", "")), context.settings().values("kinds"))) {
            sink.add(passage, 0, title.length(), text("kind"));
        }
        int end = title.stripTrailing().length();
        if (PUNCTUATION.indexOf(title.charAt(end - 1)) >= 0) {
            String sign = title.substring(end - 1, end);
            ReplaceText edit = new ReplaceText(passage.in(), end - 1, 1, "");
            sink.add(passage, end - 1, end, text("end", sign), List.of(new Fix(shared("fix.remove", sign), edit)));
        }
    }
}
