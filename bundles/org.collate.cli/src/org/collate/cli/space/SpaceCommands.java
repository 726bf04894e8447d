package org.collate.cli.space;

import java.util.List;
import org.collate.cli.Area;

/** The commands that make a team space and its meetings, and put versions into it. */
public final class SpaceCommands {

    private SpaceCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(SpaceCommands.class, List.of());
    }
}
