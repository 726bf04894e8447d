package org.collate.model.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** In the place of a file there is a symbolic link, a folder, a pipe or a device, so nothing was read or written there. */
public final class NotPlainException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    /** What is there instead of a file. */
    public NotPlainException(Path file) {
        super(file.toString());
    }
}
