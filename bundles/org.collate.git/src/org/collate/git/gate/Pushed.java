package org.collate.git.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A ref that somebody pushes.
 *
 * @param ref its whole name
 * @param from where it is on the server; empty where it is new
 * @param to where it is to be; empty where it is to go
 */
public record Pushed(String ref, Optional<ObjectId> from, Optional<ObjectId> to) {

    private static final int PARTS = 3;

    /**
     * Reads what C Git tells a pre-receive hook: a line a ref, of two ids of 40 hexadecimal digits and the name.
     *
     * @throws IllegalArgumentException with the line that is none
     */
    public static List<Pushed> read(String lines) {
        List<Pushed> pushed = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String[] parts = line.split(" ", PARTS);
            if (parts.length < PARTS || !ObjectId.isId(parts[0]) || !ObjectId.isId(parts[1]) || parts[2].isBlank()) {
                throw new IllegalArgumentException(line);
            }
            pushed.add(new Pushed(parts[2], id(parts[0]), id(parts[1])));
        }
        return pushed;
    }

    private static Optional<ObjectId> id(String hex) {
        return Optional.of(ObjectId.fromString(hex)).filter(id -> !id.equals(ObjectId.zeroId()));
    }
}
