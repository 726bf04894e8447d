package org.collate.git.blame;

import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.store.GitObjects;
import org.collate.git.store.VersionFiles;
import org.collate.git.store.Whole;
import org.eclipse.jgit.revwalk.RevCommit;

/** Finds out who wrote what in the versions of a space. */
public final class Blame {

    private final Space space;

    /** The blame of a space. */
    public Blame(Space space) {
        this.space = space;
    }

    /**
     * Who wrote what in a version of a variant. What the template gave is the template's; what came with a merge stays
     * with who wrote it; clocks are not asked. What was found out is kept beside the repository's objects, so that the
     * next version needs only one step more.
     *
     * @throws SpaceException {@code CORRUPT_REPORT} where the version cannot be read
     */
    public Blamed of(Variant variant, VersionId version) throws SpaceException {
        BlameCache cache = new BlameCache(space.folder().resolve(BlameCache.FOLDER));
        Whole.require(space.folder());
        return space.read(store -> {
            RevCommit commit = store.commit(GitObjects.objectId(version));
            byte[] bytes = VersionFiles.bytes(store, variant, commit, VersionFiles.REPORT);
            Optional<Blamed> kept = cache.read(variant, version, bytes);
            if (kept.isPresent()) {
                return kept.get();
            }
            VersionFiles.parse(variant, version, bytes);
            try (Descendants walk = new Descendants(store, variant, cache)) {
                return walk.blame(commit);
            }
        });
    }
}
