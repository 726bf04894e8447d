package org.collate.internal.rules.numbering;

import org.collate.model.report.Numbering;

/**
 * A number that is typed inside a text.
 *
 * @param style its style
 * @param value its value, 1 or more
 * @param start where it begins
 * @param end where it ends, its brackets or the sign that belongs to it included
 * @param first whether a line begins with it
 */
record NumberInText(Numbering style, int value, int start, int end, boolean first) {}
