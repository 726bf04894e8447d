package org.collate.internal.ui.actions;

import org.collate.ui.WritingPerspective;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes what is selected in the list of what was done back. */
public final class UndoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(WritingPerspective.ACTIONS)
                instanceof ActionsView view) {
            view.undo();
        }
        return null;
    }
}
