package org.collate.ui;

import java.util.List;
import org.collate.operations.Exporters;
import org.collate.operations.Importers;
import org.collate.runtime.Plugins;
import org.collate.validation.Rule;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** What plug-ins contribute to the running desktop. */
public final class DesktopPlugins {

    private DesktopPlugins() {}

    /** The importers; a broken contribution goes to the log. */
    public static Importers importers() {
        return plugins().importers();
    }

    /** The exporters; a broken contribution goes to the log. */
    public static Exporters exporters() {
        return plugins().exporters();
    }

    /** The rules; a broken contribution goes to the log. */
    public static List<Rule> rules() {
        return plugins().rules();
    }

    private static Plugins plugins() {
        ILog log = ILog.of(DesktopPlugins.class);
        return new Plugins(
                Platform.getExtensionRegistry(),
                (bundle, message, cause) -> log.warn(bundle + ": " + message, cause.orElse(null)));
    }
}
