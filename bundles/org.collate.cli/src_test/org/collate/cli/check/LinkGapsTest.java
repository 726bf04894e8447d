package org.collate.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.operations.links.LinkCard;
import org.collate.operations.links.LinkTable;
import org.collate.runtime.ClassPathRegistry;
import org.collate.runtime.PluginLog;
import org.collate.runtime.Plugins;
import org.collate.testkit.Drawing;
import org.collate.testkit.Slice;
import org.collate.validation.Engine;
import org.collate.validation.Finding;
import org.collate.validation.Profile;
import org.collate.validation.Rule;
import org.collate.validation.Surroundings;
import org.junit.jupiter.api.Test;

/** What is shown as a gap among the links of a report is what the rules about links find, and nothing else. */
class LinkGapsTest {

    private final List<Rule> rules = rules();

    private static List<Rule> rules() {
        PluginLog silent = (bundle, message, cause) -> {};
        return new Plugins(ClassPathRegistry.of(LinkGapsTest.class.getClassLoader(), silent), silent)
                .rules().stream()
                        .filter(rule -> Set.of("C03", "M01").contains(rule.id()))
                        .toList();
    }

    private Set<String> found(Report report, String rule) {
        return new Engine(rules, Profile.ofDefaults())
                .validate(report, Surroundings.none()).findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .map(Finding::element)
                        .collect(Collectors.toSet());
    }

    private static Set<String> gaps(LinkTable table, LinkCard.Gap gap) {
        return table.all()
                .filter(card -> card.gaps().contains(gap))
                .map(LinkCard::element)
                .collect(Collectors.toSet());
    }

    private static Drawing[] items(Random random, String name, Function<String, Drawing> item) {
        List<Drawing> items = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            items.add(item.apply(name + random.nextInt(1_000_000) + "。"));
        }
        return items.toArray(Drawing[]::new);
    }

    private static Report report(Random random) {
        boolean hasAspects = random.nextBoolean();
        Function<String, Drawing> problem = text ->
                Drawing.problem(text, random.nextInt(4) > 0 ? new Drawing[0] : items(random, "小问题", Drawing::problem));
        Drawing[] problems = hasAspects
                ? items(random, "方面", heading -> Drawing.aspect(heading, items(random, "问题", problem)))
                : items(random, "问题", problem);
        return Drawing.report(
                "材料",
                Drawing.section(Role.PROBLEMS, "问题", problems),
                Drawing.section(Role.CAUSES, "原因", items(random, "原因", Drawing::cause)),
                Drawing.section(Role.MEASURES, "措施", items(random, "措施", Drawing::measure)));
    }

    @Test
    void gapsAreWhatTheRulesAboutLinksFind() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Report report = report(random);
            int explained = 0;
            int addressed = 0;
            for (int i = 0; i < random.nextInt(8); i++) {
                LinkTable table = LinkTable.of(report);
                List<LinkCard> cards = table.all().toList();
                LinkCard one = cards.get(random.nextInt(cards.size()));
                LinkCard other = cards.get(random.nextInt(cards.size()));
                if (table.refusal(one, other).isEmpty() && !one.linked().contains(other.element())) {
                    table.link(one, other).apply(report);
                    boolean isMeasure = one.kind() == LinkCard.Kind.MEASURE || other.kind() == LinkCard.Kind.MEASURE;
                    explained += isMeasure ? 0 : 1;
                    addressed += isMeasure ? 1 : 0;
                }
            }
            LinkTable table = LinkTable.of(report);
            if (explained > 0) {
                assertEquals(found(report, "C03"), gaps(table, LinkCard.Gap.CAUSE));
            }
            if (addressed > 0) {
                assertEquals(found(report, "M01"), gaps(table, LinkCard.Gap.MEASURE));
            }
        });
    }
}
