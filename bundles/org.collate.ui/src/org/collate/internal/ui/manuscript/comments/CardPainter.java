package org.collate.internal.ui.manuscript.comments;

import java.util.ArrayList;
import java.util.List;
import org.collate.internal.ui.manuscript.comments.CardWords.Action;
import org.collate.internal.ui.manuscript.comments.CardWords.Look;
import org.collate.internal.ui.manuscript.comments.CardWords.Part;
import org.collate.operations.review.PlacedComment;
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

/** Measures and paints cards. */
final class CardPainter {

    private static final int INSET = 9;
    private static final int STEP = 4;
    private static final int ANSWER_INDENT = 12;
    private static final int ROUND = 8;
    private static final int BAR = 2;
    private static final int APART = 14;

    private static final Color CARD = new Color(255, 254, 246);
    private static final Color FADED_CARD = new Color(243, 243, 241);
    private static final Color PRIVATE_CARD = new Color(233, 245, 242);
    private static final Color PRIVATE_EDGE = new Color(126, 176, 164);
    private static final Color EDGE = new Color(222, 214, 176);
    private static final Color FADED_EDGE = new Color(206, 207, 210);
    private static final Color ACCENT = new Color(28, 98, 196);
    private static final Color WORDS = new Color(32, 33, 36);
    private static final Color QUIET = new Color(98, 101, 108);

    private final Display display;
    private final CardWords words;

    /** A card at its place. @param at the place that it has @param focused the action that the keys would do; -1 for none */
    record Shown(PlacedComment comment, Rectangle at, boolean lost, boolean chosen, int focused) {}

    /** An action at its place. */
    record Button(Action action, Rectangle at) {}

    CardPainter(Display display, CardWords words) {
        this.display = display;
        this.words = words;
    }

    /** How high a card of some width is. */
    int height(PlacedComment comment, int width, boolean lost, boolean chosen) {
        TextLayout layout = new TextLayout(display);
        try {
            int height = INSET;
            for (Part part : words.parts(comment, lost, chosen)) {
                height += fit(layout, part, width) + STEP;
            }
            int below = CardWords.actions(comment).isEmpty() ? 0 : row() + STEP;
            return height + below + INSET - STEP;
        } finally {
            layout.dispose();
        }
    }

    private int row() {
        TextLayout layout = new TextLayout(display);
        try {
            layout.setFont(font(Look.PLAIN));
            layout.setText("国");
            return layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }

    /** Lays out a part, and says how high it is. */
    private int fit(TextLayout layout, Part part, int width) {
        int indent = part.look() == Look.ANSWER ? ANSWER_INDENT : 0;
        layout.setWidth(-1);
        layout.setFont(font(Look.PLAIN));
        layout.setText(part.beside());
        int beside = part.beside().isEmpty() ? 0 : layout.getBounds().width + INSET;
        layout.setFont(font(part.look()));
        layout.setText(part.words());
        int room = Math.max(40, width - 2 * INSET - indent - beside);
        if (layout.getBounds().width > room) {
            layout.setWidth(room);
        }
        TextStyle style = new TextStyle(font(part.look()), colour(part.look()), null);
        style.strikeout = part.look() == Look.STRUCK;
        layout.setStyle(style, 0, Math.max(0, part.words().length() - 1));
        return layout.getBounds().height;
    }

    private static Font font(Look look) {
        return look == Look.WHO
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                : JFaceResources.getDefaultFont();
    }

    private static Color colour(Look look) {
        return look == Look.QUIET || look == Look.STRUCK ? QUIET : WORDS;
    }

    void paint(GC gc, Shown shown) {
        boolean faded = shown.lost() || shown.comment().resolved().isPresent();
        Rectangle at = shown.at();
        gc.setAntialias(SWT.ON);
        boolean isPrivate = shown.comment().isPrivate();
        gc.setBackground(faded ? FADED_CARD : isPrivate ? PRIVATE_CARD : CARD);
        gc.fillRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, ROUND, ROUND);
        gc.setForeground(shown.chosen() ? ACCENT : faded ? FADED_EDGE : isPrivate ? PRIVATE_EDGE : EDGE);
        gc.setLineWidth(shown.chosen() ? 2 : 1);
        gc.setLineStyle(isPrivate ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, ROUND, ROUND);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        TextLayout layout = new TextLayout(display);
        try {
            int y = at.y + INSET;
            for (Part part : words.parts(shown.comment(), shown.lost(), shown.chosen())) {
                y += paint(gc, layout, part, at, y) + STEP;
            }
        } finally {
            layout.dispose();
        }
        actions(gc, shown);
    }

    private int paint(GC gc, TextLayout layout, Part part, Rectangle at, int y) {
        int height = fit(layout, part, at.width);
        int indent = part.look() == Look.ANSWER ? ANSWER_INDENT : 0;
        layout.draw(gc, at.x + INSET + indent, y);
        if (indent > 0) {
            gc.setBackground(EDGE);
            gc.fillRectangle(at.x + INSET + 2, y, BAR, height);
        }
        if (!part.beside().isEmpty()) {
            gc.setFont(font(Look.PLAIN));
            gc.setForeground(QUIET);
            Point size = gc.textExtent(part.beside());
            gc.drawText(part.beside(), at.x + at.width - INSET - size.x, y, SWT.DRAW_TRANSPARENT);
        }
        return height;
    }

    private void actions(GC gc, Shown shown) {
        List<Button> buttons = buttons(gc, shown);
        for (int i = 0; i < buttons.size(); i++) {
            Rectangle at = buttons.get(i).at();
            gc.setForeground(ACCENT);
            gc.drawText(words.name(buttons.get(i).action()), at.x, at.y, SWT.DRAW_TRANSPARENT);
            if (shown.focused() == i) {
                gc.drawLine(at.x, at.y + at.height, at.x + at.width, at.y + at.height);
                gc.drawFocus(at.x - 3, at.y - 2, at.width + 6, at.height + 4);
            }
        }
    }

    /** Where the actions of a card stand. */
    List<Button> buttons(GC gc, Shown shown) {
        gc.setFont(font(Look.PLAIN));
        List<Button> buttons = new ArrayList<>();
        int x = shown.at().x + INSET;
        for (Action action : CardWords.actions(shown.comment())) {
            Point size = gc.textExtent(words.name(action));
            int y = shown.at().y + shown.at().height - INSET - size.y;
            buttons.add(new Button(action, new Rectangle(x, y, size.x, size.y)));
            x += size.x + APART;
        }
        return buttons;
    }
}
