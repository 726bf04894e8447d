package org.collate.core.text;

import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Identified;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A reference to a text: some words of an element. Title, byline, heading, lines and whatever else the model calls words
 * are one kind of text and are named alike.
 *
 * @param element the id of the element
 * @param feature the name of the feature that holds the words, as the model has it
 */
public record TextRef(String element, String feature) {

    /** The words of an element that a feature holds. */
    public static TextRef of(Identified element, EAttribute feature) {
        return new TextRef(element.getId(), feature.getName());
    }

    /**
     * The main words of an element: its lines, its heading, its title.
     *
     * @throws IllegalArgumentException where an element of its class has no words
     */
    public static TextRef of(Identified element) {
        return WordFeatures.of(element.eClass()).stream()
                .findFirst()
                .map(feature -> of(element, feature))
                .orElseThrow(() -> new IllegalArgumentException(element.eClass().getName()));
    }

    /** The lines of a text element. */
    public static TextRef lines(String element) {
        return new TextRef(element, ReportPackage.Literals.TEXT_ELEMENT__LINES.getName());
    }

    /** The heading of a section or an aspect. */
    public static TextRef heading(String element) {
        return new TextRef(element, ReportPackage.Literals.HEADED__HEADING.getName());
    }

    /** The title of a report. */
    public static TextRef title(String report) {
        return new TextRef(report, ReportPackage.Literals.REPORT__TITLE.getName());
    }
}
