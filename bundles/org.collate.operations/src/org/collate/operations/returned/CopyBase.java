package org.collate.operations.returned;

import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.ReadCopy;

/** Finds the version that a copy was made from. */
final class CopyBase {

    private final Space space;
    private final Variant variant;

    CopyBase(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /**
     * The version.
     *
     * @return empty where the copy is laid over the draft, or names no version
     * @throws InputException where the copy is of another report, or of a version that is not here
     */
    Optional<VersionId> of(ReadCopy copy, Taking taking) throws InputException, SpaceException {
        if (taking.over()) {
            return Optional.empty();
        }
        requireReport(copy);
        Versions versions = new Versions(space);
        if (taking.base().isPresent()) {
            return Optional.of(versions.find(variant, taking.base()));
        }
        if (copy.document().isEmpty() || copy.base().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(versions.find(variant, copy.base()));
        } catch (SpaceException e) {
            if (e.reason() == Reason.UNKNOWN_VERSION) {
                throw new InputException(text("base.unknown", copy, copy.base().get()), e);
            }
            throw e;
        }
    }

    private void requireReport(ReadCopy copy) throws InputException, SpaceException {
        if (copy.document().isEmpty()) {
            return;
        }
        Optional<Versions.Readable> own = new Versions(space).readable(variant);
        if (own.isPresent()
                && !own.get().report().getId().equals(copy.document().get())) {
            throw new InputException(text("base.other", copy, copy.document().get()));
        }
    }

    private String text(String key, ReadCopy copy, String what) {
        String shown = what.length() > 10 && key.equals("base.unknown") ? what.substring(0, 10) : what;
        return Messages.of(CopyBase.class).get(key, copy.name(), variant, shown);
    }
}
