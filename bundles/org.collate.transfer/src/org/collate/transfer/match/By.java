package org.collate.transfer.match;

/** By what an imported element was recognised. */
public enum By {
    /** It still carries the mark that an export left on it. */
    BOOKMARK,
    /** Its heading is that of a section or an aspect, or its section has the same role. */
    HEADING,
    /** Its words are much like those of an element that is there. */
    LIKENESS
}
