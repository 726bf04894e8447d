package org.collate.operations.space;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.revisions.Revision;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.merge.ReceivedFiles;
import org.collate.git.merge.ReturnedWork;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.returned.Step;
import org.collate.operations.returned.TakenRemarks;
import org.collate.operations.returned.Taking;
import org.collate.operations.review.JudgeRevisions;
import org.collate.operations.review.RevisionSelection;
import org.eclipse.core.runtime.IProgressMonitor;

/** Makes versions of copies: each as its author's, on what the copy was made from, and all of them joined with the draft. */
final class CopyVersions {

    private final Space space;
    private final Variant variant;
    private final CommitVersion.Authorship authorship;

    CopyVersions(Space space, Variant variant, CommitVersion.Authorship authorship) {
        this.space = space;
        this.variant = variant;
        this.authorship = authorship;
    }

    /**
     * Commits copies.
     *
     * @param draft the version that copies without a base are laid over
     * @param now the version that the draft must be at
     */
    ReturnedWork.Taken take(List<PreparedImport> copies, VersionId draft, VersionId now) throws SpaceException {
        List<ReturnedWork.Side> sides = new ArrayList<>();
        for (PreparedImport copy : copies) {
            List<ReturnedWork.Step> steps = new ArrayList<>();
            for (Step step : copy.steps()) {
                steps.add(step(copy, step));
            }
            sides.add(new ReturnedWork.Side(copy.base().orElse(draft), steps));
        }
        ReturnedWork.Taken taken =
                new ReturnedWork(space, variant).take(sides, Optional.of(now), authorship.committer());
        new ReceivedFiles(space, variant)
                .keep(
                        copies.stream()
                                .map(PreparedImport::copy)
                                .map(copy -> new ReceivedFiles.File(copy.sha256(), copy.name(), copy.bytes()))
                                .toList(),
                        authorship.committer());
        return taken;
    }

    /**
     * Judges revisions as copies have it, in the name of whoever the import names.
     *
     * @param accepts whether those that were accepted are judged; else those that were rejected
     * @return how many are judged
     */
    int judge(List<PreparedImport> copies, boolean accepts, IProgressMonitor monitor)
            throws InputException, SpaceException {
        Set<String> wanted = new LinkedHashSet<>();
        for (PreparedImport copy : copies) {
            wanted.addAll(accepts ? copy.verdicts().accepted() : copy.verdicts().rejected());
        }
        if (wanted.isEmpty()) {
            return 0;
        }
        VersionId accepted = new Versions(space).accepted(variant);
        List<String> open = new TrackedRevisions(space)
                .since(variant, accepted).revisions().list().stream()
                        .map(Revision::id)
                        .filter(wanted::contains)
                        .toList();
        if (open.isEmpty()) {
            return 0;
        }
        JudgeRevisions.How how = new JudgeRevisions.How(accepts, false, authorship.author(), authorship.committer());
        return new JudgeRevisions(space, variant, new RevisionSelection.Named(open), how)
                .execute(monitor)
                .revisions()
                .size();
    }

    /**
     * Makes comments of what readers remarked.
     *
     * @param steps the versions that were made of the copies
     * @return how many comments and answers are new
     */
    int remarks(List<PreparedImport> copies, VersionId draft, List<Version> steps)
            throws InputException, SpaceException {
        int added = 0;
        for (PreparedImport copy : copies) {
            if (!copy.remarks().isEmpty()) {
                List<VersionId> versions = new ArrayList<>();
                steps.reversed().forEach(step -> versions.add(step.id()));
                versions.add(copy.base().orElse(draft));
                added += new TakenRemarks(space, variant, authorship.author()).take(copy.remarks(), versions);
            }
        }
        return added;
    }

    private ReturnedWork.Step step(PreparedImport copy, Step step) {
        boolean isAlone = copy.steps().size() == 1;
        Person person = step.person().orElse(authorship.author().person());
        Signature author = step.time()
                .map(time -> new Signature(person, time))
                .orElseGet(() -> new Signature(person, authorship.author().time()));
        String key = step.tracked() ? "step.tracked" : "step.untracked";
        String message = isAlone && !step.tracked()
                ? authorship.message()
                : authorship.message()
                        + "\n\n"
                        + Messages.of(Taking.class)
                                .get(key, person.name(), copy.copy().name());
        return new ReturnedWork.Step(step.report(), author, message);
    }
}
