package org.collate.internal.ui.space;

import org.collate.model.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of a wizard, as high as its page needs, with buttons in the user's language, which JFace lacks. */
public final class WizardWindow extends WizardDialog {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 120;

    private final Messages text = Messages.of(WizardWindow.class);

    /** The window of one wizard. */
    public WizardWindow(Shell parent, IWizard wizard) {
        super(parent, wizard);
        setMinimumPageSize(WIDTH, HEIGHT);
    }

    /** Shows a wizard over a window, and does not wait for its end. */
    public static void show(Shell parent, IWizard wizard) {
        WizardWindow window = new WizardWindow(parent, wizard);
        window.setBlockOnOpen(false);
        window.open();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(text.get("wizard.cancel"));
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        return super.createButton(
                parent,
                id,
                switch (id) {
                    case IDialogConstants.BACK_ID -> text.get("wizard.back");
                    case IDialogConstants.NEXT_ID -> text.get("wizard.next");
                    case IDialogConstants.FINISH_ID -> text.get("wizard.finish");
                    default -> label;
                },
                isDefault);
    }
}
