package org.collate.internal.rules;

import java.util.List;
import org.collate.core.edit.ReplaceText;
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
        return List.of(new Fix(label, new ReplaceText(passage.in(), start, end - start, words)));
    }
}
