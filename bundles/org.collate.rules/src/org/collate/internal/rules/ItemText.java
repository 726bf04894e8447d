package org.collate.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collate.core.layout.Lead;
import org.collate.core.text.Words;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.TextElement;
import org.collate.validation.Entry;
import org.collate.validation.Overview;
import org.collate.validation.Passage;

/**
 * A problem, cause or measure as readers take it: with all the text that belongs to it. It stays the same object as long as
 * that text does, so what a rule finds in it can be kept.
 */
public final class ItemText {

    private final Entry entry;
    private final String lead;
    private final String text;
    private final Map<Object, Object> derived = new HashMap<>(4);

    private record Found(List<ItemText> items) {}

    private ItemText(Entry entry, String lead, String text) {
        this.entry = entry;
        this.lead = lead;
        this.text = text;
    }

    /** The problems of a report, the innermost ones, and aspects with text that list none. */
    public static List<ItemText> problems(Overview overview) {
        return found("problems", overview, each -> {
            List<ItemText> problems = new ArrayList<>();
            for (Entry entry : each.entries()) {
                problem(entry, each).ifPresent(problems::add);
            }
            return problems;
        });
    }

    /** The causes of a report, the innermost ones. */
    public static List<ItemText> causes(Overview overview) {
        return found("causes", overview, each -> leaves(each, Cause.class));
    }

    /** The measures of a report, the innermost ones. */
    public static List<ItemText> measures(Overview overview) {
        return found("measures", overview, each -> leaves(each, Measure.class));
    }

    /** The item, or the aspect that lists none and is a problem itself. */
    public Content element() {
        return (Content) entry.element();
    }

    /** The entry of the element. */
    public Entry entry() {
        return entry;
    }

    /** The sentence that it begins with. */
    public String lead() {
        return lead;
    }

    /** Its whole text. */
    public String text() {
        return text;
    }

    /** Whether something is so of this text, asked once under a key. */
    public boolean is(Object key, Function<ItemText, Boolean> ask) {
        Object known = derived.get(key);
        if (known == null) {
            known = ask.apply(this);
            derived.put(key, known);
        }
        return (Boolean) known;
    }

    private static List<ItemText> found(String key, Overview overview, Function<Overview, List<ItemText>> find) {
        String own = ItemText.class.getName() + "." + key;
        return overview.derived(own, Found.class, each -> new Found(List.copyOf(find.apply(each))))
                .items();
    }

    private static Optional<ItemText> problem(Entry entry, Overview overview) {
        if (entry.element() instanceof Problem problem) {
            return Trees.has(problem, Problem.class) ? Optional.empty() : Optional.of(of(problem, entry, overview));
        }
        if (entry.element() instanceof Aspect aspect && ItemCounts.isUnitemised(aspect)) {
            List<Entry> parts = parts(aspect, overview, false);
            return Optional.of(entry.derived(
                    ItemText.class, parts, ItemText.class, each -> new ItemText(each, "", joined(parts))));
        }
        return Optional.empty();
    }

    private static <T extends Item> List<ItemText> leaves(Overview overview, Class<T> type) {
        List<ItemText> leaves = new ArrayList<>();
        for (Entry entry : overview.entries()) {
            if (type.isInstance(entry.element()) && !Trees.has((Parent) entry.element(), type)) {
                leaves.add(of((Item) entry.element(), entry, overview));
            }
        }
        return leaves;
    }

    /** An item with what is in it, as long as that is no item of another kind. */
    private static ItemText of(Item item, Entry entry, Overview overview) {
        if (((Parent) item).getContents().isEmpty()) {
            return alone(entry);
        }
        List<Entry> parts = parts((Parent) item, overview, true);
        parts.add(0, entry);
        return entry.derived(
                ItemText.class,
                parts,
                ItemText.class,
                each -> new ItemText(each, Lead.of(item).lead(), joined(parts)));
    }

    /** Whether an entry is of an item that has no other text than its own, and belongs to no other item. */
    public static boolean isAlone(Entry entry) {
        return entry.element() instanceof Item item
                && ((Parent) item).getContents().isEmpty()
                && (item.getParent() instanceof Headed || item.getParent() instanceof Report);
    }

    /** An item that has no other text than that of its entry. */
    public static ItemText alone(Entry entry) {
        return entry.derived(ItemText.class, ItemText.class, each -> {
            Item item = (Item) each.element();
            String text = lines(each);
            return new ItemText(each, Lead.of(item, Words.lines(text)).lead(), text);
        });
    }

    /** The lines of an item, or nothing. */
    static String lines(Entry entry) {
        for (Passage passage : entry.passages()) {
            if (passage.feature() == ReportPackage.Literals.TEXT_ELEMENT__LINES) {
                return passage.text();
            }
        }
        return "";
    }

    private static List<Entry> parts(Parent parent, Overview overview, boolean withoutItems) {
        List<Entry> parts = new ArrayList<>();
        for (TextElement each : Trees.within(parent, TextElement.class)) {
            if (!withoutItems || !(each instanceof Item)) {
                parts.add(overview.entry(each));
            }
        }
        return parts;
    }

    private static String joined(List<Entry> parts) {
        return String.join(
                "\n", parts.stream().map(each -> Words.of(each.element())).toList());
    }
}
