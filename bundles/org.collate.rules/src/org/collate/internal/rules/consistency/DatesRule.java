package org.collate.internal.rules.consistency;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Dated;
import org.collate.internal.rules.RuleData;
import org.collate.model.report.Narrative;
import org.collate.model.report.Role;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/**
 * V05: dates are possible and in order: no 2月30日, no span that ends before it begins, no deadline of a measure before the
 * report's own date, no preamble of another year than the title.
 */
public final class DatesRule extends BuiltInReportRule {

    private static final Pattern DAY =
            Pattern.compile("(?:(20[0-9]{2}|19[0-9]{2})年)?(?<![0-9.])([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern MONTH = Pattern.compile("(?:20|19)[0-9]{2}年([0-9]{1,2})月(?![0-9]|内)");
    private static final Pattern SPAN = Pattern.compile(
            "(20[0-9]{2})年([0-9]{1,2})月(?:[0-9]{1,2}日|份|初|底)?(?:至|到|—|－|-|～|~)+(?:(20[0-9]{2})年)?([0-9]{1,2})月");
    private static final Pattern DEADLINE =
            Pattern.compile("(20[0-9]{2})年([0-9]{1,2})月(?:[0-9]{1,2}日|底|末|中旬|上旬|下旬)?(?:之?前|以前)");
    private static final Pattern MEETING = Pattern.compile("(20[0-9]{2})年度(?:[^，。；年]{0,16})(?:民主生活会|组织生活会)");
    private static final int LEAP = 2024;

    /** The rule with its data. */
    public DatesRule(RuleData data) {
        super("V05", data);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Optional<Integer> written = Dated.month(context.overview());
        for (Entry entry : context.overview().entries()) {
            boolean measures = entry.section()
                    .filter(section -> section.getRole() == Role.MEASURES)
                    .isPresent();
            for (Passage passage : entry.passages()) {
                if (passage.text().indexOf('月') >= 0) {
                    impossible(passage, sink);
                    span(passage, sink);
                    if (measures && written.isPresent()) {
                        past(passage, written.get(), sink);
                    }
                }
            }
        }
        Dated.titleYear(context.overview()).ifPresent(year -> {
            for (Narrative each : context.overview().preamble()) {
                Passage.of(each).forEach(passage -> year(passage, year, sink));
            }
        });
    }

    private void impossible(Passage passage, FindingSink sink) {
        Matcher day = DAY.matcher(passage.text());
        while (day.find()) {
            int year = day.group(1) == null ? LEAP : Integer.parseInt(day.group(1));
            int month = Integer.parseInt(day.group(2));
            int number = Integer.parseInt(day.group(3));
            boolean possible = month >= 1
                    && month <= 12
                    && number >= 1
                    && number <= YearMonth.of(year, month).lengthOfMonth();
            if (!possible) {
                sink.add(passage, day.start(), day.end(), text("impossible", day.group()));
            }
        }
        Matcher months = MONTH.matcher(passage.text());
        while (months.find()) {
            int month = Integer.parseInt(months.group(1));
            if (month < 1 || month > 12) {
                sink.add(passage, months.start(), months.end(), text("impossible", months.group()));
            }
        }
    }

    private void span(Passage passage, FindingSink sink) {
        Matcher matcher = SPAN.matcher(passage.text());
        while (matcher.find()) {
            int from = month(matcher.group(1), matcher.group(2));
            int to = month(matcher.group(3) == null ? matcher.group(1) : matcher.group(3), matcher.group(4));
            if (to < from) {
                sink.add(passage, matcher.start(), matcher.end(), text("reversed", matcher.group()));
            }
        }
    }

    private void past(Passage passage, int written, FindingSink sink) {
        Matcher matcher = DEADLINE.matcher(passage.text());
        while (matcher.find()) {
            if (month(matcher.group(1), matcher.group(2)) < written) {
                sink.add(passage, matcher.start(), matcher.end(), text("past", matcher.group(), date(written)));
            }
        }
    }

    private void year(Passage passage, int title, FindingSink sink) {
        Matcher matcher = MEETING.matcher(passage.text());
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            // Last year's meeting may well be named; one of next year cannot have been held.
            if (year > title) {
                sink.add(passage, matcher.start(), matcher.end(), text("year", year, title));
            }
        }
    }

    private static int month(String year, String month) {
        return 12 * Integer.parseInt(year) + Integer.parseInt(month) - 1;
    }

    private static String date(int month) {
        return month / 12 + "年" + (month % 12 + 1) + "月";
    }
}
