package org.collate.internal.rules.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** P12: problems are not made of stock phrases, which stand in every report. Counted are those per thousand characters. */
public final class StockPhrasesRule extends BuiltInReportRule {

    private static final int NAMED = 3;

    private record Used(List<String> phrases) {}

    /** The rule with its data. */
    public StockPhrasesRule(RuleData data) {
        super("P12", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        PhraseSet stock = context.settings().prepared(PhraseSet.class, each -> PhraseSet.of(each, "words"));
        Map<String, Integer> counts = new HashMap<>();
        int total = 0;
        int characters = 0;
        for (ItemText problem : ItemText.problems(context.overview())) {
            Entry entry = problem.entry();
            characters += entry.characters();
            for (String phrase : entry.derived(StockPhrasesRule.class, Used.class, each -> used(each, stock))
                    .phrases()) {
                counts.merge(phrase, 1, Integer::sum);
                total++;
            }
        }
        List<Section> sections = context.overview().sections(Role.PROBLEMS);
        if (sections.isEmpty() || total < context.settings().number("from")) {
            return;
        }
        long density = 1000L * total / characters;
        if (density >= context.settings().number("some")) {
            boolean many = density >= context.settings().number("many");
            (many ? sink.kind("many") : sink).add(sections.get(0), text("stock", total, characters, named(counts)));
        }
    }

    private static Used used(Entry entry, PhraseSet stock) {
        List<String> phrases = new ArrayList<>(0);
        for (Passage passage : entry.passages()) {
            stock.in(passage.text()).forEach(match -> phrases.add(stock.get(match.phrase())));
        }
        return new Used(phrases);
    }

    private static String named(Map<String, Integer> counts) {
        List<String> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(Map.Entry::getKey)
                .toList();
        return "“" + String.join("”“", most) + "”";
    }
}
