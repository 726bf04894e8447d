package org.collate.transfer.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that tests run on: the project's own reports, and the real ones of a folder beside the checkout. */
final class Corpus {

    static final Path OWN = Path.of("src_test", "reports");

    /** A text and its name. */
    record Text(String name, String words) {}

    private Corpus() {}

    static List<Text> own() throws IOException {
        return texts(OWN);
    }

    static List<Text> all() throws IOException {
        List<Text> texts = new ArrayList<>(own());
        Optional<Path> samples = samples();
        if (samples.isPresent()) {
            texts.addAll(texts(samples.get()));
        }
        return texts;
    }

    /** The folder of real reports: the one that collate.samples names, else shared/samples beside the checkout. */
    static Optional<Path> samples() {
        String named = System.getProperty("collate.samples");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path samples = at.resolve("shared").resolve("samples");
            if (Files.isDirectory(samples)) {
                return Optional.of(samples);
            }
        }
        return Optional.empty();
    }

    private static List<Text> texts(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                boolean text = name.endsWith(".txt") || name.endsWith(".md");
                if (text && !name.endsWith(".outline.txt") && !name.startsWith("README")) {
                    texts.add(new Text(name, Files.readString(file)));
                }
            }
        }
        return texts;
    }
}
