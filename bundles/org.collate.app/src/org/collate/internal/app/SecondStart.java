package org.collate.internal.app;

import org.collate.ui.TeamSpaces;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What the running desktop does when it is started a second time: its window comes forward and opens what is named. */
final class SecondStart {

    private SecondStart() {}

    /** Does it, on the workbench's thread; false where there is no window yet, or no longer. */
    static boolean answer(Display display, StartArguments arguments) {
        boolean[] done = {false};
        try {
            display.syncExec(() -> done[0] = PlatformUI.isWorkbenchRunning() && show(arguments));
        } catch (SWTException e) {
            // The desktop is ending.
            return false;
        }
        return done[0];
    }

    private static boolean show(StartArguments arguments) {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length == 0 || windows[0].getShell() == null) {
            return false;
        }
        Shell shell = windows[0].getShell();
        shell.setMinimized(false);
        shell.setVisible(true);
        shell.forceActive();
        arguments.space().ifPresent(TeamSpaces.of(windows[0].getWorkbench())::show);
        Opening.of(arguments, windows[0], () -> {});
        return true;
    }
}
