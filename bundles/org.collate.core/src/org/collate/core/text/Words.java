package org.collate.core.text;

import java.util.List;
import java.util.Optional;
import org.collate.model.Reports;
import org.collate.model.WordFeatures;
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
        Object value = element.eGet(feature);
        return value instanceof List<?> lines ? joined(lines) : value == null ? "" : value.toString();
    }

    private static String joined(List<?> lines) {
        return switch (lines.size()) {
            case 0 -> "";
            case 1 -> lines.getFirst().toString();
            default -> String.join("\n", lines.stream().map(Object::toString).toList());
        };
    }

    /** The main words of an element; empty where it has none. */
    public static String of(Identified element) {
        List<EAttribute> features = WordFeatures.of(element.eClass());
        return features.isEmpty() ? "" : of(element, features.getFirst());
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
