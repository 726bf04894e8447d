package org.collate.operations.writing;

import java.util.Optional;
import org.collate.core.manuscript.Incoming;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.space.Versions;
import org.collate.model.report.Report;

/**
 * Finds what became of a draft elsewhere while it is open here: another window's version, a merge, the command line. It is
 * merged beside the thread that writes, which takes it in while nobody types. What both changed in different ways stays as
 * it is here, and the other wording lies with the versions as a conflict to settle.
 */
public final class TakenUnderneath {

    private final DraftKeeper keeper;

    /** Looks after a draft that is kept. */
    public TakenUnderneath(DraftKeeper keeper) {
        this.keeper = keeper;
    }

    /** What is to be done about a draft that has moved. */
    public sealed interface Found {}

    /**
     * A version that merges with what is written.
     *
     * @param version the last version of the draft
     * @param incoming what it brings, for the manuscript as it was when it was looked at
     * @param edits how many edits had been made by then; the manuscript has to be asked again where it has more
     */
    public record Merged(VersionId version, Incoming incoming, long edits) implements Found {}

    /**
     * A version that changes what is changed here too; what is written lies beside it as a version of its own now, and what
     * is found next merges.
     *
     * @param conflicts how many places those are
     */
    public record SetAside(int conflicts) implements Found {}

    /**
     * Looks; waits for the disk, so never on the thread that writes.
     *
     * @return empty where the draft is as it was
     */
    public Optional<Found> look() throws SpaceException {
        Optional<VersionId> moved = keeper.ask(session -> session.moved());
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        long edits = keeper.edits();
        Versions versions = new Versions(keeper.space());
        VersionId written = keeper.ask(session -> session.base());
        Report base = versions.report(keeper.place().variant(), written);
        Report theirs = versions.report(keeper.place().variant(), moved.get());
        Report ours = keeper.follower().copy();
        MergeResult merge = ThreeWayMerge.of(base, ours, theirs);
        if (merge.isClean()) {
            return Optional.of(new Merged(moved.get(), Incoming.of(ours, merge.merged()), edits));
        }
        keeper.setAside();
        return Optional.of(new SetAside(merge.conflicts().size()));
    }

    /** Whether nothing was written since this was found. */
    public boolean isCurrent(Merged merged) {
        return keeper.edits() == merged.edits();
    }

    /** The manuscript has taken in what was found, and is written on that version from now on. */
    public void taken(Merged merged) {
        keeper.moveTo(merged.version());
    }
}
