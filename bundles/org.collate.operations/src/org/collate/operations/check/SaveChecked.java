package org.collate.operations.check;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.Space;
import org.collate.git.SpaceException;
import org.collate.git.Versions;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.Place;

/** Keeps a report that a check has changed where it came from: its report file, or the next version of its draft. */
public final class SaveChecked {

    private final Documents.Opened opened;
    private final Optional<Path> output;
    private final Signature author;
    private final Signature committer;

    /**
     * Keeps one report.
     *
     * @param opened the report, changed since it was opened
     * @param output another report file to write; what was opened then stays as it is
     */
    public SaveChecked(Documents.Opened opened, Optional<Path> output, Signature author, Signature committer) {
        this.opened = opened;
        this.output = output;
        this.author = author;
        this.committer = committer;
    }

    /**
     * Says at once, before anything is done, that a report cannot be kept.
     *
     * @throws InputException where it was imported and no report file is named, or where it is no draft
     */
    public void require() throws InputException {
        Messages text = Messages.of(SaveChecked.class);
        if (output.isEmpty() && opened.isImported()) {
            throw new InputException(text.get("save.imported", opened.name()));
        }
        if (output.isEmpty() && opened.place() instanceof Place.OfVariant variant && !variant.isDraft()) {
            throw new InputException(text.get("save.noDraft", opened.name()));
        }
    }

    /**
     * Keeps it.
     *
     * @param message why, for the log of a variant
     * @return where it is now, as a person names it
     * @throws SpaceException where the draft has changed since it was opened, or the space cannot be written
     */
    public String execute(String message) throws InputException, SpaceException {
        require();
        if (output.isPresent()) {
            return write(opened.report(), output.get());
        }
        return switch (opened.place()) {
            case Place.OfFile file -> write(opened.report(), file.file());
            case Place.OfVariant variant -> commit(variant, message);
        };
    }

    private static String write(Report report, Path file) throws InputException {
        try {
            ReportFile.write(report, file);
            return file.toString();
        } catch (ReportFileException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private String commit(Place.OfVariant variant, String message) throws SpaceException {
        try (Space space = Space.open(variant.space())) {
            Versions.Note note = new Versions.Note(Optional.of(variant.version()), author, committer, message);
            Versions.Committed committed = new Versions(space).commit(variant.variant(), opened.report(), note);
            return variant.variant() + "@" + committed.version().id().abbreviated();
        }
    }
}
