package org.collate.transfer;

/** A report cannot be written as it was asked for. The message is a sentence that says what is wrong and what helps. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    /** An exception with its sentence. */
    public ExportException(String message) {
        super(message);
    }
}
