package org.collate.git.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import org.collate.model.file.Readers;
import org.eclipse.jgit.lib.Config;

/**
 * For whom the files of a repository are, as {@code core.sharedRepository} says and C Git does it. JGit goes by the umask
 * alone, so what it wrote into a shared copy is opened to the others afterwards; else colleagues could read nothing of
 * what somebody brought.
 */
public final class Sharing {

    private static final String MODE = "unix:mode";
    private static final int OF_ALL = 0777;
    private static final int WRITE = 0222;
    private static final int READ = 0444;
    private static final int OWNER_WRITES = 0200;
    private static final int OWNER_RUNS = 0100;
    private static final int WITH_GROUP = 02000;
    private static final int GROUP = 0660;
    private static final int EVERYBODY = 0664;

    /** Where new files come to be; hooks and descriptions are people's own. */
    private static final Set<String> OWN = Set.of(
            "collate", "config", "FETCH_HEAD", "HEAD", "info", "logs", "objects", "packed-refs", "refs", "shallow");

    private final int bits;
    private final boolean exact;

    private Sharing(int bits, boolean exact) {
        this.bits = bits;
        this.exact = exact;
    }

    /** What a configuration says; a value that is none shares with nobody. */
    static Sharing of(Config config) {
        String value = config.getString("core", null, "sharedrepository");
        return switch (value == null ? "" : value.toLowerCase(Locale.ROOT)) {
            case "", "umask", "false", "no", "off", "0" -> new Sharing(0, false);
            case "group", "true", "yes", "on", "1" -> new Sharing(GROUP, false);
            case "all", "world", "everybody", "2" -> new Sharing(EVERYBODY, false);
            default -> ofOctal(value);
        };
    }

    private static Sharing ofOctal(String value) {
        if (!value.matches("[0-7]{1,5}")) {
            // Git takes any other number for yes.
            return new Sharing(value.matches("[0-9]{1,9}") ? GROUP : 0, false);
        }
        int mode = Integer.parseInt(value, 8);
        boolean forOwner = (mode & 0600) == 0600;
        return forOwner ? new Sharing(mode & 0666, true) : new Sharing(0, false);
    }

    /** The value of the setting for readers; the first ones need none. */
    static void configure(Config config, Readers readers) {
        if (readers == Readers.GROUP) {
            config.setString("core", null, "sharedRepository", "group");
        }
    }

    /** Whether others than the owner are meant. */
    boolean isShared() {
        return bits != 0;
    }

    /** The mode that a file or a folder gets which has another one, as C Git reckons it. */
    int mode(int mode, boolean isFolder) {
        int more = (mode & OWNER_WRITES) == 0 ? bits & ~WRITE : bits;
        if ((mode & OWNER_RUNS) != 0) {
            more |= (more & READ) >> 2;
        }
        int shared = exact ? mode & ~OF_ALL | more : mode | more;
        if (!isFolder) {
            return shared;
        }
        int entered = shared | (shared & READ) >> 2;
        return (entered & 060) != 0 ? entered | WITH_GROUP : entered;
    }

    /** Opens what is in a repository to those for whom it is; what belongs to others is theirs to open. */
    public static void settle(Store store) {
        Sharing sharing = of(store.repository().getConfig());
        if (sharing.isShared() && isPosix(store.folder())) {
            sharing.change(store.folder(), true);
            for (String each : OWN) {
                sharing.open(store.folder().resolve(each));
            }
        }
    }

    private static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private void open(Path below) {
        try {
            Files.walkFileTree(below, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    change(folder, true);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        change(file, false);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException error) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException error) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // What cannot be opened to others stays as it is; it is written all the same.
            return;
        }
    }

    private void change(Path path, boolean isFolder) {
        try {
            int before = (int) Files.getAttribute(path, MODE, LinkOption.NOFOLLOW_LINKS) & 07777;
            int after = mode(before, isFolder);
            if (before != after) {
                Files.setAttribute(path, MODE, after);
            }
        } catch (IOException e) {
            // It is somebody else's, or gone by now.
            return;
        }
    }
}
