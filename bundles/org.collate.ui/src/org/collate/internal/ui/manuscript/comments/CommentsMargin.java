package org.collate.internal.ui.manuscript.comments;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.collate.git.Namesakes;
import org.collate.internal.ui.Paper;
import org.collate.internal.ui.manuscript.comments.CardWords.Action;
import org.collate.internal.ui.manuscript.comments.Pinned.Pin;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.operations.review.CommentFilter;
import org.collate.operations.review.PlacedComment;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The margin: what is to be seen on top, the cards beside their words, and below the lane of those whose words are gone. */
final class CommentsMargin {

    /** So many lines above what is seen may have a card that reaches down into it. */
    private static final int NEAR = 8;

    private static final int LANE_SHARE = 3;

    private final StyledText text;
    private final Desk desk;
    private final Composite area;
    private final CommentHead head;
    private final CardColumn column;
    private final Label laneTitle;
    private final CardColumn lane;
    private List<Pin> pins = List.of();
    private String chosen = "";
    private int laneTop;

    /** What the margin tells. */
    interface Desk {

        /** A card was clicked. */
        void choose(Pin pin);

        /** The keys go to the card so many further. */
        void step(int distance);

        /** Does something with a card. */
        void act(PlacedComment comment, Action action);
    }

    /** A margin that is not put beside the page yet. @param filtered is told what somebody wants to see */
    CommentsMargin(ManuscriptPage page, Desk desk, Consumer<CommentFilter> filtered) {
        this.text = page.text();
        this.desk = desk;
        area = new Composite(page.sheet().desk(), SWT.NONE);
        area.setData(Paper.UNSTYLED, Boolean.TRUE);
        area.setBackground(CardColumn.GROUND);
        area.setVisible(false);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        head = new CommentHead(area, filtered);
        column = new CardColumn(area, new Beside(), false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column.canvas());
        laneTitle = new Label(area, SWT.NONE);
        laneTitle.setData(Paper.UNSTYLED, Boolean.TRUE);
        laneTitle.setBackground(new Color(224, 225, 228));
        laneTitle.setForeground(new Color(70, 72, 78));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(laneTitle);
        lane = new CardColumn(area, new Lost(), true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lane.canvas());
        text.addListener(SWT.Paint, event -> follow());
        area.addListener(SWT.Resize, event -> sizeLane());
    }

    private void follow() {
        if (area.isVisible()) {
            column.refresh();
        }
    }

    Composite area() {
        return area;
    }

    CommentHead head() {
        return head;
    }

    /** Shows these cards and no others. @param now the id of the one at hand; empty for none */
    void show(List<Pin> cards, String now, Namesakes people, boolean isNew) {
        pins = cards;
        chosen = now;
        if (isNew) {
            column.renew(people);
            lane.renew(people);
        }
        sizeLane();
        column.refresh();
        lane.refresh();
    }

    private Stream<Pin> lost() {
        return pins.stream().filter(Pin::isLost);
    }

    private void sizeLane() {
        int count = (int) lost().count();
        int height = count == 0 ? 0 : Math.min(lane.natural(area.getClientArea().width), area.getSize().y / LANE_SHARE);
        GridData data = (GridData) lane.canvas().getLayoutData();
        boolean differs = data.heightHint != height || data.exclude != (count == 0);
        String title = Messages.of(CommentsMargin.class).get("lane.title", count);
        if (!laneTitle.getText().equals(title)) {
            laneTitle.setText(title);
        }
        if (differs) {
            for (Control each : List.of(laneTitle, lane.canvas())) {
                ((GridData) each.getLayoutData()).exclude = count == 0;
                each.setVisible(count > 0);
            }
            data.heightHint = height;
            area.layout(true, true);
        }
    }

    /** Brings a card of the lane into sight. */
    void reveal(Pin pin) {
        if (pin.isLost()) {
            laneTop = (int) lost().takeWhile(
                            each -> !each.comment().id().equals(pin.comment().id()))
                    .count();
            lane.refresh();
        }
    }

    /** The column in which a card stands. */
    CardColumn columnOf(Pin pin) {
        return pin.isLost() ? lane : column;
    }

    /** Nothing is written below any card. */
    void letGo() {
        column.hold(Optional.empty());
        lane.hold(Optional.empty());
    }

    /** What the cards that are seen say, those of the lane last. */
    List<String> spoken() {
        return Stream.of(column, lane)
                .flatMap(each -> each.shown().stream().map(each::spoken))
                .toList();
    }

    private abstract class Common implements CardColumn.Host {

        @Override
        public String chosen() {
            return chosen;
        }

        @Override
        public void choose(Pin pin) {
            desk.choose(pin);
        }

        @Override
        public void step(int distance) {
            desk.step(distance);
        }

        @Override
        public void act(PlacedComment comment, Action action) {
            desk.act(comment, action);
        }

        @Override
        public void back() {
            text.setFocus();
        }
    }

    private final class Beside extends Common {

        @Override
        public List<Pin> seen() {
            if (pins.isEmpty()) {
                return List.of();
            }
            int lines = text.getLineCount();
            int first = Math.max(0, text.getLineIndex(0) - NEAR);
            int last = Math.min(lines - 1, text.getLineIndex(text.getClientArea().height) + 1);
            int from = text.getOffsetAtLine(first);
            int to = last + 1 < lines ? text.getOffsetAtLine(last + 1) : text.getCharCount() + 1;
            return pins.stream()
                    .filter(pin -> !pin.isLost() && pin.offset() >= from && pin.offset() < to)
                    .toList();
        }

        @Override
        public OptionalInt anchor(Pin pin) {
            int offset = Math.min(pin.offset(), text.getCharCount());
            int top = column.canvas().getLocation().y;
            return OptionalInt.of(text.getLocationAtOffset(offset).y - top);
        }

        @Override
        public void turn(int rows) {
            text.setTopPixel(text.getTopPixel() + rows * text.getLineHeight());
        }
    }

    private final class Lost extends Common {

        @Override
        public List<Pin> seen() {
            List<Pin> all = lost().toList();
            return all.subList(Math.min(laneTop, all.size()), all.size());
        }

        @Override
        public OptionalInt anchor(Pin pin) {
            return OptionalInt.empty();
        }

        @Override
        public void turn(int rows) {
            laneTop = Math.clamp(laneTop + Integer.signum(rows), 0, Math.max(0, (int) lost().count() - 1));
            lane.refresh();
        }
    }
}
