package org.collate.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective for writing: the report, and below it what was found in it. */
public final class WritingPerspective implements IPerspectiveFactory {

    /** Its id. */
    public static final String ID = "org.collate.ui.writing";

    /** The id of the view with the report. */
    public static final String REPORT = "org.collate.ui.report";

    /** The id of the view with the findings of an import. */
    public static final String FINDINGS = "org.collate.ui.findings";

    /** The id of the view with the team spaces. */
    public static final String NAVIGATOR = "org.collate.ui.navigator";

    /** The id of the view with the versions of a report. */
    public static final String VERSIONS = "org.collate.ui.versions";

    private static final float NAVIGATOR_SHARE = 0.22f;
    private static final float ABOVE_SHARE = 0.74f;
    private static final float REPORT_SHARE = 0.36f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(NAVIGATOR, IPageLayout.LEFT, NAVIGATOR_SHARE, layout.getEditorArea());
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, ABOVE_SHARE, layout.getEditorArea());
        below.addView(FINDINGS);
        below.addView(VERSIONS);
        layout.addView(REPORT, IPageLayout.LEFT, REPORT_SHARE, layout.getEditorArea());
        layout.getViewLayout(REPORT).setCloseable(false);
        layout.getViewLayout(FINDINGS).setCloseable(false);
    }
}
