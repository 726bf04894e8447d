package org.collate.transfer.sheets;

import org.collate.core.layout.Mark.Fate;

/** What is drawn with letters, to show what became of them. */
public enum Ink {
    /** Nothing. */
    PLAIN,
    /** One line under them: they came. */
    UNDERLINED,
    /** Two lines under them: they came from elsewhere. */
    UNDERLINED_TWICE,
    /** One line through them: they go. */
    STRUCK,
    /** Two lines through them: they went elsewhere. */
    STRUCK_TWICE;

    static Ink of(Fate fate) {
        return switch (fate) {
            case STAYS -> PLAIN;
            case COMES -> UNDERLINED;
            case ARRIVES -> UNDERLINED_TWICE;
            case GOES -> STRUCK;
            case LEAVES -> STRUCK_TWICE;
        };
    }
}
