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

    @Override
    public String getInitialWindowPerspectiveId() {
        return WritingPerspective.ID;
    }
}
