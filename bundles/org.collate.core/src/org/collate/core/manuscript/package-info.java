/**
 * A report as one continuous text, as it is written in an editor: every element begins a line of its own, every line knows
 * its element, numbers are no text. Commands change the report by edits, with one history, and say what changed in the
 * text. No screen is needed.
 */
package org.collate.core.manuscript;
