package org.collate.core.authors;

/**
 * The identity of a character of one text, over all its versions: the version that brought it and where it stood there.
 * It is the same one after moves, merges and edits of others.
 *
 * @param version the version that brought it
 * @param offset where it stood in the text of that version, in UTF-16 units
 */
public record CharId(String version, int offset) {}
