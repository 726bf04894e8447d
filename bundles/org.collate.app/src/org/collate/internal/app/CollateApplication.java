package org.collate.internal.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.model.Messages;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The desktop: takes its settings folder, then runs the workbench until its window is closed. */
public final class CollateApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Collate");
        Display display = PlatformUI.createDisplay();
        SettingsFolder settings = new SettingsFolder(Platform.getInstanceLocation());
        StartArguments arguments = arguments(context);
        try {
            switch (settings.take()) {
                case SettingsFolder.Taken.Unusable no -> say(display, no.sentence());
                case SettingsFolder.Taken.InUse inUse -> {
                    if (!new RunningDesktop(inUse.folder()).ask(arguments.places())) {
                        say(display, inUse.sentence());
                    }
                }
                case SettingsFolder.Taken.Free free -> {
                    return run(display, free.folder(), arguments);
                }
            }
            return EXIT_OK;
        } finally {
            settings.release();
            display.dispose();
        }
    }

    private static Integer run(Display display, Path settings, StartArguments arguments) {
        KeptLayout.dropIfOld(settings);
        Optional<Runnable> listening =
                new RunningDesktop(settings).listen(asked -> SecondStart.answer(display, StartArguments.of(asked)));
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new CollateWorkbenchAdvisor(arguments));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            listening.ifPresent(Runnable::run);
        }
    }

    private static StartArguments arguments(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return StartArguments.of(arguments instanceof String[] words ? List.of(words) : List.of());
    }

    private static void say(Display display, String sentence) {
        Messages text = Messages.of(CollateApplication.class);
        Shell shell = new Shell(display);
        new MessageDialog(shell, text.get("name"), null, sentence, MessageDialog.INFORMATION, 0, text.get("ok")).open();
        shell.dispose();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
