package org.collate.git;

import java.io.IOException;
import org.collate.model.Messages;

/**
 * Why something could not be done in a team space. The message is a sentence in the user's language that says what is
 * wrong, where, and what to do.
 */
public final class SpaceException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The kinds of trouble, for callers that decide on them. */
    public enum Reason {
        /** There is no team space at the place. */
        NOT_A_SPACE,
        /** What was to be made is there already. */
        EXISTS,
        /** The folder belongs to another user, and nobody said that it is trusted. */
        FOREIGN,
        /** The space was written by a newer program. */
        NEWER,
        /** An object or a ref of the repository cannot be read. */
        DAMAGED,
        /** The copy does not have the whole history. */
        PARTIAL,
        /** A commit holds a report that cannot be read. */
        CORRUPT_REPORT,
        /** Another process holds what is needed. */
        BUSY,
        /** The draft is no longer at the version that the change began from. */
        MOVED,
        /** There is no such meeting. */
        UNKNOWN_MEETING,
        /** The meeting has no such variant. */
        UNKNOWN_VARIANT,
        /** The roster has no such person. */
        UNKNOWN_PERSON,
        /** The variant has no such version. */
        UNKNOWN_VERSION,
        /** There is no such conflict, or it cannot be settled so. */
        CONFLICT,
        /** A report is not the one that belongs to the variant. */
        OTHER_REPORT,
        /** Two copies do not come from one space. */
        OTHER_SPACE,
        /** A server cannot be reached, or the line to it broke. */
        AWAY,
        /** A server lets nobody in, or is not known to be itself. */
        REFUSED,
        /** Whoever asked for it has cancelled it. */
        CANCELLED,
        /** A name or an address from outside that cannot be used. */
        INVALID_NAME,
        /** The place cannot be written to. */
        READ_ONLY,
        /** There is no room left. */
        DISK_FULL,
        /** File names are not Unicode here. */
        LOCALE,
        /** The operating system refused for another reason. */
        FAILED
    }

    private final Reason reason;

    /** Trouble whose sentence has a key among the messages of this package. */
    public SpaceException(Reason reason, String key, Object... arguments) {
        super(text(key, arguments));
        this.reason = reason;
    }

    /** The same, with what it comes from. */
    public SpaceException(IOException cause, Reason reason, String key, Object... arguments) {
        super(text(key, arguments), cause);
        this.reason = reason;
    }

    /** What kind of trouble it is. */
    public Reason reason() {
        return reason;
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(SpaceException.class).get(key, arguments);
    }
}
