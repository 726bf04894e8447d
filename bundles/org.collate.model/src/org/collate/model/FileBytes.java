package org.collate.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.collate.model.ReportFileException.Reason;

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

    /** Writes beside the file, forces it to disk, and moves it over the file in one step. */
    static void write(Path file, byte[] bytes) throws ReportFileException {
        Path temporary = null;
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            // Replacing a device or a pipe by a file would destroy it.
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                throw failure(Reason.NO_FILE, file, null);
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(file.toString());
            }
            temporary = temporaryBeside(target);
            force(temporary, bytes);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (ReportFileException e) {
            throw e;
        } catch (IOException e) {
            delete(temporary);
            throw failure(Reason.UNWRITABLE, file, e, detail(e));
        }
    }

    /** A new empty file that only its owner can read until it has the permissions of the file it replaces. */
    private static Path temporaryBeside(Path target) throws IOException {
        Path temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
        PosixFileAttributeView posix = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(
                    Files.exists(target)
                            ? Files.getPosixFilePermissions(target)
                            : PosixFilePermissions.fromString("rw-------"));
        }
        return temporary;
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void delete(Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                temporary.toFile().deleteOnExit();
            }
        }
    }

    private static String detail(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    private static ReportFileException failure(Reason reason, Path file, IOException cause, Object... arguments) {
        return new ReportFileException(reason, file.toString(), 0, 0, cause, arguments);
    }
}
