package org.collate.cli.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.space.Here;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.review.CloseRound;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate sign-off VARIANT}: binds a reviewer's word to the text as it is. */
final class SignOffCommand implements Command {

    private final Context context;

    SignOffCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "sign-off")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.flag("--sign", "option.sign"))
                .addOption(help.option("--key", "FILE", "option.key"))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        Optional<Path> key = key(arguments);
        try (Space space = Space.open(draft.space())) {
            VersionId version = new CloseRound(space, draft.variant()).signOff(key, context.author(parsed));
            String said = key.isPresent() ? "signOff.signed" : "signOff.done";
            context.terminal().say(context.text().get(said, draft.name(), version.abbreviated()));
            return ExitCode.DONE;
        }
    }

    private Optional<Path> key(Arguments arguments) throws InputException {
        Optional<Path> named = arguments.option("--key").map(context::file);
        if (named.isPresent() || !arguments.has("--sign")) {
            return named;
        }
        return Optional.of(Here.signingKey()
                .map(Path::of)
                .orElseThrow(() -> new InputException(context.text().get("signOff.noKey"))));
    }
}
