package org.collate.testkit.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.Settlements;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.merge.VirtualBase;
import org.collate.model.report.Report;
import org.junit.jupiter.api.Test;

/** What holds where the conflicts of one merge are settled twice, whatever the three reports are. */
class SettlementLawTest {

    @Test
    void settledAlikeIsSettled() {
        Scripts.hold((versions, seed) -> {
            MergeResult merge = versions.merge();
            Map<String, Choice> choices = chosen(merge, new Random(seed));
            Report settled = merge.resolve(choices).merged();
            Settlements settlements = merge.settlements();
            for (Map<String, Choice> common :
                    List.of(Map.<String, Choice>of(), settlements.choices(settled), choices)) {
                MergeResult next = ThreeWayMerge.of(settlements.base(common), settled, settled);
                assertTrue(next.isClean());
                assertEquals(Copies.text(settled), Copies.text(next.merged()));
            }
        });
    }

    @Test
    void whoGoesOnFromWhatBothChoseGoesOn() {
        Scripts.hold((versions, seed) -> {
            MergeResult merge = versions.merge();
            Report settled = merge.resolve(chosen(merge, new Random(seed))).merged();
            VirtualBase base = merge.settlements().base(merge.settlements().choices(settled));
            Report gone = Scripts.goneOn(settled, seed);
            MergeResult next = ThreeWayMerge.of(base, gone, settled);
            assertTrue(next.isClean(), () -> next.conflicts().toString());
            assertEquals(Copies.text(gone), Copies.text(next.merged()));
        });
    }

    @Test
    void oppositeChoicesAreAConflictAlsoWhereOneChangedNoWord() {
        Scripts.hold((versions, seed) -> {
            MergeResult merge = versions.merge();
            Random random = new Random(seed);
            if (merge.isClean()) {
                return;
            }
            Conflict conflict =
                    merge.conflicts().get(random.nextInt(merge.conflicts().size()));
            Map<String, Choice> choices = chosen(merge, random);
            choices.put(conflict.id(), Choice.OURS);
            Report left = merge.resolve(choices).merged();
            Map<String, Choice> common = new HashMap<>(choices);
            common.remove(conflict.id());
            choices.put(conflict.id(), Choice.THEIRS);
            Report changed = merge.resolve(choices).merged();
            VirtualBase base = merge.settlements().base(common);
            if (!Copies.text(left).equals(Copies.text(changed))) {
                assertFalse(ThreeWayMerge.of(base, left, changed).isClean(), conflict::toString);
                assertFalse(ThreeWayMerge.of(base, changed, left).isClean(), conflict::toString);
            }
        });
    }

    /** What each conflict was settled as is read from the text, whatever was chosen of the others. */
    @Test
    void eachChoiceIsFoundWhateverWasChosenOfTheOthers() {
        Scripts.hold((versions, seed) -> {
            MergeResult merge = versions.merge();
            Map<String, Choice> choices = mixed(merge, new Random(seed));
            Report settled = merge.resolve(choices).merged();
            Settlements settlements = merge.settlements();
            for (Conflict conflict : merge.conflicts()) {
                Map<String, Choice> found = new HashMap<>(choices);
                settlements.choice(conflict, settled).ifPresent(choice -> found.put(conflict.id(), choice));
                assertTrue(settlements.choice(conflict, settled).isPresent(), () -> choices + " " + conflict);
                assertEquals(
                        Copies.text(settled), Copies.text(merge.resolve(found).merged()), conflict::toString);
            }
            Map<String, Choice> all = settlements.choices(settled);
            assertEquals(Copies.text(settled), Copies.text(merge.resolve(all).merged()));
        });
    }

    /**
     * Two texts that settled the same conflicts, some alike and some not: what they chose alike is settled, of the rest
     * somebody is asked, and whoever then takes one side's choices has that side's text.
     */
    @Test
    void settledInMixedWaysOnlyWhatDiffersIsAskedAndEitherSidesTextComesOut() {
        Scripts.hold((versions, seed) -> {
            MergeResult merge = versions.merge();
            Random random = new Random(seed);
            Map<String, Choice> mine = mixed(merge, random);
            Map<String, Choice> others = new HashMap<>(mine);
            mixed(merge, random)
                    .forEach((id, choice) ->
                            others.computeIfPresent(id, (key, own) -> random.nextBoolean() ? choice : own));
            Report left = merge.resolve(mine).merged();
            Report right = merge.resolve(others).merged();
            Settlements settlements = merge.settlements();
            Map<String, Choice> common = new HashMap<>();
            for (Conflict conflict : merge.conflicts()) {
                settlements
                        .choice(conflict, left)
                        .filter(choice -> settlements.choice(conflict, right).equals(Optional.of(choice)))
                        .ifPresent(choice -> common.put(conflict.id(), choice));
            }
            MergeResult next = ThreeWayMerge.of(settlements.base(common), left, right);
            assertEquals(Copies.text(left).equals(Copies.text(right)), next.isClean(), () -> mine + " " + others);
            assertEquals(
                    Copies.text(left),
                    Copies.text(next.resolve(all(next, Choice.OURS)).merged()));
            assertEquals(
                    Copies.text(right),
                    Copies.text(next.resolve(all(next, Choice.THEIRS)).merged()));
        });
    }

    private static Map<String, Choice> all(MergeResult merge, Choice choice) {
        Map<String, Choice> choices = new HashMap<>();
        merge.conflicts().forEach(each -> choices.put(each.id(), choice));
        return choices;
    }

    private static Map<String, Choice> mixed(MergeResult merge, Random random) {
        Map<String, Choice> choices = chosen(merge, random);
        merge.conflicts().stream()
                .filter(each -> each.proposed().isPresent() && random.nextInt(3) == 0)
                .forEach(each -> choices.put(each.id(), Choice.PROPOSED));
        return choices;
    }

    private static Map<String, Choice> chosen(MergeResult merge, Random random) {
        Map<String, Choice> choices = new HashMap<>();
        merge.conflicts().forEach(each -> choices.put(each.id(), random.nextBoolean() ? Choice.OURS : Choice.THEIRS));
        return choices;
    }
}
