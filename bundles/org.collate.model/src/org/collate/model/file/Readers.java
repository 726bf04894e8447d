package org.collate.model.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/** Who may read and write what is newly made, whatever the umask. Where a system has no such rights they stay as they are. */
public enum Readers {
    /** Whoever makes it, and nobody else. */
    OWNER("rw-------", "rwx------"),
    /** The group of the folder as well. */
    GROUP("rw-rw----", "rwxrwx---");

    private final Set<PosixFilePermission> file;
    private final Set<PosixFilePermission> folder;

    Readers(String file, String folder) {
        this.file = PosixFilePermissions.fromString(file);
        this.folder = PosixFilePermissions.fromString(folder);
    }

    /** Gives a file to them. */
    public void ofFile(Path path) throws IOException {
        set(path, file);
    }

    /** Takes from all others what they may do with a file; what its owner may do stays. */
    public void restrict(Path path) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            Set<PosixFilePermission> rights =
                    new HashSet<>(view.readAttributes().permissions());
            rights.retainAll(folder);
            view.setPermissions(rights);
        }
    }

    /** Gives a folder to them, without what lies in it. */
    public void ofFolder(Path path) throws IOException {
        set(path, folder);
    }

    /** Makes a folder that is theirs, with those above it that are missing; one that is there stays as it is. */
    public void make(Path path) throws IOException {
        Path full = path.toAbsolutePath();
        if (!Files.isDirectory(full)) {
            if (full.getParent() != null) {
                make(full.getParent());
            }
            Files.createDirectory(full, attributes(full, folder));
            ofFolder(full);
        }
    }

    /** What a new file is made with, so that it is never open to others, not even while it is empty. */
    FileAttribute<?>[] attributes(Path beside) {
        return attributes(beside, PosixFilePermissions.fromString("rw-------"));
    }

    private static FileAttribute<?>[] attributes(Path beside, Set<PosixFilePermission> permissions) {
        boolean posix = beside.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    static void set(Path path, Set<PosixFilePermission> permissions) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null && !view.readAttributes().permissions().equals(permissions)) {
            view.setPermissions(permissions);
        }
    }
}
