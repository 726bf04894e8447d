package org.collate.internal.ui.manuscript.comments;

import java.util.Optional;
import org.collate.internal.ui.manuscript.page.Sheet;
import org.eclipse.swt.widgets.Composite;

/** Whether the margin stands beside the page: as chosen for all reports, and where somebody asked for it in this one. */
final class MarginPresence {

    private final Sheet sheet;
    private final Composite margin;
    private boolean wanted;
    private boolean isVisible;

    MarginPresence(Sheet sheet, Composite margin) {
        this.sheet = sheet;
        this.margin = margin;
    }

    /**
     * Puts the margin there or takes it away.
     *
     * @param open whether there are open comments
     * @param begun whether one is being written
     * @return whether it came or went
     */
    boolean update(boolean open, boolean begun) {
        boolean now = switch (MarginChoice.current()) {
            case ALWAYS -> true;
            case WHERE_NEEDED -> open || wanted || begun;
            case NEVER -> false;
        };
        boolean differs = now != isVisible;
        if (differs) {
            isVisible = now;
            sheet.beside(now ? Optional.of(margin) : Optional.empty());
        }
        return differs;
    }

    /** Chooses the contrary of what is seen. @param open whether there are open comments */
    void toggle(boolean open) {
        wanted = false;
        MarginChoice choice = isVisible ? MarginChoice.NEVER : open ? MarginChoice.WHERE_NEEDED : MarginChoice.ALWAYS;
        choice.choose();
    }

    /** Somebody goes to a comment or begins one, so he wants to see it. */
    void want() {
        wanted = true;
        if (MarginChoice.current() == MarginChoice.NEVER) {
            MarginChoice.WHERE_NEEDED.choose();
        }
    }

    boolean isVisible() {
        return isVisible;
    }
}
