package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.NamedSlug;
import org.collate.model.Messages;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of the navigator. Those that need a space or a meeting take the one that is selected, else the first. */
public final class SpaceHandlers {

    /** The id of the navigator. */
    public static final String NAVIGATOR = "org.collate.ui.navigator";

    private SpaceHandlers() {}

    private abstract static class Handler extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            try {
                IViewPart view = window.getActivePage().showView(NAVIGATOR);
                run(window, (NavigatorView) view);
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
            return null;
        }

        abstract void run(IWorkbenchWindow window, NavigatorView navigator);

        static void open(IWorkbenchWindow window, IWizard wizard) {
            WizardWindow.show(window.getShell(), wizard);
        }
    }

    /** File &gt; New &gt; Team Space. */
    public static final class NewSpace extends Handler {

        @Override
        void run(IWorkbenchWindow window, NavigatorView navigator) {
            open(window, new NewSpaceWizard());
        }
    }

    /** File &gt; Open Team Space. */
    public static final class OpenSpace extends Handler {

        @Override
        void run(IWorkbenchWindow window, NavigatorView navigator) {
            DirectoryDialog dialog = new DirectoryDialog(window.getShell());
            dialog.setText(Messages.of(SpaceHandlers.class).get("openSpace.title"));
            Optional.ofNullable(dialog.open())
                    .map(Path::of)
                    .filter(folder -> TrustQuestion.ask(window.getShell(), folder))
                    .ifPresent(TeamSpaces.of(window.getWorkbench())::show);
        }
    }

    /** File &gt; New &gt; Meeting. */
    public static final class NewMeeting extends Handler {

        @Override
        void run(IWorkbenchWindow window, NavigatorView navigator) {
            Optional<SpaceNode.OfSpace> space = navigator.selectedSpace();
            if (space.isEmpty()) {
                open(window, new NewSpaceWizard());
                return;
            }
            open(window, wizard(space.get(), Optional.empty()));
        }

        static NewMeetingWizard wizard(SpaceNode.OfSpace space, Optional<ReportChoice> from) {
            List<NamedSlug> meetings = space.children().stream()
                    .filter(SpaceNode.OfMeeting.class::isInstance)
                    .map(node -> ((SpaceNode.OfMeeting) node).meeting())
                    .toList();
            List<ReportChoice> reports = ReportChoice.below(space).stream()
                    .filter(each -> !each.variant().isTemplate())
                    .toList();
            return new NewMeetingWizard(space.place(), meetings, reports, from);
        }
    }

    /** Report &gt; New Meeting from This Report: its headings, without its words. */
    public static final class NewMeetingFrom extends Handler {

        @Override
        void run(IWorkbenchWindow window, NavigatorView navigator) {
            Optional<ReportChoice> report = CommandSubject.report(window);
            report.flatMap(each -> navigator.space(each.space()))
                    .ifPresent(space -> open(window, NewMeeting.wizard(space, report)));
        }
    }

    /** File &gt; New &gt; Leaders. */
    public static final class NewLeaders extends Handler {

        @Override
        void run(IWorkbenchWindow window, NavigatorView navigator) {
            Optional<SpaceNode.OfMeeting> meeting = navigator.selectedMeeting();
            if (meeting.isPresent()) {
                open(
                        window,
                        new NewLeadersWizard(
                                meeting.get().space(), meeting.get().meeting()));
            } else {
                new NewMeeting().run(window, navigator);
            }
        }
    }

    /** Opens the template or the report that is selected. */
    public static final class OpenSelected extends Handler {

        @Override
        void run(IWorkbenchWindow window, NavigatorView navigator) {
            navigator.openSelected();
        }
    }

    /** Shows the selected space no longer. */
    public static final class HideSpace extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                    && selection.getFirstElement() instanceof SpaceNode node) {
                TeamSpaces.of(window.getWorkbench()).hide(node.folder());
            }
            return null;
        }
    }

    /** Reads the spaces anew. */
    public static final class Refresh extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            TeamSpaces.of(HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench())
                    .changed();
            return null;
        }
    }
}
