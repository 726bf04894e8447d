package org.collate.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.layout.Lead;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Parent;
import org.collate.model.report.Problem;
import org.collate.model.report.TextElement;
import org.collate.validation.Overview;

/**
 * A problem, cause or measure as readers take it: with all the text that belongs to it.
 *
 * @param element the item, or the aspect that lists none and is a problem itself
 * @param lead the sentence that it begins with
 * @param text its whole text
 */
public record ItemText(Content element, String lead, String text) {

    private record Found(List<ItemText> items) {}

    /** The problems of a report, the innermost ones, and aspects with text that list none. */
    public static List<ItemText> problems(Overview overview) {
        return found("problems", overview, each -> {
            List<ItemText> problems = new ArrayList<>();
            Trees.within(each.report(), Content.class).forEach(content -> problem(content, problems));
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

    /** Its text without the lead. */
    public String rest() {
        return text.startsWith(lead) ? text.substring(lead.length()) : text;
    }

    private static List<ItemText> found(String key, Overview overview, Function<Overview, List<ItemText>> find) {
        String own = ItemText.class.getName() + "." + key;
        return overview.derived(own, Found.class, each -> new Found(List.copyOf(find.apply(each))))
                .items();
    }

    private static void problem(Content content, List<ItemText> problems) {
        if (content instanceof Problem problem) {
            if (Trees.directly(problem, Problem.class).isEmpty()) {
                problems.add(of(problem));
            }
        } else if (content instanceof Aspect aspect && ItemCounts.isUnitemised(aspect)) {
            problems.add(new ItemText(aspect, "", Trees.text(Trees.within(aspect, TextElement.class))));
        }
    }

    private static <T extends Item> List<ItemText> leaves(Overview overview, Class<T> type) {
        Predicate<T> leaf = item -> Trees.directly(item, type).isEmpty();
        return overview.all(type).stream().filter(leaf).map(ItemText::of).toList();
    }

    /** An item with what is in it, as long as that is no item of another kind. */
    private static ItemText of(Item item) {
        Stream<TextElement> within = Trees.within((Parent) item, TextElement.class).stream();
        String text = Stream.concat(Stream.of(item), within.filter(each -> !(each instanceof Item)))
                .map(Trees::text)
                .collect(Collectors.joining("\n"));
        return new ItemText(item, Lead.of(item).lead(), text);
    }
}
