package org.collate.operations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.collate.model.Messages;

/** Writes a file as a whole or not at all: beside it first, then over it in one step. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file; one that is there is replaced.
     *
     * @throws InputException where it cannot be written; then a file that was there is as it was
     */
    public static void write(Path file, byte[] bytes) throws InputException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && (!Files.isRegularFile(target) || !Files.isWritable(target))) {
                // To replace a device or a pipe would destroy it.
                throw new AccessDeniedException(file.toString());
            }
            Path beside = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                force(beside, bytes);
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (AccessDeniedException e) {
            throw new InputException(text().get("mayNotWrite", file), e);
        } catch (NoSuchFileException e) {
            throw new InputException(text().get("noFolder", file), e);
        } catch (IOException e) {
            throw new InputException(text().get("cannotWrite", file, e.getMessage()), e);
        }
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Messages text() {
        return Messages.of(WholeFile.class);
    }
}
