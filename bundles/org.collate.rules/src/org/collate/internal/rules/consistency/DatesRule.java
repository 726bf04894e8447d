package org.collate.internal.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.Dated;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Traits;
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

    /** What a deadline ends with. */
    private static final Pattern BEFORE = Pattern.compile("(?:底|末|中旬|上旬|下旬)?(?:之?前|以前)");

    /** What stands between the two ends of a span. */
    private static final Pattern SPAN = Pattern.compile("(?:份|初|底|中旬|上旬|下旬)?(?:起|开始)?[，,]?(?:至|到|—|－|-|～|~)+");

    private static final Pattern MEETING = Pattern.compile("(20[0-9]{2})年度(?:[^，。；年]{0,16})(?:民主生活会|组织生活会)");

    /** The rule with its data. */
    public DatesRule(RuleData data) {
        super("V05", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return unlessHas(entry, Traits.MONTH);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Optional<Integer> written = Dated.month(context.overview());
        for (Entry entry : Traits.having(context.overview(), Traits.MONTH)) {
            Optional<Integer> after = entry.section()
                    .filter(section -> section.getRole() == Role.MEASURES)
                    .flatMap(section -> written);
            sink.keep(entry, after, inner -> entry.passages().forEach(passage -> days(passage, after, inner)));
        }
        Dated.titleYear(context.overview()).ifPresent(year -> {
            for (Narrative each : context.overview().preamble()) {
                Passage.of(each).forEach(passage -> year(passage, year, sink));
            }
        });
    }

    private void days(Passage passage, Optional<Integer> after, FindingSink sink) {
        List<Day> days = Day.in(passage.text());
        impossible(passage, days, sink);
        spans(passage, days, sink);
        after.ifPresent(month -> past(passage, days, month, sink));
    }

    private void impossible(Passage passage, List<Day> days, FindingSink sink) {
        for (Day day : days) {
            if (!day.isPossible()) {
                sink.add(passage, day.start(), day.end(), text("impossible", words(passage, day.start(), day.end())));
            }
        }
    }

    /** Spans of which at least the first end has a year; the other one has the same where it names none. */
    private void spans(Passage passage, List<Day> days, FindingSink sink) {
        for (int i = 0; i + 1 < days.size(); i++) {
            Day from = days.get(i);
            Day to = days.get(i + 1);
            String between = words(passage, from.end(), to.start());
            if (from.year() > 0 && SPAN.matcher(between).matches()) {
                int last = 12 * (to.year() > 0 ? to.year() : from.year()) + to.month() - 1;
                if (last < from.months()) {
                    sink.add(passage, from.start(), to.end(), text("reversed", words(passage, from.start(), to.end())));
                }
            }
        }
    }

    private void past(Passage passage, List<Day> days, int written, FindingSink sink) {
        for (Day day : days) {
            Matcher before = BEFORE.matcher(passage.text())
                    .region(day.end(), passage.text().length());
            if (day.year() > 0 && day.months() < written && before.lookingAt()) {
                String words = words(passage, day.start(), before.end());
                sink.add(passage, day.start(), before.end(), text("past", words, date(written)));
            }
        }
    }

    private static String words(Passage passage, int start, int end) {
        return passage.text().substring(start, end);
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

    private static String date(int month) {
        return month / 12 + "年" + (month % 12 + 1) + "月";
    }
}
