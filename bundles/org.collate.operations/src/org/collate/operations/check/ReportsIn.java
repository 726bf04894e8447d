package org.collate.operations.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Address;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.OpenReport;
import org.collate.operations.Place;

/**
 * All reports in a folder: of a team space the drafts of every meeting, of another folder the report files in it and in
 * the folders in it. Templates are no reports.
 */
public final class ReportsIn {

    private static final int DEPTH = 16;
    private static final int HEAD = 400;

    private final Path folder;
    private final String name;

    /**
     * The reports in a folder.
     *
     * @param name as it was named
     */
    public ReportsIn(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Finds them.
     *
     * @return their places: those of a space by meeting and roster, files by name
     * @throws InputException where the folder is not there, cannot be read, or holds no report
     */
    public List<Place> find() throws InputException, SpaceException {
        if (!Files.isDirectory(folder)) {
            throw new InputException(text().get("noFolder", name));
        }
        Path real = folder.toAbsolutePath().normalize();
        List<Place> places = Space.find(real).equals(Optional.of(real)) ? variants(real) : files();
        if (places.isEmpty()) {
            throw new InputException(text().get("noReports", name));
        }
        return places;
    }

    private static List<Place> variants(Path folder) throws SpaceException {
        List<Place> places = new ArrayList<>();
        try (Space space = Space.open(folder)) {
            for (MeetingEntry meeting : space.roster().meetings()) {
                for (VariantState state : new Variants(space).list(meeting.slug())) {
                    if (!state.variant().isTemplate()) {
                        Address address = Address.parse(state.variant().toString());
                        places.add(new Place.OfVariant(
                                folder, state.variant(), state.draft().id(), address));
                    }
                }
            }
        }
        return places;
    }

    private List<Place> files() throws InputException {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(this::isReport)
                    .sorted()
                    .map(file -> (Place) new Place.OfFile(
                            file, Path.of(name).resolve(folder.relativize(file)).toString()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(text().get("cannotList", name, e.getMessage()), e);
        }
    }

    private boolean isReport(Path file) {
        boolean hidden = false;
        for (Path part : folder.relativize(file)) {
            hidden |= part.toString().startsWith(".");
        }
        return !hidden
                && file.toString().endsWith("." + OpenReport.EXTENSION)
                && Files.isRegularFile(file)
                && !isTemplate(file);
    }

    /** A file that cannot be read is taken for a report, so that its error is told. */
    private static boolean isTemplate(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains("<template:Template");
        } catch (IOException e) {
            return false;
        }
    }

    private static Messages text() {
        return Messages.of(ReportsIn.class);
    }
}
