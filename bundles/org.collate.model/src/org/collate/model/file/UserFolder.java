package org.collate.model.file;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folder in which Collate keeps what belongs to its user and to no team space: {@code .collate} of the home folder, or what
 * {@code COLLATE_SETTINGS} names. The launchers set that where the program is portable, to a folder beside it.
 */
public final class UserFolder {

    private static final String NAMED = "COLLATE_SETTINGS";

    private UserFolder() {}

    /**
     * The folder of a user; nobody has made sure that it is there.
     *
     * @param environment the variables of the environment, as {@link System#getenv()} gives them
     */
    public static Path of(Map<String, String> environment) {
        return named(environment, NAMED)
                .map(Path::of)
                .orElseGet(() -> Path.of(
                        named(environment, "HOME").orElseGet(() -> System.getProperty("user.home", "")), ".collate"));
    }

    private static Optional<String> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isEmpty());
    }
}
