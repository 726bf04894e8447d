package org.collate.operations.space;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.space.Versions;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.ReadCopy;
import org.collate.operations.returned.Account;
import org.collate.operations.returned.FatedMark;
import org.collate.operations.returned.FatedRemark;
import org.collate.operations.returned.ReadVerdicts;
import org.collate.operations.returned.Step;
import org.collate.operations.returned.TakenCopy;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.marks.LeftOut;
import org.collate.transfer.match.Matching;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An import that was looked at: its file is read, its structure found, its new ids chosen. What is made of it is what was
 * seen, whatever became of the file. A file that names the version it was made from is merged with what became of that;
 * any other is matched anew only where the text that takes it has moved since.
 */
public final class PreparedImport {

    /** The rule of the finding that comments were left out. */
    private static final String COMMENTS = "I41";

    private final Variant variant;
    private final ReadCopy copy;
    private final Set<String> owned;
    private final TakenCopy.Taker taker;
    private final Optional<VersionId> seen;
    private final TakenCopy taken;
    private final boolean unsaved;
    private final Optional<Version> received;

    private PreparedImport(
            Variant variant,
            ReadCopy copy,
            Set<String> owned,
            TakenCopy.Taker taker,
            Optional<VersionId> seen,
            TakenCopy taken,
            boolean unsaved,
            Optional<Version> received) {
        this.variant = variant;
        this.copy = copy;
        this.owned = owned;
        this.taker = taker;
        this.seen = seen;
        this.taken = taken;
        this.unsaved = unsaved;
        this.received = received;
    }

    /**
     * Puts an import against the version that its file names, else against a text.
     *
     * @param owned the ids of the template's sections and aspects
     * @param seen the version that the text is of; empty: it is in no version yet
     */
    static PreparedImport of(
            Variant variant,
            ReadCopy copy,
            Set<String> owned,
            TakenCopy.Taker taker,
            Optional<VersionId> seen,
            Versions.Readable text,
            IProgressMonitor monitor)
            throws InputException, SpaceException {
        Optional<TakenCopy> named = taker.named(copy, owned, monitor);
        TakenCopy taken = named.isPresent() ? named.get() : taker.of(text, copy, owned, monitor);
        Optional<Version> received = named.isPresent() ? taker.received(copy) : Optional.empty();
        return new PreparedImport(variant, copy, Set.copyOf(owned), taker, seen, taken, false, received);
    }

    /** The same, knowing whether this machine holds text of the variant that is in no version. */
    PreparedImport withUnsaved(boolean held) {
        return new PreparedImport(variant, copy, owned, taker, seen, taken, held, received);
    }

    /** The same import onto another version. */
    PreparedImport onto(VersionId version, Versions.Readable its, IProgressMonitor monitor) throws InputException {
        TakenCopy fitting = taken.merges() ? taken : taker.of(its, copy, owned, monitor);
        return new PreparedImport(variant, copy, owned, taker, Optional.of(version), fitting, unsaved, received);
    }

    /**
     * The same import onto what is written now: this one where that is still what was seen.
     *
     * @param written the text; only read
     * @throws InputException where the file cannot be read so
     * @throws OperationCanceledException where the monitor says so
     */
    public PreparedImport onto(Report written, IProgressMonitor monitor)
            throws InputException, OperationCanceledException {
        if (taken.merges() || EcoreUtil.equals(taken.text().report(), written)) {
            return this;
        }
        Versions.Readable text = new Versions.Readable(written, Optional.empty());
        TakenCopy fitting = taker.of(text, copy, owned, monitor);
        return new PreparedImport(variant, copy, owned, taker, Optional.empty(), fitting, unsaved, received);
    }

    /** What a text that is being written becomes with it. Where both changed the same words, the text keeps its own. */
    public Report result(Report written) {
        return taken.onto(written);
    }

    /** The report that takes it. */
    Variant variant() {
        return variant;
    }

    /** The version of the draft that it was prepared for; empty where that text is in no version. */
    Optional<VersionId> seen() {
        return seen;
    }

    /** The text that it was matched to; its report is only to be read. */
    Versions.Readable text() {
        return taken.text();
    }

    /** The version that its file names, or was said to be made from; empty where there is none. */
    public Optional<VersionId> base() {
        return taken.base();
    }

    /** The versions that it becomes. */
    List<Step> steps() {
        return taken.steps();
    }

    /** What becomes of the file, against what it was made from. */
    TakenCopy taken() {
        return taken;
    }

    /** Whether more than its text comes in: versions by those who changed it, verdicts, comments. */
    public boolean isReturned() {
        return taken.merges() || !taken.marks().isEmpty() || !taken.remarks().isEmpty();
    }

    /** What the file holds. */
    ReadCopy copy() {
        return copy;
    }

    /** Which elements were recognised, and the report that the text becomes. */
    public Matching matching() {
        return taken.matching();
    }

    /** What was mended or not understood when the file was read. */
    public List<ImportFinding> findings() {
        // Comments that become comments were not left out.
        return copy.report().findings().stream()
                .filter(finding -> taken.remarks().isEmpty() || !finding.rule().equals(COMMENTS))
                .toList();
    }

    /** The marks of change in the file, each with what becomes of it. */
    public List<FatedMark> marks() {
        return taken.marks();
    }

    /** What readers remarked in the file, each with whose it is. */
    public List<FatedRemark> remarks() {
        return taken.remarks();
    }

    /** What was done in the file with revisions that went out as marks. */
    public ReadVerdicts verdicts() {
        return taken.verdicts();
    }

    /** The names in the file that stand for nobody, so that nothing can be taken yet. */
    public List<String> unresolved() {
        return taken.unresolved();
    }

    /** What is in the file and does not become text. */
    public List<LeftOut> leftOut() {
        return Account.leftOut(copy, taken.remarks().isEmpty());
    }

    /** When this very file was taken in before; it is not taken again. */
    public Optional<Version> received() {
        return received;
    }

    /** The SHA-256 of the file that was read, in hexadecimal. */
    public String sha256() {
        return copy.sha256();
    }

    /** Whether this machine holds text of the variant that is in no version, so that the import is refused. */
    public boolean isUnsaved() {
        return unsaved;
    }

    /** What it would do. */
    public ImportIntoVariant.Result outlook() {
        return new ImportIntoVariant.Result(this, unsaved, Optional.empty(), List.of(), Set.of());
    }
}
