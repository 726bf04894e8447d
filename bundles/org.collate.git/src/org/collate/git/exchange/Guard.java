package org.collate.git.exchange;

import java.io.IOException;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.model.report.Report;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/** Holds up what cannot be read before it goes from one copy of a space to another. */
public final class Guard {

    private final Store store;
    private final Variant variant;

    /** For the refs of a variant. */
    public Guard(Store store, Variant variant) {
        this.store = store;
        this.variant = variant;
    }

    /**
     * Holds that what a ref is to name is what the ref's name says.
     *
     * @throws SpaceException where it is a report that cannot be read
     */
    public void requireReadable(String ref, ObjectId tip) throws IOException, SpaceException {
        RevCommit commit = store.commit(tip);
        if (isText(ref)) {
            report(commit);
            if (variant.isTemplate()) {
                byte[] settings = VersionFiles.bytes(store, variant, commit, VersionFiles.TEMPLATE);
                VersionFiles.template(variant, GitObjects.id(commit), settings);
            }
        }
    }

    /**
     * Holds that two lines of versions are of one report. A side that cannot be read is no witness.
     *
     * @throws SpaceException {@code OTHER_REPORT}
     */
    public void requireOneReport(String ref, ObjectId ours, ObjectId theirs) throws IOException, SpaceException {
        Optional<String> mine = isText(ref) ? id(ours) : Optional.empty();
        Optional<String> other = isText(ref) ? id(theirs) : Optional.empty();
        if (mine.isPresent() && other.isPresent() && !mine.equals(other)) {
            throw new SpaceException(Reason.OTHER_REPORT, "otherReport", variant, other.get(), mine.get());
        }
    }

    /**
     * Whether what the other copy has under the name of a round is one: an annotated tag on a version of this report. What
     * is none does not come in, or it would take the place of a round that somebody handed over.
     *
     * @param text a version of the report
     */
    public boolean isRound(ObjectId tag, ObjectId text) throws IOException {
        try (RevWalk walk = new RevWalk(store.repository())) {
            if (!(walk.parseAny(tag) instanceof RevTag named) || !(walk.peel(named) instanceof RevCommit commit)) {
                return false;
            }
            Optional<String> report = id(text);
            return report.isPresent() && report.equals(id(commit));
        } catch (MissingObjectException | IncorrectObjectTypeException | CorruptObjectException e) {
            return false;
        }
    }

    private boolean isText(String ref) {
        return ref.equals(variant.draft()) || ref.equals(variant.accepted());
    }

    private Optional<String> id(ObjectId tip) throws IOException {
        try {
            return Optional.of(report(store.commit(tip)).getId());
        } catch (SpaceException e) {
            return Optional.empty();
        }
    }

    private Report report(RevCommit commit) throws IOException, SpaceException {
        return VersionFiles.parse(
                variant, GitObjects.id(commit), VersionFiles.bytes(store, variant, commit, VersionFiles.REPORT));
    }
}
