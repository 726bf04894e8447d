package org.collate.internal.ui.manuscript.revisions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.collate.core.manuscript.Incoming;
import org.collate.core.manuscript.Manuscript;
import org.collate.git.Origin;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.news.LastLooked;
import org.collate.operations.review.MarkDraft;
import org.collate.operations.review.MarkedDraft;
import org.collate.operations.review.RevisionBase;
import org.collate.ui.Background;
import org.collate.ui.DeskSettings;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;

/** Reads the revisions of a draft, beside the window. */
final class ReadRevisions implements Background.Work<ReadRevisions.Found> {

    private final Place.OfVariant place;
    private final Supplier<Optional<Report>> written;
    private final String base;
    private final Optional<Report> shown;

    /**
     * Reads.
     *
     * @param written what is written and in no version; asked beside the workbench's thread
     * @param base the name of the version that it is compared with
     * @param shown a copy of the marked draft that is shown; empty where none is
     */
    ReadRevisions(Place.OfVariant place, Supplier<Optional<Report>> written, String base, Optional<Report> shown) {
        this.place = place;
        this.written = written;
        this.base = base;
        this.shown = shown;
    }

    /**
     * What was read.
     *
     * @param manuscript the marked draft as lines
     * @param change makes it of what is shown
     * @param by whoever writes now, on which version
     */
    record Found(
            MarkedDraft draft,
            Manuscript manuscript,
            Optional<Incoming> change,
            List<RevisionBase> bases,
            Optional<VersionId> looked,
            Origin by) {}

    @Override
    public Found run(IProgressMonitor monitor) throws SpaceException {
        Signature writer = Signature.now(new DeskSettings().person());
        try (Space space = Space.open(place.space())) {
            Optional<VersionId> looked = looked(space);
            MarkedDraft draft =
                    new MarkDraft(place.space(), place.variant(), written.get(), writer, base).execute(monitor);
            VersionId version = new Versions(space).draft(place.variant()).id();
            return new Found(
                    draft,
                    Manuscript.of(draft.report(), id -> false),
                    shown.map(before -> Incoming.of(before, draft.report())),
                    bases(space, looked),
                    looked,
                    new Origin(version, writer));
        }
    }

    private List<RevisionBase> bases(Space space, Optional<VersionId> looked) throws SpaceException {
        List<RevisionBase> bases = new ArrayList<>(RevisionBase.of(space, place.variant()));
        if (looked.isPresent()) {
            bases.removeIf(each -> each.name().equals(looked.get().hex()));
            bases.add(
                    1,
                    new RevisionBase(looked.get().hex(), Optional.empty(), new Versions(space).version(looked.get())));
        }
        return bases;
    }

    /** What was looked at last, as long as that version is there. */
    private Optional<VersionId> looked(Space space) {
        try {
            Optional<VersionId> version = new LastLooked(kept(), place.space()).get(place.variant());
            if (version.isPresent()) {
                new Versions(space).version(version.get());
            }
            return version;
        } catch (IOException | SpaceException e) {
            ILog.of(ReadRevisions.class).warn("What was looked at last is not known: " + place.name(), e);
            return Optional.empty();
        }
    }

    static Path kept() {
        return Platform.getStateLocation(Platform.getBundle("org.collate.ui"))
                .toPath()
                .resolve("looked");
    }
}
