package org.collate.operations.space;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Versions;
import org.collate.model.report.Report;
import org.collate.operations.MatchToOther;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportedReport;
import org.collate.transfer.match.Matching;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An import that was looked at: its file is read, its structure found, its new ids chosen. What is made of it is what was
 * seen, whatever became of the file; it is matched anew only where the text that takes it has moved since.
 */
public final class PreparedImport {

    private final Variant variant;
    private final ImportedReport imported;
    private final Set<String> owned;
    private final Optional<VersionId> base;
    private final Versions.Readable text;
    private final Matching matching;
    private final boolean unsaved;

    private PreparedImport(
            Variant variant,
            ImportedReport imported,
            Set<String> owned,
            Optional<VersionId> base,
            Versions.Readable text,
            Matching matching,
            boolean unsaved) {
        this.variant = variant;
        this.imported = imported;
        this.owned = owned;
        this.base = base;
        this.text = text;
        this.matching = matching;
        this.unsaved = unsaved;
    }

    /**
     * Matches an import to the text that is to take it.
     *
     * @param owned the ids of the template's sections and aspects
     * @param base the version that the text is of; empty: it is in no version yet
     */
    static PreparedImport of(
            Variant variant,
            ImportedReport imported,
            Set<String> owned,
            Optional<VersionId> base,
            Versions.Readable text,
            IProgressMonitor monitor) {
        Matching matching = new MatchToOther(text.report(), owned).match(imported.report(), monitor);
        return new PreparedImport(variant, imported, Set.copyOf(owned), base, text, matching, false);
    }

    /** The same, knowing whether this machine holds text of the variant that is in no version. */
    PreparedImport withUnsaved(boolean held) {
        return new PreparedImport(variant, imported, owned, base, text, matching, held);
    }

    /** The same import onto another version. */
    PreparedImport onto(VersionId version, Versions.Readable its, IProgressMonitor monitor) {
        return of(variant, imported, owned, Optional.of(version), its, monitor);
    }

    /**
     * The same import onto what is written now: this one where that is still what was seen.
     *
     * @param written the text; only read
     * @throws OperationCanceledException where the monitor says so
     */
    public PreparedImport onto(Report written, IProgressMonitor monitor) throws OperationCanceledException {
        return EcoreUtil.equals(text.report(), written)
                ? this
                : of(
                        variant,
                        imported,
                        owned,
                        Optional.empty(),
                        new Versions.Readable(written, Optional.empty()),
                        monitor);
    }

    /** The report that takes it. */
    Variant variant() {
        return variant;
    }

    /** The version that it was matched to; empty where that text is in no version. */
    Optional<VersionId> base() {
        return base;
    }

    /** The text that it was matched to; its report is only to be read. */
    Versions.Readable text() {
        return text;
    }

    /** Which elements were recognised, and the report that the text becomes. */
    public Matching matching() {
        return matching;
    }

    /** What was mended or not understood when the file was read. */
    public List<ImportFinding> findings() {
        return imported.findings();
    }

    /** What it would do. */
    public ImportIntoVariant.Result outlook() {
        return new ImportIntoVariant.Result(matching, findings(), unsaved, Optional.empty());
    }
}
