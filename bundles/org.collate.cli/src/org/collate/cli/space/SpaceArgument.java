package org.collate.cli.space;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Context;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import picocli.CommandLine.ParseResult;

/** The team space of commands whose first parameter may name it; where that is no folder, it is looked for as usual. */
final class SpaceArgument {

    private final Context context;
    private final ParseResult parsed;
    private final List<String> values;
    private final Optional<Path> named;

    SpaceArgument(Context context, ParseResult parsed) {
        this.context = context;
        this.parsed = parsed;
        this.values = Arguments.of(parsed).values();
        this.named = values.stream()
                .findFirst()
                .map(context::file)
                .filter(Files::isDirectory)
                .filter(folder -> Arguments.of(parsed).option("--space").isEmpty());
    }

    /** The parameters that are not the space. */
    List<String> rest() {
        return values.subList(named.isPresent() ? 1 : 0, values.size());
    }

    Space open() throws InputException, SpaceException {
        return named.isPresent() ? Space.open(named.get()) : context.space(parsed);
    }
}
