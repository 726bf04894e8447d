package org.collate.git.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.collate.model.hash.Hashes;

/**
 * The folders and files that lie in a folder.
 *
 * @param nodes the bytes of each file by its path; of a folder, none
 */
record DiskTree(Map<String, Optional<byte[]>> nodes) {

    /** Reads a folder. */
    static DiskTree of(Path folder) throws IOException {
        Map<String, Optional<byte[]>> nodes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                if (!path.equals(folder)) {
                    nodes.put(
                            folder.relativize(path).toString(),
                            Files.isDirectory(path) ? Optional.empty() : Optional.of(Files.readAllBytes(path)));
                }
            }
        }
        return new DiskTree(nodes);
    }

    /** Puts it into a folder that is made for it. Nothing in it is young, so that nobody waits whether it is still in use. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofMinutes(10)));
        for (Map.Entry<String, Optional<byte[]>> node : nodes.entrySet()) {
            Path path = folder.resolve(node.getKey());
            if (node.getValue().isPresent()) {
                Files.write(path, node.getValue().get());
                Files.setLastModifiedTime(path, old);
            } else {
                Files.createDirectory(path);
            }
        }
    }

    /** Equal trees have equal digests. */
    String digest() {
        StringBuilder all = new StringBuilder();
        nodes.forEach((path, bytes) -> all.append(path)
                .append(' ')
                .append(bytes.map(DiskTree::hash).orElse("/"))
                .append('\n'));
        return Hashes.hex(all.toString());
    }

    /** Equal bytes have equal hashes. */
    static String hash(byte[] bytes) {
        return Hashes.base32(Hashes.sha256(bytes), 0, 32);
    }

    /** The first path at which two trees differ. */
    Optional<String> difference(DiskTree other) {
        Map<String, Optional<byte[]>> all = new TreeMap<>(nodes);
        all.putAll(other.nodes);
        return all.keySet().stream()
                .filter(path -> !nodes.containsKey(path)
                        || !other.nodes.containsKey(path)
                        || !Arrays.equals(
                                nodes.get(path).orElse(null),
                                other.nodes.get(path).orElse(null)))
                .findFirst();
    }
}
