package org.collate.ssh;

/** Nothing could be signed; whoever asked for it puts the reason into words. */
public final class SshException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The file is no private key in OpenSSH's format. */
        NO_KEY,
        /** The key is of a kind that is not known, or is locked in a way that is not. */
        UNKNOWN_KIND,
        /** The key is locked, and nobody gave its passphrase. */
        LOCKED,
        /** The passphrase is another one. */
        WRONG_PASSPHRASE,
        /** The agent does not answer, or refuses. */
        AGENT
    }

    private final Reason reason;

    SshException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    SshException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
