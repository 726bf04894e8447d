package org.collate.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective for reviewing: what waits for whoever sits here, beside it the manuscript, below it what was found. */
public final class ReviewPerspective implements IPerspectiveFactory {

    /** Its id. */
    public static final String ID = "org.collate.ui.reviewing";

    private static final float WAITING_SHARE = 0.3f;
    private static final float WAITING_HEIGHT = 0.62f;
    private static final float ABOVE_SHARE = 0.76f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout reports = layout.createFolder("reports", IPageLayout.LEFT, WAITING_SHARE, layout.getEditorArea());
        reports.addView(WritingPerspective.WAITING);
        reports.addView(WritingPerspective.NAVIGATOR);
        IFolderLayout news = layout.createFolder("news", IPageLayout.BOTTOM, WAITING_HEIGHT, "reports");
        news.addView(WritingPerspective.NEWS);
        news.addView(WritingPerspective.OUTLINE);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, ABOVE_SHARE, layout.getEditorArea());
        below.addView(WritingPerspective.FINDINGS);
        below.addView(WritingPerspective.COMMENTS);
        below.addView(WritingPerspective.LEADERS);
        below.addView(WritingPerspective.VERSIONS);
        below.addPlaceholder(WritingPerspective.CONFLICTS);
        below.addPlaceholder(WritingPerspective.ARRIVALS);
        below.addPlaceholder(WritingPerspective.ACTIONS);
    }
}
