package org.collate.internal.rules.writing;

import java.util.List;
import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Dated;
import org.collate.internal.rules.PhraseTrie;
import org.collate.internal.rules.Phrases;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Content;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/**
 * M06: measures do not speak of campaigns and plans that are over. The rule's data have each with the last year in which
 * measures could; a report that does not say its year is let alone.
 */
public final class DatedWordingRule extends BuiltInReportRule {

    private record Words(List<String> phrases, PhraseTrie trie, List<Integer> last) {

        static Words of(Settings settings) {
            List<String> entries = settings.values("words");
            List<String> phrases = entries.stream().map(Phrases::left).toList();
            List<Integer> last = entries.stream()
                    .map(Phrases::right)
                    .map(year -> year.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(year))
                    .toList();
            return new Words(phrases, PhraseTrie.of(phrases), last);
        }
    }

    /** The rule with its data. */
    public DatedWordingRule(RuleData data) {
        super("M06", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return unlessWithin(entry, Role.MEASURES);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Optional<Integer> year = Dated.year(context.overview()).or(() -> latest(context));
        if (year.isEmpty()) {
            return;
        }
        Words words = context.settings().prepared(Words.class, Words::of);
        for (Section section : context.overview().sections(Role.MEASURES)) {
            for (Content content : Trees.within(section, Content.class)) {
                Entry entry = context.overview().entry(content);
                sink.keep(
                        entry,
                        year.get(),
                        inner -> entry.passages().forEach(passage -> check(passage, year.get(), words, inner)));
            }
        }
    }

    /** The latest year that the measures name; a deadline is of the report's year or behind it. */
    private static Optional<Integer> latest(RuleContext context) {
        return context.overview().sections(Role.MEASURES).stream()
                .flatMap(section -> Trees.within(section, Content.class).stream())
                .flatMap(
                        content -> Dated.years(context.overview().entry(content).text()))
                .max(Integer::compare);
    }

    private void check(Passage passage, int year, Words words, FindingSink sink) {
        for (PhraseTrie.Match match : words.trie().in(passage.text())) {
            int last = words.last().get(match.phrase());
            if (year > last) {
                sink.add(
                        passage,
                        match.start(),
                        match.end(),
                        text("dated", words.phrases().get(match.phrase()), last));
            }
        }
    }
}
