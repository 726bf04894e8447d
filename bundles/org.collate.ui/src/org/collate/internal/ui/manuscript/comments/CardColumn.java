package org.collate.internal.ui.manuscript.comments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.git.Namesakes;
import org.collate.internal.ui.Paper;
import org.collate.internal.ui.manuscript.comments.CardPainter.Button;
import org.collate.internal.ui.manuscript.comments.CardPainter.Shown;
import org.collate.internal.ui.manuscript.comments.CardWords.Action;
import org.collate.internal.ui.manuscript.comments.Pinned.Pin;
import org.collate.operations.review.PlacedComment;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A column of cards; only those that are seen are laid out. */
final class CardColumn {

    static final Color GROUND = new Color(236, 237, 239);

    private static final int GAP = 8;
    private static final int EDGE = 6;

    private final Canvas canvas;
    private final Host host;
    private final boolean lost;
    private final Map<String, Integer> heights = new HashMap<>();
    private CardWords words = new CardWords(Namesakes.NONE);
    private CardPainter painter;
    private List<Shown> shown = List.of();
    private int width;
    private int focused;
    private Optional<Control> field = Optional.empty();

    /** What a column asks and tells. */
    interface Host {

        /** The cards that may be seen, in their order. */
        List<Pin> seen();

        /** The height of the words of a card, in the column's pixels; empty where the card just follows the one above. */
        OptionalInt anchor(Pin pin);

        /** The id of the card at hand; empty for none. */
        String chosen();

        /** A card was clicked. */
        void choose(Pin pin);

        /** The keys go to the card so many further. */
        void step(int distance);

        /** Does something with a card. */
        void act(PlacedComment comment, Action action);

        /** The keys go back to the words. */
        void back();

        /** The wheel was turned, by so many rows. */
        void turn(int rows);
    }

