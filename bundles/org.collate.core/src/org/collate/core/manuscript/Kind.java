package org.collate.core.manuscript;

import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Identified;
import org.collate.model.report.Measure;
import org.collate.model.report.Narrative;
import org.collate.model.report.Problem;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Section;
import org.collate.model.report.TableCell;
import org.eclipse.emf.ecore.EClass;

/** What a line of a manuscript is. */
public enum Kind {
    /** The title of the report. */
    TITLE(ReportPackage.Literals.REPORT),
    /** A line below the title: unit, name, date. */
    BYLINE(ReportPackage.Literals.REPORT),
    /** The heading of a section. */
    SECTION(ReportPackage.Literals.SECTION),
    /** The heading of an aspect. */
    ASPECT(ReportPackage.Literals.ASPECT),
    /** A numbered point that is neither problem, cause nor measure. */
    POINT(ReportPackage.Literals.POINT),
    /** A problem. */
    PROBLEM(ReportPackage.Literals.PROBLEM),
    /** A cause. */
    CAUSE(ReportPackage.Literals.CAUSE),
    /** A measure. */
    MEASURE(ReportPackage.Literals.MEASURE),
    /** Text without number. */
    NARRATIVE(ReportPackage.Literals.NARRATIVE),
    /** A line of a table's cell; what cells stand in has no line of its own. */
    CELL(ReportPackage.Literals.TABLE_CELL);

    private final EClass type;

    Kind(EClass type) {
        this.type = type;
    }

    /** Whether it is a heading. */
    public boolean isHeading() {
        return this == SECTION || this == ASPECT;
    }

    /** Whether it is an item: numbered, and able to hold others. */
    public boolean isItem() {
        return this == POINT || this == PROBLEM || this == CAUSE || this == MEASURE;
    }

    EClass type() {
        return type;
    }

    /** The kind of a content. */
    static Kind of(Identified content) {
        return switch (content) {
            case Section section -> SECTION;
            case Aspect aspect -> ASPECT;
            case Problem problem -> PROBLEM;
            case Cause cause -> CAUSE;
            case Measure measure -> MEASURE;
            case Narrative narrative -> NARRATIVE;
            case TableCell cell -> CELL;
            default -> POINT;
        };
    }
}
