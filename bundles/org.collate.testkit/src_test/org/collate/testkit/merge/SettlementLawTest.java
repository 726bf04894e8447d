package org.collate.testkit.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static Map<String, Choice> chosen(MergeResult merge, Random random) {
        Map<String, Choice> choices = new HashMap<>();
        merge.conflicts().forEach(each -> choices.put(each.id(), random.nextBoolean() ? Choice.OURS : Choice.THEIRS));
        return choices;
    }
}
