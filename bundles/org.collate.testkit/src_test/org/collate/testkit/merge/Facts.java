package org.collate.testkit.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.difference.Clauses;
import org.collate.core.text.Words;
import org.collate.model.Reports;
import org.collate.model.meta.FeatureKind;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a report says, cut into single facts that can be looked for in another. */
final class Facts {

    private static final List<EAttribute> VALUES = ReportPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance)
            .flatMap(type -> ((EClass) type).getEAttributes().stream())
            .filter(Facts::isValue)
            .toList();

    private Facts() {}

    /** The ids of a report and of all that it holds. */
    static Set<String> ids(Report report) {
        return Reports.parts(report).map(Identified::getId).collect(Collectors.toCollection(HashSet::new));
    }

    /** The elements of a report, and the clauses of their words. */
    static Set<String> words(Report report) {
        Set<String> facts = new HashSet<>();
        for (Identified element : Reports.parts(report).toList()) {
            facts.add(element.getId());
            for (String clause : clauses(element)) {
                facts.add(element.getId() + " " + clause);
            }
        }
        return facts;
    }

    /** The clauses of all words of an element. */
    static List<String> clauses(Identified element) {
        return WordFeatures.of(element.eClass()).stream()
                .flatMap(feature -> Clauses.of(Words.of(element, feature)).stream())
                .toList();
    }

    /** Kind, place, links and values: all that {@link #words} leaves out. */
    static Set<String> rest(Report report) {
        Set<String> facts = new HashSet<>();
        for (Identified element : Reports.parts(report).toList()) {
            String id = element == report ? "" : element.getId();
            facts.add(id + " is a " + element.eClass().getName());
            if (element.eContainer() instanceof Identified holder) {
                facts.add(id + " in " + (holder == report ? "" : holder.getId()));
            }
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                facts.addAll(of(id, element, feature));
            }
            // Turned into a kind that has one more, an element has it without that anybody has said so.
            VALUES.stream()
                    .filter(attribute -> !element.eClass().getEAllAttributes().contains(attribute))
                    .forEach(attribute -> facts.add(value(id, attribute, attribute.getDefaultValue())));
        }
        return facts;
    }

    private static Set<String> of(String id, Identified element, EStructuralFeature feature) {
        Set<String> facts = new HashSet<>();
        boolean isLink = feature instanceof EReference reference
                && !reference.isContainment()
                && !reference.isContainer()
                && !reference.isTransient();
        if (isLink || feature == ReportPackage.Literals.PROBLEM__CLAIMS) {
            // A proposal that the other side confirms is no longer one; the link is the fact.
            String family = feature.getName().replaceFirst("^proposed", "").toLowerCase();
            for (Object target : (List<?>) element.eGet(feature)) {
                String to = target instanceof Identified identified ? identified.getId() : String.valueOf(target);
                facts.add(id + " " + family + " " + to);
            }
        } else if (feature instanceof EAttribute attribute && isValue(attribute)) {
            facts.add(value(id, attribute, element.eGet(attribute)));
        }
        return facts;
    }

    private static boolean isValue(EAttribute attribute) {
        return !attribute.isID()
                && !attribute.isMany()
                && FeatureKind.of(attribute) != FeatureKind.WORDS
                && attribute != ReportPackage.Literals.ITEM__EMPHASIS;
    }

    private static String value(String id, EAttribute attribute, Object value) {
        return id + " " + attribute.getName() + " = " + value;
    }
}
