package org.collate.git.tidy;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.git.store.Written;

/** Tidies up the spaces that this program has written to, where it is due. */
public final class Upkeep {

    private Upkeep() {}

    /**
     * Does it; where it cannot be done nobody has to know, since nothing depends on it.
     *
     * @param quick whether somebody waits
     * @param cancelled asked from time to time
     */
    public static void ofWritten(boolean quick, BooleanSupplier cancelled) {
        for (Path folder : Written.take()) {
            try (Space space = Space.open(folder)) {
                new Tidy(space, cancelled).whenDue(quick);
            } catch (SpaceException e) {
                // The next one who writes tries again.
                continue;
            }
        }
    }
}
