package org.collate.operations.space;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.merge.ReturnedWork;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.OpenReport;
import org.collate.operations.ReadCopy;
import org.collate.operations.returned.TakenCopy;
import org.collate.operations.returned.Taking;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.Source;
import org.collate.transfer.match.Matching;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Takes a file into a variant: matches its elements to the draft's, so that they keep ids, links and suppressions, and
 * commits the result as the next version.
 */
public final class ImportIntoVariant {

    /** Who commits again and again within one import wins; nobody does. */
    private static final int ATTEMPTS = 5;

    private final Space space;
    private final Variant variant;
    private final OpenReport source;
    private final CommitVersion.Authorship authorship;
    private final Taking taking;

    /**
     * Imports one file.
     *
     * @param file anything that can be imported, or a report file
     * @param importers what reads files that are no report files
     * @param authorship who wrote it, who sits here, and why
     */
    public ImportIntoVariant(
            Space space, Variant variant, Path file, Importers importers, CommitVersion.Authorship authorship) {
        this(space, variant, new OpenReport(file, importers, Ids.random()), authorship, Taking.USUAL);
    }

    /**
     * Imports one file in a way of choice.
     *
     * @param taking against what it is taken, and whose its changes are
     */
    public ImportIntoVariant(
            Space space,
            Variant variant,
            Path file,
            Importers importers,
            CommitVersion.Authorship authorship,
            Taking taking) {
        this(space, variant, new OpenReport(file, importers, Ids.random()), authorship, taking);
    }

    /** Imports what is no file, such as a text from the clipboard, as if it were one of that name. */
    public ImportIntoVariant(
            Space space, Variant variant, Source source, Importers importers, CommitVersion.Authorship authorship) {
        this(space, variant, new OpenReport(source, importers, Ids.random()), authorship, Taking.USUAL);
    }

    private ImportIntoVariant(
            Space space, Variant variant, OpenReport source, CommitVersion.Authorship authorship, Taking taking) {
        this.taking = taking;
        this.space = space;
        this.variant = variant;
        this.source = source;
        this.authorship = authorship;
    }

    /**
     * What an import does.
     *
     * @param prepared what was read
     * @param unsaved whether this machine holds text of the variant that is in no version, so that the import is refused
     * @param committed the version that the draft is at then; empty where it was only asked what would be done, or where
     *     nobody knows whose some changes are
     * @param steps the versions that were made of the file, one for each person and day
     * @param conflicts the ids of the conflicts with what was written meanwhile, which are kept
     */
    public record Result(
            PreparedImport prepared,
            boolean unsaved,
            Optional<Versions.Committed> committed,
            List<Version> steps,
            Set<String> conflicts) {

        /** Takes copies. */
        public Result {
            steps = List.copyOf(steps);
            conflicts = Set.copyOf(conflicts);
        }

        /** Which elements were recognised, which are new, and which the file lacks. */
        public Matching matching() {
            return prepared.matching();
        }

        /** What was mended or not understood. */
        public List<ImportFinding> findings() {
            return prepared.findings();
        }

        /** The recognised elements whose words change; headings that the template owns keep theirs. */
        public List<Matching.Pair> reworded() {
            return matching().pairs().stream()
                    .filter(Matching.Pair::isReworded)
                    .filter(pair -> Reports.find(
                                    matching().rebased(), pair.there().id())
                            .filter(Headed.class::isInstance)
                            .filter(headed -> pair.there().text().equals(((Headed) headed).getHeading()))
                            .isEmpty())
                    .toList();
        }
    }

    /**
     * Reads the file and says what its import would do; writes nothing.
     *
     * @return the import, to be shown and then made
     * @throws InputException where the file cannot be read
     * @throws SpaceException where the space cannot be read
     * @throws OperationCanceledException where the monitor says so
     */
    public PreparedImport preview(IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        return prepare(monitor).withUnsaved(isUnsaved());
    }

    /**
     * Reads the file and matches it to the text of the variant as it is being written; writes nothing. The matching's
     * report is what that text is to become.
     *
     * @param written the text; only read, and not to be changed as long as the import is of use
     * @throws InputException where the file cannot be read
     * @throws SpaceException where the space cannot be read
     * @throws OperationCanceledException where the monitor says so
     */
    public PreparedImport onto(Report written, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        requireReport();
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        ReadCopy copy = read(progress.split(5));
        return PreparedImport.of(
                variant,
                copy,
                ownedByTemplate(),
                taker(),
                Optional.empty(),
                new Versions.Readable(written, Optional.empty()),
                progress.split(5));
    }

