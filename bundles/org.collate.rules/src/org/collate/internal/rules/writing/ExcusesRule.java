package org.collate.internal.rules.writing;

import java.util.List;
import java.util.Optional;
import org.collate.internal.rules.BuiltInReportRule;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.PhraseTrie;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.SentenceSpan;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Content;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/**
 * C02: causes are sought in oneself, not in circumstances. An excuse is a word for what makes something so (由于) and a
 * circumstance (任务重) in one clause, or a phrase that is one by itself; whoever reproaches himself with it makes none.
 */
public final class ExcusesRule extends BuiltInReportRule {

    private record Words(PhraseSet because, PhraseSet circumstances, PhraseSet whole, PhraseSet guards) {

        static Words of(Settings settings) {
            return new Words(
                    PhraseSet.of(settings, "because"),
                    PhraseSet.of(settings, "circumstances"),
                    PhraseSet.of(settings, "whole"),
                    PhraseSet.of(settings, "guards"));
        }
    }

    /** The rule with its data. */
    public ExcusesRule(RuleData data) {
        super("C02", data);
    }

    @Override
    public Optional<Object> takes(Entry entry, RuleContext context) {
        return unlessWithin(entry, Role.CAUSES);
    }

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Words words = context.settings().prepared(Words.class, Words::of);
        for (Section section : context.overview().sections(Role.CAUSES)) {
            for (Content content : Trees.within(section, Content.class)) {
                Entry entry = context.overview().entry(content);
                sink.keep(entry, "", inner -> entry.passages().forEach(passage -> check(passage, words, inner)));
            }
        }
    }

    private void check(Passage passage, Words words, FindingSink sink) {
        if (!words.whole().isIn(passage.text()) && !words.circumstances().isIn(passage.text())) {
            return;
        }
        for (SentenceSpan sentence : SentenceSpan.sentences(passage.text())) {
            if (words.guards().isIn(sentence.text())) {
                continue;
            }
            for (SentenceSpan clause : SentenceSpan.clauses(sentence.text())) {
                if (isExcuse(clause.text(), words)) {
                    int start = sentence.start() + clause.start();
                    sink.add(passage, start, start + clause.text().length(), text("excuse"));
                }
            }
        }
    }

    private static boolean isExcuse(String clause, Words words) {
        if (words.whole().isIn(clause)) {
            return true;
        }
        List<PhraseTrie.Match> because = words.because().in(clause);
        return !because.isEmpty()
                && words.circumstances().in(clause).stream()
                        .anyMatch(each -> each.start() >= because.get(0).end());
    }
}
