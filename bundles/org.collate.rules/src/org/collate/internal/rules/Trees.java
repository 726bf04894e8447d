package org.collate.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.collate.core.text.Words;
import org.collate.model.report.Content;
import org.collate.model.report.Narrative;
import org.collate.model.report.Parent;
import org.collate.model.report.TextElement;
import org.collate.validation.Characters;

/** Reads the tree of a report. */
public final class Trees {

    private Trees() {}

    /** What stands in a parent at any depth and is of a type, in reading order. */
    public static <T> List<T> within(Parent parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(parent, type, found);
        return found;
    }

    private static <T> void collect(Parent parent, Class<T> type, List<T> found) {
        for (Content content : parent.getContents()) {
            if (type.isInstance(content)) {
                found.add(type.cast(content));
            }
            if (content instanceof Parent inner) {
                collect(inner, type, found);
            }
        }
    }

    /** What stands directly in a parent and is of a type. */
    public static <T> List<T> directly(Parent parent, Class<T> type) {
        List<T> found = new ArrayList<>(0);
        for (Content content : parent.getContents()) {
            if (type.isInstance(content)) {
                found.add(type.cast(content));
            }
        }
        return found;
    }

    /** Whether something of a type stands directly in a parent. */
    public static boolean has(Parent parent, Class<?> type) {
        for (Content content : parent.getContents()) {
            if (type.isInstance(content)) {
                return true;
            }
        }
        return false;
    }

    /** The text that stands in a parent before its first item, heading or section. */
    public static List<Narrative> introduction(Parent parent) {
        return parent.getContents().stream()
                .takeWhile(Narrative.class::isInstance)
                .map(Narrative.class::cast)
                .toList();
    }

    /** The text of an element, with one line break between its lines. */
    public static String text(TextElement element) {
        return Words.of(element);
    }

    /** The texts of elements, with a line break between them. */
    public static String text(List<? extends TextElement> elements) {
        return elements.stream().map(Trees::text).collect(Collectors.joining("\n"));
    }

    /** Whether something in a parent, headings aside, has text. */
    public static boolean hasText(Parent parent) {
        for (Content content : parent.getContents()) {
            boolean text = content instanceof TextElement element && !Characters.isBlank(text(element));
            if (text || content instanceof Parent inner && hasText(inner)) {
                return true;
            }
        }
        return false;
    }
}
