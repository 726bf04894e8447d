package org.collate.testkit.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.collate.core.difference.Clauses;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Measure;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.TextElement;
import org.collate.testkit.RandomReports;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/**
 * The oracle of merging: two scripts that touch different facts, and give the same in either order, merge without a
 * conflict into just that.
 */
class DisjointScriptsTest {

    /** A base and a script for each side. */
    private record Case(Report base, List<Step> ours, List<Step> theirs) {

        /** What both scripts give in either order; empty where they depend on it, so that there is no oracle. */
        Optional<String> expected() {
            try {
                String first = Copies.textOfSets(applied(applied(base, ours), theirs));
                String second = Copies.textOfSets(applied(applied(base, theirs), ours));
                return first.equals(second) ? Optional.of(first) : Optional.empty();
            } catch (IllegalStateException e) {
                return Optional.empty();
            }
        }

        boolean fails() {
            Optional<String> expected = expected();
            return expected.isPresent() && !actual().equals(expected.get());
        }

        String actual() {
            Report mine = applied(base, ours);
            Report other = applied(base, theirs);
            try {
                MergeResult result = ThreeWayMerge.of(base, mine, other);
                return result.isClean() ? Copies.textOfSets(result.merged()) : "Conflicts: " + result.conflicts();
            } catch (RuntimeException e) {
                return "Broken: " + e;
            }
        }

        /** The case without as many steps as can go while it still fails. */
        Case shrunk() {
            for (int i = 0; i < ours.size() + theirs.size(); i++) {
                List<Step> mine = new ArrayList<>(ours);
                List<Step> other = new ArrayList<>(theirs);
                if (i < mine.size()) {
                    mine.remove(i);
                } else {
                    other.remove(i - ours.size());
                }
                Case smaller = new Case(base, mine, other);
                if (smaller.fails()) {
                    return smaller.shrunk();
                }
            }
            return this;
        }
    }

    private static Report applied(Report report, List<Step> steps) {
        Report copy = Copies.of(report);
        steps.forEach(step -> step.apply(copy));
        return copy;
    }

    @Test
    void scriptsThatTouchDifferentFactsMergeIntoWhatBothGiveInEitherOrder() {
        List<Long> decided = new ArrayList<>();
        Map<String, Integer> kinds = new TreeMap<>();
        Slice.forEachSeed(seed -> {
            Case scripts = scripts(new Random(seed));
            if (scripts.expected().isPresent()) {
                decided.add(seed);
                if (!scripts.theirs().isEmpty()) {
                    scripts.ours().forEach(step -> kinds.merge(step.getClass().getSimpleName(), 1, Integer::sum));
                }
                if (scripts.fails()) {
                    Case small = scripts.shrunk();
                    assertEquals(small.expected().orElseThrow(), small.actual(), small.ours() + " | " + small.theirs());
                }
            }
        });
        long cases = Slice.seeds().count();
        assertTrue(decided.size() > cases / 4, decided.size() + " of " + cases + " cases say anything");
        for (Class<?> kind : Step.class.getPermittedSubclasses()) {
            assertTrue(kinds.getOrDefault(kind.getSimpleName(), 0) > cases / 20, kind + " in " + kinds);
        }
    }

    private static Case scripts(Random random) {
        Report base = base(random);
        List<Step> ours = script(base, random, List.of());
        return new Case(base, ours, script(base, random, ours));
    }

