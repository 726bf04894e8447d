package org.collate.core.authors;

/**
 * The identity of a character over all versions: the element that it was written in, the version that brought it and
 * where it stood there. It is the same one after moves, merges and edits of others, and where a paragraph was divided or
 * joined with its neighbour.
 *
 * @param home the key of the element in whose text it came
 * @param version the version that brought it
 * @param offset where it stood in the text of that version, in UTF-16 units
 */
public record CharId(String home, String version, int offset) {}
