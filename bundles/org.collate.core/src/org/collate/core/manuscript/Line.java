package org.collate.core.manuscript;

/**
 * A line of a manuscript, its words aside.
 *
 * @param element the id of the element that it belongs to; the report's own for title and byline
 * @param kind what it is
 * @param depth how deep the element lies in the report; 0 for title and byline, 1 for a section
 * @param number the computed number that is painted before its words, with brackets and separator; empty for none
 * @param isFirst whether it is the first line of its element; the others have no number
 * @param isProtected whether its words are the template's, and cannot be changed
 */
public record Line(String element, Kind kind, int depth, String number, boolean isFirst, boolean isProtected) {}