    private static List<Step> script(Report base, Random random, List<Step> others) {
        List<Step> steps = new ArrayList<>();
        Report now = Copies.of(base);
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            step(base, random)
                    .filter(s -> others.stream().allMatch(o -> Step.areApart(s, o)))
                    .filter(s -> steps.stream().noneMatch(o -> o.standsBehindWhatGoesWith(s)))
                    .ifPresent(s -> {
                        try {
                            s.apply(now);
                            steps.add(s);
                        } catch (IllegalStateException e) {
                            // It does not fit what this script did before.
                            return;
                        }
                    });
        }
        return steps;
    }

    private static Report base(Random random) {
        RandomReports ids = new RandomReports(random);
        Report report = Reports.create(ids.id());
        List<Parent> parents = new ArrayList<>(List.of(report));
        for (int i = 3 + random.nextInt(14); i > 0; i--) {
            ReportFactory factory = ReportFactory.eINSTANCE;
            TextElement item = random.nextInt(4) == 0 ? factory.createMeasure() : factory.createProblem();
            item.setId(ids.id());
            item.getLines().addAll(List.of(text(random).split("\n", -1)));
            parents.get(random.nextInt(parents.size())).getContents().add(item);
            if (random.nextInt(3) == 0) {
                parents.add((Parent) item);
            }
        }
        for (Content measure : all(report, Measure.class)) {
            for (Problem problem : all(report, Problem.class)) {
                if (random.nextInt(4) == 0) {
                    ((Measure) measure).getAddresses().add(problem);
                }
            }
        }
        return report;
    }

    private static <T> List<T> all(Report report, Class<T> type) {
        return Reports.parts(report).filter(type::isInstance).map(type::cast).toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.append(words(random)).append("，。；".charAt(random.nextInt(3)));
            text.append(random.nextInt(5) == 0 && i > 1 ? "\n" : "");
        }
        return text.toString();
    }

    /** Words that hardly come twice. */
    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 3 + random.nextInt(5); i > 0; i--) {
            words.append((char) (0x4e00 + random.nextInt(4000)));
        }
        return words.toString();
    }

    private static Optional<Step> step(Report base, Random random) {
        List<Content> all = all(base, Content.class);
        Content element = all.get(random.nextInt(all.size()));
        String id = element.getId();
        List<String> clauses = Clauses.of(String.join("\n", ((TextElement) element).getLines())).stream()
                .filter(clause -> !clause.equals("\n"))
                .toList();
        String clause = clauses.get(random.nextInt(clauses.size()));
        return switch (random.nextInt(8)) {
            case 0 -> Optional.of(new Step.Reword(id, clause, words(random) + clause.substring(clause.length() - 1)));
            case 1 -> Optional.of(new Step.Reword(id, clause, ""));
            case 2 ->
                clause.endsWith("。")
                        ? Optional.of(new Step.InsertSentence(id, clause, words(random) + "。"))
                        : Optional.empty();
            case 3 -> Optional.of(put(base, random, Optional.empty()));
            case 4 -> Optional.of(put(base, random, Optional.of(id)));
            case 5 -> random.nextInt(2) == 0 ? Optional.of(new Step.Delete(id, facts(element))) : Optional.empty();
            case 6 -> link(base, random);
            default -> Optional.of(new Step.RunIn(id));
        };
    }

    private static Step put(Report base, Random random, Optional<String> moved) {
        List<Parent> parents = all(base, Parent.class);
        Parent parent = parents.get(random.nextInt(parents.size()));
        int index = random.nextInt(parent.getContents().size() + 1);
        String behind = index == 0 ? "" : parent.getContents().get(index - 1).getId();
        String holder = ((Identified) parent).getId();
        return moved.<Step>map(id -> new Step.Shift(id, holder, behind, swapped(parent, id, index)))
                .orElseGet(() -> new Step.Add(new RandomReports(random).id(), holder, behind));
    }

    /** The one sibling that an element passes on its way to an index, counted with itself still in its place. */
    private static Optional<String> swapped(Parent parent, String id, int index) {
        List<String> ids = parent.getContents().stream().map(Content::getId).toList();
        int from = ids.indexOf(id);
        if (from >= 0 && index == from + 2) {
            return Optional.of(ids.get(from + 1));
        }
        return from >= 1 && index == from - 1 ? Optional.of(ids.get(index)) : Optional.empty();
    }

    private static Optional<Step> link(Report base, Random random) {
        List<Measure> measures = all(base, Measure.class);
        List<Problem> problems = all(base, Problem.class);
        if (measures.isEmpty() || problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Step.Relink(
                measures.get(random.nextInt(measures.size())).getId(),
                problems.get(random.nextInt(problems.size())).getId()));
    }

    /** Every fact of an element and of what it holds. */
    private static Set<String> facts(Content element) {
        Set<String> facts = new HashSet<>();
        for (Identified part : Reports.parts(element).toList()) {
            String id = part.getId();
            facts.addAll(List.of("exists " + id, "place " + id, "runIn " + id));
            if (part instanceof TextElement text) {
                for (String clause : Clauses.of(String.join("\n", text.getLines()))) {
                    facts.addAll(List.of("words " + id + " " + clause, "gap " + id + " " + clause));
                }
            }
        }
        return facts;
    }
}
