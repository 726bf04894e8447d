package org.collate.git.remote;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * How servers are reached from here.
 *
 * @param home the folder in which {@code .ssh} lies
 * @param environment the variables of the environment
 * @param asking who is asked
 * @param patience how long a server may be silent
 */
public record Access(Path home, Map<String, String> environment, Asking asking, Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Whoever needs no server. */
    public static final Access NONE = of(Map.of(), Asking.NOBODY);

    /** The access of a user. */
    public static Access of(Map<String, String> environment, Asking asking) {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        return new Access(Path.of(home), environment, asking, PATIENCE);
    }
}
