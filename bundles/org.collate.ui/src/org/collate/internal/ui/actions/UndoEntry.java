package org.collate.internal.ui.actions;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.git.undo.Undone;
import org.collate.internal.ui.review.Passphrases;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.undo.UndoAction;
import org.collate.ui.Background;
import org.collate.ui.DeskSettings;
import org.collate.ui.OnScreen;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes an entry of the operation log back: shows first what that does, then does it, or says why it cannot. */
final class UndoEntry {

    private final Messages text = Messages.of(ActionsView.class);
    private final ActionWords words = new ActionWords();
    private final IWorkbenchWindow window;
    private final OnScreen screen;
    private final Consumer<String> said;

    /** In a window. @param said is told in a sentence what became of it */
    UndoEntry(IWorkbenchWindow window, OnScreen screen, Consumer<String> said) {
        this.window = window;
        this.screen = screen;
        this.said = said;
    }

    /** Begins. */
    void start(ActionRow row) {
        Background.of(text.get("undo.looking"), screen, monitor -> undo(row, true, monitor))
                .then(foreseen -> ask(row, foreseen))
                .otherwise(said)
                .start();
    }

    private UndoAction.Result undo(ActionRow row, boolean dryRun, IProgressMonitor monitor)
            throws SpaceException, InputException {
        Signature by = Signature.now(new DeskSettings().person());
        KeysAtHand keys = dryRun ? KeysAtHand.NONE : Passphrases.keys(window);
        try (Space space = Space.open(row.space())) {
            UndoAction.How how = new UndoAction.How(dryRun, by, by, keys);
            return new UndoAction(space, Optional.of(row.entry().id()), how).execute(monitor);
        }
    }

    private void ask(ActionRow row, UndoAction.Result foreseen) {
        String steps = foreseen.steps().stream().map(words::step).collect(Collectors.joining("\n"));
        String name = text.get("undo.name", words.what(row.entry()), words.reports(row.entry()));
        boolean isPossible = foreseen.isDone();
        String question = text.get(isPossible ? "undo.question" : "undo.nothing", name) + "\n\n" + steps;
        String[] answers = isPossible
                ? new String[] {text.get("undo.do"), text.get("undo.cancel")}
                : new String[] {text.get("undo.close")};
        MessageDialog dialog = new MessageDialog(
                window.getShell(),
                text.get("undo.title"),
                null,
                TeamSpaces.of(window.getWorkbench()).plainly(question),
                isPossible ? MessageDialog.QUESTION : MessageDialog.INFORMATION,
                0,
                answers);
        if (dialog.open() == IDialogConstants.OK_ID && isPossible) {
            give(row, name);
        }
    }

    private void give(ActionRow row, String name) {
        Background.of(text.get("undo.doing"), screen, monitor -> undo(row, false, monitor))
                .then(done -> {
                    int conflicts = done.steps().stream()
                            .mapToInt(step -> step.undone() instanceof Undone.Text back ? back.conflicts() : 0)
                            .sum();
                    said.accept(text.get(conflicts > 0 ? "undo.done.conflicts" : "undo.done", name, conflicts));
                    TeamSpaces.of(window.getWorkbench()).changed();
                })
                .otherwise(said)
                .start();
    }
}
