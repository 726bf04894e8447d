package org.collate.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.collate.model.Messages;
import org.collate.transfer.Cleaning;
import org.collate.transfer.Importer;

/**
 * The importers there are, in the order in which they are asked.
 *
 * @param formats one for each importer
 * @param cleanings what is cleaned on the way in
 */
public record Importers(List<Format> formats, Set<Cleaning> cleanings) {

    public Importers {
        formats = List.copyOf(formats);
        cleanings = Set.copyOf(cleanings);
    }

    /** Importers after which is cleaned what is usually cleaned. */
    public Importers(List<Format> formats) {
        this(formats, Cleaning.usual());
    }

    /** The same importers, after which other things are cleaned. */
    public Importers cleaning(Set<Cleaning> what) {
        return new Importers(formats, what);
    }

    /**
     * The same importers, after which all is cleaned that usually is, save for some kinds.
     *
     * @param kept the words of the kinds that are left out
     * @param simplify whether traditional characters become simplified ones
     * @throws InputException where there is no such kind
     */
    public Importers cleaning(List<String> kept, boolean simplify) throws InputException {
        Set<Cleaning> what = Cleaning.usual();
        for (String word : kept) {
            String kinds = Cleaning.usual().stream().map(Cleaning::word).collect(Collectors.joining(", "));
            what.remove(Cleaning.of(word)
                    .filter(each -> each != Cleaning.SIMPLIFY)
                    .orElseThrow(() ->
                            new InputException(Messages.of(Importers.class).get("noCleaning", word, kinds))));
        }
        if (simplify) {
            what.add(Cleaning.SIMPLIFY);
        }
        return cleaning(what);
    }

    /**
     * What one importer reads.
     *
     * @param id names the importer
     * @param name what it reads, for people
     * @param extensions the extensions of its files, in lower case, without a dot
     * @param importer makes the importer; empty where it is broken
     */
    public record Format(String id, String name, List<String> extensions, Supplier<Optional<Importer>> importer) {

        public Format {
            extensions = List.copyOf(extensions);
        }
    }

    /** The first importer that reads files with this one's extension and can be made. */
    public Optional<Importer> forFile(String fileName) {
        String extension = extension(fileName);
        for (Format format : formats) {
            if (format.extensions().contains(extension)) {
                Optional<Importer> importer = format.importer().get();
                if (importer.isPresent()) {
                    return importer;
                }
            }
        }
        return Optional.empty();
    }

    /** The extensions that can be read, each once, in the order of the importers. */
    public List<String> extensions() {
        List<String> extensions = new ArrayList<>();
        for (Format format : formats) {
            for (String extension : format.extensions()) {
                if (!extensions.contains(extension)) {
                    extensions.add(extension);
                }
            }
        }
        return List.copyOf(extensions);
    }

    /** What follows the last dot of a file's name, in lower case; empty where there is no dot. */
    static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
