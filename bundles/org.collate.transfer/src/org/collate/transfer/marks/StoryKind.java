package org.collate.transfer.marks;

import java.util.Locale;

/** The parts of a document in which words can stand. */
public enum StoryKind {
    /** The running text, its tables among it. */
    BODY,
    /** Footnotes and endnotes. */
    NOTES,
    /** Boxes of text that float on the page. */
    BOXES,
    /** What stands at the head and foot of pages. */
    HEADERS,
    /** What readers remarked. */
    COMMENTS,
    /** Pictures, charts and what is drawn. */
    PICTURES,
    /** Looks of words that mean something to a reader. */
    FORMATS;

    /** The word for it in data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
