package org.collate.model.meta;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * Which contents can stand in which elements. The model itself says it: whatever is a parent holds contents of any type,
 * unless an annotation {@value ModelNotes#SOURCE} of its class names the one type that it {@code holds}; elements of such
 * a type stand nowhere else. So a table holds rows, a row cells, and a row without a table or a cell without a row is in
 * no report. The file, the edits and the merge all ask here.
 */
public final class Containment {

    /** The one type that a type holds. */
    private static final Map<EClass, EClass> HELD = ReportPackage.eINSTANCE.getEClassifiers().stream()
            .filter(each -> ModelNotes.get(each, "holds").isPresent())
            .map(EClass.class::cast)
            .collect(Collectors.toUnmodifiableMap(each -> each, Containment::held));

    /** The same the other way round. */
    private static final Map<EClass, EClass> HOLDERS =
            HELD.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Containment() {}

    private static EClass held(EClass holder) {
        return (EClass) ReportPackage.eINSTANCE.getEClassifier(
                ModelNotes.get(holder, "holds").orElseThrow());
    }

    /** Whether elements of a type can hold contents of another. */
    public static boolean allows(EClass holder, EClass content) {
        EClass only = HELD.get(holder);
        if (only != null) {
            return only == content;
        }
        return ReportPackage.Literals.PARENT.isSuperTypeOf(holder)
                && ReportPackage.Literals.CONTENT.isSuperTypeOf(content)
                && !isBound(content);
    }

    /** Whether contents of a type stand in elements of one type only, as rows do in tables. */
    public static boolean isBound(EClass content) {
        return HOLDERS.containsKey(content);
    }

    /** The one type that contents of a type stand in; empty where it can be any that holds contents. */
    public static Optional<EClass> holder(EClass content) {
        return Optional.ofNullable(HOLDERS.get(content));
    }

    /** Whether a type holds contents of one type only, as tables do rows. */
    public static boolean isExclusive(EClass holder) {
        return HELD.containsKey(holder);
    }
}
