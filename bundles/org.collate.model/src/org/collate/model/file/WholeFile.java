package org.collate.model.file;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes a file as a whole or not at all: beside it first, under a name that nobody can guess, forced to disk, then over
 * it in one step. What is replaced keeps its rights; what is new is for those alone who are named.
 */
public final class WholeFile {

    private WholeFile() {}

    /** What comes into a file. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Takes away what programs that were killed left of such files in a folder; what somebody still writes stays. */
    public static void sweep(Path folder) {
        Leftover.sweep(folder);
    }

    /** Writes bytes; a new file is for its owner alone. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, Readers.OWNER, out -> out.write(bytes));
    }

    /**
     * Writes a file.
     *
     * @param readers whose a new file is
     * @throws NotPlainException where a link, a folder, a pipe or a device is in its place; it is as it was
     * @throws IOException where it cannot be written; a file that was there is as it was, and nothing lies beside it
     */
    public static void write(Path file, Readers readers, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        PlainFile.require(target);
        boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (replaces && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path beside = target.resolveSibling(Leftover.name());
        try {
            Leftover.begin(beside);
            try (FileChannel channel =
                    PlainFile.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                Leftover.claim(channel);
                OutputStream out = Channels.newOutputStream(channel);
                content.to(out);
                out.flush();
                channel.force(true);
                if (replaces) {
                    keepRights(target, beside);
                } else {
                    readers.ofFile(beside);
                }
                move(beside, target);
            }
            ForcedNames.in(target.getParent());
        } finally {
            Files.deleteIfExists(beside);
            Leftover.end(beside);
        }
    }

    /** Where the group cannot be kept, what it might do goes with it: another group must not come to read. */
    private static void keepRights(Path from, Path to) throws IOException {
        PosixFileAttributeView before =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributeView after =
                Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (before == null || after == null) {
            return;
        }
        PosixFileAttributes rights = before.readAttributes();
        if (!rights.group().equals(after.readAttributes().group())) {
            try {
                after.setGroup(rights.group());
            } catch (IOException e) {
                Set<PosixFilePermission> own = new HashSet<>(rights.permissions());
                own.removeAll(Set.of(GROUP_READ, GROUP_WRITE, GROUP_EXECUTE));
                after.setPermissions(own);
                return;
            }
        }
        after.setPermissions(rights.permissions());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
