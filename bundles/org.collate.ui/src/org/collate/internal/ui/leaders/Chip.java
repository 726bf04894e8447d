package org.collate.internal.ui.leaders;

import org.collate.operations.leaders.Leader.Standing;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;

/** A few words on a ground of their own colour, behind or in a row: what is said of a report at a glance. */
public enum Chip {
    /** It goes its way. */
    CALM(0x4A5160, 0xECEEF1),
    /** A reviewer has it. */
    REVIEWED(0x1B5BB5, 0xE3EDFB),
    /** Somebody has to go on. */
    BACK(0xB3261E, 0xFBE6E4),
    /** It is done. */
    DONE(0x1F7A3D, 0xE2F3E7),
    /** It was done, and is not any more. */
    STALE(0x8F5B00, 0xFCF0D6);

    /** As wide as the letters of a number, so that the ground has a margin. */
    private static final String MARGIN = "\u2009";

    private final int letters;
    private final int ground;

    Chip(int letters, int ground) {
        this.letters = letters;
        this.ground = ground;
    }

    /** The one that a state has. */
    public static Chip of(Standing standing) {
        return switch (standing) {
            case WRITING, WITHDRAWN -> CALM;
            case HANDED_OVER, TAKEN -> REVIEWED;
            case SENT_BACK -> BACK;
            case SIGNED_OFF -> DONE;
            case STALE -> STALE;
        };
    }

    /** The words on their ground. */
    public StyledString of(String words, ResourceManager resources) {
        return new StyledString(MARGIN + words + MARGIN, styler(resources));
    }

    private Styler styler(ResourceManager resources) {
        Color words = resources.create(ColorDescriptor.createFrom(rgb(letters)));
        Color under = resources.create(ColorDescriptor.createFrom(rgb(ground)));
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = words;
                style.background = under;
            }
        };
    }

    private static RGB rgb(int hex) {
        return new RGB(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
    }
}
