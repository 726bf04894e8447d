package org.collate.git.purge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.collate.model.file.Readers;
import org.collate.model.file.WholeFile;

/**
 * How far this copy is with orders: which were begun, written before a ref moves, and which are done. They never leave it.
 */
final class Progress {

    private static final int LARGEST = 4 << 20;

    private final Path begun;
    private final Path done;

    Progress(Path repository) {
        begun = repository.resolve("collate/purging");
        done = repository.resolve("collate/purged");
    }

    boolean isBegun(String order) throws IOException {
        return ids(begun).contains(order);
    }

    boolean isDone(String order) throws IOException {
        return ids(done).contains(order);
    }

    void begin(String order) throws IOException {
        Set<String> all = ids(begun);
        all.add(order);
        write(begun, all);
    }

    void end(String order) throws IOException {
        Set<String> all = ids(done);
        all.add(order);
        write(done, all);
        Set<String> left = ids(begun);
        left.remove(order);
        if (left.isEmpty()) {
            Files.deleteIfExists(begun);
        } else {
            write(begun, left);
        }
    }

    private static Set<String> ids(Path file) throws IOException {
        boolean isThere = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
        return isThere ? new TreeSet<>(Files.readString(file).lines().toList()) : new TreeSet<>();
    }

    private static void write(Path file, Set<String> ids) throws IOException {
        Readers.OWNER.make(file.getParent());
        WholeFile.write(file, (String.join("\n", ids) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
