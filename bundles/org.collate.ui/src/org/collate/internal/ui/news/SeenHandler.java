package org.collate.internal.ui.news;

import org.collate.ui.WritingPerspective;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes everything that the notices tell as seen. */
public final class SeenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(WritingPerspective.NEWS)
                instanceof NewsView view) {
            view.markSeen();
        }
        return null;
    }
}
