package org.collate.ui;

import org.collate.operations.Importers;
import org.collate.runtime.Plugins;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** What plug-ins contribute to the running desktop. */
public final class DesktopPlugins {

    private DesktopPlugins() {}

    /** The importers; a broken contribution goes to the log. */
    public static Importers importers() {
        ILog log = ILog.of(DesktopPlugins.class);
        return new Plugins(
                        Platform.getExtensionRegistry(),
                        (bundle, message, cause) -> log.warn(bundle + ": " + message, cause.orElse(null)))
                .importers();
    }
}
