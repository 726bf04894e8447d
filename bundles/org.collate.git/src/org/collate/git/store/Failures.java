package org.collate.git.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.model.file.NotPlainException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.InvalidObjectIdException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.NoPackSignatureException;
import org.eclipse.jgit.errors.PackInvalidException;

/** Says in a sentence what an error of the file system or of JGit means for the space. */
public final class Failures {

    /** Where less is left, a write that failed did so for want of room. */
    private static final long NO_ROOM = 64 * 1024;

    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota exceeded", "设备上没有空间", "磁盘空间不足", "超出磁盘限额");

    private static final Pattern CLASSES = Pattern.compile("([a-z][\\w$]*\\.)+[A-Z][\\w$]*(Exception|Error)(: |$)");

    private Failures() {}

    /**
     * The trouble behind an error.
     *
     * @param folder the repository
     */
    public static SpaceException of(Path folder, IOException error) {
        if (error instanceof NotPlainException other) {
            return new SpaceException(error, Reason.DAMAGED, "otherInside", folder, other.getFile());
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof MissingObjectException
                    || cause instanceof CorruptObjectException
                    || cause instanceof IncorrectObjectTypeException
                    || cause instanceof InvalidObjectIdException
                    || cause instanceof PackInvalidException
                    || cause instanceof NoPackSignatureException
                    || cause instanceof EOFException
                    || cause instanceof ZipException) {
                Optional<String> partial =
                        cause instanceof MissingObjectException ? Whole.why(folder) : Optional.empty();
                return partial.isPresent()
                        ? new SpaceException(error, Reason.PARTIAL, "partial", partial.get())
                        : new SpaceException(error, Reason.DAMAGED, "damaged", folder, said(cause));
            }
        }
        if (isFull(folder, error)) {
            return new SpaceException(error, Reason.DISK_FULL, "diskFull", folder);
        }
        if (isReadOnly(folder, error)) {
            return new SpaceException(error, Reason.READ_ONLY, "readOnly", folder);
        }
        return new SpaceException(error, Reason.FAILED, "failed", folder, said(error));
    }

    private static boolean isFull(Path folder, IOException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            String message = said(cause).toLowerCase(Locale.ROOT);
            if (FULL.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        try {
            return Files.exists(folder) && Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isReadOnly(Path folder, IOException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
                return true;
            }
        }
        for (String part : List.of("", "objects", "refs", "collate")) {
            Path place = folder.resolve(part);
            if (Files.exists(place) && !Files.isWritable(place)) {
                return true;
            }
        }
        return false;
    }

    /** What an error says, without the names of the classes that it came through. */
    private static String said(Throwable error) {
        String message = error.getLocalizedMessage();
        String plain =
                message == null ? "" : CLASSES.matcher(message).replaceAll("").strip();
        if (!plain.isEmpty()) {
            return plain;
        }
        return error.getCause() == null
                ? error.getClass().getSimpleName().replaceAll("(?<=.)(Exception|Error)$", "")
                : said(error.getCause());
    }
}
