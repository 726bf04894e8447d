package org.collate.core.internal.tree;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collate.core.fact.Fact;
import org.collate.core.fact.Facts;
import org.collate.model.report.Identified;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which of an element's features hold what, as indexes into the features of its type.
 *
 * @param features all features of the type, in order
 * @param values which of these have values, structure and id aside
 * @param links which of these are links to elements of the report
 */
record Shape(List<EStructuralFeature> features, int[] values, int[] links) {

    private static final Map<EClass, Shape> SHAPES = ReportPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance)
            .map(EClass.class::cast)
            .filter(type -> !type.isAbstract() && Identified.class.isAssignableFrom(type.getInstanceClass()))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Shape::measured));

    /** The shape of a concrete type of elements. */
    static Shape of(EClass type) {
        return SHAPES.get(type);
    }

    private static Shape measured(EClass type) {
        List<EStructuralFeature> all = List.copyOf(type.getEAllStructuralFeatures());
        Facts facts = Facts.of(type);
        return new Shape(
                all,
                indexes(
                        all,
                        facts.stored().stream()
                                .filter(fact -> fact.feature() != ReportPackage.Literals.IDENTIFIED__ID)),
                indexes(all, facts.links().stream().filter(link -> link.inside().isPresent())));
    }

    private static int[] indexes(List<EStructuralFeature> all, Stream<? extends Fact.Stored> facts) {
        return facts.mapToInt(fact -> all.indexOf(fact.feature())).toArray();
    }
}
