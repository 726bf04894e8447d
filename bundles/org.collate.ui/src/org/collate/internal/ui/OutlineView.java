package org.collate.internal.ui;

import java.util.List;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenedReport;
import org.collate.ui.OutlineRow;
import org.collate.ui.ReportOpener;
import org.collate.ui.ShownReport;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ViewPart;

/** The outline of the window's report. It follows the caret; a row that is chosen is shown in the manuscript. */
public final class OutlineView extends ViewPart {

    private static final int LEVELS = 2;

    private final Messages text = Messages.of(ReportOpener.class);
    private final OutlineContent content = new OutlineContent();
    private TreeViewer tree;
    private Optional<Object> shown = Optional.empty();
    private Runnable stopShowing = () -> {};
    private Runnable stopFollowing = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        tree = new TreeViewer(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), tree.getTree());
        tree.setContentProvider(content);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels(text, resources)));
        tree.setUseHashlookup(true);
        Paper.lay(tree.getTree());
        tree.getTree().addListener(SWT.Selection, event -> reveal(false));
        tree.addDoubleClickListener(event -> reveal(true));
        getSite().setSelectionProvider(tree);
        new OutlineDrag(tree, getSite().getPage());
        CurrentReport current = CurrentReport.of(getSite().getWorkbenchWindow());
        stopShowing = current.whenShown(this::show);
        stopFollowing = current.whenCaretMoves(this::follow);
    }

    private void show(Optional<OpenedReport> opened) {
        List<OutlineRow> now = opened.map(OpenedReport::rows).orElse(List.of());
        Optional<Object> place = opened.map(OpenedReport::place);
        if (place.equals(shown)) {
            content.change(tree, now);
        } else {
            shown = place;
            content.set(now);
            tree.getTree().setRedraw(false);
            tree.setInput(place);
            tree.expandToLevel(LEVELS);
            tree.getTree().setRedraw(true);
        }
        follow(CurrentReport.of(getSite().getWorkbenchWindow()).caret());
    }

    private void follow(String element) {
        Optional<OutlineRow> row = content.row(element);
        if (row.isEmpty()
                || tree.getControl().isFocusControl()
                || row.get().equals(tree.getStructuredSelection().getFirstElement())) {
            return;
        }
        tree.setSelection(new StructuredSelection(row.get()), true);
    }

    private void reveal(boolean goThere) {
        IWorkbenchPage page = getSite().getPage();
        if (tree.getStructuredSelection().getFirstElement() instanceof OutlineRow row) {
            ShownReport.in(page).ifPresent(shown -> {
                shown.reveal(row.element(), 0, 0);
                if (goThere) {
                    page.activate(page.getActiveEditor());
                }
            });
        }
    }

    /** The tree with the outline. */
    public TreeViewer tree() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        stopShowing.run();
        stopFollowing.run();
        super.dispose();
    }
}
