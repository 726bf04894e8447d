package org.collate.operations.space;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.git.DraftSession;
import org.collate.git.Drafts;
import org.collate.git.Space;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.Variants;
import org.collate.git.VersionId;
import org.collate.git.Versions;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.MatchToOther;
import org.collate.operations.OpenReport;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportedReport;
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
    private final Path file;
    private final Importers importers;
    private final CommitVersion.Authorship authorship;

    /**
     * Imports one file.
     *
     * @param file anything that can be imported, or a report file
     * @param importers what reads files that are no report files
     * @param authorship who wrote it, who sits here, and why
     */
    public ImportIntoVariant(
            Space space, Variant variant, Path file, Importers importers, CommitVersion.Authorship authorship) {
        this.space = space;
        this.variant = variant;
        this.file = file;
        this.importers = importers;
        this.authorship = authorship;
    }

    /**
     * What an import does.
     *
     * @param matching which elements were recognised, which are new, and which the file lacks
     * @param findings what was mended or not understood
     * @param unsaved whether this machine holds text of the variant that is in no version, so that the import is refused
     * @param committed the version; empty where it was only asked what would be done
     */
    public record Result(
            Matching matching, List<ImportFinding> findings, boolean unsaved, Optional<Versions.Committed> committed) {

        /** Takes a copy. */
        public Result {
            findings = List.copyOf(findings);
        }

        /** The recognised elements whose words change; headings that the template owns keep theirs. */
        public List<Matching.Pair> reworded() {
            return matching.pairs().stream()
                    .filter(Matching.Pair::isReworded)
                    .filter(pair -> Reports.find(
                                    matching.rebased(), pair.there().id())
                            .filter(Headed.class::isInstance)
                            .filter(headed -> pair.there().text().equals(((Headed) headed).getHeading()))
                            .isEmpty())
                    .toList();
        }
    }

    /**
     * Says what an import would do; writes nothing.
     *
     * @throws InputException where the file cannot be read
     * @throws SpaceException where the space cannot be read
     * @throws OperationCanceledException where the monitor says so
     */
    public Result preview(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        requireReport();
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        ImportedReport imported = read(progress.split(5));
        Matching matching = match(imported, progress.split(5));
        return new Result(matching, imported.findings(), isUnsaved(), Optional.empty());
    }

    /**
     * Matches the file to the text of the variant as it is being written; writes nothing. The matching's report is what
     * that text is to become.
     *
     * @param written the text; only read
     * @throws InputException where the file cannot be read
     * @throws SpaceException where the space cannot be read
     * @throws OperationCanceledException where the monitor says so
     */
    public Result onto(Report written, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        requireReport();
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        ImportedReport imported = read(progress.split(5));
        Matching matching = new MatchToOther(written, ownedByTemplate()).match(imported.report(), progress.split(5));
        return new Result(matching, imported.findings(), false, Optional.empty());
    }

    /**
     * Imports and commits.
     *
     * @return what was done; no new version where the draft says the same already
     * @throws InputException where the file cannot be read, or text of the variant is in no version yet
     * @throws SpaceException where the draft is open elsewhere, or the space cannot be written
     * @throws OperationCanceledException where the monitor says so; then nothing is written
     */
    public Result execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        requireReport();
        SubMonitor progress = SubMonitor.convert(monitor, 5 + ATTEMPTS);
        ImportedReport imported = read(progress.split(5));
        // An open session keeps editors away from the text that is about to be replaced.
        try (DraftSession session =
                new Drafts(space).open(variant, authorship.committer().person(), trouble -> {})) {
            if (session.text().origin() != DraftSession.Origin.VERSION) {
                throw new InputException(text().get("import.unsaved", variant));
            }
            for (int attempt = 1; ; attempt++) {
                VersionId base = new Versions(space).draft(variant).id();
                Matching matching = match(imported, progress.split(1));
                try {
                    Versions.Committed committed =
                            new Versions(space).commit(variant, matching.rebased(), authorship.note(base));
                    return new Result(matching, imported.findings(), false, Optional.of(committed));
                } catch (SpaceException e) {
                    if (e.reason() != SpaceException.Reason.MOVED || attempt == ATTEMPTS) {
                        throw e;
                    }
                }
            }
        }
    }

    private void requireReport() throws InputException {
        if (variant.isTemplate()) {
            throw new InputException(text().get("import.template", variant, variant.meeting()));
        }
    }

    private ImportedReport read(IProgressMonitor monitor) throws InputException {
        return new OpenReport(file, importers, Ids.random()).execute(monitor);
    }

    /** Where others made the draft unreadable, the elements are those of the last version that can be read. */
    private Matching match(ImportedReport imported, IProgressMonitor monitor) throws SpaceException {
        Versions versions = new Versions(space);
        Optional<Versions.Readable> last = versions.readable(variant);
        Report draft = last.isPresent()
                ? last.get().report()
                : versions.report(variant, versions.draft(variant).id());
        return new MatchToOther(draft, ownedByTemplate()).match(imported.report(), monitor);
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
                .list(variant.meeting()).stream()
                        .filter(state -> state.variant().equals(variant))
                        .anyMatch(VariantState::unsaved);
    }

    private static Messages text() {
        return Messages.of(ImportIntoVariant.class);
    }
}
