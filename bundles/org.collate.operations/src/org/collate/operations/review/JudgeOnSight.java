package org.collate.operations.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.collate.core.revisions.Revision;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.actions.Action;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.review.JudgeRevisions.How;
import org.collate.operations.review.JudgeRevisions.Judged;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing.Signed;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Judges revisions that somebody looks at, who is told first what a verdict takes along, and can take it back. */
public final class JudgeOnSight {

    private final Path folder;
    private final Variant variant;
    private final boolean accepts;
    private final Signature by;

    /**
     * Judges in a space.
     *
     * @param accepts whether revisions are accepted; else they are rejected
     */
    public JudgeOnSight(Path folder, Variant variant, boolean accepts, Signature by) {
        this.folder = folder;
        this.variant = variant;
        this.accepts = accepts;
        this.by = by;
    }

    /**
     * A verdict.
     *
     * @param count how many revisions it judged
     * @param action the id of its entry in the operation log, by which it can be taken back
     */
    public record Given(int count, String action, Signed signed) {}

    /**
     * What must be judged with some revisions: those that they need where they are accepted, those that need them where they
     * are rejected.
     *
     * @throws InputException where one of them is not open any more
     */
    public List<Revision> takenAlong(Set<String> revisions, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        try (Space space = Space.open(folder)) {
            return judge(space, revisions, true, KeysAtHand.NONE, monitor).revisions().stream()
                    .filter(each -> !revisions.contains(each.id()))
                    .toList();
        }
    }

    /**
     * Judges them, and what must be judged with them.
     *
     * @throws InputException where one of them is not open any more
     */
    public Given execute(Set<String> revisions, KeysAtHand keys, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 1);
        try (Space space = Space.open(folder)) {
            Judged judged = judge(space, revisions, false, keys, progress.split(1));
            String ref = accepts ? variant.accepted() : variant.draft();
            String made = judged.version().orElseThrow().id().hex();
            String action = space.actions().stream()
                    .filter(each -> each.moved().stream()
                            .anyMatch(moved -> moved.ref().equals(ref)
                                    && moved.to().filter(made::equals).isPresent()))
                    .map(Action::id)
                    .findFirst()
                    .orElse("");
            return new Given(judged.revisions().size(), action, judged.signed());
        }
    }

    private Judged judge(Space space, Set<String> revisions, boolean dryRun, KeysAtHand keys, IProgressMonitor monitor)
            throws InputException, SpaceException {
        RevisionSelection wanted = new RevisionSelection.Named(List.copyOf(revisions));
        return new JudgeRevisions(space, variant, wanted, new How(accepts, dryRun, by, by, keys)).execute(monitor);
    }
}
