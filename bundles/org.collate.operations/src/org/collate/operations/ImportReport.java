package org.collate.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.transfer.ImportedReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Imports a file and keeps the report as a report file, with ids that no other report has. */
public final class ImportReport {

    private final Path file;
    private final Path output;
    private final Importers importers;

    /**
     * Imports one file.
     *
     * @param file what is imported
     * @param output the report file; one that is there is replaced, in one step
     * @param importers what reads files that are no report files
     */
    public ImportReport(Path file, Path output, Importers importers) {
        this.file = file;
        this.output = output;
        this.importers = importers;
    }

    /**
     * Reads the file and writes the report.
     *
     * @return what was written, and what the import found
     * @throws InputException where the file cannot be read or the report cannot be written
     * @throws OperationCanceledException where the monitor says so; then nothing is written
     */
    public ImportedReport execute(IProgressMonitor monitor) throws InputException, OperationCanceledException {
        return keep(monitor).report();
    }

    /** The same, with what the file holds beside its text. */
    public ReadCopy keep(IProgressMonitor monitor) throws InputException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        ReadCopy copy = new OpenReport(file, importers, Ids.random()).read(progress.split(9));
        try {
            if (Files.exists(output) && Files.isSameFile(file, output)) {
                throw new InputException(text().get("ontoItself", output));
            }
            if (Files.isDirectory(output)) {
                throw new InputException(text().get("outputIsFolder", output));
            }
            ReportFile.write(copy.report().report(), output);
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(text().get("cannotWrite", output, e.getMessage()), e);
        }
        return copy;
    }

    private static Messages text() {
        return Messages.of(ImportReport.class);
    }
}
