package org.collate.git.review;

import org.collate.git.SpaceException;

/** What is done to an event before it is kept: whoever has a key signs it. */
@FunctionalInterface
public interface Sealing {

    /** Leaves events as they are. */
    Sealing NONE = event -> event;

    /**
     * Seals an event. It is asked while the space is locked, so passphrases have been asked for before.
     *
     * @throws SpaceException where it cannot be sealed; then nothing is written
     */
    ReviewEvent seal(ReviewEvent event) throws SpaceException;
}
