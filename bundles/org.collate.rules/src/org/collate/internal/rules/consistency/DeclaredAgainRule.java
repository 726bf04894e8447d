package org.collate.internal.rules.consistency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.SentenceSpan;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Measure;
import org.collate.model.report.Narrative;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/**
 * V07: how many problems or measures there are is declared alike wherever the report speaks of all of them: in the preamble, in
 * the introductions of its sections and before the measures (针对以上12个问题). What is told of last year does not count.
 */
public final class DeclaredAgainRule extends BuiltInReportRule {

    private static final Pattern PROBLEMS = Pattern.compile(
            "(?:查摆出?了?|查找出?了?|梳理出?了?|检视出?了?|剖析出?了?|查出|以上|上述|存在的|归纳为|形成)(?:[^，。；0-9]{0,6}(?:[0-9]+|[一二两三四五六七八九十]+)个方面)?(?:共)?(?:的)?([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:个|条|项)(?:具体|突出|主要)?问题"
                    + "|(?:查摆|查找|梳理|检视)出?(?:的)?(?:突出|主要)?问题([0-9]{1,3})(?:个|条|项)");
    private static final Pattern MEASURES = Pattern.compile(
            "(?:制定了?|提出了?|明确了?|以下|落实好?)([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:条|项|个)(?:具体)?(?:整改|改进)?措施|制定(?:整改|改进)?措施([0-9]{1,3})(?:条|项|个)");
    /** What speaks of all problems again, wherever it stands. */
    private static final Pattern AGAIN =
            Pattern.compile("(?:上述|以上|前述)(?:[^，。；0-9]{0,6})?([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:个|条|项)(?:具体|突出|主要)?问题");

    private static final Pattern OTHER =
            Pattern.compile("上年度|去年|上一年|上次|[0-9]{4}年度?[^，。；]{0,8}(?:生活会|巡视|巡察)|其中|自查|巡察反馈|巡视反馈|反馈的?|每");
    private static final int NEAR = 24;
    private static final List<Role> ROLES = List.of(Role.PROBLEMS, Role.CAUSES, Role.MEASURES);

    /** The rule with its data. */
    public DeclaredAgainRule(RuleData data) {
        super("V07", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        boolean says = entry.passages().stream()
                .anyMatch(passage -> passage.text().contains("问题")
                        && AGAIN.matcher(passage.text()).find());
        return says ? Optional.empty() : unlessItem(entry);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Map<Pattern, Integer> declared = new HashMap<>();
        context.overview().preamble().forEach(each -> check(each, declared, sink));
        for (Role role : ROLES) {
            for (Section section : context.overview().sections(role)) {
                Trees.introduction(section).forEach(each -> check(each, declared, sink));
            }
        }
        for (Section section : context.overview().sections(Role.MEASURES)) {
            for (Measure measure : Trees.within(section, Measure.class)) {
                for (Passage passage : Passage.of(measure)) {
                    SentenceSpan.sentences(passage.text())
                            .forEach(sentence -> find(passage, sentence, AGAIN, PROBLEMS, declared, sink));
                }
            }
        }
    }

    private void check(Narrative narrative, Map<Pattern, Integer> declared, FindingSink sink) {
        for (Passage passage : Passage.of(narrative)) {
            for (SentenceSpan sentence : SentenceSpan.sentences(passage.text())) {
                find(passage, sentence, PROBLEMS, PROBLEMS, declared, sink);
                find(passage, sentence, MEASURES, MEASURES, declared, sink);
            }
        }
    }

    private void find(
            Passage passage,
            SentenceSpan sentence,
            Pattern words,
            Pattern what,
            Map<Pattern, Integer> declared,
            FindingSink sink) {
        Matcher matcher = words.matcher(sentence.text());
        while (matcher.find()) {
            int value = Amount.value(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (value < 2 || OTHER.matcher(near(sentence.text(), matcher)).find()) {
                continue;
            }
            Integer before = declared.putIfAbsent(what, value);
            if (before != null && before != value) {
                sink.add(
                        passage,
                        sentence.start() + matcher.start(),
                        sentence.start() + matcher.end(),
                        text(what == PROBLEMS ? "problems" : "measures", value, before));
            }
        }
    }

    /** A declared count with what stands before it, which may say that it is of another time or of a part. */
    private static String near(String text, Matcher matcher) {
        return text.substring(Math.max(0, matcher.start() - NEAR), matcher.end());
    }
}
