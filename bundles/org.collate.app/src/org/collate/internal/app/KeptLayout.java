package org.collate.internal.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;

/**
 * Where the parts of the window stand, which the workbench keeps from one start to the next. What an earlier program kept
 * names parts that are no more, so it is dropped, once.
 */
final class KeptLayout {

    /** Counts on whenever a part that was in the perspective is taken away. */
    private static final String CURRENT = "2";

    /** The workbench's own name for beginning anew. */
    private static final String CLEAR = "clearPersistedState";

    private KeptLayout() {}

    /**
     * To be asked before the workbench starts.
     *
     * @param settings the folder of the desktop's settings
     */
    static void dropIfOld(Path settings) {
        Path file = settings.resolve("layout");
        try {
            if (!Files.exists(file) || !Files.readString(file).equals(CURRENT)) {
                System.setProperty(CLEAR, Boolean.TRUE.toString());
                Files.writeString(file, CURRENT);
            }
        } catch (IOException e) {
            // A window with a hole in it is still a window.
            ILog.of(KeptLayout.class).warn(file.toString(), e);
        }
    }
}
