package org.collate.operations.leaders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.Address;
import org.collate.git.NamedSlug;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.operations.Place;
import org.collate.operations.review.Comments;
import org.collate.operations.review.Notes;
import org.collate.operations.review.PlacedComment;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Reads the comments on all reports of a space, and the notes that whoever sits here keeps on them. */
public final class ReadComments {

    private final Path folder;

    /** Reads those of a space. */
    public ReadComments(Path folder) {
        this.folder = folder;
    }

    /**
     * A comment on a report.
     *
     * @param draft the draft as it stands
     * @param report what a person calls the report
     * @param comment the comment at its place in the draft
     */
    public record Said(Place.OfVariant draft, String report, PlacedComment comment) {}

    /**
     * Reads them.
     *
     * @return those of the last meeting first, in the order of the reports, and in each in the order of the text
     */
    public List<Said> execute(IProgressMonitor monitor) throws SpaceException, OperationCanceledException {
        try (Space space = Space.open(folder)) {
            List<NamedSlug> meetings = space.roster().meetings().stream()
                    .map(MeetingEntry::entry)
                    .toList()
                    .reversed();
            SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, meetings.size()));
            List<Said> all = new ArrayList<>();
            for (NamedSlug meeting : meetings) {
                for (VariantState state : new Variants(space).list(meeting.slug())) {
                    all.addAll(of(space, state));
                }
                progress.split(1);
            }
            return List.copyOf(all);
        }
    }

    private List<Said> of(Space space, VariantState state) throws SpaceException {
        if (state.variant().isTemplate()) {
            return List.of();
        }
        List<PlacedComment> comments = new ArrayList<>();
        Comments said = new Comments(space, state.variant());
        if (said.isAny()) {
            comments.addAll(said.list());
        }
        Notes notes = new Notes(space, state.variant());
        if (notes.isAny()) {
            comments.addAll(notes.list());
        }
        Address address = new Address(state.variant().meeting(), state.name(), Optional.empty());
        Place.OfVariant draft =
                new Place.OfVariant(folder, state.variant(), state.draft().id(), address);
        return comments.stream()
                .map(each -> new Said(draft, state.name(), each))
                .toList();
    }
}
