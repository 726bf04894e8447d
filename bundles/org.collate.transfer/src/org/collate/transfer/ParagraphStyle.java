package org.collate.transfer;

/** What a format says of a paragraph's looks, as far as it helps to find structure. */
public enum ParagraphStyle {
    /** Running text, or nothing known. */
    BODY,
    /** Centred text: titles, and the name and date under them. */
    CENTRED,
    /** Right-aligned text: signature and date at the end. */
    RIGHT,
    /** Marked as the title of the document. */
    TITLE,
    /** Marked as a heading of any level. */
    HEADING,
    /** Marked by an export of Collate's own as a line of the report's signature. */
    SIGNATURE,
    /** Marked by an export of Collate's own as the report's date. */
    DATE
}
