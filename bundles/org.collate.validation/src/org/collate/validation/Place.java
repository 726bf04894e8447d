package org.collate.validation;

/** Where in an element a passage stands. */
public enum Place {
    /** The element as a whole, with all that is in it; its span is empty. */
    WHOLE,
    /** The title of a report. */
    TITLE,
    /** The lines under the title of a report, with one line break between them. */
    BYLINE,
    /** The lines of the signature of a report, with one line break between them. */
    SIGNATURE,
    /** The date below the signature of a report. */
    DATE,
    /** The heading of a section or an aspect. */
    HEADING,
    /** The lines of a text element, with one line break between them. */
    TEXT
}
