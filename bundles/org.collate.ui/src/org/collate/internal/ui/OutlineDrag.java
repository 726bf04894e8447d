package org.collate.internal.ui;

import java.util.List;
import java.util.Optional;
import org.collate.operations.arrange.DropPlace;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.OutlineRow;
import org.collate.ui.ShownReport;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;

/** Rows of the outline are dragged: before a row by its upper edge, behind it by its lower one, and into it by its middle. */
final class OutlineDrag {

    private static final int EDGES = 4;

    private final TreeViewer tree;
    private final IWorkbenchPage page;

    OutlineDrag(TreeViewer tree, IWorkbenchPage page) {
        this.tree = tree;
        this.page = page;
        DragSource source = new DragSource(tree.getTree(), DragOver.OPERATIONS);
        source.setTransfer(LocalSelectionTransfer.getTransfer());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                Optional<ShownReport> shown = ShownReport.in(page);
                event.doit = shown.isPresent()
                        && tree.getStructuredSelection().getFirstElement() instanceof OutlineRow row
                        && begin(shown.get(), row);
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                DragOver.end();
            }
        });
        DropTarget target = new DropTarget(tree.getTree(), DragOver.OPERATIONS | DND.DROP_DEFAULT);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(new Over(tree.getTree()));
    }

    private static boolean begin(ShownReport shown, OutlineRow row) {
        DragOver.drag(shown.take(List.of(row.element())));
        return true;
    }

    private final class Over extends DragOver {

        Over(Tree control) {
            super(control);
        }

        @Override
        protected Optional<OpenDraft> draft() {
            return ShownReport.in(page)
                    .filter(ShownReport::isWritable)
                    .flatMap(shown -> OpenDrafts.of(page.getActiveEditor()));
        }

        @Override
        protected Optional<DropPlace> place(DropTargetEvent event) {
            if (!(event.item instanceof TreeItem item) || !(item.getData() instanceof OutlineRow row)) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (part(event, item)) {
                        case DND.FEEDBACK_INSERT_BEFORE -> new DropPlace.Before(row.element());
                        case DND.FEEDBACK_INSERT_AFTER -> new DropPlace.After(row.element());
                        default -> new DropPlace.Into(row.element());
                    });
        }

        private int part(DropTargetEvent event, TreeItem item) {
            Rectangle bounds = item.getBounds();
            int y = tree.getTree().toControl(event.x, event.y).y - bounds.y;
            if (y < bounds.height / EDGES) {
                return DND.FEEDBACK_INSERT_BEFORE;
            }
            return y > bounds.height - bounds.height / EDGES ? DND.FEEDBACK_INSERT_AFTER : DND.FEEDBACK_SELECT;
        }

        @Override
        protected void show(DropTargetEvent event, Optional<DropPlace> place) {
            int part = place.isPresent() && event.item instanceof TreeItem item ? part(event, item) : DND.FEEDBACK_NONE;
            event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | part;
        }
    }
}
