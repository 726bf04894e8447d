package org.example.vague;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.edit.ReplaceText;
import org.collate.model.Messages;
import org.collate.validation.ElementRule;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;
import org.collate.validation.Settings;

/**
 * V90: no word says "about" where a report should say how many. It looks at one element at a time, so after a key only
 * the element that changed is looked at again; it keeps nothing, and its words are data that a template can change.
 */
public final class VagueWordsRule implements ElementRule {

    private static final String ID = "V90";
    private static final String WORDS = "words";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return text("name");
    }

    @Override
    public String description() {
        return text("about");
    }

    @Override
    public Settings defaults() {
        return Settings.of(Map.of(
                Settings.SEVERITY,
                List.of("info"),
                // A small kind: all its places are told as one.
                Settings.TOGETHER,
                List.of("yes"),
                WORDS,
                List.of("大概", "大约", "基本上", "差不多")));
    }

    @Override
    public Optional<Example> example() {
        return Optional.of(new Example(text("faulty"), text("right")));
    }

    @Override
    public void check(Entry entry, RuleContext context, FindingSink sink) {
        for (Passage passage : entry.passages()) {
            for (String word : context.settings().values(WORDS)) {
                int at = passage.text().indexOf(word);
                while (at >= 0) {
                    Fix fix = new Fix(text("fix", word), new ReplaceText(passage.in(), at, word.length(), ""));
                    sink.add(passage, at, at + word.length(), text("found", word), List.of(fix));
                    at = passage.text().indexOf(word, at + word.length());
                }
            }
        }
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(VagueWordsRule.class).get(key, arguments);
    }
}
