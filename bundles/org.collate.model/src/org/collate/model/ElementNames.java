package org.collate.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What elements are called in messages. */
public final class ElementNames {

    private ElementNames() {}

    /** The name of an element: its type in the user's language, and its id. */
    public static String of(EObject object) {
        String id = EcoreUtil.getID(object);
        return id == null ? of(object.eClass()) : of(object.eClass()) + " " + id;
    }

    /** The name of a type in the user's language. */
    public static String of(EClass type) {
        return Messages.of(ElementNames.class).get("type." + type.getName());
    }
}
