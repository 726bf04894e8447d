package org.collate.operations.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing;
import org.collate.operations.signing.Signing.Signed;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Accepts or rejects tracked revisions of a draft, with all that must be judged with them. */
public final class JudgeRevisions {

    private final Space space;
    private final Variant variant;
    private final RevisionSelection selection;
    private final How how;

    /** Judges the revisions of a variant. */
    public JudgeRevisions(Space space, Variant variant, RevisionSelection selection, How how) {
        this.space = space;
        this.variant = variant;
        this.selection = selection;
        this.how = how;
    }

    /**
     * How it is judged.
     *
     * @param accepts whether they are accepted; else they are rejected
     * @param dryRun whether it is only said what would be judged
     * @param author who judges
     * @param committer who sits here
     * @param keys those that the verdict can be signed with
     */
    public record How(boolean accepts, boolean dryRun, Signature author, Signature committer, KeysAtHand keys) {

        /** A verdict without a signature. */
        public How(boolean accepts, boolean dryRun, Signature author, Signature committer) {
            this(accepts, dryRun, author, committer, KeysAtHand.NONE);
        }
    }

    /**
     * What was judged, or would be.
     *
     * @param tracked the revisions there were
     * @param revisions those that are judged, closed under what they need, or what needs them
     * @param version the version that the accepted text, or the draft, is at now; empty where nothing was judged
     * @param signed whether the verdict carries a signature
     */
    public record Judged(Tracked tracked, List<Revision> revisions, Optional<Version> version, Signed signed) {

        /** Takes a copy. */
        public Judged {
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * Judges.
     *
     * @throws InputException where a revision or element that was named is not there, several people have the name, or the
     *     space leaves it to others to accept
     */
    public Judged execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        TrackedRevisions tracked = new TrackedRevisions(space);
        VersionId accepted = new Versions(space).accepted(variant);
        Tracked now = tracked.since(variant, accepted);
        progress.split(1);
        Set<String> wanted = new SelectRevisions(space, variant, now).of(selection);
        Revisions all = now.revisions();
        Set<String> closed = how.accepts() ? all.closedForAccepting(wanted) : all.closedForRejecting(wanted);
        List<Revision> judged =
                all.list().stream().filter(each -> closed.contains(each.id())).toList();
        if (how.dryRun() || judged.isEmpty()) {
            return new Judged(now, judged, Optional.empty(), Signed.NO_KEY);
        }
        if (how.accepts()) {
            OwnDraft.refuse(space, variant, how.author());
        }
        progress.split(1);
        TrackedRevisions.Verdict verdict = new TrackedRevisions.Verdict(how.accepts(), closed);
        Signing signing = Signing.of(space, variant, how.author(), how.keys());
        Version version = tracked.judge(variant, now, verdict, signing.sealing(), how.author(), how.committer());
        return new Judged(now, judged, Optional.of(version), signing.signed());
    }
}
