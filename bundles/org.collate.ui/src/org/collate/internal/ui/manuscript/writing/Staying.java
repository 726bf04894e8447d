package org.collate.internal.ui.manuscript.writing;

import java.util.OptionalInt;
import org.collate.core.manuscript.Kind;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Spot;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * Where somebody writes and looks, while the text changes around him: the caret or the selection stays at its words, and
 * those stay where they are on the screen.
 */
public final class Staying {

    /** A place, and the words of its element as they were. */
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
        return new Held(spot, words(spot));
    }

    /** Goes back to the places, after the change. An element that is gone leaves the caret where the change put it. */
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
        OptionalInt first = firstLine(held.spot());
        return first.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(manuscript.offsetAt(first.getAsInt())
                        + offset(held.words(), words(held.spot()), held.spot().offset()));
    }

    /** The place in changed words: counted from the end that is still as it was on its side. */
    static int offset(String before, String after, int offset) {
        int shorter = Math.min(before.length(), after.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        if (offset <= same) {
            return offset;
        }
        int behind = 0;
        while (behind < shorter - same
                && before.charAt(before.length() - 1 - behind) == after.charAt(after.length() - 1 - behind)) {
            behind++;
        }
        int fromEnd = before.length() - offset;
        return fromEnd <= behind ? after.length() - fromEnd : Math.min(offset, after.length());
    }

    /** The words of the element, or of the title or the byline, that a place lies in. */
    private String words(Spot spot) {
        OptionalInt first = firstLine(spot);
        if (first.isEmpty()) {
            return "";
        }
        StringBuilder words = new StringBuilder(manuscript.words(first.getAsInt()));
        for (int i = first.getAsInt() + 1; i < manuscript.lineCount() && belongs(manuscript.line(i), spot); i++) {
            words.append('\n').append(manuscript.words(i));
        }
        return words.toString();
    }

    private OptionalInt firstLine(Spot spot) {
        OptionalInt first = manuscript.lineOf(spot.element());
        if (first.isEmpty() || spot.kind() != Kind.BYLINE) {
            return first;
        }
        // The byline is the report's too, and stands below its title.
        int line = first.getAsInt();
        while (line < manuscript.lineCount() && manuscript.line(line).kind() == Kind.TITLE) {
            line++;
        }
        return line < manuscript.lineCount() && belongs(manuscript.line(line), spot)
                ? OptionalInt.of(line)
                : OptionalInt.empty();
    }

    private static boolean belongs(Line line, Spot spot) {
        return line.element().equals(spot.element()) && (line.kind() == Kind.BYLINE) == (spot.kind() == Kind.BYLINE);
    }
}
