package org.collate.operations.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.core.text.Excerpt;
import org.collate.core.text.Words;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Report;
import org.collate.operations.InputException;

/**
 * How a person names an element of a report: by its id, by the beginning of one that only one element has, or by words
 * that only one element has.
 *
 * @param text what was written
 */
public record ElementName(String text) {

    private static final int SHOWN = 5;
    private static final int LEAD = 20;

    /** Quotation marks around words are no part of them. */
    public ElementName {
        text = text.strip().replaceAll("^[\"“「](.*)[\"”」]$", "$1");
    }

    /**
     * Finds the element in a report.
     *
     * @return its id; empty where the report has none of this name
     * @throws InputException where several have it
     */
    public Optional<String> find(Report report) throws InputException {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (Reports.find(report, text).isPresent()) {
            return Optional.of(text);
        }
        List<Element> all = Reports.elements(report).toList();
        List<Element> byId =
                all.stream().filter(each -> each.getId().startsWith(text)).toList();
        List<Element> named = byId.isEmpty()
                ? all.stream().filter(each -> words(each).contains(text)).toList()
                : byId;
        if (named.size() > 1) {
            throw new InputException(message("element.several", text, named.size(), shown(named)));
        }
        return named.stream().findFirst().map(Element::getId);
    }

    /** Says that there is none. */
    public InputException missing(Object where) {
        return new InputException(message("element.missing", text, where));
    }

    /** The first words of an element. */
    public static String lead(Element element) {
        return Excerpt.ofLines(words(element), LEAD);
    }

    /** The words of an element: its lines, heading or title, with line breaks between lines. */
    public static String words(Element element) {
        return Words.of(element);
    }

    private static String shown(List<Element> named) {
        return named.stream()
                .limit(SHOWN)
                .map(each -> each.getId() + " " + lead(each))
                .collect(Collectors.joining("; "));
    }

    private static String message(String key, Object... arguments) {
        return Messages.of(ElementName.class).get(key, arguments);
    }
}
