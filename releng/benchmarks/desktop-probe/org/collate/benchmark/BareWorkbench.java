package org.collate.benchmark;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.part.ViewPart;

/** The platform's workbench with one view and nothing else: what the start of the desktop is measured against. */
public final class BareWorkbench implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new Advisor());
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        // The probe closes the window itself.
    }

    private static final class Advisor extends WorkbenchAdvisor {

        @Override
        public void initialize(IWorkbenchConfigurer configurer) {
            configurer.setSaveAndRestore(true);
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            return new WorkbenchWindowAdvisor(configurer) {
                @Override
                public void preWindowOpen() {
                    getWindowConfigurer().setInitialSize(new Point(1280, 860));
                    getWindowConfigurer().setShowCoolBar(true);
                    getWindowConfigurer().setShowStatusLine(true);
                }
            };
        }

        @Override
        public String getInitialWindowPerspectiveId() {
            return "org.collate.benchmark.bare";
        }
    }

    /** Shows the one view beside the place of editors. */
    public static final class OneView implements IPerspectiveFactory {

        @Override
        public void createInitialLayout(IPageLayout layout) {
            layout.addView("org.collate.benchmark.tree", IPageLayout.LEFT, 0.25f, layout.getEditorArea());
        }
    }

    /** A tree with one row. */
    public static final class OneTree extends ViewPart {

        private Tree tree;

        @Override
        public void createPartControl(Composite parent) {
            tree = new Tree(parent, SWT.NONE);
            new TreeItem(tree, SWT.NONE).setText("-");
        }

        @Override
        public void setFocus() {
            tree.setFocus();
        }
    }
}
