package org.collate.internal.rules.items;

import java.util.List;
import org.collate.core.layout.Lead;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Cause;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.report.TextElement;
import org.collate.validation.Characters;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.RuleContext;

/** C01: there are several causes, and each says enough to go to the root. */
public final class CausesRule extends BuiltInReportRule {

    /** The rule with its data. */
    public CausesRule(RuleData data) {
        super("C01", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        int least = context.settings().number("least");
        int length = context.settings().number("length");
        for (Section section : context.overview().sections(Role.CAUSES)) {
            List<Cause> causes = Trees.directly(section, Cause.class);
            if (causes.size() < least && Trees.hasText(section)) {
                sink.add(section, text("few", causes.size(), least));
            }
            for (Cause cause : causes) {
                Entry entry = context.overview().entry(cause);
                int real = entry.characters() + Characters.count(Trees.text(Trees.within(cause, TextElement.class)));
                if (real < length && !entry.passages().isEmpty()) {
                    int end = Lead.of(cause).lead().length();
                    sink.add(entry.passages().get(0), 0, end, text("short", real, length));
                }
            }
        }
    }
}
