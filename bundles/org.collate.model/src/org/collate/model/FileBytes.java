package org.collate.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.collate.model.ReportFileException.Reason;
import org.collate.model.file.NotPlainException;
import org.collate.model.file.WholeFile;

/** Reads a file with a limit, and replaces one as a whole. */
final class FileBytes {

    private FileBytes() {}

    static byte[] read(Path file) throws ReportFileException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw failure(Reason.NO_FILE, file, null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ReportFile.MAX_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw failure(Reason.MISSING, file, e);
        } catch (IOException e) {
            throw failure(Reason.UNREADABLE, file, e, detail(e));
        }
    }

    /** Replaces a file as a whole; where a person names a link, the file that it leads to. */
    static void write(Path file, byte[] bytes) throws ReportFileException {
        try {
            WholeFile.write(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
        } catch (NotPlainException e) {
            throw failure(Reason.NO_FILE, file, e);
        } catch (IOException e) {
            throw failure(Reason.UNWRITABLE, file, e, detail(e));
        }
    }

    private static String detail(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    private static ReportFileException failure(Reason reason, Path file, IOException cause, Object... arguments) {
        return new ReportFileException(reason, file.toString(), 0, 0, cause, arguments);
    }
}
