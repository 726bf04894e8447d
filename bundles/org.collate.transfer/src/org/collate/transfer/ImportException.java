package org.collate.transfer;

/** A source that cannot be read. The message is a sentence with file, place and remedy, in the user's language. */
public class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with which file, and what to do. */
    public ImportException(String message) {
        super(message);
    }

    /** Says what is wrong with which file, and what to do; the cause is for the log. */
    public ImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
