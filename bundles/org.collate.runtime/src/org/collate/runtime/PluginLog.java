package org.collate.runtime;

import java.util.Optional;

/** Takes down what is wrong with plug-ins; a broken one never stops the start. */
public interface PluginLog {

    /**
     * A contribution is left out.
     *
     * @param bundle the symbolic name of the bundle that contributes it
     * @param message a sentence that names the contribution and says what is wrong, in the user's language
     * @param cause what was thrown, if something was
     */
    void broken(String bundle, String message, Optional<Throwable> cause);
}
