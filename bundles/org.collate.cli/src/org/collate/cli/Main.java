package org.collate.cli;

import java.nio.file.Path;
import org.collate.cli.command.Terminal;
import org.collate.runtime.ClassPathRegistry;
import org.collate.runtime.Plugins;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        quietLibraries();
        System.exit(program(Terminal.ofProcess()).run(arguments).code());
    }

    /** What libraries would say of their logging is nothing to a user of the command line. */
    static void quietLibraries() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
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
