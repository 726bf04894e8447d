package org.collate.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How the elements of one type stand in a file: single values and links as XML attributes, lists of values and contained
 * elements as XML elements. Looked up once per type, since reading asks for it at every element.
 *
 * @param id the attribute that holds the id, if the type has ids
 * @param attributes what stands as XML attributes, by name, in the order of writing: single values, then links
 * @param lists the many-valued attributes, by name
 * @param children the containments, by name
 */
record FileShape(
        Optional<EAttribute> id,
        Map<String, EStructuralFeature> attributes,
        Map<String, EAttribute> lists,
        Map<String, EReference> children) {

    static Map<EClass, FileShape> ofAll(List<EPackage> packages) {
        Map<EClass, FileShape> shapes = new HashMap<>();
        packages.stream()
                .flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .forEach(type -> shapes.put(type, of(type)));
        return Map.copyOf(shapes);
    }

    private static FileShape of(EClass type) {
        Map<String, EStructuralFeature> attributes = new LinkedHashMap<>();
        attributes.putAll(byName(type.getEAllAttributes(), each -> !each.isMany()));
        attributes.putAll(byName(type.getEAllReferences(), FileShape::isLink));
        return new FileShape(
                Optional.ofNullable(type.getEIDAttribute()),
                attributes,
                byName(type.getEAllAttributes(), EStructuralFeature::isMany),
                byName(type.getEAllReferences(), EReference::isContainment));
    }

    private static boolean isLink(EReference reference) {
        return !reference.isContainment() && !reference.isTransient();
    }

    private static <T extends EStructuralFeature> Map<String, T> byName(List<T> features, Predicate<T> filter) {
        return features.stream()
                .filter(filter)
                .collect(Collectors.toMap(T::getName, each -> each, (a, b) -> a, LinkedHashMap::new));
    }
}
