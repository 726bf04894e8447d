package org.collate.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collate.core.text.TextRef;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Element;
import org.collate.model.report.Section;
import org.eclipse.emf.ecore.EAttribute;

/**
 * An element and its passages, as they were when the report was surveyed. What rules derive from the passages is kept
 * here until they change. For one thread at a time.
 */
public final class Entry {

    private final Element element;
    private final Optional<Section> section;
    private final List<Passage> passages;
    private final int depth;
    private final List<Object> attributes;
    private final Map<Object, Object> derived = new HashMap<>();
    private final Map<Object, Based> based = new HashMap<>(4);
    private Optional<List<Finding>> found = Optional.empty();
    private List<List<Finding>> parts = List.of();
    private List<Finding> told = List.of();
    private int characters = -1;

    private Kept[] kept = {};

    private record Based(Object basis, Object value) {}

    private record Kept(String kind, Object basis, List<Finding> findings) {}

    Entry(Element element, Optional<Section> section, List<Passage> passages, int depth) {
        this.element = element;
        this.section = section;
        this.passages = passages;
        this.depth = depth;
        this.attributes = attributes(element);
    }

    /** What the element has beside its words and its place. */
    private static List<Object> attributes(Element element) {
        List<EAttribute> words = WordFeatures.of(element.eClass());
        List<Object> values = new ArrayList<>();
        for (EAttribute each : element.eClass().getEAllAttributes()) {
            if (!words.contains(each)) {
                Object value = element.eGet(each);
                values.add(value instanceof List<?> list ? List.copyOf(list) : value);
            }
        }
        return values;
    }

    /** Whether another entry is of the same element, in the same section, with the same attributes and at the same depth. */
    boolean isOfSame(Entry other) {
        return this == other
                || element == other.element
                        && depth == other.depth
                        && section.equals(other.section)
                        && attributes.equals(other.attributes);
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
            int count = 0;
            for (Passage passage : passages) {
                count += Characters.count(passage.text());
            }
            characters = count;
        }
        return characters;
    }

    /** What a rule derives from the passages, kept under a key as long as they do not change. */
    public <T> T derived(Object key, Class<T> type, Function<Entry, T> derive) {
        Object known = derived.get(key);
        if (known == null) {
            known = derive.apply(this);
            derived.put(key, known);
        }
        return type.cast(known);
    }

    /** What a rule derives from the passages and something else, kept under a key as long as neither changes. */
    public <T> T derived(Object key, Object basis, Class<T> type, Function<Entry, T> derive) {
        Based known = based.get(key);
        if (known == null || !known.basis().equals(basis)) {
            known = new Based(basis, derive.apply(this));
            based.put(key, known);
        }
        return type.cast(known.value());
    }

    /** What the rules over elements found here, in the order in which it is told; found once. */
    List<Finding> found(Function<Entry, List<Finding>> check) {
        if (found.isEmpty()) {
            found = Optional.of(sorted(check.apply(this)));
        }
        return found.get();
    }

    /**
     * What a rule over the whole report found here by itself, kept as long as its kind and the basis stay.
     *
     * @param rule its place among such rules
     */
    List<Finding> kept(int rule, String kind, Object basis, Function<Entry, List<Finding>> find) {
        Kept known = rule < kept.length ? kept[rule] : null;
        if (known == null || !known.kind().equals(kind) || !known.basis().equals(basis)) {
            known = new Kept(kind, basis, find.apply(this));
            kept = rule < kept.length ? kept : Arrays.copyOf(kept, rule + 1);
            kept[rule] = known;
        }
        return known.findings();
    }

    /** Some lists of findings here as one, in the order in which they are told; the same list for the same parts. */
    List<Finding> told(List<List<Finding>> now) {
        if (!areSame(now)) {
            List<Finding> all = new ArrayList<>();
            now.forEach(all::addAll);
            told = sorted(all);
            parts = now;
        }
        return told;
    }

    private boolean areSame(List<List<Finding>> now) {
        if (now.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) != parts.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** First what is on the element as a whole, then text by text in the order of the model. */
    private List<Finding> sorted(List<Finding> findings) {
        if (findings.size() > 1) {
            List<String> names = WordFeatures.of(element.eClass()).stream()
                    .map(EAttribute::getName)
                    .toList();
            findings.sort(Comparator.<Finding>comparingInt(each -> place(each.text(), names))
                    .thenComparingInt(Finding::start)
                    .thenComparing(Finding::rule)
                    .thenComparingInt(Finding::end));
        }
        return findings;
    }

    private static int place(Optional<TextRef> text, List<String> names) {
        return text.isEmpty() ? -1 : names.indexOf(text.get().feature());
    }

    /** Whether an element's entry would say the same now. */
    boolean says(Element other, Optional<Section> in, List<Passage> now, int at) {
        return element == other && depth == at && section.equals(in) && sameTexts(now);
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
