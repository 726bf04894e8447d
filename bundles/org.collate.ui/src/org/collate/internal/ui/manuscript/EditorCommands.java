package org.collate.internal.ui.manuscript;

import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.ui.WritingPerspective;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What the workbench's own commands do in one editor, as long as it is used. */
final class EditorCommands {

    private final IHandlerService handlers;

    EditorCommands(IWorkbenchPartSite site) {
        handlers = site.getService(IHandlerService.class);
    }

    EditorCommands undo(Runnable work) {
        return bind(IWorkbenchCommandConstants.EDIT_UNDO, work);
    }

    EditorCommands redo(Runnable work) {
        return bind(IWorkbenchCommandConstants.EDIT_REDO, work);
    }

    EditorCommands find(Runnable work) {
        return bind(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, work);
    }

    EditorCommands save(Runnable work) {
        return bind(IWorkbenchCommandConstants.FILE_SAVE, work);
    }

    private EditorCommands bind(String command, Runnable work) {
        handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                work.run();
                return null;
            }
        });
        return this;
    }

    /** The menu at the mouse; what is in it comes from the workbench. */
    static void offerMenu(ManuscriptPage page, IWorkbenchPartSite site) {
        MenuManager menu = new MenuManager();
        page.text().setMenu(menu.createContextMenu(page.text()));
        site.registerContextMenu(
                WritingPerspective.MANUSCRIPT, menu, page.viewer().getSelectionProvider());
    }
}
