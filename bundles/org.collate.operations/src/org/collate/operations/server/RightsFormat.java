package org.collate.operations.server;

import java.util.Set;
import java.util.SortedSet;

/** How the rights of a server are written. */
public sealed interface RightsFormat permits GitoliteRights, PlainRights {

    /** Writes rights to a repository. */
    String write(String repository, SortedSet<Right> rights);

    /** Reads the rights that a text gives to a repository; lines that are none are passed over. */
    Set<Right> read(String repository, String text);
}
