package org.collate.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What Jazzer calls with bytes of its own, for the reader that it was started with; or, started itself, the corpus alone. */
public final class Fuzz {

    private static Reader reader;

    private Fuzz() {}

    /** The reader is the first argument of the target. */
    public static void fuzzerInitialize(String[] arguments) {
        reader = Reader.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        reader.read(bytes);
    }

    /** Reads every file of the corpus in a folder, which has a folder for each reader; that it ends is that all is well. */
    public static void main(String[] arguments) throws IOException {
        for (Reader each : Reader.values()) {
            for (Path file : files(Path.of(arguments[0], each.name().toLowerCase(Locale.ROOT)))) {
                try {
                    each.read(Files.readAllBytes(file));
                } catch (IOException | RuntimeException | Error e) {
                    throw new AssertionError(each + ": " + file, e);
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
