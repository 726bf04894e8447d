package org.collate.internal.rules.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.PhraseTrie;
import org.collate.internal.rules.RuleData;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** V02: a report calls its own unit by one kind of name: who writes 我局 has no 我院, unless it was copied from there. */
public final class OwnUnitRule extends BuiltInReportRule {

    /** What makes another word of a unit's: 院级, 局部, 校园. */
    private static final String LONGER = "级部园系";

    private record Place(Passage passage, int start, int end, String unit) {}

    private record Named(List<Place> places) {}

    /** The rule with its data. */
    public OwnUnitRule(RuleData data) {
        super("V02", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        PhraseSet units = context.settings().prepared(PhraseSet.class, each -> PhraseSet.of(each, "units"));
        boolean none = entry.derived(OwnUnitRule.class, Named.class, each -> named(each, units))
                .places()
                .isEmpty();
        return none ? unlessItem(entry) : Optional.empty();
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        PhraseSet units = context.settings().prepared(PhraseSet.class, each -> PhraseSet.of(each, "units"));
        Map<String, List<Place>> places = new TreeMap<>();
        for (Entry entry : context.overview().entries()) {
            entry.derived(OwnUnitRule.class, Named.class, each -> named(each, units))
                    .places()
                    .forEach(place -> places.computeIfAbsent(place.unit(), each -> new ArrayList<>())
                            .add(place));
        }
        if (places.size() < 2) {
            return;
        }
        String usual = places.entrySet().stream()
                .max(Comparator.comparingInt(each -> each.getValue().size()))
                .map(Map.Entry::getKey)
                .orElseThrow();
        int most = places.remove(usual).size();
        int others = places.values().stream().mapToInt(List::size).sum();
        if (most >= context.settings().number("usual")
                && others <= context.settings().number("odd")) {
            places.values()
                    .forEach(list -> list.forEach(each -> sink.add(
                            each.passage(),
                            each.start(),
                            each.end(),
                            text("other", "我" + each.unit(), "我" + usual, most))));
        }
    }

    private static Named named(Entry entry, PhraseSet units) {
        List<Place> places = new ArrayList<>(0);
        for (Passage passage : entry.passages()) {
            for (PhraseTrie.Match match : units.in(passage.text())) {
                boolean longer = match.end() < passage.text().length()
                        && LONGER.indexOf(passage.text().charAt(match.end())) >= 0;
                if (!longer && !isQuoted(passage.text(), match.start())) {
                    String unit = units.get(match.phrase()).substring(1);
                    places.add(new Place(passage, match.start(), match.end(), unit));
                }
            }
        }
        return new Named(places);
    }

    private static boolean isQuoted(String text, int place) {
        return text.lastIndexOf('“', place) > text.lastIndexOf('”', place);
    }
}
