package org.collate.cli.review;

import java.io.IOException;
import java.nio.file.Path;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.git.space.Here;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.review.CloseRound;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing.Signed;
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
        KeysAtHand keys = keys(parsed, arguments);
        try (Space space = Space.open(draft.space())) {
            CloseRound.SignedOff off = new CloseRound(space, draft.variant()).signOff(keys, context.author(parsed));
            context.sayUnsigned(off.signed());
            String said = off.signed() == Signed.YES ? "signOff.signed" : "signOff.done";
            context.terminal()
                    .say(context.text().get(said, draft.name(), off.version().abbreviated()));
            return ExitCode.DONE;
        }
    }

    private KeysAtHand keys(ParseResult parsed, Arguments arguments) throws InputException {
        KeysAtHand keys = context.keys(parsed);
        if (keys.isNamed() || !arguments.has("--sign")) {
            return keys;
        }
        return keys.only(Here.signingKey()
                .map(Path::of)
                .orElseThrow(() -> new InputException(context.text().get("signOff.noKey"))));
    }
}
