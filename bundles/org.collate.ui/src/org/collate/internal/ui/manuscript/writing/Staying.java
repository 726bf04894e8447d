package org.collate.internal.ui.manuscript.writing;

import java.util.OptionalInt;
import org.collate.core.difference.Rewording;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.text.Affinity;
import org.collate.core.text.Spot;
import org.collate.core.text.Words;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * Where somebody writes and looks, while the text changes around him: the caret or the selection stays at its words, and
 * those stay where they are on the screen, wherever their element goes.
 */
public final class Staying {

    /** A place, and the words around it as they were. */
    private record Held(Spot spot, String words) {}

    private final StyledText text;
    private final Manuscript manuscript;
    private final Held start;
    private final Held end;
    private final boolean caretIsFirst;
    private final Held seen;
    private final int height;

    /** Notes the places, before anything changes. */
    public Staying(StyledText text, Manuscript manuscript) {
        this.text = text;
        this.manuscript = manuscript;
        Point selection = text.getSelection();
        start = held(selection.x);
        end = held(selection.y);
        int caret = text.getCaretOffset();
        caretIsFirst = caret == selection.x;
        int y = text.getLocationAtOffset(caret).y;
        boolean caretIsSeen = y >= 0 && y < text.getClientArea().height;
        int anchor = caretIsSeen ? caret : text.getOffsetAtLine(text.getTopIndex());
        seen = held(anchor);
        height = text.getLocationAtOffset(anchor).y;
    }

    private Held held(int offset) {
        Spot spot = manuscript.spot(offset);
        return new Held(spot, Words.of(manuscript.report(), spot.text()).orElse(""));
    }

    /** Goes back to the places, after the change. A text that is gone leaves the caret where the change put it. */
    public void stay() {
        OptionalInt from = place(start);
        OptionalInt to = place(end);
        if (from.isPresent() && to.isPresent()) {
            boolean turned = caretIsFirst && from.getAsInt() != to.getAsInt();
            text.setSelection(turned ? to.getAsInt() : from.getAsInt(), turned ? from.getAsInt() : to.getAsInt());
        }
        place(seen).ifPresent(offset -> {
            int moved = text.getLocationAtOffset(offset).y - height;
            text.setTopPixel(text.getTopPixel() + moved);
        });
    }

    private OptionalInt place(Held held) {
        String now = Words.of(manuscript.report(), held.spot().text()).orElse("");
        int offset = Rewording.of(held.words(), now).map(held.spot().offset(), Affinity.BEFORE);
        return manuscript.offset(new Spot(held.spot().text(), offset));
    }
}
