package org.collate.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Terminal;
import org.collate.runtime.ClassPathRegistry;
import org.collate.runtime.Plugins;

/** Runs commands in this process, in a folder, with the plug-ins of the class path. */
public final class CommandRun {

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>(Map.of("COLLATE_AUTHOR", "王秘书"));
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    /** Runs commands as if typed in a folder. */
    public CommandRun(Path folder) {
        this.folder = folder;
    }

    /** Sets a variable of the environment. */
    public CommandRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs one command; what an earlier one wrote is forgotten. */
    public ExitCode run(String... arguments) {
        data.reset();
        notes.reset();
        Terminal terminal = new Terminal(data, notes, true);
        PluginWarnings warnings = new PluginWarnings(terminal);
        ClassLoader loader = CommandRun.class.getClassLoader();
        return new Program(
                        terminal,
                        folder,
                        environment,
                        () -> new Plugins(ClassPathRegistry.of(loader, warnings), warnings))
                .run(arguments);
    }

    /** What the last command wrote as data. */
    public String data() {
        return data.toString(StandardCharsets.UTF_8);
    }

    /** What the last command said. */
    public String notes() {
        return notes.toString(StandardCharsets.UTF_8);
    }
}
