package org.collate.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Item;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Characters;
import org.collate.validation.Entry;
import org.collate.validation.FindingSink;
import org.collate.validation.Fix;
import org.collate.validation.Passage;
import org.collate.validation.ReportRule;

/** A built-in rule over the whole report, and what such rules {@linkplain #takes take} from an item. */
public abstract class BuiltInReportRule extends BuiltIn implements ReportRule {

    /** What a rule takes that reads none of an element's words, or finds nothing in them. */
    protected static final Optional<Object> NOTHING = Optional.of("");

    /** A rule of this id, with the data under it. */
    protected BuiltInReportRule(String id, RuleData data) {
        super(id, data);
    }

    /** What a rule takes that reads no words of items. */
    protected static Optional<Object> unlessItem(Entry entry) {
        return entry.element() instanceof Item ? NOTHING : Optional.empty();
    }

    /** What a rule takes that only asks whether an item has text. */
    protected static Optional<Object> blank(Entry entry) {
        return entry.element() instanceof Item
                ? Optional.of(Characters.isBlank(ItemText.lines(entry)))
                : Optional.empty();
    }

    /** What a rule takes that finds nothing in an item without some {@linkplain Traits kinds of characters}. */
    protected static Optional<Object> unlessHas(Entry entry, int kinds) {
        return entry.element() instanceof Item && (Traits.of(entry) & kinds) == 0 ? NOTHING : Optional.empty();
    }

    /** What a rule takes that reads the items in sections of one role. */
    protected static Optional<Object> unlessWithin(Entry entry, Role role) {
        for (Object each = entry.element(); each instanceof Content content; each = content.getParent()) {
            if (each instanceof Section section && section.getRole() == role) {
                return Optional.empty();
            }
        }
        return unlessItem(entry);
    }

    /** What a rule takes that reads items of one type one by one, as long as it finds nothing in this one. */
    protected static Optional<Object> unlessFound(Entry entry, Class<? extends Item> type, Consumer<FindingSink> find) {
        if (!ItemText.isAlone(entry)) {
            return Optional.empty();
        }
        Probe probe = new Probe();
        if (type.isInstance(entry.element())) {
            find.accept(probe);
        }
        return probe.found ? Optional.empty() : NOTHING;
    }

    /** Only notes whether something is found. */
    private static final class Probe implements FindingSink {

        private boolean found;

        @Override
        public void add(Passage passage, int start, int end, String message, List<Fix> fixes) {
            found = true;
        }

        @Override
        public void add(Element element, String message, List<Fix> fixes) {
            found = true;
        }

        @Override
        public FindingSink kind(String kind) {
            return this;
        }
    }
}
