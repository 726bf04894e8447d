package org.collate.internal.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective for writing: the report, and below it what was found in it. */
public final class WritingPerspective implements IPerspectiveFactory {

    /** Its id. */
    public static final String ID = "org.collate.ui.writing";

    private static final float REPORT_SHARE = 0.74f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(ReportView.ID, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout.getEditorArea());
        layout.addView(FindingsView.ID, IPageLayout.BOTTOM, REPORT_SHARE, ReportView.ID);
        layout.getViewLayout(ReportView.ID).setCloseable(false);
        layout.getViewLayout(FindingsView.ID).setCloseable(false);
    }
}
