package org.collate.internal.ui.links;

import java.util.Optional;
import org.collate.ui.CurrentReport;
import org.collate.ui.OpenDrafts;
import org.collate.ui.OpenedReport;
import org.collate.ui.WritingPerspective;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands about links; {@code plugin.xml} says when they apply. */
public final class LinkHandlers {

    private LinkHandlers() {}

    /** Shows the view, with what the caret stands in. */
    public static final class Show extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            try {
                LinksView view = (LinksView) window.getActivePage().showView(WritingPerspective.LINKS);
                view.select(CurrentReport.of(window).caret());
                view.setFocus();
            } catch (PartInitException e) {
                throw new ExecutionException(WritingPerspective.LINKS, e);
            }
            return null;
        }
    }

    /** Confirms all links that an import proposed. */
    public static final class ConfirmAll extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            Optional<OpenedReport> report = CurrentReport.of(window).get();
            Optional.ofNullable(HandlerUtil.getActiveEditor(event))
                    .flatMap(OpenDrafts::of)
                    .ifPresent(draft -> report.ifPresent(open -> LinksView.confirmAll(draft, open.links())));
            return null;
        }
    }
}
