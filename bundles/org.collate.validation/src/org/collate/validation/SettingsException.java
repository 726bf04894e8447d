package org.collate.validation;

/** A setting of a template or of a rule that cannot be used. The message names the key and what it should be. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsException(String message) {
        super(message);
    }
}
