package org.collate.operations;

/** A file that is there would be replaced though it is not as Collate wrote it last, and nobody said that it may be. */
public final class OccupiedException extends InputException {

    private static final long serialVersionUID = 1L;

    OccupiedException(String message) {
        super(message);
    }
}
