package org.collate.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Files that the program keeps in a folder to which others can write too. A symbolic link in the place of one would lead
 * what is written to another file of the user's, a pipe would wait for ever; so only a plain file is opened.
 */
public final class PlainFile {

    private PlainFile() {}

    /** Whether something is there that is no plain file; a symbolic link is none, wherever it leads. */
    public static boolean isOther(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** @throws NotPlainException where something is there that is no plain file */
    public static void require(Path file) throws NotPlainException {
        if (isOther(file)) {
            throw new NotPlainException(file);
        }
    }

    /** Whether a file can be reached from a folder, in which it lies, by folders alone, no links. */
    public static boolean isBelow(Path folder, Path file) {
        Path full = folder.resolve(file).normalize();
        if (!full.startsWith(folder.normalize())) {
            return false;
        }
        for (Path above = full.getParent(); !above.equals(folder.normalize()); above = above.getParent()) {
            if (!Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Opens a plain file, for its owner only where it is new.
     *
     * @throws NotPlainException where it is none
     */
    public static FileChannel open(Path file, StandardOpenOption... options) throws IOException {
        require(file);
        Set<OpenOption> all = new HashSet<>(Set.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, all, Readers.OWNER.attributes(file));
    }

    /** Writes a plain file in its place: for what need not outlive a crash. */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            all(channel, bytes);
        }
    }

    /** Writes all bytes to a channel. */
    public static void all(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
