package org.collate.operations.merge;

import java.util.List;
import java.util.Map;
import org.collate.core.merge.Decision;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.merge.KeptConflict;
import org.collate.git.merge.KeptConflicts;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.Place;

/** The conflicts that merges left, beside a report file or in the versions of a variant: lists and settles them. */
public final class OpenConflicts {

    private final Place place;

    /** The conflicts at a place. */
    public OpenConflicts(Place place) {
        this.place = place;
    }

    /** The conflicts that are open. */
    public List<KeptConflict> list() throws InputException, SpaceException {
        return switch (place) {
            case Place.OfFile file ->
                new KeptMerge(file.file())
                        .open().stream()
                                .map(each -> new KeptConflict(each.id(), false, each))
                                .toList();
            case Place.OfVariant at -> {
                try (Space space = open(at)) {
                    yield new KeptConflicts(space).of(at.variant());
                }
            }
        };
    }

    /**
     * Settles conflicts. What was written since the merge stays.
     *
     * @param choices what was decided, by the id of the conflict
     * @return how many are open then
     * @throws InputException, SpaceException where there is no such conflict, or its words were changed since
     */
    public int settle(Map<String, Decision> choices, Signature author, Signature committer)
            throws InputException, SpaceException {
        return switch (place) {
            case Place.OfFile file -> new KeptMerge(file.file()).settle(choices);
            case Place.OfVariant at -> {
                try (Space space = open(at)) {
                    yield new KeptConflicts(space).settle(at.variant(), choices, author, committer);
                }
            }
        };
    }

    /** Gives the merge up: everything is as it was before. */
    public void abandon(Signature by) throws InputException, SpaceException {
        switch (place) {
            case Place.OfFile file -> new KeptMerge(file.file()).abandon();
            case Place.OfVariant at -> {
                try (Space space = open(at)) {
                    new KeptConflicts(space).abandon(at.variant(), by);
                }
            }
        }
    }

    private static Space open(Place.OfVariant at) throws InputException, SpaceException {
        if (!at.isDraft()) {
            throw new InputException(Messages.of(OpenConflicts.class).get("conflicts.notDraft", at.name()));
        }
        return Space.open(at.space());
    }
}
