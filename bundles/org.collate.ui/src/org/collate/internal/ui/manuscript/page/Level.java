package org.collate.internal.ui.manuscript.page;

import org.collate.core.manuscript.Line;
import org.eclipse.swt.SWT;

/** How a line of the manuscript looks, after the official layout of documents. */
enum Level {
    TITLE,
    BYLINE,
    /** A section's heading, and whatever is numbered 一、. */
    FIRST,
    /** An aspect's heading, and whatever is numbered （一）. */
    SECOND,
    BODY,
    /** The signature and the date at the end. */
    SIGNATURE;

    static Level of(Line line) {
        return switch (line.kind()) {
            case TITLE -> TITLE;
            case BYLINE -> BYLINE;
            case SIGNATURE, DATE -> SIGNATURE;
            case SECTION -> FIRST;
            case ASPECT -> SECOND;
            default -> BODY;
        };
    }

    /** Where its lines stand on the page, as the toolkit says it; only those on the left are indented. */
    int alignment() {
        return switch (this) {
            case TITLE, BYLINE -> SWT.CENTER;
            case SIGNATURE -> SWT.RIGHT;
            case FIRST, SECOND, BODY -> SWT.LEFT;
        };
    }
}
