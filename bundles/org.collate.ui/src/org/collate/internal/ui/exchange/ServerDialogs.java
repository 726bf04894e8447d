package org.collate.internal.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.remote.Access;
import org.collate.git.remote.Asking;
import org.collate.git.remote.HostKey;
import org.collate.git.remote.Login;
import org.collate.internal.ui.review.Passphrases;
import org.collate.model.Messages;
import org.collate.ui.OnScreen;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/** Asks on the screen what a server wants to know, from the thread of the exchange. */
final class ServerDialogs implements Asking {

    private final Messages text = Messages.of(ServerDialogs.class);
    private final IWorkbenchWindow window;

    private ServerDialogs(IWorkbenchWindow window) {
        this.window = window;
    }

    /** How servers are reached from a window. */
    static Access access(IWorkbenchWindow window) {
        return Access.of(System.getenv(), new ServerDialogs(window));
    }

    @Override
    public boolean accepts(HostKey key) {
        return OnScreen.of(window).ask(() -> isAccepted(shell(), key)).orElse(false);
    }

    private boolean isAccepted(Shell over, HostKey key) {
        String[] buttons = {text.get("server.accept"), text.get("cancel")};
        String question = text.get("server.newHost", key.host(), key.kind(), key.fingerprint());
        MessageDialog dialog =
                new MessageDialog(over, text.get("server.window"), null, question, MessageDialog.WARNING, 1, buttons);
        return dialog.open() == 0;
    }

    @Override
    public Optional<Login> login(String server, Optional<String> user) {
        return OnScreen.of(window)
                .ask(() -> new LoginDialog(shell(), server, user).asked())
                .flatMap(answer -> answer);
    }

    @Override
    public Optional<char[]> passphrase(Path key) {
        return Passphrases.ofKey(window, key);
    }

    /** Above whatever dialog started the exchange. */
    private Shell shell() {
        Shell active = window.getShell().getDisplay().getActiveShell();
        return active == null ? window.getShell() : active;
    }
}
