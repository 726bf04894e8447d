package org.collate.operations.space;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.OpenReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Makes a version of a draft: from a report file, or from what was typed and is in no version yet. Where the draft has
 * moved since that was typed, the two are merged.
 */
public final class CommitVersion {

    private final Space space;
    private final Variant variant;
    private final Optional<Path> file;
    private final Authorship authorship;

    /**
     * Commits one version.
     *
     * @param file a report file that holds the variant's report; empty: what this machine keeps unsaved
     * @param authorship who and why
     */
    public CommitVersion(Space space, Variant variant, Optional<Path> file, Authorship authorship) {
        this.space = space;
        this.variant = variant;
        this.file = file;
        this.authorship = authorship;
    }

    /**
     * Who commits what for which reason.
     *
     * @param author who wrote the text
     * @param committer who sits here
     * @param message why
     */
    public record Authorship(Signature author, Signature committer, String message) {

        /** The note for a version on whatever is the last. */
        Versions.Note note() {
            return new Versions.Note(Optional.empty(), author, committer, message);
        }

        /** The note for a version on a version. */
        Versions.Note note(VersionId base) {
            return new Versions.Note(Optional.of(base), author, committer, message);
        }
    }

    /**
     * Commits.
     *
     * @return the version; not a new one where the draft says the same already
     * @throws InputException where the file is no report file that can be read
     * @throws SpaceException where the report is not the variant's, or the space cannot be written
     */
    public Versions.Committed execute(IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        return file.isPresent() ? commitFile(file.get(), monitor) : commitUnsaved();
    }

    private Versions.Committed commitFile(Path report, IProgressMonitor monitor) throws InputException, SpaceException {
        if (!report.toString().endsWith("." + OpenReport.EXTENSION)) {
            throw new InputException(Messages.of(CommitVersion.class).get("commit.noReport", report));
        }
        Report text = new OpenReport(report, new Importers(List.of()), Ids.derived())
                .execute(monitor)
                .report();
        return new Versions(space).commit(variant, text, authorship.note());
    }

    private Versions.Committed commitUnsaved() throws SpaceException {
        try (DraftSession session =
                new Drafts(space).open(variant, authorship.committer().person(), trouble -> {})) {
            byte[] text = session.text().bytes();
            Person author = authorship.author().person();
            if (session.moved().isPresent()) {
                session.setAside(text, author, authorship.message());
                Version joined = new Versions(space).draft(variant);
                return new Versions.Committed(
                        joined, !joined.id().equals(session.text().base()));
            }
            return session.commit(text, author, authorship.message());
        }
    }
}
