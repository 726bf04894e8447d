package org.collate.cli.command;

/** How a command ended, as the process says it. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Found something; only for commands that check. */
    FOUND(1),
    /** The command cannot be understood. */
    USAGE(2),
    /** A file cannot be read or written. */
    INPUT(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }
}
