package org.collate.internal.ui.compare;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.collate.git.Version;
import org.collate.internal.ui.space.VersionsView;
import org.collate.model.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the report back as it was in the version that is selected in the list of versions. */
public final class RestoreVersionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (HandlerUtil.getActivePart(event) instanceof VersionsView view) {
            view.chosen()
                    .ifPresent(chosen ->
                            new RestoreReport(window, chosen.place(), chosen.report()).restore(name(chosen.version())));
        }
        return null;
    }

    /** What a person calls a version: when it was made, by whom and why. */
    private static String name(Version version) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault());
        return Messages.of(RestoreVersionHandler.class)
                .get(
                        "restore.version",
                        times.format(version.author().time()),
                        version.author().person().name(),
                        version.subject());
    }
}
