package org.collate.internal.ui;

import java.util.Optional;
import org.collate.operations.arrange.DropPlace;
import org.collate.ui.DraggedElements;
import org.collate.ui.OpenDraft;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;

/**
 * What a control does with elements that are dragged over it: it says at the mouse why they cannot be dropped there, or takes
 * them. Within a report they move, and are copied with Ctrl held; into another one they are copied, and move with Shift held.
 */
public abstract class DragOver extends DropTargetAdapter {

    /** What can be done with elements that are dragged. */
    public static final int OPERATIONS = DND.DROP_MOVE | DND.DROP_COPY;

    private final AtMouse bubble;
    private int wanted = DND.DROP_DEFAULT;

    protected DragOver(Control control) {
        bubble = new AtMouse(control);
    }

    /** The draft that elements are dropped in; empty where none is written here. */
    protected abstract Optional<OpenDraft> draft();

    /** Where elements are dropped that are let go here; empty for nowhere. */
    protected abstract Optional<DropPlace> place(DropTargetEvent event);

    /** Shows the place where they come to. @param place empty for none */
    protected abstract void show(DropTargetEvent event, Optional<DropPlace> place);

    /** The elements that are dragged; empty where it is something else. */
    public static Optional<DraggedElements> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
                        && selection.getFirstElement() instanceof DraggedElements elements
                ? Optional.of(elements)
                : Optional.empty();
    }

    /** Begins to drag elements. */
    public static void drag(DraggedElements elements) {
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(elements));
    }

    /** Drags nothing any more. */
    public static void end() {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragOperationChanged(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        wanted = event.detail;
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        Optional<DraggedElements> dragged = dragged();
        Optional<DropPlace> place = dragged.isPresent() ? place(event) : Optional.empty();
        if (place.isEmpty() || draft().isEmpty()) {
            event.detail = DND.DROP_NONE;
            show(event, Optional.empty());
            bubble.hide();
            return;
        }
        boolean copies = copies(dragged.get());
        Optional<String> refusal = draft().get().refusal(dragged.get(), place.get(), copies);
        bubble.sayWhileDragging(refusal.orElse(""), event.display.getCursorLocation());
        event.detail = refusal.isPresent() ? DND.DROP_NONE : copies ? DND.DROP_COPY : DND.DROP_MOVE;
        show(event, refusal.isPresent() ? Optional.empty() : place);
    }

    private boolean copies(DraggedElements dragged) {
        boolean isOwn =
                draft().filter(open -> open.place().equals(dragged.place())).isPresent();
        return wanted == DND.DROP_COPY || wanted != DND.DROP_MOVE && !isOwn;
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        show(event, Optional.empty());
        bubble.hide();
    }

    @Override
    public void drop(DropTargetEvent event) {
        Optional<DraggedElements> dragged = dragged();
        Optional<DropPlace> place = place(event);
        dragLeave(event);
        if (dragged.isPresent() && place.isPresent()) {
            draft().flatMap(open -> open.drop(dragged.get(), place.get(), copies(dragged.get())))
                    .ifPresent(bubble::say);
        }
    }
}
