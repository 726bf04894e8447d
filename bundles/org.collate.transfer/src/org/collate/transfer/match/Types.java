package org.collate.transfer.match;

import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Numbering;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * Which type a recognised element has. An import reads problems, causes and measures off the section that they stand
 * in; a person may have made something else of one. So the type that is there stays for a text that is practically the
 * same or that stands in the same element as before. What the text itself shows is the import's: a number, and that
 * something holds something.
 */
final class Types {

    private Types() {}

    static EClass of(Part imported, boolean owned) {
        EClass read = imported.element().eClass();
        if (!imported.isMatched()) {
            return read;
        }
        EClass there = imported.match().element().eClass();
        boolean stays = owned || imported.likeness() >= Pairing.SAME || isInPlace(imported);
        return stays && holds(there, imported) ? there : read;
    }

    private static boolean isInPlace(Part imported) {
        return imported.isHeaded() == imported.match().isHeaded()
                && imported.parent().match() == imported.match().parent();
    }

    /** Whether a type can show what was read: a narrative holds nothing and has no number. */
    private static boolean holds(EClass type, Part imported) {
        if (type != ReportPackage.Literals.NARRATIVE) {
            return true;
        }
        boolean numbered = imported.element() instanceof Item item && item.getNumbering() != Numbering.NONE
                || imported.element() instanceof Headed;
        return imported.children().isEmpty() && !numbered;
    }
}
