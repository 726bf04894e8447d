package org.collate.core.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/**
 * An element with all that is in it, as an immutable value.
 *
 * @param type the name of its type in the model, such as Problem
 * @param id its id
 * @param values what is set of its attributes, by name; a single value is a list of one
 * @param links the ids that its links lead to, by name, where there are any
 * @param suppressions its suppressions in order
 * @param contents its contents in order
 */
public record Subtree(
        String type,
        String id,
        Map<String, List<Object>> values,
        Map<String, List<String>> links,
        List<Subtree> suppressions,
        List<Subtree> contents) {

    /** Copies the maps and lists. */
    public Subtree {
        values = copy(values);
        links = copy(links);
        suppressions = List.copyOf(suppressions);
        contents = List.copyOf(contents);
    }

    /** A picture of an element as it is now. */
    public static Subtree of(Identified element) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        for (EAttribute each : element.eClass().getEAllAttributes()) {
            if (!each.isID() && element.eIsSet(each)) {
                values.put(each.getName(), SetAttribute.values(element, each));
            }
        }
        Map<String, List<String>> links = new LinkedHashMap<>();
        for (EReference each : element.eClass().getEAllReferences()) {
            if (!each.isContainment() && !each.isTransient() && element.eIsSet(each)) {
                links.put(each.getName(), SetLinks.targets(element, each));
            }
        }
        return new Subtree(
                element.eClass().getName(),
                element.getId(),
                values,
                links,
                element instanceof Element owner ? all(owner.getSuppressions()) : List.of(),
                element instanceof Parent parent ? all(parent.getContents()) : List.of());
    }

    private static List<Subtree> all(List<? extends Identified> elements) {
        return elements.stream().map(Subtree::of).toList();
    }

    private static <T> Map<String, List<T>> copy(Map<String, List<T>> lists) {
        Map<String, List<T>> copy = new TreeMap<>();
        lists.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        return Collections.unmodifiableMap(copy);
    }

    /** Whether this is a suppression, which stands among the suppressions of an element. */
    boolean isSuppression() {
        return type.equals(ReportPackage.Literals.SUPPRESSION.getName());
    }

    /** How many levels this has, itself counted. */
    int levels() {
        return 1
                + Stream.concat(suppressions.stream(), contents.stream())
                        .mapToInt(Subtree::levels)
                        .max()
                        .orElse(0);
    }

    /** This and all that is in it, in document order. */
    public Stream<Subtree> all() {
        List<Subtree> all = new ArrayList<>();
        collect(all);
        return all.stream();
    }

    private void collect(List<Subtree> all) {
        all.add(this);
        suppressions.forEach(each -> each.collect(all));
        contents.forEach(each -> each.collect(all));
    }
}
