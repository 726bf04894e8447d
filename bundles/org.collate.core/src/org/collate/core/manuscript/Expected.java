package org.collate.core.manuscript;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collate.core.edit.Subtree;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Role;
import org.collate.model.report.Section;

/** What an element is to be that is begun at a place: its kind follows from the section's role, its numbering from others. */
final class Expected {

    private Expected() {}

    /** What the items of a section are, told from anything in it. */
    static Kind item(Parent parent) {
        return switch (role(parent)) {
            case PROBLEMS -> Kind.PROBLEM;
            case CAUSES -> Kind.CAUSE;
            case MEASURES -> Kind.MEASURE;
            default -> Kind.POINT;
        };
    }

    private static Role role(Parent parent) {
        Parent up = parent;
        while (up instanceof Content content && !(up instanceof Section)) {
            up = content.getParent();
        }
        return up instanceof Section section ? section.getRole() : Role.OTHER;
    }

    /** What stands first in a parent that holds nothing yet. */
    static Kind first(Parent parent) {
        Kind item = item(parent);
        return item == Kind.POINT ? Kind.NARRATIVE : item;
    }

    /** The same as an empty element with an id. */
    static Subtree first(Report report, Parent parent, String id) {
        Kind kind = first(parent);
        Map<String, List<Object>> values = new TreeMap<>();
        if (kind.isItem()) {
            values.put(
                    ReportPackage.Literals.NUMBERED__NUMBERING.getName(),
                    List.of(numbering(report, (Headed) parent, kind)));
        }
        return new Subtree(kind.type().getName(), id, values, Map.of(), List.of(), List.of());
    }

    /** As the items are numbered that lie below another such heading; else as official documents number. */
    private static Numbering numbering(Report report, Headed parent, Kind kind) {
        return Reports.elements(report)
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .filter(each -> Kind.of(each) == kind
                        && each.getParent() instanceof Headed holder
                        && holder.eClass() == parent.eClass())
                .map(Item::getNumbering)
                .findFirst()
                .orElseGet(() -> below(parent.getNumbering()));
    }

    /** The style of the level below, as official documents number. */
    static Numbering below(Numbering style) {
        return switch (style) {
            case HAN -> Numbering.HAN_BRACKETED;
            case HAN_BRACKETED -> Numbering.DIGIT;
            case DIGIT, YI_SHI, DI_YI, SHOU_XIAN, QI_YI, YI_FANG_MIAN, YI_YAO, LABEL -> Numbering.DIGIT_BRACKETED;
            case DIGIT_BRACKETED -> Numbering.CIRCLED;
            default -> style;
        };
    }
}
