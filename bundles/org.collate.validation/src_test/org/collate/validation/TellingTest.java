package org.collate.validation;

import static org.collate.testkit.Drawing.aspect;
import static org.collate.testkit.Drawing.find;
import static org.collate.testkit.Drawing.id;
import static org.collate.testkit.Drawing.problem;
import static org.collate.testkit.Drawing.report;
import static org.collate.testkit.Drawing.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

/** Which findings are told as one, and which are not told since they only follow from another one. */
class TellingTest {

    private static final List<String> PLACES = List.of("s", "a", "p", "q");

    /** A rule that finds something at given places. */
    private record Stub(String id, Settings defaults, List<String> places) implements ReportRule {

        @Override
        public String name() {
            return id;
        }

        @Override
        public void check(RuleContext context, FindingSink sink) {
            for (String place : places) {
                sink.add(place.isEmpty() ? context.report() : (Element) find(context.report(), place), id);
            }
        }
    }

    private static Report drawn() {
        return report(
                "对照检查材料",
                section(
                                Role.PROBLEMS,
                                "问题",
                                aspect(
                                                "学习方面",
                                                problem("一").named("p"),
                                                problem("二").named("q"))
                                        .named("a"))
                        .named("s"));
    }

    private static Stub stub(String id, String severity, List<String> follows, String... places) {
        Map<String, List<String>> data = new HashMap<>(Map.of(Settings.SEVERITY, List.of(severity)));
        data.put(Settings.FOLLOWS, follows);
        return new Stub(id, Settings.of(data), List.of(places));
    }

    private static List<String> told(Rule... rules) {
        return new Engine(List.of(rules), Profile.ofDefaults())
                .validate(drawn(), Surroundings.none()).findings().stream()
                        .map(each -> each.rule() + " " + place(each.element()))
                        .toList();
    }

    private static String place(String id) {
        return PLACES.stream().filter(each -> id(each).equals(id)).findFirst().orElse("report");
    }

    @Test
    void whatFollowsFromAFindingOnTheElementOrAboveItIsNotToldBesideIt() {
        Stub cause = stub("A", "error", List.of(), "a");
        assertEquals(List.of("B s", "A a"), told(cause, stub("B", "warning", List.of("A"), "s", "a", "p")));
        assertEquals(List.of("B a"), told(stub("B", "warning", List.of("A"), "a")));
    }

    @Test
    void whatIsOnTheReportAsAWholeHidesNothing() {
        assertEquals(
                List.of("A report", "B p"),
                told(stub("A", "error", List.of(), ""), stub("B", "warning", List.of("A"), "p")));
    }

    @Test
    void whatIsGraverThanItsCauseIsTold() {
        assertEquals(
                List.of("A a", "B a"),
                told(stub("A", "warning", List.of(), "a"), stub("B", "error", List.of("A"), "a")));
    }

    @Test
    void ofRulesThatFollowFromEachOtherAllAreTold() {
        assertEquals(
                List.of("A a", "B a"),
                told(stub("A", "error", List.of("B"), "a"), stub("B", "error", List.of("A"), "a")));
    }

    @Test
    void whateverFollowsFromWhatSomethingIsToldWhereSomethingWasFound() {
        Slice.forEachSeed(TellingTest::somethingIsTold);
    }

    /** The law: where a finding is not told, another one is told on its element or above it. */
    private static void somethingIsTold(long seed) {
        Random random = new Random(seed);
        List<String> ids = List.of("A", "B", "C", "D");
        List<Rule> rules = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String id : ids) {
            List<String> follows =
                    ids.stream().filter(each -> random.nextInt(3) == 0).toList();
            List<String> places =
                    PLACES.stream().filter(each -> random.nextBoolean()).toList();
            String severity = List.of("error", "warning", "info").get(random.nextInt(3));
            rules.add(stub(id, severity, follows, places.toArray(String[]::new)));
            places.forEach(place -> all.add(id + " " + place));
        }
        List<String> told = told(rules.toArray(Rule[]::new));
        assertTrue(all.containsAll(told));
        BiPredicate<String, String> above =
                (high, low) -> high.equals(low) || high.equals("s") || high.equals("a") && !low.equals("s");
        for (String each : all) {
            String place = each.substring(2);
            assertTrue(
                    told.stream().anyMatch(other -> above.test(other.substring(2), place)),
                    () -> each + " left nothing of " + told);
        }
    }

    @Test
    void smallKindsAreToldTogetherAndErrorsNever() {
        Map<String, List<String>> data =
                Map.of(Settings.SEVERITY, List.of("warning"), Settings.TOGETHER, List.of("yes"));
        Stub small = new Stub("A", Settings.of(data), List.of("p", "q"));
        Stub single = stub("B", "warning", List.of(), "p");
        Validation validation =
                new Engine(List.of(small, single), Profile.ofDefaults()).validate(drawn(), Surroundings.none());
        for (Finding each : validation.findings()) {
            assertEquals(each.rule().equals("A"), validation.isToldTogether(each));
        }
        Map<String, List<String>> grave = new HashMap<>(data);
        grave.put(Settings.SEVERITY, List.of("error"));
        Validation errors = new Engine(List.of(new Stub("A", Settings.of(grave), List.of("p"))), Profile.ofDefaults())
                .validate(drawn(), Surroundings.none());
        assertFalse(errors.isToldTogether(errors.findings().getFirst()));
    }
}
