package org.collate.internal.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.validation.Overview;

/** When a report was written and which year it is about, as far as it says so itself. */
public final class Dated {

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern DATE = Pattern.compile("(20[0-9]{2})年([0-9]{1,2})月");

    private Dated() {}

    /** The year in the title, or else the one of the report's date. */
    public static Optional<Integer> year(Overview overview) {
        return titleYear(overview).or(() -> month(overview).map(month -> month / 12));
    }

    /** The years that a text names. */
    public static Stream<Integer> years(String text) {
        return YEAR.matcher(text).results().map(found -> Integer.parseInt(found.group(1)));
    }

    /** The year that the title names. */
    public static Optional<Integer> titleYear(Overview overview) {
        String title = overview.report().getTitle();
        Matcher matcher = YEAR.matcher(title == null ? "" : title);
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    /** The month of the report's date, as twelve times the year and the month less one. */
    public static Optional<Integer> month(Overview overview) {
        Report report = overview.report();
        String date = report.getDate() == null ? "" : report.getDate();
        return month(date)
                .or(() -> month(String.join("\n", report.getByline())))
                .or(() -> overview.preamble().stream()
                        .limit(3)
                        .map(Narrative::getLines)
                        .filter(lines -> lines.size() == 1 && lines.get(0).length() < 20)
                        .flatMap(lines -> month(lines.get(0)).stream())
                        .findFirst());
    }

    private static Optional<Integer> month(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(matcher.group(1)) * 12 + Integer.parseInt(matcher.group(2)) - 1);
    }
}
