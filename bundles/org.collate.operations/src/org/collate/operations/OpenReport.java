package org.collate.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.transfer.Cleaning;
import org.collate.transfer.ImportException;
import org.collate.transfer.ImportedReport;
import org.collate.transfer.Importer;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.marks.MarkedDocument;
import org.collate.transfer.marks.MarkedImporter;
import org.collate.transfer.structure.StructureFinder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Opens a file as a report: a report file as it is, anything else through the importer for its extension. */
public final class OpenReport {

    /** The extension of report files. */
    public static final String EXTENSION = ReportFile.EXTENSION;

    private final String name;
    private final String named;
    private final Reading reading;
    private final Importers importers;
    private final Ids ids;

    /**
     * Opens one file.
     *
     * @param file the file
     * @param importers what reads files that are no report files
     * @param ids gives the ids of what is imported: derived ones for a file that is only looked at, random ones for a
     *     report that is kept
     */
    public OpenReport(Path file, Importers importers, Ids ids) {
        this(name(file), file.toString(), () -> bytes(file), importers, ids);
    }

    /** Opens what is no file, such as a text from the clipboard, as if it were one of that name. */
    public OpenReport(Source source, Importers importers, Ids ids) {
        this(source.name(), source.name(), source::bytes, importers, ids);
    }

    private OpenReport(String name, String named, Reading reading, Importers importers, Ids ids) {
        this.name = name;
        this.named = named;
        this.reading = reading;
        this.importers = importers;
        this.ids = ids;
    }

    /** Where the bytes come from. */
    private interface Reading {

        byte[] bytes() throws InputException;
    }

    /**
     * Reads the file.
     *
     * @return the report; a report file has no findings
     * @throws InputException where the file cannot be read as a report
     * @throws OperationCanceledException where the monitor says so
     */
    public ImportedReport execute(IProgressMonitor monitor) throws InputException, OperationCanceledException {
        return read(monitor).report();
    }

    /**
     * Reads the file with what it holds beside its text.
     *
     * @throws InputException where the file cannot be read as a report
     * @throws OperationCanceledException where the monitor says so
     */
    public ReadCopy read(IProgressMonitor monitor) throws InputException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        try {
            Source source = new Source(name, reading.bytes());
            if (Importers.extension(name).equals(EXTENSION)) {
                Report report = ReportFile.read(name, source.bytes());
                return ReadCopy.of(source, new ImportedReport(report, List.of()));
            }
            Importer importer = importers
                    .forFile(name)
                    .orElseThrow(() -> new InputException(text().get("noImporter", named, formats())));
            StructureFinder finder = new StructureFinder(ids, importers.cleanings());
            if (importer instanceof MarkedImporter marked) {
                // Where a format has looks of its own, asterisks are characters that somebody meant.
                Set<Cleaning> cleanings = new HashSet<>(importers.cleanings());
                cleanings.remove(Cleaning.MARKDOWN);
                finder = new StructureFinder(ids, cleanings);
                MarkedDocument document = marked.readMarked(source, progress.split(3));
                ImportedReport report = finder.find(document.accepted(), progress.split(7));
                return new ReadCopy(source, report, document.accepted().properties(), Optional.of(document), finder);
            }
            SourceDocument document = importer.read(source, progress.split(3));
            ImportedReport report = finder.find(document, progress.split(7));
            return new ReadCopy(source, report, document.properties(), Optional.empty(), finder);
        } catch (ReportFileException | ImportException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static byte[] bytes(Path file) throws InputException {
        if (!Files.exists(file)) {
            throw new InputException(text().get("noFile", file));
        }
        if (!Files.isRegularFile(file)) {
            throw new InputException(text().get("notAFile", file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Source.MAXIMUM + 1);
            if (bytes.length > Source.MAXIMUM) {
                throw new InputException(text().get("tooLarge", file, String.valueOf(Source.MAXIMUM >> 20)));
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new InputException(text().get("mayNotRead", file), e);
        } catch (IOException e) {
            throw new InputException(text().get("cannotRead", file, e.getMessage()), e);
        }
    }

    private String formats() {
        StringBuilder formats = new StringBuilder("." + EXTENSION);
        for (String extension : importers.extensions()) {
            formats.append(", .").append(extension);
        }
        return formats.toString();
    }

    private static Messages text() {
        return Messages.of(OpenReport.class);
    }
}
