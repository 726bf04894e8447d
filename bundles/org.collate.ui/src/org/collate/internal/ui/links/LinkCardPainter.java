package org.collate.internal.ui.links;

import java.util.function.Function;
import org.collate.internal.ui.Icon;
import org.collate.operations.links.LinkCard;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Paints a card: its words, and below them in small what it is linked with or lacks. */
final class LinkCardPainter {

    private static final Color ACCENT = new Color(28, 98, 196);
    private static final Color LINKED = new Color(226, 238, 252);
    private static final Color LACKS = new Color(184, 76, 0);
    private static final Color QUIET = new Color(112, 116, 124);
    private static final Color EDGE = new Color(214, 218, 224);
    private static final int GAP = 3;
    private static final int INSET = 8;
    private static final int PICTURE = 20;
    private static final int ROUND = 8;

    /** How a card looks beside the one at hand. */
    enum Look {
        /** Nothing to do with it. */
        PLAIN,
        /** It is at hand. */
        AT_HAND,
        /** It is held for the next key. */
        HELD,
        /** It is linked with the one at hand. */
        LINKED,
        /** A link with the one at hand is proposed. */
        PROPOSED
    }

    private final ResourceManager resources;

    LinkCardPainter(ResourceManager resources) {
        this.resources = resources;
    }

    /** Paints the rows of a table from now on. */
    void paint(
            Table table,
            Function<TableItem, Look> look,
            Function<TableItem, String> state,
            Function<TableItem, LinkCard> card) {
        table.addListener(SWT.MeasureItem, event -> {
            event.height = 2 * event.gc.getFontMetrics().getHeight() + 4 * GAP;
            event.width = table.getClientArea().width;
        });
        table.addListener(
                SWT.EraseItem,
                event -> event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOCUSED | SWT.BACKGROUND | SWT.FOREGROUND));
        table.addListener(SWT.PaintItem, event -> {
            TableItem item = (TableItem) event.item;
            paint(event, table, card.apply(item), state.apply(item), look.apply(item));
        });
    }

    private void paint(Event event, Table table, LinkCard card, String state, Look look) {
        GC gc = event.gc;
        Rectangle room =
                new Rectangle(GAP, event.y + GAP / 2, table.getClientArea().width - 2 * GAP, event.height - GAP);
        gc.setAntialias(SWT.ON);
        gc.setBackground(look == Look.LINKED ? LINKED : table.getBackground());
        gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
        edge(gc, room, look, card.kind() == LinkCard.Kind.ASPECT);
        Image picture = icon(card.kind()).image(resources);
        gc.drawImage(picture, room.x + INSET, room.y + GAP + 1);
        int left = room.x + INSET + PICTURE;
        int width = room.x + room.width - INSET - left;
        boolean isBold = card.kind() == LinkCard.Kind.ASPECT || look == Look.HELD;
        gc.setFont(isBold ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : table.getFont());
        gc.setForeground(table.getForeground());
        gc.drawText(fitting(gc, card.number() + card.words(), width), left, room.y + GAP, SWT.DRAW_TRANSPARENT);
        gc.setFont(table.getFont());
        gc.setForeground(card.gaps().isEmpty() ? QUIET : LACKS);
        int below = room.y + GAP + gc.getFontMetrics().getHeight() + 1;
        gc.drawText(fitting(gc, state, width), left, below, SWT.DRAW_TRANSPARENT);
    }

    private static void edge(GC gc, Rectangle room, Look look, boolean isHeading) {
        if (look == Look.PLAIN && isHeading) {
            return;
        }
        gc.setForeground(look == Look.PLAIN ? EDGE : ACCENT);
        gc.setLineStyle(look == Look.PROPOSED ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.setLineWidth(look == Look.AT_HAND || look == Look.HELD ? 2 : 1);
        gc.drawRoundRectangle(room.x, room.y, room.width - 1, room.height - 1, ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private static Icon icon(LinkCard.Kind kind) {
        return switch (kind) {
            case ASPECT -> Icon.ASPECT;
            case PROBLEM -> Icon.PROBLEM;
            case CAUSE -> Icon.CAUSE;
            case MEASURE -> Icon.MEASURE;
        };
    }

    /** As much of words as there is room for. */
    private static String fitting(GC gc, String words, int width) {
        if (gc.textExtent(words).x <= width) {
            return words;
        }
        int low = 0;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(words.substring(0, middle) + "…").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return words.substring(0, low) + "…";
    }
}
