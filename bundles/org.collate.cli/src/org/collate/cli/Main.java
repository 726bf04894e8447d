package org.collate.cli;

import java.nio.file.Path;
import org.collate.runtime.ClassPathRegistry;
import org.collate.runtime.Plugins;

/** Starts the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        ClassLoader loader = Main.class.getClassLoader();
        PluginWarnings warnings = new PluginWarnings(terminal);
        Program program =
                new Program(terminal, Path.of(""), () -> new Plugins(ClassPathRegistry.of(loader, warnings), warnings));
        int code = program.run(arguments).code();
        System.exit(code);
    }
}
