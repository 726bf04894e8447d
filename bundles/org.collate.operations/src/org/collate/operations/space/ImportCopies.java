package org.collate.operations.space;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.merge.ReturnedWork;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.returned.ForeseenConflicts;
import org.collate.operations.returned.TakenCopy;
import org.collate.operations.returned.Taking;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes several copies of one report in at once: each against what it was made from, all joined in one go. What different
 * persons changed in different clauses stands beside each other; the order in which the files are named changes nothing.
 */
public final class ImportCopies {

    private final Space space;
    private final Variant variant;
    private final List<Path> files;
    private final Importers importers;
    private final CommitVersion.Authorship authorship;
    private final List<Taking> takings;

    /**
     * Imports copies.
     *
     * @param files anything that can be imported
     * @param taking against what they are taken, and whose their changes are
     */
    public ImportCopies(
            Space space,
            Variant variant,
            List<Path> files,
            Importers importers,
            CommitVersion.Authorship authorship,
            Taking taking) {
        this(space, variant, files, importers, authorship, Collections.nCopies(files.size(), taking));
    }

    /**
     * Imports copies, each in a way of its own.
     *
     * @param takings for each file, against what it is taken and whose its changes are
     */
    public ImportCopies(
            Space space,
            Variant variant,
            List<Path> files,
            Importers importers,
            CommitVersion.Authorship authorship,
            List<Taking> takings) {
        this.space = space;
        this.variant = variant;
        this.files = List.copyOf(files);
        this.importers = importers;
        this.authorship = authorship;
        this.takings = List.copyOf(takings);
    }

    /**
     * What an import of several copies does.
     *
     * @param copies what was read, in the order of the files
     * @param committed the version that the draft is at then; empty where nothing was to be written
     * @param steps the versions that were made of the files
     * @param conflicts the ids of the conflicts among them and with the draft, which are kept
     * @param comments how many comments and answers are new
     * @param judged how many revisions were judged as the copies have it
     */
    public record Result(
            List<PreparedImport> copies,
            Optional<Versions.Committed> committed,
            List<Version> steps,
            Set<String> conflicts,
            int comments,
            int judged) {

        public Result {
            copies = List.copyOf(copies);
            steps = List.copyOf(steps);
            conflicts = Set.copyOf(conflicts);
        }
    }

    /**
     * Reads the files and says what their import would do; writes nothing.
     *
     * @throws InputException where a file cannot be read, or is a copy of something else
     * @throws SpaceException where the space cannot be read
     * @throws OperationCanceledException where the monitor says so
     */
    public List<PreparedImport> preview(IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<PreparedImport> copies = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            copies.add(new ImportIntoVariant(space, variant, files.get(i), importers, authorship, takings.get(i))
                    .preview(progress.split(1)));
        }
        return copies;
    }

    /**
     * Where the copies, as they were looked at, will meet the draft or each other.
     *
     * @throws SpaceException where the space cannot be read
     */
    public List<ForeseenConflicts.Foreseen> foreseen(List<PreparedImport> copies) throws SpaceException {
        List<TakenCopy> sorted = copies.stream()
                .filter(copy -> copy.received().isEmpty())
                .sorted(Comparator.comparing(PreparedImport::sha256))
                .map(PreparedImport::taken)
                .toList();
        Optional<Versions.Readable> written = new Versions(space).readable(variant);
        String person = authorship.author().person().name();
        return written.map(text -> ForeseenConflicts.of(sorted, text.report(), person))
                .orElse(List.of());
    }

    /**
     * Imports and commits.
     *
     * @return what was done; nothing was written where some changes are nobody's
     * @throws InputException where a file cannot be read, or text of the variant is in no version yet
     * @throws SpaceException where the draft is open elsewhere, or the space cannot be written
     * @throws OperationCanceledException where the monitor says so; then nothing is written
     */
    public Result execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        try (DraftSession session =
                new Drafts(space).open(variant, authorship.committer().person(), trouble -> {})) {
            if (session.text().origin() != DraftSession.Origin.VERSION) {
                throw new InputException(Messages.of(ImportIntoVariant.class).get("import.unsaved", variant));
            }
            return take(monitor);
        }
    }

    /**
     * Imports and commits while this program holds the draft open: whoever holds it takes in what moves underneath.
     *
     * @return what was done; nothing was written where some changes are nobody's
     * @throws InputException where a file cannot be read
     * @throws SpaceException {@code MOVED} where the draft moved meanwhile; or the space cannot be written
     * @throws OperationCanceledException where the monitor says so; then nothing is written
     */
    public Result executeUnderneath(IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        return take(monitor);
    }

    private Result take(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        VersionId draft = new Versions(space).draft(variant).id();
        List<PreparedImport> copies = preview(monitor);
        if (copies.stream().anyMatch(copy -> !copy.unresolved().isEmpty())) {
            return new Result(copies, Optional.empty(), List.of(), Set.of(), 0, 0);
        }
        // Two that changed the same clause meet in an order that follows from the files, not from who named them.
        List<PreparedImport> sorted = copies.stream()
                .filter(copy -> copy.received().isEmpty())
                .sorted(Comparator.comparing(PreparedImport::sha256))
                .toList();
        CopyVersions writing = new CopyVersions(space, variant, authorship);
        // What was rejected is taken back before the copy is joined, which reads without it.
        int judged = writing.judge(sorted, false, monitor);
        VersionId ready = new Versions(space).draft(variant).id();
        ReturnedWork.Taken taken = writing.take(sorted, draft, ready);
        judged += writing.judge(sorted, true, monitor);
        int comments = writing.remarks(sorted, draft, taken.steps());
        Optional<String> unreadable = copies.stream()
                .flatMap(copy -> copy.text().unreadable().stream())
                .findFirst();
        boolean made = taken.made() || !ready.equals(draft);
        Versions.Committed committed = new Versions.Committed(taken.version(), made, unreadable);
        return new Result(copies, Optional.of(committed), taken.steps(), taken.conflicts(), comments, judged);
    }
}
