package org.collate.core.text;

/**
 * A place in a report.
 *
 * @param text the words that it lies in
 * @param offset where in them, in UTF-16 units, with one line break between lines
 */
public record Spot(TextRef text, int offset) {}
