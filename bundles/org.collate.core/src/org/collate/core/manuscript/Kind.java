package org.collate.core.manuscript;

import java.util.Arrays;
import org.collate.model.report.Content;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** What a line of a manuscript is. */
public enum Kind {
    /** The title of the report. */
    TITLE(ReportPackage.Literals.REPORT, ReportPackage.Literals.REPORT__TITLE),
    /** A line below the title: unit, name, date. */
    BYLINE(ReportPackage.Literals.REPORT, ReportPackage.Literals.REPORT__BYLINE),
    /** A line below all contents: unit, or office and name. */
    SIGNATURE(ReportPackage.Literals.REPORT, ReportPackage.Literals.REPORT__SIGNATURE),
    /** The date below the signature. */
    DATE(ReportPackage.Literals.REPORT, ReportPackage.Literals.REPORT__DATE),
    /** The heading of a section. */
    SECTION(ReportPackage.Literals.SECTION, ReportPackage.Literals.HEADED__HEADING),
    /** The heading of an aspect. */
    ASPECT(ReportPackage.Literals.ASPECT, ReportPackage.Literals.HEADED__HEADING),
    /** A numbered point that is neither problem, cause nor measure. */
    POINT(ReportPackage.Literals.POINT, ReportPackage.Literals.TEXT_ELEMENT__LINES),
    /** A problem. */
    PROBLEM(ReportPackage.Literals.PROBLEM, ReportPackage.Literals.TEXT_ELEMENT__LINES),
    /** A cause. */
    CAUSE(ReportPackage.Literals.CAUSE, ReportPackage.Literals.TEXT_ELEMENT__LINES),
    /** A measure. */
    MEASURE(ReportPackage.Literals.MEASURE, ReportPackage.Literals.TEXT_ELEMENT__LINES),
    /** Text without number. */
    NARRATIVE(ReportPackage.Literals.NARRATIVE, ReportPackage.Literals.TEXT_ELEMENT__LINES),
    /** A line of a cell of a table. */
    CELL(ReportPackage.Literals.TABLE_CELL, ReportPackage.Literals.TEXT_ELEMENT__LINES);

    private final EClass type;
    private final EAttribute words;

    Kind(EClass type, EAttribute words) {
        this.type = type;
        this.words = words;
    }

    /** Whether it is a heading. */
    public boolean isHeading() {
        return this == SECTION || this == ASPECT;
    }

    /** Whether it is an item: numbered, and able to hold others. */
    public boolean isItem() {
        return this == POINT || this == PROBLEM || this == CAUSE || this == MEASURE;
    }

    /** Whether a line break within it begins another line of the same text, and never another element. */
    boolean keepsBreaks() {
        return type == ReportPackage.Literals.REPORT || this == CELL;
    }

    EClass type() {
        return type;
    }

    /** What a line of some words of an element is. */
    static Kind of(EClass type, EAttribute words) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type && kind.words == words)
                .findFirst()
                .orElse(NARRATIVE);
    }

    /** What the lines of a content's main words are. */
    static Kind of(Content content) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == content.eClass())
                .findFirst()
                .orElse(NARRATIVE);
    }
}
