package org.collate.internal.ui.manuscript.comments;

import org.collate.internal.ui.manuscript.comments.CardPainter.Shown;
import org.collate.model.Messages;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Tells readers of screens of the cards that are painted: a list with a row for each. */
final class SpokenCards {

    private final Canvas canvas;
    private final CardColumn column;

    SpokenCards(Canvas canvas, CardColumn column) {
        this.canvas = canvas;
        this.column = column;
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name(event.childID);
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new Rows());
    }

    private String name(int child) {
        return isCard(child)
                ? column.spoken(column.shown().get(child))
                : Messages.of(SpokenCards.class).get("margin.name");
    }

    private boolean isCard(int child) {
        return child >= 0 && child < column.shown().size();
    }

    private final class Rows extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = column.shown().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[column.shown().size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = isCard(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean isChosen =
                    isCard(event.childID) && column.shown().get(event.childID).chosen();
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (isChosen ? ACC.STATE_SELECTED : 0);
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = ACC.CHILDID_SELF;
            for (int i = 0; i < column.shown().size(); i++) {
                if (column.shown().get(i).chosen()) {
                    event.childID = i;
                }
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (isCard(event.childID)) {
                Shown card = column.shown().get(event.childID);
                Rectangle at = card.at();
                Point place = canvas.toDisplay(at.x, at.y);
                event.x = place.x;
                event.y = place.y;
                event.width = at.width;
                event.height = at.height;
            }
        }
    }
}
