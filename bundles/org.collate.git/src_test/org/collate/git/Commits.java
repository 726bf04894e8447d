package org.collate.git;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;

/** Commits of any shape, as clones of a space and wrong clocks make them. */
public final class Commits {

    private final Space space;
    private final Variant variant;

    public Commits(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /** Writes a commit that no ref names yet. */
    public VersionId write(Report report, String author, String time, VersionId... parents) throws SpaceException {
        byte[] bytes = VersionFiles.bytes(report);
        Signature by = new Signature(new Person(author, ""), OffsetDateTime.parse(time));
        return space.read(store -> {
            ObjectId tree =
                    store.tree(Optional.empty(), VersionFiles.withAttributes(Map.of(VersionFiles.REPORT, bytes)));
            List<ObjectId> ids = new ArrayList<>();
            for (VersionId parent : parents) {
                ids.add(GitObjects.objectId(parent));
            }
            return GitObjects.id(store.write(new Store.Draft(tree, ids, by, by, author)));
        });
    }

    /** Writes a commit on the last one of the draft, and moves the draft there. */
    public VersionId commit(Report report, String author, String time) throws SpaceException {
        VersionId next =
                write(report, author, time, new Versions(space).draft(variant).id());
        moveDraft(next);
        return next;
    }

    /** Moves the draft to a commit. */
    public void moveDraft(VersionId to) throws SpaceException {
        space.write(store -> {
            Store.Move move =
                    new Store.Move(variant.draft(), store.ref(variant.draft()), GitObjects.objectId(to), false);
            return new Store.Change<>(List.of(move), Samples.BY_CLERK, "test", to);
        });
    }

    /** The report of a version, free to be changed. */
    public Report report(VersionId version) throws SpaceException {
        return new Versions(space).report(variant, version);
    }
}
