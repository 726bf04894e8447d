package org.collate.cli.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collate.cli.Context;
import org.collate.model.Messages;
import org.collate.validation.NotApplicable;
import org.collate.validation.Severity;

/** What was found, one line each, grouped by report; in colours where a person reads it. */
final class FindingsText {

    private static final String PLAIN = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String GREY = "\u001b[90m";
    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.ERROR, "\u001b[31m", Severity.WARNING, "\u001b[33m", Severity.INFO, "\u001b[36m");

    private final Messages text;
    private final boolean coloured;

    FindingsText(Context context) {
        this.text = context.text();
        this.coloured = context.terminal().isColoured();
    }

    String of(List<Checked> reports) {
        StringBuilder lines = new StringBuilder();
        for (Checked checked : reports) {
            List<Checked.Row> rows = checked.rows();
            lines.append(in(BOLD, checked.name())).append("  ").append(summary(rows));
            int suppressed = checked.suppressed().size();
            lines.append(suppressed == 0 ? "" : text.get("validate.suppressed", suppressed))
                    .append('\n');
            rows.forEach(row -> lines.append("  ").append(line(row)).append('\n'));
            List<NotApplicable> not = checked.validation().notApplicable();
            if (!not.isEmpty()) {
                String rules =
                        String.join(", ", not.stream().map(NotApplicable::rule).toList());
                lines.append("  ")
                        .append(in(GREY, text.get("validate.notApplicable", rules)))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private String summary(List<Checked.Row> rows) {
        Map<Severity, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.severity(), 1, Integer::sum));
        return rows.isEmpty()
                ? text.get("validate.clean")
                : text.get(
                        "validate.counts",
                        counts.getOrDefault(Severity.ERROR, 0),
                        counts.getOrDefault(Severity.WARNING, 0),
                        counts.getOrDefault(Severity.INFO, 0));
    }

    private String line(Checked.Row row) {
        String place = row.line() > 0 ? text.get("validate.line", String.valueOf(row.line())) : row.place();
        String severity = text.get("severity." + row.severity().word());
        return in(GREY, place.isEmpty() ? "–" : place)
                + "  " + in(COLOURS.get(row.severity()), severity + " " + row.rule())
                + "  " + row.message().replace('\n', ' ');
    }

    private String in(String colour, String words) {
        return coloured ? colour + words + PLAIN : words;
    }
}
