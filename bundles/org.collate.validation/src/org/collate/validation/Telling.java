package org.collate.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Report;

/**
 * How the findings of rules are told, as the rules' own data want it: which rules tell all theirs as one, and which
 * findings only follow from another one.
 */
final class Telling {

    private static final String YES = "yes";

    private final Set<String> together = new HashSet<>();
    private final Map<String, List<String>> follows = new HashMap<>();

    private Telling() {}

    /**
     * What the data of some rules say.
     *
     * @param rules the data by the rule's id. Rules that would follow from each other follow from nothing in that circle, so
     *     that never all of them are silent.
     */
    static Telling of(Map<String, Settings> rules) {
        Telling telling = new Telling();
        rules.forEach((rule, settings) -> {
            List<String> values = settings.values(Settings.TOGETHER);
            if (values.contains(YES)) {
                telling.together.add(rule);
                telling.together.addAll(values);
            }
        });
        rules.forEach((rule, settings) -> {
            List<String> after = settings.values(Settings.FOLLOWS).stream()
                    .filter(other -> !reaches(other, rule, rules, new HashSet<>()))
                    .toList();
            if (!after.isEmpty()) {
                telling.follows.put(rule, after);
            }
        });
        return telling;
    }

    private static boolean outweighs(Severity one, Severity other) {
        return one == Severity.ERROR || one.compareTo(other) < 0;
    }

    private static boolean reaches(String from, String to, Map<String, Settings> rules, Set<String> seen) {
        if (from.equals(to)) {
            return true;
        }
        return seen.add(from)
                && rules.containsKey(from)
                && rules.get(from).values(Settings.FOLLOWS).stream().anyMatch(next -> reaches(next, to, rules, seen));
    }

    /** Whether all findings of a rule that nobody has to judge one by one are told as one. */
    boolean together(String rule) {
        return together.contains(rule);
    }

    /** The rules, by id, from whose findings those of a rule may follow. */
    List<String> follows(String rule) {
        return follows.getOrDefault(rule, List.of());
    }

    /**
     * Whether a finding only follows from another one: a rule that it follows found something graver, or an error, on the
     * same element or on one that holds it. What is on the report as a whole says nothing of what is in it.
     *
     * @param element what the finding is on
     * @param others all findings on an element
     */
    boolean isFollowing(Finding finding, Element element, Function<Element, List<Finding>> others) {
        List<String> after = follows(finding.rule());
        if (after.isEmpty()) {
            return false;
        }
        Element each = element;
        while (true) {
            for (Finding other : others.apply(each)) {
                if (after.contains(other.rule()) && outweighs(other.severity(), finding.severity())) {
                    return true;
                }
            }
            if (each instanceof Content content
                    && content.getParent() instanceof Element parent
                    && !(parent instanceof Report)) {
                each = parent;
            } else {
                return false;
            }
        }
    }
}
