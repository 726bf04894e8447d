package org.collate.runtime;

/** A contribution that does not say what its extension point asks for. The message is a sentence for the log. */
public class BrokenContributionException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says which contribution is broken, and how. */
    public BrokenContributionException(String message) {
        super(message);
    }

    /** Says which contribution is broken, and how, and what showed it. */
    public BrokenContributionException(String message, Throwable cause) {
        super(message, cause);
    }
}
