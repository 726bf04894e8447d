package org.collate.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the usual commands over sample files, so that the virtual machine sees which classes they load. Used when the
 * product is built, to make the class-data archive that later starts begin with.
 */
public final class Training {

    private Training() {}

    /** Trains on the files that are named; a command that fails ends the process with an error. */
    public static void main(String[] files) throws IOException {
        run("--version");
        run("--help");
        Path report = Files.createTempFile("training", ".collate");
        try {
            for (String file : files) {
                run("import", file, "-o", report.toString());
                run("import", file, "-o", report.toString(), "--json");
                run("outline", file, "--json");
                run("outline", report.toString());
            }
        } finally {
            Files.deleteIfExists(report);
        }
        System.exit(0);
    }

    private static void run(String... arguments) {
        Terminal terminal = new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        ExitCode code = Main.program(terminal).run(arguments);
        if (code != ExitCode.DONE) {
            throw new IllegalStateException(String.join(" ", arguments) + " ended with " + code);
        }
    }
}
