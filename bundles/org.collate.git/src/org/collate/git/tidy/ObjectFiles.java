package org.collate.git.tidy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The files that the objects of a repository lie in at a moment.
 *
 * @param loose objects in a file of their own
 * @param packs the largest first
 * @param bytes what all of them take on a disk with blocks of 4096 bytes, with the folders of the loose ones
 */
record ObjectFiles(List<Loose> loose, List<Pack> packs, long bytes) {

    private static final long BLOCK = 4096;
    private static final String INDEX = ".idx";
    private static final String PACK = ".pack";

    /** An object in a file of its own. */
    record Loose(ObjectId id, Path file) {}

    /**
     * A pack.
     *
     * @param index the file of its index; the pack itself lies beside it
     * @param size the bytes of pack and index
     * @param kept whether somebody marked it as one that stays
     */
    record Pack(Path index, long size, boolean kept) {

        String name() {
            String file = index.getFileName().toString();
            return file.substring(0, file.length() - INDEX.length());
        }

        PackNames names() throws IOException {
            return PackNames.read(index);
        }

        /** The files of the pack: the index first, as Git takes packs away. */
        List<Path> files() throws IOException {
            List<Path> files = new ArrayList<>(List.of(index));
            try (DirectoryStream<Path> all = Files.newDirectoryStream(index.getParent(), name() + ".*")) {
                all.forEach(file -> {
                    if (!file.equals(index)) {
                        files.add(file);
                    }
                });
            }
            return files;
        }

        Instant modified() throws IOException {
            return Files.getLastModifiedTime(index.resolveSibling(name() + PACK))
                    .toInstant();
        }
    }

    /** Takes copies. */
    ObjectFiles {
        loose = List.copyOf(loose);
        packs = List.copyOf(packs);
    }

    /** What lies in a folder of objects now. */
    static ObjectFiles in(Path objects) throws IOException {
        List<Loose> loose = new ArrayList<>();
        List<Pack> packs = new ArrayList<>();
        long bytes = 0;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(objects, "[0-9a-f][0-9a-f]")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    bytes += BLOCK + loose(folder, loose);
                }
            }
        }
        Path folder = objects.resolve("pack");
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> indexes = Files.newDirectoryStream(folder, "pack-*" + INDEX)) {
                for (Path index : indexes) {
                    pack(index).ifPresent(packs::add);
                }
            }
        }
        packs.sort(Comparator.comparingLong(Pack::size).reversed().thenComparing(Pack::name));
        for (Pack pack : packs) {
            bytes += onDisk(pack.size()) + BLOCK;
        }
        return new ObjectFiles(loose, packs, bytes);
    }

    private static long loose(Path folder, List<Loose> loose) throws IOException {
        long bytes = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name =
                        folder.getFileName().toString() + file.getFileName().toString();
                if (name.length() == Constants.OBJECT_ID_STRING_LENGTH && ObjectId.isId(name)) {
                    loose.add(new Loose(ObjectId.fromString(name), file));
                    bytes += size(file);
                }
            }
        }
        return bytes;
    }

    private static Optional<Pack> pack(Path index) throws IOException {
        String file = index.getFileName().toString();
        String name = file.substring(0, file.length() - INDEX.length());
        Path pack = index.resolveSibling(name + PACK);
        try {
            long size = Files.size(index) + Files.size(pack);
            return Optional.of(new Pack(index, size, Files.exists(index.resolveSibling(name + ".keep"))));
        } catch (NoSuchFileException e) {
            // Half of one, or somebody is taking it away.
            return Optional.empty();
        }
    }

    private static long size(Path file) throws IOException {
        try {
            return onDisk(Files.size(file));
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private static long onDisk(long size) {
        return (size + BLOCK - 1) / BLOCK * BLOCK;
    }
}