    /**
     * Imports and commits without a look before.
     *
     * @return what was done; no new version where the draft says the same already, nothing where changes are nobody's
     * @throws InputException where the file cannot be read, or text of the variant is in no version yet
     * @throws SpaceException where the draft is open elsewhere, or the space cannot be written
     * @throws OperationCanceledException where the monitor says so; then nothing is written
     */
    public Result execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        return execute(prepare(progress.split(1)), progress.split(1));
    }

    /**
     * Makes exactly the import that was looked at and commits it; the file is not read again. It is matched anew where
     * the draft has moved since.
     *
     * @param prepared an import into this variant
     * @return what was done; no new version where the draft says the same already
     * @throws InputException where text of the variant is in no version yet
     * @throws SpaceException where the draft is open elsewhere, or the space cannot be written
     * @throws OperationCanceledException where the monitor says so; then nothing is written
     */
    public Result execute(PreparedImport prepared, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        if (!prepared.variant().equals(variant)) {
            throw new IllegalArgumentException(prepared.variant() + " instead of " + variant);
        }
        SubMonitor progress = SubMonitor.convert(monitor, ATTEMPTS);
        // An open session keeps editors away from the text that is about to be replaced.
        try (DraftSession session =
                new Drafts(space).open(variant, authorship.committer().person(), trouble -> {})) {
            if (session.text().origin() != DraftSession.Origin.VERSION) {
                throw new InputException(text().get("import.unsaved", variant));
            }
            PreparedImport fitting = prepared;
            if (!fitting.unresolved().isEmpty()) {
                return fitting.outlook();
            }
            for (int attempt = 1; ; attempt++) {
                fitting = ontoDraft(fitting, progress.split(1));
                try {
                    return commit(fitting);
                } catch (SpaceException e) {
                    if (e.reason() != SpaceException.Reason.MOVED || attempt == ATTEMPTS) {
                        throw e;
                    }
                }
            }
        }
    }

    private PreparedImport prepare(IProgressMonitor monitor) throws InputException, SpaceException {
        requireReport();
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        ReadCopy copy = read(progress.split(5));
        VersionId draft = new Versions(space).draft(variant).id();
        return PreparedImport.of(
                variant, copy, ownedByTemplate(), taker(), Optional.of(draft), written(draft), progress.split(5));
    }

    /** Where others made the draft unreadable, the elements are those of the last version that can be read. */
    private Versions.Readable written(VersionId base) throws SpaceException {
        Versions versions = new Versions(space);
        Optional<Versions.Readable> last = versions.readable(variant);
        return last.isPresent() ? last.get() : new Versions.Readable(versions.report(variant, base), Optional.empty());
    }

    private PreparedImport ontoDraft(PreparedImport prepared, IProgressMonitor monitor)
            throws InputException, SpaceException {
        VersionId draft = new Versions(space).draft(variant).id();
        return prepared.seen().filter(draft::equals).isPresent()
                ? prepared
                : prepared.onto(draft, written(draft), monitor);
    }

    private Result commit(PreparedImport prepared) throws InputException, SpaceException {
        VersionId draft = prepared.seen().orElseThrow();
        if (prepared.received().isPresent()) {
            Versions.Committed same = new Versions.Committed(new Versions(space).version(draft), false);
            return new Result(prepared, false, Optional.of(same), List.of(), Set.of());
        }
        if (prepared.base().isEmpty()
                && prepared.steps().size() == 1
                && !prepared.steps().getFirst().tracked()) {
            Versions.Committed committed = new Versions(space)
                    .commitFile(
                            variant,
                            prepared.text(),
                            prepared.steps().getFirst().report(),
                            authorship.note(draft));
            List<Version> steps = committed.made() ? List.of(committed.version()) : List.of();
            new CopyVersions(space, variant, authorship).remarks(List.of(prepared), draft, steps);
            return new Result(prepared, false, Optional.of(committed), steps, Set.of());
        }
        ReturnedWork.Taken taken = new CopyVersions(space, variant, authorship).take(List.of(prepared), draft, draft);
        new CopyVersions(space, variant, authorship).remarks(List.of(prepared), draft, taken.steps());
        Versions.Committed committed = new Versions.Committed(
                taken.version(), taken.made(), prepared.text().unreadable());
        return new Result(prepared, false, Optional.of(committed), taken.steps(), taken.conflicts());
    }

    private TakenCopy.Taker taker() throws InputException, SpaceException {
        return new TakenCopy.Taker(space, variant, taking, authorship.author().person());
    }

    private void requireReport() throws InputException {
        if (variant.isTemplate()) {
            throw new InputException(text().get("import.template", variant, variant.meeting()));
        }
    }

    private ReadCopy read(IProgressMonitor monitor) throws InputException {
        ReadCopy copy = source.read(monitor);
        taking.requireExpected(copy);
        return copy;
    }

    private Set<String> ownedByTemplate() throws SpaceException {
        Optional<Versions.Readable> skeleton = new Versions(space).readable(variant.template());
        if (skeleton.isEmpty()) {
            return Set.of();
        }
        return Reports.elements(skeleton.get().report())
                .filter(Headed.class::isInstance)
                .map(Identified::getId)
                .collect(Collectors.toSet());
    }

    private boolean isUnsaved() throws SpaceException {
        return new Variants(space)
                .all(variant.meeting()).stream()
                        .filter(state -> state.variant().equals(variant))
                        .anyMatch(VariantState::unsaved);
    }

    private static Messages text() {
        return Messages.of(ImportIntoVariant.class);
    }
}
