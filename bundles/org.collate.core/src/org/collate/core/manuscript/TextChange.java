package org.collate.core.manuscript;

/**
 * Characters of a manuscript's text that are replaced.
 *
 * @param offset where they begin, in UTF-16 units
 * @param length how many they are
 * @param words what stands there afterwards
 */
public record TextChange(int offset, int length, String words) {}
