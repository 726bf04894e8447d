package org.collate.operations.search;

import org.collate.core.text.TextRef;

/**
 * Words that were found.
 *
 * @param text the text that they stand in
 * @param start where they begin, in UTF-16 units of the text
 * @param end where they end
 * @param before the words of the same line before them
 * @param words the words themselves
 * @param after the words of the same line behind them
 */
public record SearchHit(TextRef text, int start, int end, String before, String words, String after) {}
