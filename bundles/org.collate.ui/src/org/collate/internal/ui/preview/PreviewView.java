package org.collate.internal.ui.preview;

import org.collate.model.Messages;
import org.collate.ui.ShownPages;
import org.collate.ui.ShownReport;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The pages of the window's report beside the manuscript; they follow the caret, and a click leads to the words. */
public final class PreviewView extends ViewPart {

    private final Messages text = Messages.of(PreviewView.class);
    private PreviewCanvas pages;
    private Runnable stop = () -> {};

    @Override
    public void createPartControl(Composite parent) {
        pages = new PreviewCanvas(
                parent,
                text,
                (element, offset) -> ShownReport.in(getSite().getPage()).ifPresent(shown -> {
                    shown.reveal(element, offset, offset);
                    getSite().getPage().activate(getSite().getPage().getActiveEditor());
                }));
        ShownPages shown = ShownPages.of(getSite().getWorkbenchWindow());
        stop = shown.whenChanged(() -> show(shown));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("zoom.out", pages::smaller));
        bar.add(action("zoom.in", pages::larger));
        bar.add(action("zoom.fit", pages::fit));
        show(shown);
    }

    private void show(ShownPages shown) {
        pages.show(shown.sheets(), shown.fonts(), shown.caret());
        setContentDescription(
                shown.sheets().isEmpty() ? text.get("none") : text.get("page", shown.page() + 1, shown.count()));
    }

    private Action action(String key, Runnable work) {
        return new Action(text.get(key)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** The control that the pages are drawn on. */
    public PreviewCanvas pages() {
        return pages;
    }

    @Override
    public void setFocus() {
        pages.control().setFocus();
    }

    @Override
    public void dispose() {
        stop.run();
        super.dispose();
    }
}
