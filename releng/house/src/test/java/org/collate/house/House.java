package org.collate.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the project. */
final class House {

    private House() {}

    static Path root() {
        return Path.of(System.getProperty("collate.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    /** The bundles, in the order of their names. */
    static List<Bundle> bundles() {
        return children(root().resolve("bundles")).stream()
                .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                .map(Bundle::read)
                .toList();
    }

    /** The folders in a folder, in the order of their names. */
    static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files beneath a folder whose names end so; build output is left out. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !folder.relativize(file).toString().matches("(.*/)?(target|bin|bin-test)/.*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
