package org.collate.internal.rules;

import java.util.Arrays;
import java.util.List;
import org.collate.core.edit.Edit;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.SetAttribute;
import org.collate.model.report.ReportPackage;
import org.collate.validation.ElementRule;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** A built-in rule over the words of each passage: title, headings, preamble and all other text alike. */
public abstract class TextRule extends BuiltIn implements ElementRule {

    /** A rule of this id, with the data under it. */
    protected TextRule(String id, RuleData data) {
        super(id, data);
    }

    @Override
    public final void check(Entry entry, RuleContext context, FindingSink sink) {
        for (Passage passage : entry.passages()) {
            check(passage, context, sink);
        }
    }

    /** Adds what the rule finds in one passage. */
    protected abstract void check(Passage passage, RuleContext context, FindingSink sink);

    /** The fix that puts other words in the place of a span; none of them removes it. */
    protected final List<Fix> replace(Passage passage, int start, int end, String words) {
        String label = words.isEmpty()
                ? shared("fix.remove", passage.text().substring(start, end).strip())
                : shared("fix.replace", words);
        return List.of(new Fix(label, edit(passage, start, end, words)));
    }

    private static Edit edit(Passage passage, int start, int end, String words) {
        String id = passage.element().getId();
        String text = passage.text();
        String changed = text.substring(0, start) + words + text.substring(end);
        Object[] lines = Arrays.stream(changed.split("\n", -1)).toArray();
        return switch (passage.place()) {
            case BYLINE -> SetAttribute.of(id, ReportPackage.Literals.REPORT__BYLINE, lines);
            case SIGNATURE -> SetAttribute.of(id, ReportPackage.Literals.REPORT__SIGNATURE, lines);
            case DATE -> SetAttribute.of(id, ReportPackage.Literals.REPORT__DATE, changed);
            default -> new ReplaceText(id, start, end - start, words);
        };
    }
}
