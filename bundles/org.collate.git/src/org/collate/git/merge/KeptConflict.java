package org.collate.git.merge;

import java.util.Optional;
import org.collate.core.merge.Conflict;
import org.collate.git.VersionId;

/**
 * A conflict that a merge left in the versions of a variant, for anybody to settle.
 *
 * @param id its id, by which its file is named
 * @param inAccepted whether it is in the accepted text; else it is in the draft
 * @param conflict what it is about
 * @param merged the versions that were merged; empty where its file does not say
 */
public record KeptConflict(String id, boolean inAccepted, Conflict conflict, Optional<Merged> merged) {

    /** One of which the versions are not known. */
    public KeptConflict(String id, boolean inAccepted, Conflict conflict) {
        this(id, inAccepted, conflict, Optional.empty());
    }

    /**
     * The versions of which a conflict came.
     *
     * @param ours the version that was merged into
     * @param theirs the version that was taken in
     * @param byTemplate whether that is one of the template
     */
    public record Merged(VersionId ours, VersionId theirs, boolean byTemplate) {}
}
