package org.collate.internal.rules.items;

import java.util.List;
import java.util.Optional;
import org.collate.core.layout.Lead;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Forms;
import org.collate.internal.rules.ItemText;
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
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return entry.element() instanceof Cause || !ItemText.isAlone(entry) ? Optional.empty() : blank(entry);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        if (Forms.isList(context.overview())) {
            return;
        }
        int least = context.settings().number("least");
        int length = context.settings().number("length");
        for (Section section : context.overview().sections(Role.CAUSES)) {
            List<Cause> causes = Trees.directly(section, Cause.class);
            if (causes.size() < least && Trees.hasText(section)) {
                sink.add(section, text("few", causes.size(), least));
            }
            List<Cause> brief = causes.stream()
                    .filter(cause -> real(cause, context) < length)
                    .filter(cause -> !context.overview().entry(cause).passages().isEmpty())
                    .toList();
            if (brief.size() >= context.settings().number("many") && 2 * brief.size() > causes.size()) {
                sink.add(section, text("mostShort", brief.size(), causes.size(), length));
                continue;
            }
            for (Cause cause : brief) {
                int end = Lead.of(cause).lead().length();
                Entry entry = context.overview().entry(cause);
                sink.add(entry.passages().get(0), 0, end, text("short", real(cause, context), length));
            }
        }
    }

    private static int real(Cause cause, RuleContext context) {
        int real = context.overview().entry(cause).characters();
        for (TextElement each : Trees.within(cause, TextElement.class)) {
            real += Characters.count(Trees.text(each));
        }
        return real;
    }
}
