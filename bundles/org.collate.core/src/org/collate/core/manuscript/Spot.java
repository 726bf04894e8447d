package org.collate.core.manuscript;

/**
 * A place in the report.
 *
 * @param element the id of the element
 * @param kind what the line there is
 * @param offset the place in the words of the element, in UTF-16 units, with one line break between lines; of a byline,
 *     in all its lines
 */
public record Spot(String element, Kind kind, int offset) {}
