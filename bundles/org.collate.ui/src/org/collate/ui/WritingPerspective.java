package org.collate.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective for writing: the manuscript, beside it spaces and outline, below it what was found. */
public final class WritingPerspective implements IPerspectiveFactory {

    /** Its id. */
    public static final String ID = "org.collate.ui.writing";

    /** The id of the editor of manuscripts. */
    public static final String MANUSCRIPT = "org.collate.ui.manuscript";

    /** The id of the view with the outline. */
    public static final String OUTLINE = "org.collate.ui.outline";

    /** The id of the view with the findings. */
    public static final String FINDINGS = "org.collate.ui.findings";

    /** The id of the view with the team spaces. */
    public static final String NAVIGATOR = "org.collate.ui.navigator";

    /** The id of the view with the versions of a report. */
    public static final String VERSIONS = "org.collate.ui.versions";

    /** The id of the view in which problems, causes and measures are linked. */
    public static final String LINKS = "org.collate.ui.links";

    /** The id of the view that says where each report is. */
    public static final String LEADERS = "org.collate.ui.leaders";

    /** The id of the same view beside the manuscript, with what waits for whoever sits here. */
    public static final String WAITING = "org.collate.ui.waiting";

    /** The id of the view that says what others did. */
    public static final String NEWS = "org.collate.ui.news";

    /** The id of the view with the conflicts of merges. */
    public static final String CONFLICTS = "org.collate.ui.conflicts";

    /** The id of the view with the comments on all reports. */
    public static final String COMMENTS = "org.collate.ui.remarks";

    /** The id of the view that says what was done on this machine. */
    public static final String ACTIONS = "org.collate.ui.actions";

    /** The id of the view with what came in from elsewhere. */
    public static final String ARRIVALS = "org.collate.ui.arrivals";

    /** The id of the view with the pages as they are printed. */
    public static final String PREVIEW = "org.collate.ui.preview";

    private static final float NAVIGATOR_SHARE = 0.24f;
    private static final float SPACES_SHARE = 0.45f;
    private static final float ABOVE_SHARE = 0.76f;
    private static final float BESIDE_SHARE = 0.58f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(NAVIGATOR, IPageLayout.LEFT, NAVIGATOR_SHARE, layout.getEditorArea());
        layout.addView(OUTLINE, IPageLayout.BOTTOM, SPACES_SHARE, NAVIGATOR);
        layout.addPlaceholder(PREVIEW, IPageLayout.RIGHT, BESIDE_SHARE, layout.getEditorArea());
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, ABOVE_SHARE, layout.getEditorArea());
        below.addView(FINDINGS);
        below.addView(LINKS);
        below.addView(VERSIONS);
        below.addView(LEADERS);
        below.addView(NEWS);
        below.addPlaceholder(CONFLICTS);
        below.addPlaceholder(ARRIVALS);
        below.addPlaceholder(COMMENTS);
        below.addPlaceholder(ACTIONS);
        below.addPlaceholder(WAITING);
        layout.getViewLayout(FINDINGS).setCloseable(false);
    }
}
