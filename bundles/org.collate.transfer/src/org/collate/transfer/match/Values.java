package org.collate.transfer.match;

import java.util.List;
import org.collate.core.text.Words;
import org.collate.model.meta.ImportedValue;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.report.TextElement;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** Gives an element the values that the import read, and those of the element that is there where no text says them. */
final class Values {

    private Values() {}

    static void report(Part there, Part imported, Report made) {
        for (EAttribute each : made.eClass().getEAllAttributes()) {
            if (!each.isID()) {
                boolean says = switch (ImportedValue.of(each)) {
                    case SAID, SHOWN -> true;
                    case GIVEN -> !there.element().eIsSet(each);
                    case GUESSED -> false;
                };
                boolean isRead = says && imported.element().eIsSet(each);
                take(each, isRead ? imported.element() : there.element(), made);
            }
        }
    }

    static void content(Part imported, Content made, boolean owned) {
        Element read = imported.element();
        Element there = imported.isMatched() ? imported.match().element() : read;
        for (EAttribute each : made.eClass().getEAllAttributes()) {
            if (!each.isID() && !isWords(each)) {
                boolean says = has(read, each) && (read.eIsSet(each) || !has(there, each))
                        || ImportedValue.of(each) == ImportedValue.SHOWN;
                boolean stays = owned && each != ReportPackage.Literals.CONTENT__RUN_IN && has(there, each);
                take(each, says && !stays ? read : there, made);
            }
        }
        words(imported, made, owned);
    }

    private static void words(Part imported, Content made, boolean owned) {
        if (made instanceof Headed headed) {
            headed.setHeading(owned ? imported.match().text() : imported.text());
        } else if (made instanceof TextElement text) {
            text.getLines().addAll(linesOf(imported));
        }
        if (made instanceof Section section) {
            section.setRole(role(imported, owned));
        }
        if (made instanceof Item item) {
            item.setEmphasis(emphasis(imported));
        }
    }

    private static List<String> linesOf(Part imported) {
        return imported.element() instanceof TextElement text ? text.getLines() : Words.lines(imported.text());
    }

    private static Role role(Part imported, boolean owned) {
        Role read = ((Section) imported.element()).getRole();
        Role there = imported.isMatched() ? ((Section) imported.match().element()).getRole() : Role.OTHER;
        return there == Role.OTHER && !owned ? read : there;
    }

    /** The emphasis that the source shows; else that of before, as far as its words or those behind it are the same. */
    private static int emphasis(Part imported) {
        int shown = imported.element() instanceof Item item ? item.getEmphasis() : 0;
        if (!imported.isMatched()) {
            return shown;
        }
        int old = imported.match().element() instanceof Item before ? before.getEmphasis() : 0;
        String was = imported.match().text();
        String is = imported.text();
        if (shown > 0 || old <= 0 || old > was.length()) {
            return shown;
        }
        if (is.startsWith(was.substring(0, old))) {
            return old;
        }
        String rest = was.substring(old);
        return !rest.isEmpty() && is.endsWith(rest) ? is.length() - rest.length() : 0;
    }

    /** Gives a copy all values. */
    static void copy(Element from, Element to) {
        for (EAttribute each : to.eClass().getEAllAttributes()) {
            if (!each.isID()) {
                take(each, from, to);
            }
        }
    }

    private static boolean isWords(EAttribute attribute) {
        return attribute == ReportPackage.Literals.TEXT_ELEMENT__LINES
                || attribute == ReportPackage.Literals.HEADED__HEADING
                || attribute == ReportPackage.Literals.SECTION__ROLE
                || attribute == ReportPackage.Literals.ITEM__EMPHASIS;
    }

    private static boolean has(Element element, EAttribute attribute) {
        EClass holder = attribute.getEContainingClass();
        return holder.isSuperTypeOf(element.eClass());
    }

    private static void take(EAttribute attribute, Element from, Element to) {
        if (has(from, attribute) && from.eIsSet(attribute)) {
            to.eSet(attribute, from.eGet(attribute));
        }
    }
}
