package org.collate.internal.ui.manuscript.page;

import org.collate.core.manuscript.Line;

/** How a line of the manuscript looks, after the official layout of documents. */
enum Level {
    TITLE,
    BYLINE,
    /** A section's heading, and whatever is numbered 一、. */
    FIRST,
    /** An aspect's heading, and whatever is numbered （一）. */
    SECOND,
    BODY;

    static Level of(Line line) {
        return switch (line.kind()) {
            case TITLE -> TITLE;
            case BYLINE -> BYLINE;
            case SECTION -> FIRST;
            case ASPECT -> SECOND;
            default -> BODY;
        };
    }

    /** Whether its lines stand in the middle of the page, without an indent. */
    boolean isCentred() {
        return this == TITLE || this == BYLINE;
    }
}
