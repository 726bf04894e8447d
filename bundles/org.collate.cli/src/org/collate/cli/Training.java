package org.collate.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Terminal;
import org.collate.model.file.FileTree;

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
        Main.quietLibraries();
        Path folder = Files.createTempDirectory("training");
        Path report = folder.resolve("training.collate");
        try {
            space(folder.resolve("space").toString());
            for (String file : files) {
                run("import", file, "-o", report.toString());
                run("import", file, "-o", report.toString(), "--json");
                run("outline", file, "--json");
                run("outline", report.toString());
                run("export", report.toString(), "-o", report + ".docx");
                run("export", report.toString(), "-o", report + ".txt");
                check(report.toString(), file);
            }
        } finally {
            FileTree.delete(folder);
        }
        System.exit(0);
    }

    private static void space(String folder) {
        run("space", "init", folder);
        run("meeting", "add", folder, "2026", "--template", "annual");
        run("template", "show", folder, "2026");
        run("variant", "add", folder, "2026", "team", "zhang-san=张三");
        run("variant", "list", folder);
        run("show", "2026/zhang-san", "--space", folder);
        run("outline", "2026/zhang-san", "--space", folder);
    }

    /** A sample may well have findings. */
    private static void check(String report, String file) {
        checked("validate", report);
        checked("validate", report, "--template", "annual", "--format", "json");
        checked("validate", file, "--format", "sarif");
        run("fix", report, "--dry-run");
    }

    private static void run(String... arguments) {
        expect(Set.of(ExitCode.DONE), arguments);
    }

    private static void checked(String... arguments) {
        expect(Set.of(ExitCode.DONE, ExitCode.FOUND), arguments);
    }

    private static void expect(Set<ExitCode> codes, String... arguments) {
        Terminal terminal = new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        ExitCode code = Main.program(terminal).run(arguments);
        if (!codes.contains(code)) {
            throw new IllegalStateException(String.join(" ", arguments) + " ended with " + code);
        }
    }
}
