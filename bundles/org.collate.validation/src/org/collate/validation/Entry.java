package org.collate.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collate.model.report.Element;
import org.collate.model.report.Section;

/**
 * An element and its passages, as they were when the report was surveyed. What rules derive from the passages is kept
 * here until they change. For one thread at a time.
 */
public final class Entry {

    private final Element element;
    private final Optional<Section> section;
    private final List<Passage> passages;
    private final Map<Object, Object> derived = new HashMap<>(4);
    private int characters = -1;

    Entry(Element element, Optional<Section> section, List<Passage> passages) {
        this.element = element;
        this.section = section;
        this.passages = passages;
    }

    /** The element. */
    public Element element() {
        return element;
    }

    /** The section that the element is or lies in; empty for the report, its preamble and its closing. */
    public Optional<Section> section() {
        return section;
    }

    /** Its passages in reading order, without what is in it. */
    public List<Passage> passages() {
        return passages;
    }

    /** Its text: of a text element its lines, of a section or an aspect its heading, of a report its title; or empty. */
    public String text() {
        return passages.isEmpty() ? "" : passages.get(0).text();
    }

    /** How many characters its passages have, white space not counted, in UTF-16 units. */
    public int characters() {
        if (characters < 0) {
            characters = passages.stream()
                    .mapToInt(passage -> Characters.count(passage.text()))
                    .sum();
        }
        return characters;
    }

    /** What a rule derives from the passages, kept under a key as long as they do not change. */
    public <T> T derived(Object key, Class<T> type, Function<Entry, T> derive) {
        Object found = derived.get(key);
        if (found == null) {
            found = derive.apply(this);
            derived.put(key, found);
        }
        return type.cast(found);
    }

    /** Whether an element's entry would say the same now. */
    boolean says(Element other, Optional<Section> in, List<Passage> now) {
        return element == other && section.equals(in) && sameTexts(now);
    }

    private boolean sameTexts(List<Passage> now) {
        if (now.size() != passages.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            Passage was = passages.get(i);
            if (was.feature() != now.get(i).feature()
                    || !was.text().equals(now.get(i).text())) {
                return false;
            }
        }
        return true;
    }
}
