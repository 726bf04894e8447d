package org.collate.operations.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.merge.ReturnedWork;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.operations.returned.Step;
import org.collate.operations.returned.Taking;

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
     * @param draft the version that the draft must still be at
     */
    ReturnedWork.Taken take(List<PreparedImport> copies, VersionId draft) throws SpaceException {
        List<ReturnedWork.Side> sides = new ArrayList<>();
        for (PreparedImport copy : copies) {
            List<ReturnedWork.Step> steps = new ArrayList<>();
            for (Step step : copy.steps()) {
                steps.add(step(copy, step));
            }
            sides.add(new ReturnedWork.Side(copy.base().orElse(draft), steps));
        }
        return new ReturnedWork(space, variant).take(sides, Optional.of(draft), authorship.committer());
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
