package org.collate.internal.rules.writing;

import java.util.ArrayList;
import java.util.List;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.PhraseTrie;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.SentenceSpan;
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

    private record Place(Passage passage, int start, int end, String word) {}

    private record Told(List<Place> places) {}

    /** The rule with its data. */
    public AchievementsRule(RuleData data) {
        super("P08", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Words words = context.settings().prepared(Words.class, Words::of);
        for (ItemText problem : ItemText.problems(context.overview())) {
            context.overview()
                    .entry(problem.element())
                    .derived(AchievementsRule.class, Told.class, each -> told(each, words))
                    .places()
                    .forEach(each ->
                            sink.add(each.passage(), each.start(), each.end(), text("achievement", each.word())));
        }
    }

    private static Told told(Entry entry, Words words) {
        List<Place> places = new ArrayList<>(0);
        for (Passage passage : entry.passages()) {
            for (PhraseTrie.Match match : words.achievements().in(passage.text())) {
                SentenceSpan sentence = SentenceSpan.around(passage.text(), match.start());
                if (!words.guards().isIn(sentence.text())) {
                    String word = words.achievements().get(match.phrase());
                    places.add(new Place(passage, match.start(), match.end(), word));
                }
            }
        }
        return new Told(places);
    }
}
