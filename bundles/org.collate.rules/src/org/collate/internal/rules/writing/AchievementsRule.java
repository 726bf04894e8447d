package org.collate.internal.rules.writing;

import java.util.List;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.PhraseTrie;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Stretch;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/** P08: no achievement is told among the problems. A sentence that turns it down or criticises it is none. */
public final class AchievementsRule extends BuiltInReportRule {

    private record Words(PhraseSet achievements, PhraseSet guards) {

        static Words of(Settings settings) {
            return new Words(PhraseSet.of(settings, "words"), PhraseSet.of(settings, "guards"));
        }
    }

    /** The rule with its data. */
    public AchievementsRule(RuleData data) {
        super("P08", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Words words = context.settings().prepared(Words.class, Words::of);
        for (ItemText problem : ItemText.problems(context.overview())) {
            for (Passage passage : context.overview().entry(problem.element()).passages()) {
                for (Stretch sentence : Stretch.sentences(passage.text())) {
                    check(passage, sentence, words, sink);
                }
            }
        }
    }

    private void check(Passage passage, Stretch sentence, Words words, FindingSink sink) {
        List<PhraseTrie.Match> found = words.achievements().in(sentence.text());
        if (!found.isEmpty() && !words.guards().isIn(sentence.text())) {
            PhraseTrie.Match first = found.get(0);
            String word = words.achievements().get(first.phrase());
            sink.add(
                    passage,
                    sentence.start() + first.start(),
                    sentence.start() + first.end(),
                    text("achievement", word));
        }
    }
}
