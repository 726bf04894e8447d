package org.collate.operations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.collate.transfer.Exporter;

/**
 * The exporters there are, in the order in which they are asked.
 *
 * @param formats one for each exporter
 */
public record Exporters(List<Format> formats) {

    public Exporters {
        formats = List.copyOf(formats);
    }

    /**
     * What one exporter writes.
     *
     * @param id names the exporter
     * @param name what it writes, for people
     * @param word the word by which a user asks for it, in lower case
     * @param extension the extension of its files, in lower case, without a dot
     * @param exporter makes the exporter; empty where it is broken
     */
    public record Format(
            String id, String name, String word, String extension, Supplier<Optional<Exporter>> exporter) {}

    /** The words for the formats, each once, in the order of the exporters. */
    public String words() {
        return formats.stream().map(Format::word).distinct().collect(Collectors.joining(", "));
    }

    /** The first format that a user asks for by this word. */
    public Optional<Format> format(String word) {
        String asked = word.toLowerCase(Locale.ROOT);
        return formats.stream().filter(format -> format.word().equals(asked)).findFirst();
    }

    /** The first format of files with this one's extension. */
    public Optional<Format> formatOf(String fileName) {
        String extension = Importers.extension(fileName);
        return formats.stream()
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /** The first exporter whose format a user asks for by this word and that can be made. */
    public Optional<Exporter> forFormat(String word) {
        String asked = word.toLowerCase(Locale.ROOT);
        for (Format format : formats) {
            if (format.word().equals(asked)) {
                Optional<Exporter> exporter = format.exporter().get();
                if (exporter.isPresent()) {
                    return exporter;
                }
            }
        }
        return Optional.empty();
    }

    /** The first exporter that writes files with this one's extension and can be made. */
    public Optional<Exporter> forFile(String fileName) {
        String extension = Importers.extension(fileName);
        for (Format format : formats) {
            if (format.extension().equals(extension)) {
                Optional<Exporter> exporter = format.exporter().get();
                if (exporter.isPresent()) {
                    return exporter;
                }
            }
        }
        return Optional.empty();
    }
}
