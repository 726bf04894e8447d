package org.collate.internal.app;

import org.collate.ui.WritingPerspective;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets the workbench up: it begins in the perspective for writing. */
final class CollateWorkbenchAdvisor extends WorkbenchAdvisor {

    private final StartArguments arguments;

    CollateWorkbenchAdvisor(StartArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        // A picture must not depend on where somebody moved a view to.
        configurer.setSaveAndRestore(arguments.screenshot().isEmpty());
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new CollateWindowAdvisor(configurer, arguments);
    }

    /**
     * Restores on this thread. The platform does so on another one, whose end its event loop misses now and then; the start
     * waits for the mouse then (eclipse.platform.ui, pull request 4297).
     */
    @Override
    public boolean openWindows() {
        return getWorkbenchConfigurer().restoreState().isOK();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WritingPerspective.ID;
    }
}
