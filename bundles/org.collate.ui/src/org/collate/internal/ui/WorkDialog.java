package org.collate.internal.ui;

import java.util.function.Consumer;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A dialog that stays open until its work is done beside the window, and says why it is not. */
public abstract class WorkDialog extends TitleAreaDialog {

    private final String title;

    /**
     * A dialog that does not block its caller.
     *
     * @param title of its window
     */
    protected WorkDialog(Shell parent, String title) {
        super(parent);
        this.title = title;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    /** The area below the title, for labels and what stands beside them, in two columns. */
    protected final Composite form(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(area);
        return area;
    }

    /**
     * Does the work, and closes when it is done.
     *
     * @param name what it does, for lists of what is being done
     * @param faulty what is said of a fault of the program itself
     * @param done takes the result when the dialog is closed
     * @return the work, not yet begun
     */
    protected final <T> Background<T> work(String name, Background.Work<T> work, String faulty, Consumer<T> done) {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        setErrorMessage(null);
        return Background.of(name, OnScreen.of(getShell()), work)
                .then(result -> {
                    setReturnCode(OK);
                    close();
                    done.accept(result);
                })
                .ifFaulty(faulty)
                .otherwise(this::complain);
    }

    /** Says why it was not done; it can be tried again. */
    protected final void complain(String sentence) {
        setErrorMessage(sentence);
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }
}
