package org.collate.internal.ui.compare;

import java.util.List;
import java.util.Optional;
import org.collate.git.VersionId;
import org.collate.internal.ui.space.CommandSubject;
import org.collate.internal.ui.space.ReportChoice;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands that compare. */
public final class CompareHandlers {

    private CompareHandlers() {}

    /** Opens a comparison in a window; one that is open already comes to the front. */
    public static void open(IWorkbenchWindow window, CompareInput input) throws ExecutionException {
        IWorkbenchPage page = window.getActivePage();
        try {
            page.setEditorAreaVisible(true);
            page.openEditor(input, CompareEditor.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    /**
     * Compares the versions that are selected in the list of versions: two with each other, one with the draft. Where
     * none is, the accepted text with the draft of the report that is chosen.
     */
    public static final class Compare extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            Optional<CommandSubject.ChosenVersions> chosen = CommandSubject.versions(window);
            Optional<ReportChoice> report = CommandSubject.report(window);
            if (chosen.isPresent()) {
                open(window, input(chosen.get()));
            } else if (report.isPresent()) {
                ReportChoice each = report.get();
                open(
                        window,
                        new CompareInput(
                                each.space(), each.variant(), each.name(), Optional.empty(), Optional.empty()));
            }
            return null;
        }

        private static CompareInput input(CommandSubject.ChosenVersions chosen) {
            List<VersionId> ids = chosen.newestFirst();
            Optional<VersionId> after = ids.size() == 1 ? Optional.empty() : Optional.of(ids.getFirst());
            return new CompareInput(chosen.space(), chosen.variant(), chosen.name(), Optional.of(ids.getLast()), after);
        }
    }
}
