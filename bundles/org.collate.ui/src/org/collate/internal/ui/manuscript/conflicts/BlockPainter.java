package org.collate.internal.ui.manuscript.conflicts;

import java.util.ArrayList;
import java.util.List;
import org.collate.internal.ui.manuscript.conflicts.ConflictWords.State;
import org.collate.operations.merge.OpenConflict;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;

/** Measures and paints the block of a conflict: what happened, the three states, what the choice means, what can be done. */
final class BlockPainter {

    private static final int INSET = 12;
    private static final int STEP = 6;
    private static final int APART = 18;
    private static final int ROUND = 10;
    private static final int MOST_WHO = 3;
    private static final Color RED = new Color(179, 38, 30);
    private static final Color ACCENT = new Color(28, 98, 196);
    private static final Color QUIET = new Color(98, 101, 108);

    private final Display display;
    private final ConflictWords words;

    /** What is shown of a conflict. @param chosen whether it is the one at hand */
    record Shown(OpenConflict conflict, int number, int count, boolean chosen, List<ConflictAction> actions) {}

    /** An action at its place. */
    record Button(ConflictAction action, Rectangle at) {}

    /** Something that is written at a place. */
    private record Piece(TextLayout layout, int x, int y) {}

    /** All of a block. @param height how high it is */
    private record Laid(List<Piece> pieces, List<Button> buttons, int height) {

        void dispose() {
            pieces.forEach(each -> each.layout().dispose());
        }
    }

    BlockPainter(Display display, ConflictWords words) {
        this.display = display;
        this.words = words;
    }

    /** How high the block of a conflict is at some width. */
    int height(Shown shown, int width) {
        Laid laid = lay(shown, 0, 0, width);
        laid.dispose();
        return laid.height();
    }

    /** Where the actions of a block stand. */
    List<Button> buttons(Shown shown, Rectangle at) {
        Laid laid = lay(shown, at.x, at.y, at.width);
        laid.dispose();
        return laid.buttons();
    }

    void paint(GC gc, Shown shown, Rectangle at) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        gc.fillRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, ROUND, ROUND);
        gc.setForeground(RED);
        gc.setLineWidth(shown.chosen() ? 2 : 1);
        gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, ROUND, ROUND);
        gc.setLineWidth(1);
        Laid laid = lay(shown, at.x, at.y, at.width);
        laid.pieces().forEach(piece -> piece.layout().draw(gc, piece.x(), piece.y()));
        laid.dispose();
    }

    private Laid lay(Shown shown, int x, int y, int width) {
        List<Piece> pieces = new ArrayList<>();
        List<Button> buttons = new ArrayList<>();
        int left = x + INSET;
        int room = Math.max(80, width - 2 * INSET);
        int top = y + INSET;
        TextLayout place = layout(words.place(shown.number(), shown.count()), plain(), QUIET, -1);
        int beside = place.getBounds().width;
        pieces.add(new Piece(place, left + room - beside, top));
        TextLayout title = layout(words.title(shown.conflict()), bold(), RED, room - beside - APART);
        pieces.add(new Piece(title, left, top));
        top += title.getBounds().height + STEP;
        int whoWidth = whoWidth(shown.conflict(), room / MOST_WHO);
        for (State state : State.values()) {
            TextLayout who = layout(words.who(shown.conflict(), state), plain(), QUIET, whoWidth);
            TextLayout said = said(shown.conflict(), state, room - whoWidth - APART);
            pieces.add(new Piece(who, left, top));
            pieces.add(new Piece(said, left + whoWidth + APART, top));
            top += Math.max(who.getBounds().height, said.getBounds().height) + STEP;
        }
        TextLayout note = layout(words.note(shown.conflict()), plain(), QUIET, room);
        pieces.add(new Piece(note, left, top));
        top += note.getBounds().height + STEP;
        int right = left;
        for (ConflictAction action : shown.actions()) {
            TextLayout name = layout(words.name(shown.conflict(), action), plain(), ACCENT, -1);
            Rectangle size = name.getBounds();
            if (right > left && right + size.width > left + room) {
                right = left;
                top += size.height + STEP;
            }
            pieces.add(new Piece(name, right, top));
            buttons.add(new Button(action, new Rectangle(right, top, size.width, size.height)));
            right += size.width + APART;
        }
        int row = buttons.isEmpty() ? 0 : buttons.getLast().at().height;
        return new Laid(pieces, buttons, top + row + INSET - y);
    }

    private int whoWidth(OpenConflict conflict, int most) {
        int widest = 0;
        for (State state : State.values()) {
            TextLayout layout = layout(words.who(conflict, state), plain(), QUIET, -1);
            widest = Math.max(widest, layout.getBounds().width);
            layout.dispose();
        }
        return Math.min(widest, most);
    }

    private TextLayout said(OpenConflict conflict, State state, int width) {
        Color colour = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        TextLayout layout = layout(words.words(conflict, state), plain(), colour, width);
        words.changed(conflict, state).ifPresent(part -> {
            TextStyle style = new TextStyle(bold(), colour, null);
            style.underline = true;
            layout.setStyle(style, part.from(), part.to() - 1);
        });
        return layout;
    }

    /** @param width where it is broken; negative for nowhere */
    private TextLayout layout(String said, Font font, Color colour, int width) {
        TextLayout layout = new TextLayout(display);
        layout.setFont(font);
        layout.setText(said);
        layout.setStyle(new TextStyle(font, colour, null), 0, Math.max(0, said.length() - 1));
        if (width > 0 && layout.getBounds().width > width) {
            layout.setWidth(width);
        }
        return layout;
    }

    private static Font plain() {
        return JFaceResources.getDefaultFont();
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    /** Whether a place is on a button. */
    static boolean holds(Button button, Point at) {
        Rectangle there = button.at();
        return new Rectangle(there.x - STEP, there.y - STEP / 2, there.width + 2 * STEP, there.height + STEP)
                .contains(at);
    }
}
