package org.collate.testkit.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.collate.core.difference.Change;
import org.collate.core.difference.Difference;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.Decision;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.testkit.Slice;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What holds for every merge, whatever the three reports are. */
class MergePropertiesTest {

    @Test
    void mergingWithWhatDidNotChangeGivesTheOther() {
        Scripts.hold((versions, seed) -> {
            Report base = versions.base();
            Report changed = versions.ours();
            String expected = Copies.text(changed);
            for (MergeResult result : List.of(
                    ThreeWayMerge.of(base, changed, changed),
                    ThreeWayMerge.of(base, base, changed),
                    ThreeWayMerge.of(base, changed, base))) {
                assertTrue(result.isClean());
                assertEquals(expected, Copies.text(result.merged()));
            }
        });
    }

    @Test
    void aMergeLeavesItsSourcesAsTheyAre() {
        Scripts.hold((versions, seed) -> {
            List<String> before = texts(versions);
            versions.merge();
            assertEquals(before, texts(versions));
        });
    }

    private static List<String> texts(Versions versions) {
        return List.of(Copies.text(versions.base()), Copies.text(versions.ours()), Copies.text(versions.theirs()));
    }

    @Test
    void everyResultIsAValidReport() {
        Scripts.hold((versions, seed) -> {
            MergeResult result = versions.merge();
            for (Report merged : List.of(
                    result.merged(),
                    Copies.resolved(result, Choice.OURS).merged(),
                    Copies.resolved(result, Choice.THEIRS).merged(),
                    mixed(result, seed).merged())) {
                // Reading refuses dangling links, ids that stand twice and what holds itself.
                assertEquals(Copies.text(merged), Copies.text(Copies.of(merged)));
            }
        });
    }

    private static MergeResult mixed(MergeResult result, long seed) {
        Random random = new Random(seed);
        return result.resolve(result.conflicts().stream()
                .collect(Collectors.toMap(c -> c.id(), c -> random.nextBoolean() ? Choice.OURS : Choice.THEIRS)));
    }

    @Test
    void swappingTheSidesSwapsTheSidesOfConflictsAndNothingElse() {
        Scripts.hold((versions, seed) -> {
            MergeResult result = versions.merge();
            MergeResult swapped = versions.swapped();
            assertEquals(Copies.ids(result), Copies.ids(swapped));
            assertEquals(
                    Copies.text(result.merged()),
                    Copies.text(Copies.resolved(swapped, Choice.THEIRS).merged()));
            assertEquals(Copies.text(Copies.resolved(result, Choice.THEIRS).merged()), Copies.text(swapped.merged()));
        });
    }

    @Test
    void resolvingAllLeavesNothingOpenAndOursChangesNothing() {
        Scripts.hold((versions, seed) -> {
            MergeResult result = versions.merge();
            assertEquals(
                    Copies.text(result.merged()),
                    Copies.text(Copies.resolved(result, Choice.OURS).merged()));
            assertTrue(Copies.resolved(result, Choice.OURS).isClean());
            assertTrue(Copies.resolved(result, Choice.THEIRS).isClean());
        });
    }

    @Test
    void aSidesWordsThatAreWrittenByHandAreThatSideChosen() {
        Scripts.hold((versions, seed) -> {
            MergeResult result = versions.merge();
            for (Conflict each : result.conflicts()) {
                if (each instanceof Conflict.Words words) {
                    assertEquals(
                            Copies.text(result.resolve(each.id(), Choice.OURS).merged()),
                            Copies.text(written(result, each.id(), words.ours().orElse(""))));
                    assertEquals(
                            Copies.text(result.resolve(each.id(), Choice.THEIRS).merged()),
                            Copies.text(
                                    written(result, each.id(), words.theirs().orElse(""))));
                }
            }
        });
    }

    private static Report written(MergeResult result, String conflict, String words) {
        return result.settle(Map.of(conflict, new Decision.Written(words))).merged();
    }

    @Test
    void oursEverywhereAndTheirsEverywhereTogetherHoldAllThatEitherSideMade() {
        Scripts.hold((versions, seed) -> {
            MergeResult result = versions.merge();
            Report ours = Copies.resolved(result, Choice.OURS).merged();
            Report theirs = Copies.resolved(result, Choice.THEIRS).merged();
            for (Function<Report, Set<String>> facts :
                    List.<Function<Report, Set<String>>>of(Facts::words, Facts::rest)) {
                Set<String> held = new HashSet<>(facts.apply(ours));
                held.addAll(facts.apply(theirs));
                Map<String, String> alike = alike(versions);
                for (Report side : List.of(versions.ours(), versions.theirs())) {
                    Set<String> made = facts.apply(side);
                    made.removeAll(facts.apply(versions.base()));
                    made.removeIf(fact -> isHeld(fact, held, alike));
                    assertEquals(Set.of(), made);
                }
            }
        });
    }

