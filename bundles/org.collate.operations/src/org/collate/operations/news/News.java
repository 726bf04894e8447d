package org.collate.operations.news;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.operations.Place;

/**
 * Something that somebody else did with a report.
 *
 * @param id what it is known by: the event, or the version
 * @param space the folder of the space
 * @param draft the draft as it stands
 * @param name whose report it is; {@link Variant#TEAM} for the team's
 * @param what what was done
 * @param by who did it, and when by that person's clock
 * @param words what was said; empty where nothing was
 * @param element the id of the element that it is about; empty where it is about the whole
 */
public record News(
        String id,
        Path space,
        Place.OfVariant draft,
        String name,
        What what,
        Signature by,
        String words,
        Optional<String> element) {

    /** What can be done with a report. */
    public enum What {
        /** It was handed over. */
        HANDED_OVER,
        /** A reviewer took it. */
        TAKEN,
        /** A reviewer sent it back. */
        SENT_BACK,
        /** Its writer took it back. */
        WITHDRAWN,
        /** A reviewer signed it off. */
        SIGNED_OFF,
        /** Revisions were accepted. */
        ACCEPTED,
        /** Revisions were rejected. */
        REJECTED,
        /** A comment was put on it. */
        COMMENTED,
        /** A comment was answered. */
        ANSWERED,
        /** A comment was settled. */
        SETTLED,
        /** A version was made. */
        CHANGED
    }

    /** Which report it is about. */
    public Variant variant() {
        return draft.variant();
    }
}
