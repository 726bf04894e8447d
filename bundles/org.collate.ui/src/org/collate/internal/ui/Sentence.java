package org.collate.internal.ui;

import org.collate.model.Messages;
import org.collate.ui.ReportOpener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells the user something over a window, without waiting for an answer. */
public final class Sentence {

    private Sentence() {}

    /** Says a sentence; on the workbench's thread. */
    public static void say(IWorkbenchWindow window, String title, String sentence) {
        say(window.getShell(), title, sentence);
    }

    /** The same over any window. */
    public static void say(Shell over, String title, String sentence) {
        String ok = Messages.of(ReportOpener.class).get("ok");
        MessageDialog dialog = new MessageDialog(over, title, null, sentence, MessageDialog.INFORMATION, 0, ok);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }
}
