package org.collate.operations.news;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.draft.Drafts;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.operations.Place;

/** Tells who has the drafts of a space open at the moment, as far as this machine can see. */
public final class OpenElsewhere {

    private final Path folder;

    /** Tells it of a space. */
    public OpenElsewhere(Path folder) {
        this.folder = folder;
    }

    /**
     * A draft that is open.
     *
     * @param name whose report it is
     * @param person the name of who sits there, or that of the system's user
     * @param machine the name of the machine
     */
    public record Open(Place.OfVariant draft, String name, String person, String machine) {}

    /** Those that are open, here or elsewhere. */
    public List<Open> execute() throws SpaceException {
        List<Open> open = new ArrayList<>();
        try (Space space = Space.open(folder)) {
            for (MeetingEntry meeting : space.roster().meetings()) {
                for (VariantState state : new Variants(space).list(meeting.slug())) {
                    Optional<Drafts.Elsewhere> holder = new Drafts(space).holder(state.variant());
                    holder.ifPresent(each -> open.add(new Open(
                            Place.OfVariant.draft(folder, state), state.name(), each.person(), each.machine())));
                }
            }
        }
        return open;
    }
}
