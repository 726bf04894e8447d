package org.collate.operations.review;

import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Space;

/** How a person knows a report. */
final class Names {

    private Names() {}

    /** Meeting and leader: the name, not the slug, which many a name has no letters for. */
    static String of(Space space, Variant variant) throws SpaceException {
        return variant.meeting() + "/" + space.roster().nameOf(variant);
    }
}
