package org.collate.internal.ui.space;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.ui.DeskSettings;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.PlatformUI;

/** A wizard that writes into a team space, beside the window; what goes wrong is a sentence on its page. */
public abstract class SpaceWizard extends Wizard {

    private final Messages text;

    SpaceWizard(String titleKey) {
        this(Messages.of(SpaceWizard.class), titleKey);
    }

    /**
     * A wizard with texts of its own.
     *
     * @param titleKey the key of its window's title
     */
    protected SpaceWizard(Messages text, String titleKey) {
        this.text = text;
        setWindowTitle(text.get(titleKey));
        setNeedsProgressMonitor(true);
    }

    /** What is done beside the window. */
    public interface Work<T> {

        /** Does it. */
        T run(IProgressMonitor monitor) throws SpaceException, InputException;
    }

    /** The texts of the wizard. */
    protected final Messages text() {
        return text;
    }

    /** Who sits here, now. */
    public static Signature here() {
        return Signature.now(new DeskSettings().person());
    }

    /** Does the work that gives the folder of a space, and shows that space. */
    final boolean finish(Work<Path> work) {
        Optional<Path> space = beside(work);
        space.ifPresent(TeamSpaces.of(PlatformUI.getWorkbench())::show);
        return space.isPresent();
    }

    /**
     * Does something beside the window, with progress, until it is done or cancelled.
     *
     * @return what it gave; empty where it was cancelled, or went wrong, which the page then says
     */
    protected final <T> Optional<T> beside(Work<T> work) {
        WizardPage page = (WizardPage) getContainer().getCurrentPage();
        AtomicReference<T> result = new AtomicReference<>();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    result.set(work.run(monitor));
                } catch (SpaceException | InputException e) {
                    throw new InvocationTargetException(e);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                }
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(sentence(e.getCause()));
        } catch (InterruptedException e) {
            return Optional.empty();
        }
        return Optional.ofNullable(result.get());
    }

    private String sentence(Throwable cause) {
        if (cause instanceof SpaceException || cause instanceof InputException) {
            return TeamSpaces.of(PlatformUI.getWorkbench()).plainly(cause.getMessage());
        }
        ILog.of(SpaceWizard.class).error(String.valueOf(cause.getMessage()), cause);
        return Messages.of(SpaceWizard.class).get("wizard.internalError");
    }
}
