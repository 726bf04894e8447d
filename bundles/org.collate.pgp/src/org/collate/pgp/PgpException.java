package org.collate.pgp;

/** Why something could not be encrypted or opened. */
public final class PgpException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The kinds of trouble. */
    public enum Reason {
        /** A file holds no OpenPGP key. */
        NO_KEY,
        /** A file holds an SSH key, which only signs. */
        SSH_KEY,
        /** A key cannot be encrypted to: it only signs, was revoked, or its time is over. */
        SIGNS_ONLY,
        /** None of the keys and passphrases at hand opens it. */
        LOCKED,
        /** The passphrase is not the right one, or the beginning of the file is damaged. */
        WRONG,
        /** It was changed on its way, or is not whole. */
        DAMAGED,
        /** It is not protected against changes. */
        UNPROTECTED,
        /** It would become far larger than it is, or need far more memory. */
        BOMB
    }

    private final Reason reason;

    /** Trouble. */
    public PgpException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** The same, with what it comes from. */
    public PgpException(Reason reason, Exception cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Which kind. */
    public Reason reason() {
        return reason;
    }
}
