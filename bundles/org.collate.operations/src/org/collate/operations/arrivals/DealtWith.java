package org.collate.operations.arrivals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.model.file.WholeFile;
import org.collate.model.hash.Hashes;

/** What somebody has decided about things that came into the drafts of a space, kept on this machine: one a line. */
public final class DealtWith {

    private static final int DIGITS = 16;

    /** So many are remembered, the older ones go first. */
    private static final int MOST = 20_000;

    private final Path file;

    /**
     * What was decided in a space.
     *
     * @param folder where it is kept
     */
    public DealtWith(Path folder, Path space) {
        String name = space.toAbsolutePath().normalize().toString();
        this.file = folder.resolve(Hashes.hex(name).substring(0, DIGITS));
    }

    /** What came to one element. @param action the id of the entry that brought it */
    public record Key(String action, String element) {}

    /**
     * What was decided.
     *
     * @param leaving the id of the entry of the operation log that left it out; empty where it was taken as it came
     */
    public record Decided(Optional<String> leaving) {

        /** It was taken. */
        public static final Decided TAKEN = new Decided(Optional.empty());
    }

    /** All that was decided. */
    public Map<Key, Decided> all() throws IOException {
        Map<Key, Decided> all = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\t", -1);
                // Whatever else stands there was written by another hand.
                if (parts.length == 3) {
                    all.put(
                            new Key(parts[0], parts[1]),
                            new Decided(Optional.of(parts[2]).filter(each -> !each.isEmpty())));
                }
            }
        }
        return all;
    }

    /** From now on this is decided so. */
    public void put(Map<Key, Decided> decided) throws IOException {
        Map<Key, Decided> all = all();
        decided.forEach((key, each) -> {
            all.remove(key);
            all.put(key, each);
        });
        write(all);
    }

    /** Nothing is decided about it any more. */
    public void forget(Key key) throws IOException {
        Map<Key, Decided> all = all();
        if (all.remove(key) != null) {
            write(all);
        }
    }

    private void write(Map<Key, Decided> all) throws IOException {
        Files.createDirectories(file.getParent());
        String lines = all.entrySet().stream()
                .skip(Math.max(0, all.size() - MOST))
                .map(each -> each.getKey().action() + "\t" + each.getKey().element() + "\t"
                        + each.getValue().leaving().orElse("") + "\n")
                .collect(Collectors.joining());
        WholeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
    }
}
