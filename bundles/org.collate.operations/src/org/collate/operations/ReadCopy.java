package org.collate.operations;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.collate.model.Ids;
import org.collate.model.report.Report;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportedReport;
import org.collate.transfer.Source;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.LeftOut;
import org.collate.transfer.marks.MarkedDocument;
import org.collate.transfer.marks.Remark;
import org.collate.transfer.structure.StructureFinder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** A file that was read as a report: the report that it is now, and what it holds beside. */
public final class ReadCopy {

    private final Source source;
    private final ImportedReport report;
    private final Map<String, String> properties;
    private final Optional<MarkedDocument> marked;
    private final StructureFinder finder;

    ReadCopy(
            Source source,
            ImportedReport report,
            Map<String, String> properties,
            Optional<MarkedDocument> marked,
            StructureFinder finder) {
        this.source = source;
        this.report = report;
        this.properties = properties;
        this.marked = marked;
        this.finder = finder;
    }

    /** A copy that holds nothing beside its report. */
    static ReadCopy of(Source source, ImportedReport report) {
        return new ReadCopy(source, report, Map.of(), Optional.empty(), new StructureFinder(Ids.derived()));
    }

    /** The name of the file. */
    public String name() {
        return source.name();
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return source.bytes();
    }

    /** What names these bytes and no others: the SHA-256, in hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The report as it reads with all marks taken. */
    public ImportedReport report() {
        return report;
    }

    /** The id of the report that it was exported from; empty for a foreign file. */
    public Optional<String> document() {
        return Optional.ofNullable(properties.get("document"));
    }

    /** The version that it was exported from; empty where the file names none. */
    public Optional<String> base() {
        return Optional.ofNullable(properties.get("base"));
    }

    /** The version since which its export marked changes; empty where it says nothing of the kind. */
    public Optional<String> since() {
        return Optional.ofNullable(properties.get("since"));
    }

    /** The marks of change in it. */
    public List<ChangeMark> marks() {
        return marked.map(MarkedDocument::marks).orElse(List.of());
    }

    /** What readers remarked in it. */
    public List<Remark> remarks() {
        return marked.map(MarkedDocument::remarks).orElse(List.of());
    }

    /** What is in it and did not become text. */
    public List<LeftOut> leftOut() {
        return marked.map(MarkedDocument::leftOut).orElse(List.of());
    }

    /**
     * The report as it reads when only some marks are taken.
     *
     * @param taken says of the number of a mark whether it is taken
     * @throws InputException where it cannot be read so
     * @throws OperationCanceledException where the monitor says so
     */
    public Report reading(IntPredicate taken, IProgressMonitor monitor)
            throws InputException, OperationCanceledException {
        if (marked.isEmpty()) {
            return report.report();
        }
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        try {
            var document = marked.get().read(taken, progress.split(3));
            return finder.find(document, progress.split(7)).report();
        } catch (ImportException e) {
            throw new InputException(e.getMessage(), e);
        }
    }
}
