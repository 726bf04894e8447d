package org.collate.model;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.collate.model.meta.ModelNotes;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The versions of a format: the number at the end of a namespace. A package of the model has the namespace of its first
 * version; of each class, feature and literal the model says since which version it is known. A document is written in
 * the oldest version that can hold it, so that a program which knows no later one still opens whatever it can, and a
 * file that gained nothing new keeps its bytes.
 */
final class FormatVersion {

    private static final Map<EClass, Newer> NEWER = new ConcurrentHashMap<>();

    private FormatVersion() {}

    /** The newest version of the types of a package; the model names it where it is not the first. */
    static int newest(EPackage types) {
        return ModelNotes.get(types, "newest").map(Integer::valueOf).orElse(1);
    }

    /** The namespace of a version. */
    static String namespace(EPackage types, int version) {
        String uri = types.getNsURI();
        return uri.substring(0, uri.lastIndexOf('/') + 1) + version;
    }

    /** All namespaces of a package, the newest last. */
    static List<String> namespaces(EPackage types) {
        return IntStream.rangeClosed(1, newest(types))
                .mapToObj(version -> namespace(types, version))
                .toList();
    }

    /** The oldest version of a package's types that can hold what a document uses of them. */
    static int needed(EObject root, EPackage types) {
        int needed = needed(root);
        int version = root.eClass().getEPackage() == types ? needed : 1;
        for (Iterator<EObject> each = root.eAllContents(); each.hasNext() && version < newest(types); ) {
            EObject object = each.next();
            if (object.eClass().getEPackage() == types) {
                version = Math.max(version, needed(object));
            }
        }
        return version;
    }

    private static int needed(EObject object) {
        Newer newer = NEWER.computeIfAbsent(object.eClass(), Newer::of);
        int version = newer.type();
        for (EStructuralFeature feature : newer.features()) {
            if (object.eIsSet(feature)) {
                version = Math.max(version, Math.max(since(feature), sinceOf(feature, object.eGet(feature))));
            }
        }
        return version;
    }

    private static int sinceOf(EStructuralFeature feature, Object value) {
        if (!(feature.getEType() instanceof EEnum literals)) {
            return 1;
        }
        EEnumLiteral literal = literals.getEEnumLiteralByLiteral(String.valueOf(value));
        return literal == null ? 1 : since(literal);
    }

    private static int since(EModelElement part) {
        return ModelNotes.get(part, "since").map(Integer::valueOf).orElse(1);
    }

    /** The version of a type, and its features that a later version brought or whose literals one did. */
    private record Newer(int type, List<EStructuralFeature> features) {

        static Newer of(EClass type) {
            return new Newer(
                    since(type),
                    type.getEAllStructuralFeatures().stream()
                            .filter(each -> since(each) > 1 || hasNewLiterals(each))
                            .toList());
        }

        private static boolean hasNewLiterals(EStructuralFeature feature) {
            return feature.getEType() instanceof EEnum literals
                    && literals.getELiterals().stream().anyMatch(each -> since(each) > 1);
        }
    }
}