    /** Elements that both sides put in with the same words, by the id of the other's: they may stand once, under one id. */
    private static Map<String, String> alike(Versions versions) {
        Set<String> before = Facts.ids(versions.base());
        Map<String, String> alike = new HashMap<>();
        for (Identified mine : Reports.parts(versions.ours()).toList()) {
            for (Identified other : Reports.parts(versions.theirs()).toList()) {
                boolean isNew = !before.contains(mine.getId()) && !before.contains(other.getId());
                if (isNew
                        && mine.eClass() == other.eClass()
                        && Facts.clauses(mine).equals(Facts.clauses(other))
                        && !Facts.clauses(mine).isEmpty()) {
                    alike.put(mine.getId(), other.getId());
                    alike.put(other.getId(), mine.getId());
                }
            }
        }
        return alike;
    }

    /** Whether a fact is there, of the element itself or of the one that the other side put in with the same words. */
    private static boolean isHeld(String fact, Set<String> held, Map<String, String> alike) {
        return held.contains(fact)
                || alike.entrySet().stream()
                        .anyMatch(each -> fact.contains(each.getKey())
                                && held.contains(fact.replace(each.getKey(), each.getValue())));
    }

    @Test
    void whatBothSidesHaveStaysWhateverIsChosen() {
        Scripts.hold((versions, seed) -> {
            MergeResult result = versions.merge();
            List<MergeResult> results = new ArrayList<>(List.of(result, Copies.resolved(result, Choice.THEIRS)));
            // Choices hang together where conflicts do: one mix finds little.
            for (int i = 0; i < Math.min(4, result.conflicts().size()); i++) {
                results.add(mixed(result, seed + i));
            }
            for (Report merged : results.stream().map(MergeResult::merged).toList()) {
                Set<String> lost = Facts.ids(versions.ours());
                lost.retainAll(Facts.ids(versions.theirs()));
                lost.remove(versions.ours().getId());
                lost.removeAll(Facts.ids(merged));
                assertEquals(Set.of(), lost);
            }
        });
    }

    @Test
    void everyInsertionOfEitherSideIsInTheResultOrInAConflict() {
        Scripts.hold((versions, seed) -> {
            MergeResult result = versions.merge();
            Set<String> merged = Facts.words(result.merged());
            Set<String> before = Facts.words(versions.base());
            Map<String, String> alike = alike(versions);
            for (Report side : List.of(versions.ours(), versions.theirs())) {
                for (Identified element :
                        Reports.parts(side).filter(e -> e != side).toList()) {
                    if (!before.contains(element.getId())) {
                        assertTrue(
                                isHeld(element.getId(), merged, alike) || isInConflict(element, result.conflicts()),
                                element.getId());
                    }
                    for (String clause : Facts.clauses(element)) {
                        String fact = element.getId() + " " + clause;
                        assertTrue(
                                before.contains(fact)
                                        || isHeld(fact, merged, alike)
                                        || isInConflict(element, clause, result.conflicts()),
                                fact);
                    }
                }
            }
        });
    }

    /** Whether a conflict is about an element, or about one that holds it. */
    private static boolean isInConflict(Identified element, List<Conflict> conflicts) {
        for (EObject each = element; each instanceof Identified held; each = held.eContainer()) {
            for (Conflict conflict : conflicts) {
                boolean isGroup = conflict instanceof Conflict.Deletion deletion
                        && deletion.elements().contains(held.getId());
                if (isGroup || conflict.element().equals(held.getId())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a conflict shows a clause, or is about the whole element. */
    private static boolean isInConflict(Identified element, String clause, List<Conflict> conflicts) {
        return conflicts.stream()
                        .filter(Conflict.Words.class::isInstance)
                        .filter(conflict -> conflict.element().equals(element.getId()))
                        .anyMatch(conflict -> conflict.ours().orElse("").contains(clause)
                                || conflict.theirs().orElse("").contains(clause))
                || conflicts.stream()
                        .anyMatch(c -> !(c instanceof Conflict.Words) && isInConflict(element, List.of(c)));
    }

    @Test
    void theScriptsReallyAddDeleteMoveRewordAndRelink() {
        Map<String, Integer> changed = new TreeMap<>();
        Map<String, Integer> disputed = new TreeMap<>();
        Slice.forEachSeed(seed -> {
            Versions versions = Scripts.of(seed).versions();
            Difference.of(versions.base(), versions.ours()).changes().stream()
                    .map(each -> each.getClass().getSimpleName())
                    .distinct()
                    .forEach(kind -> changed.merge(kind, 1, Integer::sum));
            versions.merge().conflicts().stream()
                    .map(MergePropertiesTest::kind)
                    .distinct()
                    .forEach(kind -> disputed.merge(kind, 1, Integer::sum));
        });
        long cases = Slice.seeds().count();
        for (Class<?> kind : Change.class.getPermittedSubclasses()) {
            assertTrue(changed.getOrDefault(kind.getSimpleName(), 0) > cases / 20, kind + " in " + changed);
        }
        assertEquals(Set.of("Attribute", "Cycle", "Deletion", "Link", "Move", "Type", "Words"), disputed.keySet());
    }

    private static String kind(Conflict conflict) {
        return conflict instanceof Conflict.Attribute attribute
                        && attribute.feature().equals("type")
                ? "Type"
                : conflict.getClass().getSimpleName();
    }
}
