package org.collate.internal.ui.review;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.operations.exchange.Unlocked.Unlocking;
import org.collate.operations.signing.KeysAtHand;
import org.collate.ui.OnScreen;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Asks for the passphrase of an SSH key that lies in a file, or of an encrypted file; that of a key which an agent holds is asked
 * for by the agent.
 */
public final class Passphrases extends InputDialog {

    private final Messages text;

    private final String use;

    private Passphrases(Shell parent, Messages text, String use, String file) {
        super(parent, text.get(use + ".window"), text.get("passphrase.text", file), "", null);
        this.text = text;
        this.use = use;
    }

    /** What opens encrypted files; who is asked sees a window. To be used on the thread of a job. */
    public static Unlocking opening(IWorkbenchWindow window) {
        return new Unlocking(
                Optional.empty(),
                file -> OnScreen.of(window)
                        .ask(() -> ask(window.getShell(), "passphrase.open", file.toString()))
                        .flatMap(answer -> answer));
    }

    /** The passphrase of the file of a key; to be used on the thread of a job. */
    public static Optional<char[]> ofKey(IWorkbenchWindow window, Path key) {
        return OnScreen.of(window)
                .ask(() -> ask(window.getShell(), "passphrase.open", key.toString()))
                .flatMap(answer -> answer);
    }

    /** The keys of who sits here; who is asked sees a window. To be used on the thread of a job. */
    public static KeysAtHand keys(IWorkbenchWindow window) {
        return KeysAtHand.of(
                System.getenv(),
                file -> OnScreen.of(window)
                        .ask(() -> ask(window.getShell(), "passphrase", file.toString()))
                        .flatMap(answer -> answer));
    }

    private static Optional<char[]> ask(Shell parent, String use, String file) {
        Passphrases dialog = new Passphrases(parent, Messages.of(Passphrases.class), use, file);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().toCharArray()) : Optional.empty();
    }

    @Override
    protected int getInputTextStyle() {
        return SWT.SINGLE | SWT.BORDER | SWT.PASSWORD;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        String own = id == IDialogConstants.OK_ID ? text.get(use + ".do") : text.get("cancel");
        return super.createButton(parent, id, own, isDefault);
    }
}
