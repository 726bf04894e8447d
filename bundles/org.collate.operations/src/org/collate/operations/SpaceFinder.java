package org.collate.operations;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.model.Messages;

/**
 * Finds the team space that a person means.
 *
 * @param folder the current folder; relative names start here
 * @param named the folder that the person names, if any
 * @param environment the variables of the environment; {@code COLLATE_SPACE} names a folder
 */
public record SpaceFinder(Path folder, Optional<String> named, Map<String, String> environment) {

    /** The variable that names the folder of the space where nothing else does. */
    public static final String VARIABLE = "COLLATE_SPACE";

    /** Takes a copy. */
    public SpaceFinder {
        environment = Map.copyOf(environment);
    }

    /**
     * The folder of the space: the one that is named, else the variable's, else the current folder or the nearest parent
     * that is a space.
     *
     * @throws InputException where nothing is named and no parent is a space
     */
    public Path find() throws InputException {
        Optional<String> name =
                named.or(() -> Optional.ofNullable(environment.get(VARIABLE))).filter(text -> !text.isBlank());
        if (name.isPresent()) {
            return folder.resolve(name.get());
        }
        return Space.find(folder)
                .orElseThrow(() -> new InputException(
                        Messages.of(SpaceFinder.class).get("noSpace", folder.toAbsolutePath(), VARIABLE)));
    }

    /** Opens the space. */
    public Space open() throws InputException, SpaceException {
        return Space.open(find());
    }
}
