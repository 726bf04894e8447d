package org.collate.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collate.git.Address;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportedReport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds and opens what a person names as a report: a file of any kind that can be read, or a variant in a team space,
 * written {@code MEETING/VARIANT[@VERSION]}.
 */
public final class Documents {

    private final Path folder;
    private final SpaceFinder finder;
    private final Importers importers;

    /**
     * Documents as seen from a folder.
     *
     * @param folder what relative names of files start from
     * @param finder finds the team space; only asked where a variant is named
     * @param importers what reads files that are no report files
     */
    public Documents(Path folder, SpaceFinder finder, Importers importers) {
        this.folder = folder;
        this.finder = finder;
        this.importers = importers;
    }

    /**
     * A report that was opened.
     *
     * @param place where it lies
     * @param report the report, free to be changed
     * @param findings what the import found; empty for report files and variants
     */
    public record Opened(Place place, Report report, List<ImportFinding> findings) {

        /** Takes a copy. */
        public Opened {
            findings = List.copyOf(findings);
        }

        /** How the person named it. */
        public String name() {
            return place.name();
        }

        /** Whether it was read from a foreign file, so that its ids were made up for it. */
        public boolean isImported() {
            return place instanceof Place.OfFile file
                    && !Importers.extension(file.file().toString()).equals(OpenReport.EXTENSION);
        }
    }

    /**
     * Finds out what is named. A file that is there is a file; {@code ./} before a name, or its extension, makes clear
     * that a file is meant.
     *
     * @throws InputException where it is neither a file that is there nor the address of a variant
     * @throws SpaceException where it is the address of a variant that is not there
     */
    public Place place(String name) throws InputException, SpaceException {
        Path file = folder.resolve(name);
        if (Files.exists(file) || !isAddress(name)) {
            return new Place.OfFile(file, name);
        }
        try {
            return variant(name);
        } catch (InputException e) {
            throw new InputException(Messages.of(Documents.class).get("noFileNoSpace", name, e.getMessage()), e);
        }
    }

    /**
     * Finds the version of a variant that is named, for actions that a file has no part in.
     *
     * @throws InputException where no variant is named
     */
    public Place.OfVariant variant(String name) throws InputException, SpaceException {
        Path space = finder.find();
        try (Space open = Space.open(space)) {
            Address address = Address.parse(name);
            Variant variant = new Variants(open).find(address);
            return new Place.OfVariant(space, variant, new Versions(open).find(variant, address.version()), address);
        }
    }

    /**
     * Finds the draft of a variant that is named, for actions that change it.
     *
     * @throws InputException where another version is named
     */
    public Place.OfVariant draft(String name) throws InputException, SpaceException {
        Place.OfVariant place = variant(name);
        if (!place.isDraft()) {
            throw new InputException(Messages.of(Documents.class).get("notADraft", name));
        }
        return place;
    }

    /**
     * Opens what is named.
     *
     * @param ids gives the ids of what is imported: derived ones for a file that is only looked at
     * @throws InputException where a file cannot be read as a report
     * @throws SpaceException where a variant or version is not there or cannot be read
     * @throws OperationCanceledException where the monitor says so
     */
    public Opened open(String name, Ids ids, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        return open(place(name), ids, monitor);
    }

    /** Opens what lies at a place. */
    public Opened open(Place place, Ids ids, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        return read(place, importers, ids, monitor);
    }

    /**
     * Opens what lies at a place that was found before.
     *
     * @param importers what reads files that are no report files
     */
    public static Opened read(Place place, Importers importers, Ids ids, IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        return switch (place) {
            case Place.OfFile file -> {
                ImportedReport imported = new OpenReport(file.file(), importers, ids).execute(monitor);
                yield new Opened(place, imported.report(), imported.findings());
            }
            case Place.OfVariant at -> {
                try (Space space = Space.open(at.space())) {
                    yield read(at, space);
                }
            }
        };
    }

    /** Opens a version of a variant from its space, for whoever opens several and has opened that once. */
    public static Opened read(Place.OfVariant at, Space space) throws SpaceException {
        return new Opened(at, new Versions(space).report(at.variant(), at.version()), List.of());
    }

    /** An address has one slash that is neither at its start nor part of a way through folders. */
    private boolean isAddress(String name) {
        if (name.startsWith(".") || name.startsWith("~") || name.indexOf('/') != name.lastIndexOf('/')) {
            return false;
        }
        String extension = Importers.extension(name);
        return !extension.equals(OpenReport.EXTENSION)
                && !importers.extensions().contains(extension)
                && Address.isAddress(name);
    }
}
