package org.collate.operations;

/** A file that cannot be read or written. The message is a sentence with file, place and remedy, in the user's language. */
public class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with which file, and what to do. */
    public InputException(String message) {
        super(message);
    }

    /** Says what is wrong with which file, and what to do; the cause is for whoever looks for the fault. */
    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
