package org.collate.internal.ui.space;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.PlatformUI;

/** A wizard that writes into a team space, beside the window; what goes wrong is a sentence on its page. */
abstract class SpaceWizard extends Wizard {

    private final Messages text = Messages.of(SpaceWizard.class);

    SpaceWizard(String titleKey) {
        setWindowTitle(text.get(titleKey));
        setNeedsProgressMonitor(true);
    }

    /** What is done when the user finishes, not on the workbench's thread. */
    interface Work {

        /** Does it. @return the space that is to be shown */
        Path run(IProgressMonitor monitor) throws SpaceException, InputException;
    }

    Messages text() {
        return text;
    }

    /** Who sits here, now. */
    static Signature here() {
        return Signature.now(Person.here(System.getenv()));
    }

    boolean finish(Work work) {
        WizardPage page = (WizardPage) getContainer().getCurrentPage();
        Path[] space = new Path[1];
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    space[0] = work.run(monitor);
                } catch (SpaceException | InputException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(sentence(e.getCause()));
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        TeamSpaces.of(PlatformUI.getWorkbench()).show(space[0]);
        return true;
    }

    private String sentence(Throwable cause) {
        if (cause instanceof SpaceException || cause instanceof InputException) {
            return cause.getMessage();
        }
        ILog.of(SpaceWizard.class).error(String.valueOf(cause.getMessage()), cause);
        return text.get("wizard.internalError");
    }
}
