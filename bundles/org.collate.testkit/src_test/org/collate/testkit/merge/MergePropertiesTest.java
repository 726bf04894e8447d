package org.collate.testkit.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.difference.Clauses;
import org.collate.core.edit.EditException;
import org.collate.core.merge.Choice;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.TextElement;
import org.collate.testkit.RandomEdits;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** What holds for every merge, whatever the three reports are. */
class MergePropertiesTest {

    /** Three reports: a random one, and two copies that random edits changed, at times partly by the same edits. */
    private record Versions(Report base, Report ours, Report theirs) {

        static Versions of(long seed) {
            Random random = new Random(seed);
            Report base = Copies.of(new RandomReports(random).report(2 + random.nextInt(25)));
            Report ours = Copies.of(base);
            if (random.nextInt(3) == 0) {
                edit(ours, random);
            }
            Report theirs = Copies.of(ours);
            edit(ours, random);
            edit(theirs, random);
            return new Versions(base, ours, theirs);
        }

        private static void edit(Report report, Random random) {
            RandomEdits edits = new RandomEdits(random);
            for (int i = random.nextInt(10); i > 0; i--) {
                try {
                    edits.next(report).apply(report);
                } catch (EditException e) {
                    // An edit that does not fit leaves the report as it is.
                    continue;
                }
            }
        }

        MergeResult merge() {
            return ThreeWayMerge.of(base, ours, theirs);
        }

        MergeResult swapped() {
            return ThreeWayMerge.of(base, theirs, ours);
        }
    }

    @Test
    void mergingWithWhatDidNotChangeGivesTheOther() {
        Slice.forEachSeed(seed -> {
            Versions versions = Versions.of(seed);
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
        Slice.forEachSeed(seed -> {
            Versions versions = Versions.of(seed);
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
        Slice.forEachSeed(seed -> {
            MergeResult result = Versions.of(seed).merge();
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
        Slice.forEachSeed(seed -> {
            Versions versions = Versions.of(seed);
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
        Slice.forEachSeed(seed -> {
            MergeResult result = Versions.of(seed).merge();
            assertEquals(
                    Copies.text(result.merged()),
                    Copies.text(Copies.resolved(result, Choice.OURS).merged()));
            assertTrue(Copies.resolved(result, Choice.OURS).isClean());
            assertTrue(Copies.resolved(result, Choice.THEIRS).isClean());
        });
    }

    @Test
    void oursEverywhereAndTheirsEverywhereTogetherHoldAllThatWasInserted() {
        Slice.forEachSeed(seed -> {
            Versions versions = Versions.of(seed);
            MergeResult result = versions.merge();
            Report ours = Copies.resolved(result, Choice.OURS).merged();
            Report theirs = Copies.resolved(result, Choice.THEIRS).merged();
            Set<String> held = new HashSet<>(facts(ours));
            held.addAll(facts(theirs));
            for (Report side : List.of(versions.ours(), versions.theirs())) {
                Set<String> inserted = facts(side);
                inserted.removeAll(facts(versions.base()));
                inserted.removeAll(held);
                assertEquals(Set.of(), inserted);
            }
        });
    }

    /** The elements of a report and their clauses. */
    private static Set<String> facts(Report report) {
        Set<String> facts = new HashSet<>();
        for (Identified element : Reports.parts(report).toList()) {
            facts.add(element.getId());
            if (element instanceof TextElement text) {
                Clauses.of(String.join("\n", text.getLines())).forEach(c -> facts.add(element.getId() + " " + c));
            }
        }
        return facts;
    }

    @Test
    void whatIsGoneWasDeletedBySomebody() {
        Slice.forEachSeed(seed -> {
            Versions versions = Versions.of(seed);
            Set<String> expected = ids(versions.ours());
            expected.retainAll(ids(versions.theirs()));
            assertTrue(ids(versions.merge().merged()).containsAll(expected));
        });
    }

    private static Set<String> ids(Report report) {
        return Reports.parts(report).map(Identified::getId).collect(Collectors.toCollection(HashSet::new));
    }
}
