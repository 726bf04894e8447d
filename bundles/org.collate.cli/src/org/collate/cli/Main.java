package org.collate.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.collate.cli.command.Terminal;
import org.collate.runtime.ClassPathRegistry;
import org.collate.runtime.Plugins;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        quietLibraries();
        if (!terminal.showsCauses()) {
            closeStreams();
        }
        System.exit(program(terminal).run(arguments).code());
    }

    /** What libraries would say of their logging is nothing to a user of the command line. */
    static void quietLibraries() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // What becomes of a line to a server is said in a sentence.
        System.setProperty("org.slf4j.simpleLogger.log.org.apache.sshd", "off");
        System.setProperty("org.slf4j.simpleLogger.log.org.eclipse.jgit.internal.transport.sshd", "off");
    }

    /**
     * Nor are the traces that some print past every log, in threads of their own. The terminal has streams of its own, and
     * whoever asks for causes gets these as well.
     */
    private static void closeStreams() {
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream());
        System.setErr(nobody);
        System.setOut(nobody);
    }

    /** The program with the plugins of the class path. */
    static Program program(Terminal terminal) {
        ClassLoader loader = Main.class.getClassLoader();
        PluginWarnings warnings = new PluginWarnings(terminal);
        return new Program(
                terminal,
                Path.of(""),
                System.getenv(),
                () -> new Plugins(ClassPathRegistry.of(loader, warnings), warnings));
    }
}
