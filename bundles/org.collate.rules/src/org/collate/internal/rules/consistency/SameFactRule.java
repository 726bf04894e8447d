package org.collate.internal.rules.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.Traits;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Characters;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/**
 * V06: a fact has one number. Looked at is how many of a thing there are as a whole (全县共有14个乡镇, 现有党员38名); parts of it,
 * and what was so in another year, may be any other number.
 */
public final class SameFactRule extends BuiltInReportRule {

    /** Words without which nothing is said of a whole. */
    private static final List<String> STATED = List.of("共有", "现有", "共辖", "下辖");

    /** Words without which nothing is said of what was done in a time. */
    private static final List<String> TIMES =
            List.of("全年", "一年来", "去年以来", "今年以来", "本年度", "上半年", "下半年", "累计", "先后", "总共");

    private static final Pattern WHOLE = Pattern.compile(
            "(全(?:县|市|区|镇|乡|村|局|校|院|系统|公司|集团|厂|所|站|街道|社区))(?:共有|现有|总共有|一共有|共辖|下辖)([0-9]{1,5})(个|名|家|户|座|人)([\\u4e00-\\u9fff]{2,4}?)(?=[，。；、]|$)");
    private static final Pattern STAFF =
            Pattern.compile("(现有|共有)(在职党员|在职职工|在编人员|党员|职工|教职工|党支部|基层党支部)([0-9]{1,5})(名|人|个)");
    /** What was done in a year, or as a whole, and how often. */
    private static final Pattern DONE = Pattern.compile(
            "(?<=^|[，。；：\\n])([\\u4e00-\\u9fff“”《》]{0,8}(?:全年|一年来|去年以来|今年以来|本年度|上半年|下半年|累计|先后|总共)[\\u4e00-\\u9fff“”《》]{3,14})([0-9]{1,5})(人次|个|名|家|户|座|人|次|件|条|项|场|篇|份|本)(?=[，。；、]|$)");

    private static final Pattern WANTED = Pattern.compile("计划|目标|要求|规定|应当?|不少于|至少|力争|确保|其中|分别|每|另|再|又");
    private static final int LEAST = 7;

    private static final Pattern PAST = Pattern.compile("原有|当时|[0-9]{4}年|去年|上年|以前|过去");

    private record Fact(int value, Passage passage) {}

    /** The rule with its data. */
    public SameFactRule(RuleData data) {
        super("V06", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return unlessHas(entry, Traits.DIGIT);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Map<String, Fact> facts = new HashMap<>();
        for (Entry entry : Traits.having(context.overview(), Traits.DIGIT)) {
            for (Passage passage : entry.passages()) {
                if (entry.section().map(SameFactRule::tellsOfNow).orElse(true)
                        && TIMES.stream().anyMatch(passage.text()::contains)) {
                    done(passage, facts, sink);
                }
                if (STATED.stream().anyMatch(passage.text()::contains)) {
                    find(passage, WHOLE.matcher(passage.text()), 2, facts, sink);
                    find(passage, STAFF.matcher(passage.text()), 3, facts, sink);
                }
            }
        }
    }

    private static boolean tellsOfNow(Section section) {
        return section.getRole() != Role.PREVIOUS && section.getRole() != Role.MEASURES;
    }

    private void done(Passage passage, Map<String, Fact> facts, FindingSink sink) {
        Matcher matcher = DONE.matcher(passage.text());
        while (matcher.find()) {
            String words = matcher.group(1);
            if (words.length() < LEAST || WANTED.matcher(words).find()) {
                continue;
            }
            int value = Integer.parseInt(matcher.group(2));
            Fact before = facts.putIfAbsent(words + matcher.group(3), new Fact(value, passage));
            if (before != null && before.value() != value) {
                sink.add(passage, matcher.start(), matcher.end(), text("differs", value, before.value()));
            }
        }
    }

    private void find(Passage passage, Matcher matcher, int number, Map<String, Fact> facts, FindingSink sink) {
        while (matcher.find()) {
            int clause = Math.max(0, matcher.start() - 10);
            if (PAST.matcher(passage.text().substring(clause, matcher.start())).find()) {
                continue;
            }
            int value = Integer.parseInt(matcher.group(number));
            String key = number == 2
                    ? matcher.group(1) + matcher.group(3) + matcher.group(4)
                    : owner(passage.text(), matcher.start()) + matcher.group(2) + matcher.group(4);
            Fact before = facts.putIfAbsent(key, new Fact(value, passage));
            if (before != null && before.value() != value) {
                sink.add(passage, matcher.start(), matcher.end(), text("differs", value, before.value()));
            }
        }
    }

    /** Whose staff is counted: the words before, back to the last pause. */
    private static String owner(String text, int end) {
        int start = end;
        while (start > 0 && Characters.isHan(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
