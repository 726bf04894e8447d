package org.collate.cli.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collate.model.Messages;
import org.collate.operations.check.Found;
import org.collate.validation.NotApplicable;
import org.collate.validation.Severity;

/** Findings as text: a heading for each report, a line for each finding. */
final class FindingsText {

    private static final int LONGEST = 24;

    private final Messages text;
    private final boolean coloured;

    FindingsText(Messages text, boolean coloured) {
        this.text = text;
        this.coloured = coloured;
    }

    String of(List<ToldReport> reports) {
        StringBuilder lines = new StringBuilder();
        for (ToldReport report : reports) {
            String name = report.checked().name();
            lines.append(coloured ? Colours.bold(name) : name).append('\n');
            report.open().forEach(each -> lines.append(line(each)).append(others(each)));
            report.setAside().forEach(each -> lines.append(setAside(each)));
            notApplicable(report)
                    .forEach(line -> lines.append("  ").append(line).append('\n'));
        }
        return lines.toString();
    }

    /** How many findings of which severity a report has. */
    String summary(ToldReport report) {
        String summary = counts(report);
        return report.compared()
                ? text.get(
                        "validate.new",
                        summary,
                        String.valueOf(report.open().stream()
                                .filter(each -> !each.known())
                                .count()))
                : summary;
    }

    private String counts(ToldReport report) {
        return text.get(
                "validate.summary",
                report.checked().name(),
                count(report, Severity.ERROR),
                count(report, Severity.WARNING),
                count(report, Severity.INFO),
                String.valueOf(report.setAside().size()));
    }

    private static String count(ToldReport report, Severity severity) {
        return String.valueOf(report.open().stream()
                .filter(each -> each.severity() == severity)
                .count());
    }

    private String line(Found found) {
        String severity = text.get("severity." + found.severity().word()) + " " + found.rule();
        String known = found.known() ? " " + text.get("validate.known") : "";
        return "  " + place(found) + ": " + (coloured ? Colours.of(found.severity(), severity) : severity)
                + words(found) + known + ": " + oneLine(found.message()) + "\n";
    }

    /** The further places of a finding of a small kind, on a line of their own; equal ones once, with their number. */
    private String others(Found found) {
        if (found.places().isEmpty()) {
            return "";
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        found.places().stream().skip(1).forEach(each -> counts.merge(place(each) + words(each), 1, Integer::sum));
        String places = counts.entrySet().stream()
                .map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + " ×" + each.getValue())
                .collect(Collectors.joining(text.get("validate.between")));
        return "    " + text.get("validate.also", String.valueOf(found.places().size()), places) + "\n";
    }

    private String setAside(Found found) {
        Found.SetAside by = found.setAside().orElseThrow();
        String what = text.get("validate.setAside", found.rule(), by.person(), oneLine(by.reason()));
        return "  " + place(found) + ": " + what + "\n";
    }

    private String place(Found found) {
        return found.line() == 0
                ? found.place()
                : text.get("validate.line", found.place(), String.valueOf(found.line()));
    }

    private static String words(Found found) {
        String words = oneLine(found.words());
        if (words.isEmpty()) {
            return "";
        }
        return words.codePointCount(0, words.length()) <= LONGEST
                ? " [" + words + "]"
                : " [" + words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…]";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /** The rules that could not be applied, a line for each reason. */
    private List<String> notApplicable(ToldReport report) {
        Map<String, List<NotApplicable>> byReason = report.checked().validation().notApplicable().stream()
                .collect(Collectors.groupingBy(NotApplicable::reason, LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(each -> text.get(
                        "validate.notApplicable",
                        each.getValue().stream().map(NotApplicable::rule).collect(Collectors.joining(" ")),
                        each.getKey()))
                .toList();
    }
}
