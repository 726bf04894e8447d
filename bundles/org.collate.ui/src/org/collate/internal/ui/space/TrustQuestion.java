package org.collate.internal.ui.space;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.space.Trust;
import org.collate.model.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks once whether a folder is trusted that belongs to another user. */
final class TrustQuestion {

    private TrustQuestion() {}

    /** Whether a folder is to be used: where it is this user's, or trusted before or now. */
    static boolean ask(Shell shell, Path folder) {
        Trust trust = Trust.ofUser();
        try {
            Optional<String> owner = trust.stranger(folder);
            if (owner.isPresent()) {
                if (!answer(shell, folder, owner.get())) {
                    return false;
                }
                trust.add(folder);
            }
            return true;
        } catch (IOException | SpaceException e) {
            // The row of the space says what is wrong with it.
            return true;
        }
    }

    private static boolean answer(Shell shell, Path folder, String owner) {
        Messages text = Messages.of(TrustQuestion.class);
        MessageDialog dialog = new MessageDialog(
                shell,
                text.get("trust.title"),
                null,
                text.get("trust.question", folder, owner),
                MessageDialog.WARNING,
                1,
                text.get("trust.yes"),
                text.get("trust.no"));
        return dialog.open() == 0;
    }
}
