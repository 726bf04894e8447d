package org.collate.internal.ui.commit;

import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.internal.ui.Sentence;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.space.CommitVersion;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Report &gt; Commit: a version of the report or the template that is chosen, from what is written in its editor or was kept unsaved. */
public final class CommitHandler extends AbstractHandler {

    private final Messages text = Messages.of(CommitHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        CommandSubject.draft(window).ifPresent(report -> commit(window, report, () -> {}));
        return null;
    }

    /**
     * Asks for a version of a report.
     *
     * @param then is done when there is one, on the workbench's thread
     */
    public void commit(IWorkbenchWindow window, ReportChoice report, Runnable then) {
        Person here = SpaceWizard.here().person();
        Optional<OpenDraft> open = OpenDrafts.find(window, report.space(), report.variant());
        Background.of(
                        text.get("commit.looking", report.name()),
                        OnScreen.of(window),
                        monitor -> Pending.of(report, open.map(OpenDraft::report), here, monitor))
                .then(pending -> ask(window, report, pending, here, open, then))
                .otherwise(sentence -> Sentence.say(window, text.get("commit.window"), sentence))
                .start();
    }

    private static void ask(
            IWorkbenchWindow window,
            ReportChoice report,
            Pending pending,
            Person here,
            Optional<OpenDraft> open,
            Runnable then) {
        CommitDialog.Commit commit = (author, message, monitor) -> {
            Versions.Committed committed = open.isPresent()
                    ? open.get().commit(author, message, monitor)
                    : commitKept(report, author, message, monitor);
            OnScreen.of(window).later(() -> {
                TeamSpaces.of(window.getWorkbench()).changed();
                then.run();
            });
            return committed;
        };
        new CommitDialog(window.getShell(), report.name(), pending.changes(), here, commit).open();
    }

    private static Versions.Committed commitKept(
            ReportChoice report, Person author, String message, IProgressMonitor monitor)
            throws SpaceException, InputException {
        try (Space space = Space.open(report.space())) {
            CommitVersion.Authorship authorship =
                    new CommitVersion.Authorship(Signature.now(author), SpaceWizard.here(), message);
            return new CommitVersion(space, report.variant(), Optional.empty(), authorship).execute(monitor);
        }
    }
}
