package org.collate.internal.rules;

import java.util.List;
import org.collate.validation.Settings;

/** The phrases that a rule's data name under one key, ready to be looked for. */
public final class PhraseSet {

    private final PhraseTrie trie;
    private final List<String> phrases;

    private PhraseSet(List<String> phrases) {
        this.phrases = phrases;
        this.trie = PhraseTrie.of(phrases);
    }

    /** The phrases under a key. */
    public static PhraseSet of(Settings settings, String key) {
        return new PhraseSet(settings.values(key));
    }

    /** Whether one of them stands in a text. */
    public boolean isIn(String text) {
        return trie.isIn(text);
    }

    /** Where they stand in a text, from left to right. */
    public List<PhraseTrie.Match> in(String text) {
        return trie.in(text);
    }

    /** Whether one of them begins at a place. */
    public boolean isAt(String text, int start) {
        return start < text.length() && trie.at(text, start).isPresent();
    }

    /** One of them, by its index. */
    public String get(int index) {
        return phrases.get(index);
    }
}
