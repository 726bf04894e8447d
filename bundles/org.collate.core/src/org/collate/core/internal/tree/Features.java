package org.collate.core.internal.tree;

import org.collate.model.meta.Containment;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;

/** What types of elements can hold. */
public final class Features {

    private Features() {}

    /** Whether elements of a type can hold contents. */
    public static boolean holdsContents(EClass type) {
        return ReportPackage.Literals.PARENT.isSuperTypeOf(type);
    }

    /** Whether elements of a type are tables or parts of them, which stand nowhere else and never become anything else. */
    public static boolean isTabular(EClass type) {
        return Containment.isBound(type) || Containment.isExclusive(type);
    }
}
