package org.collate.internal.rules.text;

import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.PhraseTrie;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.SentenceSpan;
import org.collate.internal.rules.TextRule;
import org.collate.validation.Characters;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** T15: nothing is left of the web page or of the writing machine that a text was copied from, and no pictograph. */
public final class WebLeftoverRule extends TextRule {

    /** What stands before this is no pictograph. */
    private static final char FIRST = '\u2600';

    /** The rule with its data. */
    public WebLeftoverRule(RuleData data) {
        super("T15", data);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        PhraseSet words = context.settings().prepared(PhraseSet.class, each -> PhraseSet.of(each, "words"));
        String text = passage.text();
        if (!words.isIn(text)) {
            pictographs(passage, 0, text.length(), sink);
            return;
        }
        for (SentenceSpan sentence : SentenceSpan.sentences(text)) {
            if (words.isIn(sentence.text())) {
                PhraseTrie.Match first = words.in(sentence.text()).get(0);
                sink.add(passage, sentence.start(), sentence.end(), text("web", words.get(first.phrase())));
            } else {
                pictographs(passage, sentence.start(), sentence.end(), sink);
            }
        }
    }

    private void pictographs(Passage passage, int from, int to, FindingSink sink) {
        String text = passage.text();
        int i = from;
        while (i < to) {
            if (text.charAt(i) < FIRST || Characters.isHan(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < to && isPictograph(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > i) {
                sink.kind("pictograph")
                        .add(passage, i, end, text("pictograph", text.substring(i, end)), replace(passage, i, end, ""));
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isPictograph(int c) {
        return c >= 0x1F300 && c <= 0x1FAFF || c >= 0x2600 && c <= 0x27BF && "★☆✓✔√×✕".indexOf(c) < 0 || c == 0xFE0F;
    }
}
