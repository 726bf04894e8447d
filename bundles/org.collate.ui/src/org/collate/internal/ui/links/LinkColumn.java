package org.collate.internal.ui.links;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.collate.internal.ui.AtMouse;
import org.collate.internal.ui.Paper;
import org.collate.operations.links.LinkCard;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** One of the three columns: cards that are dragged onto those of another column, or linked by keys. */
final class LinkColumn {

    private final Host host;
    private final Table table;
    private final Label head;
    private final AtMouse bubble;
    private List<LinkCard> cards = List.of();

    /** What a column asks and tells. */
    interface Host {

        /** What a card says of its links, in a few words. */
        String state(LinkCard card);

        /** How a card looks beside the one at hand. */
        LinkCardPainter.Look look(LinkCard card);

        /** A card is at hand now. */
        void chosen(LinkCard card);

        /** Holds a card, or links the one that is held with it, or takes that link away. */
        void press(LinkCard card);

        /** Lets go of the card that is held. */
        void letGo();

        /** Shows a card's element in the manuscript. */
        void reveal(LinkCard card);

        /** The keys go to the column beside this one. */
        void beside(LinkColumn column, int distance);

        /** Why two cards cannot be linked; empty where they can. */
        String refusal(LinkCard one, LinkCard other);

        /** Links two cards. */
        void link(LinkCard one, LinkCard other);

        /** Fills the menu of a card. */
        void fill(IMenuManager menu, LinkCard card);
    }

    LinkColumn(Composite parent, Host host, LinkCardPainter painter) {
        this.host = host;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        head = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().indent(6, 2).applyTo(head);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table);
        Paper.lay(table);
        bubble = new AtMouse(table);
        painter.paint(table, item -> host.look(card(item)), item -> host.state(card(item)), item -> card(item));
        table.addListener(SWT.Selection, event -> selected().ifPresent(host::chosen));
        table.addListener(SWT.FocusIn, event -> selected().ifPresent(host::chosen));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(host::reveal));
        table.addListener(SWT.KeyDown, this::key);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> selected().ifPresent(card -> host.fill(shown, card)));
        table.setMenu(menu.createContextMenu(table));
        offerDrag();
        takeDrop();
    }

    private static LinkCard card(TableItem item) {
        return (LinkCard) item.getData();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case ' ' -> {
                event.doit = false;
                selected().ifPresent(host::press);
            }
            case SWT.ESC -> host.letGo();
            case SWT.ARROW_LEFT -> {
                event.doit = false;
                host.beside(this, -1);
            }
            case SWT.ARROW_RIGHT -> {
                event.doit = false;
                host.beside(this, 1);
            }
            default -> {
                // The table's own keys.
            }
        }
    }

    private void offerDrag() {
        DragSource source = new DragSource(table, DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_COPY);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = selected().isPresent();
                selected()
                        .ifPresent(card ->
                                LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(card)));
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }

    private void takeDrop() {
        DropTarget target = new DropTarget(table, DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT);
        Transfer[] taken = {LocalSelectionTransfer.getTransfer()};
        target.setTransfer(taken);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                Optional<LinkCard> below = over(event);
                boolean isAllowed = below.isPresent() && mayDrop(below.get(), event.display.getCursorLocation());
                event.detail = isAllowed ? DND.DROP_LINK : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SCROLL | (isAllowed ? DND.FEEDBACK_SELECT : DND.FEEDBACK_NONE);
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                bubble.hide();
            }

            @Override
            public void drop(DropTargetEvent event) {
                over(event).ifPresent(LinkColumn.this::drop);
            }
        });
    }

    private static Optional<LinkCard> over(DropTargetEvent event) {
        return event.item instanceof TableItem item ? Optional.of(card(item)) : Optional.empty();
    }

    private static Optional<LinkCard> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
                        && selection.getFirstElement() instanceof LinkCard card
                ? Optional.of(card)
                : Optional.empty();
    }

    /** Whether what is dragged can be linked with a card; if not, says why. */
    boolean mayDrop(LinkCard below, Point mouse) {
        Optional<LinkCard> card = dragged().filter(each -> !each.element().equals(below.element()));
        String refusal = card.map(each -> host.refusal(each, below)).orElse("");
        bubble.sayWhileDragging(refusal, mouse);
        return card.isPresent() && refusal.isEmpty();
    }

    /** Links what is dragged with a card. */
    void drop(LinkCard below) {
        bubble.hide();
        dragged().ifPresent(card -> host.link(card, below));
    }

    /** Says a sentence at the card that is selected. */
    void say(String sentence) {
        TableItem[] items = table.getSelection();
        Point at = items.length == 0
                ? new Point(0, 0)
                : new Point(items[0].getBounds().x + 8, items[0].getBounds().y + items[0].getBounds().height / 2);
        bubble.say(sentence, table.toDisplay(at));
    }

    /** What is said at the moment; empty for nothing. */
    String said() {
        return bubble.sentence();
    }

    /** Shows cards under a head; what is selected stays so. */
    void show(String title, List<LinkCard> now) {
        head.setText(title);
        Optional<String> selected = selected().map(LinkCard::element);
        int top = table.getTopIndex();
        cards = now;
        table.setRedraw(false);
        table.setItemCount(now.size());
        for (int i = 0; i < now.size(); i++) {
            table.getItem(i).setData(now.get(i));
            table.getItem(i).setText(now.get(i).number() + now.get(i).words() + ", " + host.state(now.get(i)));
        }
        selected.ifPresentOrElse(this::select, table::deselectAll);
        table.setTopIndex(top);
        table.setRedraw(true);
    }

    /** Selects the card of an element; nothing where it has none here. @return whether it has */
    boolean select(String element) {
        int index = index(card -> card.element().equals(element));
        if (index < 0) {
            return false;
        }
        table.setSelection(index);
        return true;
    }

    private int index(Predicate<LinkCard> wanted) {
        for (int i = 0; i < cards.size(); i++) {
            if (wanted.test(cards.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The card that is selected; empty for none. */
    Optional<LinkCard> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= cards.size() ? Optional.empty() : Optional.of(cards.get(index));
    }

    /** Takes the keys. */
    void focus() {
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
        }
        table.setFocus();
        selected().ifPresent(host::chosen);
    }

    Table table() {
        return table;
    }
}
