package org.collate.internal.ui.window;

import org.collate.ui.DeskSettings;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Window &gt; Preferences. */
public final class PreferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new PreferencesDialog(HandlerUtil.getActiveShellChecked(event), new DeskSettings()).open();
        return null;
    }
}
