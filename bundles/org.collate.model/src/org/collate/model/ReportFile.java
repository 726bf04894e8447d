package org.collate.model;

import java.nio.file.Path;
import org.collate.model.report.Report;

/**
 * The one file form of a report: XMI in UTF-8 that stock EMF reads too, with LF, one attribute a line, one text line
 * per line of its own, in document order, holding only what is set. The same report gives the same bytes.
 *
 * <p>Reading is strict: whatever it does not know is an error with line and column, so that nothing is lost by reading
 * and writing. The format has two versions, told by the namespace of the root element: what {@code report.ecore} notes
 * as known since the second makes a file one of the second; any other report is written in the first, as ever.
 */
public final class ReportFile {

    /** The extension of the file, without the dot. */
    public static final String EXTENSION = "collate";

    /** Files larger than this many bytes are refused: some 100,000 elements, a thousand times a real report. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    /** Elements may nest this deep in a report; real ones need six levels. */
    public static final int MAX_DEPTH = 60;

    private ReportFile() {}

    /** Holds reading and writing to one limit, so that whatever was written can be read. */
    static void checkSize(String name, int bytes) throws ReportFileException {
        if (bytes > MAX_BYTES) {
            int megabytes = MAX_BYTES / (1024 * 1024);
            throw new ReportFileException(ReportFileException.Reason.TOO_LARGE, name, 0, 0, null, megabytes);
        }
    }

    /** Reads a report, which then lives in a resource of its own. */
    public static Report read(Path file) throws ReportFileException {
        return read(file.toString(), FileBytes.read(file));
    }

    /**
     * Reads a report from bytes.
     *
     * @param name what the bytes are called in messages
     */
    public static Report read(String name, byte[] bytes) throws ReportFileException {
        return Reports.inResource((Report) DocumentReader.read(DocumentFormat.REPORT, name, bytes));
    }

    /**
     * The canonical bytes of a report.
     *
     * @throws ReportFileException where the report holds what no file can hold; names element and feature
     */
    public static byte[] toBytes(Report report) throws ReportFileException {
        return DocumentWriter.write(Messages.of(ReportFile.class).get("file.unnamed"), report);
    }

    /**
     * Writes a report. The file is replaced as a whole or not at all.
     *
     * @throws ReportFileException where the report cannot be written; a file that was there before is as it was
     */
    public static void write(Report report, Path file) throws ReportFileException {
        FileBytes.write(file, DocumentWriter.write(file.toString(), report));
    }
}
