package org.collate.core.internal.tree;

import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;

/** What types of elements can hold. */
public final class Features {

    private Features() {}

    /** Whether elements of a type can hold contents. */
    public static boolean holdsContents(EClass type) {
        return ReportPackage.Literals.PARENT.isSuperTypeOf(type);
    }
}
