package org.collate.cli.command;

import java.io.IOException;
import org.collate.git.SpaceException;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One subcommand of {@code collate}. */
public interface Command {

    /** What it takes, with this command as the user object. */
    CommandSpec spec(Help help);

    /**
     * Runs it.
     *
     * @throws InputException where a file cannot be read or written
     * @throws SpaceException where a team space cannot be read or written
     * @throws IOException where the data cannot be written to the terminal
     */
    ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException;
}
