package org.collate.internal.rules.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Traits;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/**
 * V01: one body has one name. An inspection is 巡视 by the centre or a province and 巡察 below, and a county has one committee:
 * so 省委巡视 and 市委巡察 are two, 省委巡视 and 市委巡视 mostly one. Two names are taken for one body where the report speaks of only one inspection, mostly by the one
 * name and by the way by the other, and nowhere of both in one sentence.
 */
public final class BodyNamesRule extends BuiltInReportRule {

    private static final Pattern INSPECTION = Pattern.compile("(中央|省委|自治区党委|市委|县委|区委|旗委|州委)(巡视|巡察)(?!指导)");

    private static final List<String> HIGH = List.of("中央", "省委", "自治区党委");
    private static final List<String> COUNTIES = List.of("县委", "区委", "旗委");

    private record Place(Passage passage, int start, int end) {}

    /** The rule with its data. */
    public BodyNamesRule(RuleData data) {
        super("V01", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return unlessHas(entry, Traits.INSPECTION);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Map<String, List<Place>> names = new LinkedHashMap<>();
        for (Entry entry : Traits.having(context.overview(), Traits.INSPECTION)) {
            for (Passage passage : entry.passages()) {
                Matcher matcher = INSPECTION.matcher(passage.text());
                while (matcher.find()) {
                    names.computeIfAbsent(matcher.group(), name -> new ArrayList<>())
                            .add(new Place(passage, matcher.start(), matcher.end()));
                }
            }
        }
        if (names.size() == 2) {
            List<Map.Entry<String, List<Place>>> two = new ArrayList<>(names.entrySet());
            compare(two.get(0), two.get(1), context, sink);
        }
    }

    /** Whether there can be inspections of both names. */
    private static boolean areTwo(String one, String other) {
        boolean counties = COUNTIES.contains(level(one)) && COUNTIES.contains(level(other));
        return isPossible(one) && isPossible(other) && !counties;
    }

    private static String level(String name) {
        return name.substring(0, name.length() - 2);
    }

    private static boolean isPossible(String name) {
        return name.endsWith("巡视") == HIGH.contains(level(name));
    }

    private void compare(
            Map.Entry<String, List<Place>> one,
            Map.Entry<String, List<Place>> other,
            RuleContext context,
            FindingSink sink) {
        if (areTwo(one.getKey(), other.getKey())) {
            return;
        }
        boolean first = one.getValue().size() >= other.getValue().size();
        List<Place> usual = (first ? one : other).getValue();
        List<Place> odd = (first ? other : one).getValue();
        boolean apart =
                odd.stream().allMatch(place -> usual.stream().noneMatch(each -> each.passage() == place.passage()));
        if (apart
                && usual.size() >= context.settings().number("usual")
                && odd.size() <= context.settings().number("odd")) {
            String right = (first ? one : other).getKey();
            for (Place each : odd) {
                String words = each.passage().text().substring(each.start(), each.end());
                sink.add(each.passage(), each.start(), each.end(), text("two", words, right, usual.size()));
            }
        }
    }
}
