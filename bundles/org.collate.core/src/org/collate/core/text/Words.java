package org.collate.core.text;

import java.util.List;
import java.util.Optional;
import org.collate.model.Reports;
import org.collate.model.meta.NamingFeature;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;

/**
 * The words of elements as strings with one line break between lines. Some are kept as a list of lines, others as one
 * string: only here this makes a difference.
 */
public final class Words {

    private Words() {}

    /** What a feature of an element says; empty where nothing is set. */
    public static String of(Identified element, EAttribute feature) {
        return joined(element.eGet(feature));
    }

    /** The words by which a reader knows an element: its lines, heading or title; empty where it has none. */
    public static String of(Identified element) {
        return NamingFeature.of(element.eClass())
                .map(feature -> joined(element.eGet(feature)))
                .orElse("");
    }

    /**
     * The words that a feature's value holds.
     *
     * @param value a text, a list of lines, or null where nothing is set, which has no words
     */
    public static String joined(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> lines when lines.size() == 1 -> lines.getFirst().toString();
            case List<?> lines ->
                String.join("\n", lines.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    /** What a text of a report says; empty where the report has no such text. */
    public static Optional<String> of(Report report, TextRef text) {
        return Reports.find(report, text.element())
                .flatMap(element ->
                        WordFeatures.find(element.eClass(), text.feature()).map(feature -> of(element, feature)));
    }

    /** The values of a feature that says some words: one for each line, or one for all of them. */
    public static List<String> values(EAttribute feature, String words) {
        return feature.isMany() ? lines(words) : List.of(words);
    }

    /** The lines of words; at least one. */
    public static List<String> lines(String words) {
        return List.of(words.split("\n", -1));
    }

    /** Gives a feature of an element values that can be kept; lines that stay are not touched. */
    public static void set(Identified element, EAttribute feature, List<String> values) {
        if (!feature.isMany()) {
            element.eSet(feature, values.getFirst());
            return;
        }
        @SuppressWarnings("unchecked")
        EList<String> lines = (EList<String>) element.eGet(feature);
        int same = Math.min(lines.size(), values.size());
        for (int i = 0; i < same; i++) {
            if (!lines.get(i).equals(values.get(i))) {
                lines.set(i, values.get(i));
            }
        }
        if (values.size() > same) {
            lines.addAll(values.subList(same, values.size()));
        } else {
            lines.subList(same, lines.size()).clear();
        }
    }
}
