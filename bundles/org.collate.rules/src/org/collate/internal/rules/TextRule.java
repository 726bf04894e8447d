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

    private static final int ANY = -1;

    private final int needs;

    /** A rule of this id, with the data under it, that may find something in any text. */
    protected TextRule(String id, RuleData data) {
        this(id, data, ANY);
    }

    /**
     * A rule of this id, with the data under it.
     *
     * @param needs the kinds of characters, as {@link Traits} has them, without any of which it finds nothing
     */
    protected TextRule(String id, RuleData data, int needs) {
        super(id, data);
        this.needs = needs;
    }

    @Override
    public final void check(Entry entry, RuleContext context, FindingSink sink) {
        if (needs != ANY && (Traits.of(entry) & needs) == 0) {
            return;
        }
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