    /** @param lost whether its cards are those whose words are gone */
    CardColumn(Composite parent, Host host, boolean lost) {
        this.host = host;
        this.lost = lost;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        canvas.setData(Paper.UNSTYLED, Boolean.TRUE);
        canvas.setBackground(GROUND);
        painter = new CardPainter(canvas.getDisplay(), words);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> refresh());
        canvas.addListener(SWT.MouseDown, this::clicked);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseWheel, event -> host.turn(-event.count));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        new SpokenCards(canvas, this);
    }

    Canvas canvas() {
        return canvas;
    }

    /** The cards have other authors or other words now. */
    void renew(Namesakes people) {
        words = new CardWords(people);
        painter = new CardPainter(canvas.getDisplay(), words);
        heights.clear();
        refresh();
    }

    /** What belongs below the card at hand, as long as it is written in; empty for nothing. */
    void hold(Optional<Control> control) {
        field = control;
        refresh();
    }

    /** Lays out anew what is seen, and paints it where it differs. */
    void refresh() {
        List<Shown> now = layOut();
        if (!now.equals(shown)) {
            shown = now;
            canvas.redraw();
            tell();
        }
        place();
    }

    /** Readers of screens go along with the card at hand. */
    private void tell() {
        for (int i = 0; i < shown.size() && canvas.isFocusControl(); i++) {
            if (shown.get(i).chosen()) {
                canvas.getAccessible().setFocus(i);
            }
        }
    }

    private List<Shown> layOut() {
        Rectangle area = canvas.getClientArea();
        if (area.width < 2 * EDGE || !canvas.isVisible()) {
            return List.of();
        }
        if (area.width != width) {
            width = area.width;
            heights.clear();
        }
        List<Pin> pins = host.seen();
        List<Integer> anchors = new ArrayList<>();
        List<Integer> high = new ArrayList<>();
        int fixed = -1;
        for (Pin pin : pins) {
            boolean isChosen = pin.comment().id().equals(host.chosen());
            fixed = isChosen ? anchors.size() : fixed;
            anchors.add(host.anchor(pin).orElse(EDGE));
            int room = isChosen ? field.map(each -> each.getSize().y + EDGE).orElse(0) : 0;
            high.add(height(pin.comment(), isChosen) + room);
        }
        int[] tops = CardStack.tops(anchors, high, GAP, fixed);
        List<Shown> cards = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            boolean isChosen = i == fixed;
            Rectangle at = new Rectangle(
                    EDGE, tops[i], area.width - 2 * EDGE, height(pins.get(i).comment(), isChosen));
            if (at.y < area.height && at.y + high.get(i) > 0) {
                cards.add(new Shown(pins.get(i).comment(), at, lost, isChosen, isChosen ? focused : -1));
            }
        }
        return cards;
    }

    private int height(PlacedComment comment, boolean isChosen) {
        String key = comment.id() + isChosen;
        return heights.computeIfAbsent(key, each -> painter.height(comment, width - 2 * EDGE, lost, isChosen));
    }

    /** How high all cards are together. @param room how wide the column is */
    int natural(int room) {
        if (room != width) {
            width = room;
            heights.clear();
        }
        int sum = 2 * EDGE;
        for (Pin pin : host.seen()) {
            sum += height(pin.comment(), pin.comment().id().equals(host.chosen())) + GAP;
        }
        return sum;
    }

    private void place() {
        field.ifPresent(control -> {
            Optional<Shown> card = chosen();
            control.setVisible(card.isPresent());
            card.ifPresent(each -> control.setBounds(
                    each.at().x, each.at().y + each.at().height + 2, each.at().width, control.getSize().y));
        });
    }

    private Optional<Shown> chosen() {
        return shown.stream().filter(Shown::chosen).findFirst();
    }

    private void paint(GC gc) {
        for (Shown card : shown) {
            boolean isUsed = canvas.isFocusControl();
            painter.paint(gc, isUsed ? card : new Shown(card.comment(), card.at(), lost, card.chosen(), -1));
        }
    }

    private Optional<Shown> at(Event event) {
        return shown.stream()
                .filter(card -> card.at().contains(event.x, event.y))
                .findFirst();
    }

    private Optional<Action> action(Shown card, Event event) {
        GC gc = new GC(canvas);
        try {
            return painter.buttons(gc, card).stream()
                    .filter(button -> button.at().contains(event.x, event.y))
                    .map(Button::action)
                    .findFirst();
        } finally {
            gc.dispose();
        }
    }

    private void moved(Event event) {
        boolean isOver = at(event).flatMap(card -> action(card, event)).isPresent();
        Cursor hand = canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND);
        canvas.setCursor(isOver ? hand : null);
    }

    private void clicked(Event event) {
        canvas.setFocus();
        at(event).ifPresent(card -> {
            Optional<Action> action = action(card, event);
            pin(card.comment()).ifPresent(host::choose);
            action.ifPresent(each -> host.act(card.comment(), each));
        });
    }

    private Optional<Pin> pin(PlacedComment comment) {
        return host.seen().stream()
                .filter(pin -> pin.comment().id().equals(comment.id()))
                .findFirst();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> host.step(1);
            case SWT.ARROW_UP -> host.step(-1);
            case SWT.ARROW_LEFT -> focus(focused - 1);
            case SWT.ARROW_RIGHT -> focus(focused + 1);
            case SWT.ESC -> host.back();
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> press();
            default -> {
                // Nothing else is a key of cards.
            }
        }
    }

    private void focus(int action) {
        focused = Math.clamp(action, 0, 1);
        refresh();
        canvas.redraw();
    }

    private void press() {
        chosen().ifPresent(card -> {
            List<Action> actions = CardWords.actions(card.comment());
            if (!actions.isEmpty()) {
                host.act(card.comment(), actions.get(Math.min(focused, actions.size() - 1)));
            }
        });
    }

    /** The cards that are seen. */
    List<Shown> shown() {
        return shown;
    }

    /** What is told of a card to readers of screens. */
    String spoken(Shown card) {
        return words.spoken(card.comment(), lost);
    }
}
