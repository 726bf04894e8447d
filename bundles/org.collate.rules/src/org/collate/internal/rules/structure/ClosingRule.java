package org.collate.internal.rules.structure;

import java.util.ArrayList;
import java.util.List;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Forms;
import org.collate.internal.rules.Phrases;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Trees;
import org.collate.model.report.TableCell;
import org.collate.model.report.TextElement;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** S11: the report ends with a sentence that asks for criticism. */
public final class ClosingRule extends BuiltInReportRule {

    /** The closing sentence may be followed by who signs and by the date. */
    private static final int LAST = 3;

    /** The rule with its data. */
    public ClosingRule(RuleData data) {
        super("S11", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (Forms.isForm(context.overview())) {
            return;
        }
        List<TextElement> texts = last(context);
        int tail = context.settings().number("tail");
        for (TextElement last : texts) {
            String text = Trees.text(last);
            String end = text.substring(Math.max(0, text.length() - tail));
            if (Phrases.in(end, context.settings().values("phrases"))) {
                return;
            }
        }
        if (!texts.isEmpty()) {
            sink.add(context.report(), text("missing"));
        }
    }

    private static List<TextElement> last(RuleContext context) {
        List<TextElement> texts = new ArrayList<>();
        for (Entry entry : context.overview().entries().reversed()) {
            if (entry.element() instanceof TextElement text && !(text instanceof TableCell) && texts.size() < LAST) {
                texts.add(text);
            }
        }
        return texts;
    }
}
