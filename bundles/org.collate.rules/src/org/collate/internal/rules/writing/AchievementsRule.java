package org.collate.internal.rules.writing;

import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.PhraseTrie;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.SentenceSpan;
import org.collate.model.report.Problem;
import org.collate.validation.Entry;
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
    public Optional<Object> takes(Entry entry, RuleContext context) {
        Words words = context.settings().prepared(Words.class, Words::of);
        return unlessFound(
                entry, Problem.class, sink -> entry.passages().forEach(passage -> check(passage, words, sink)));
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Words words = context.settings().prepared(Words.class, Words::of);
        for (ItemText problem : ItemText.problems(context.overview())) {
            Entry entry = problem.entry();
            sink.keep(entry, problem, inner -> entry.passages().forEach(passage -> check(passage, words, inner)));
        }
    }

    private void check(Passage passage, Words words, FindingSink sink) {
        for (PhraseTrie.Match match : words.achievements().in(passage.text())) {
            SentenceSpan sentence = SentenceSpan.around(passage.text(), match.start());
            if (!words.guards().isIn(sentence.text())) {
                String word = words.achievements().get(match.phrase());
                sink.add(passage, match.start(), match.end(), text("achievement", word));
            }
        }
    }
}
