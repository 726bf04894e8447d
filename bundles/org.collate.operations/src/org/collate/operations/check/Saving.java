package org.collate.operations.check;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.Place;

/**
 * Where a changed report goes: a report file is replaced in one step, a draft gets a version, and what was read from a
 * foreign file goes to a file of its own.
 *
 * @param output the report file to write; empty: where the report came from
 * @param author who changes the text
 * @param committer who sits here
 */
public record Saving(Optional<Path> output, Signature author, Signature committer) {

    /**
     * Makes sure that the report can go where it must, before anything is done.
     *
     * @throws InputException where it cannot: a foreign file, a version, a draft with unsaved text
     */
    void check(Documents.Opened opened) throws InputException, SpaceException {
        if (output.isPresent()) {
            return;
        }
        if (opened.isImported()) {
            throw new InputException(text().get("imported", opened.name()));
        }
        if (opened.place() instanceof Place.OfVariant at) {
            if (!at.isDraft()) {
                throw new InputException(text().get("notTheDraft", opened.name()));
            }
            checkUnsaved(at);
        }
    }

    private static void checkUnsaved(Place.OfVariant at) throws InputException, SpaceException {
        try (Space space = Space.open(at.space())) {
            for (VariantState state : new Variants(space).all(at.variant().meeting())) {
                if (state.variant().equals(at.variant()) && state.unsaved()) {
                    throw new InputException(text().get("unsaved", at.name()));
                }
            }
        }
    }

    /**
     * Writes the report.
     *
     * @param message why, for the version of a draft
     * @return where it is now, for people
     */
    String save(Documents.Opened opened, String message) throws InputException, SpaceException {
        if (output.isPresent()) {
            // Ids that follow from the text do for looking; a report that is kept has its own.
            Report kept = opened.isImported() ? Reports.copy(opened.report(), Ids.random()) : opened.report();
            return write(kept, output.get());
        }
        return switch (opened.place()) {
            case Place.OfFile file -> write(opened.report(), file.file());
            case Place.OfVariant at -> {
                try (Space space = Space.open(at.space())) {
                    Versions.Note note = new Versions.Note(Optional.of(at.version()), author, committer, message);
                    Versions.Committed made = new Versions(space).commit(at.variant(), opened.report(), note);
                    yield at.variant() + "@" + made.version().id().abbreviated();
                }
            }
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

    private static Messages text() {
        return Messages.of(Saving.class);
    }
}
