package org.collate.cli.upkeep;

import java.io.IOException;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.purge.PurgeReport;
import org.collate.operations.purge.PurgeReport.Purged;
import org.collate.operations.signing.Signing.Signed;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate purge VARIANT}: takes a report, or words that it had, out of a space for good. */
final class PurgeCommand implements Command {

    private final Context context;

    PurgeCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "purge")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.option("--text", "WORDS", "option.text"))
                .addOption(help.flag("--obey", "option.obey"))
                .addOption(help.option("--key", "FILE", "option.key"))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Place.OfVariant draft = context.documents(parsed).draft(arguments.value(0));
        Signature by = context.author(parsed);
        try (Space space = Space.open(draft.space())) {
            PurgeReport purge = new PurgeReport(space, draft.variant());
            if (arguments.has("--obey")) {
                String said = purge.obey(by) ? "purge.obeyed" : "purge.nothing";
                context.terminal().say(context.text().get(said, draft.name(), space.folder()));
                return ExitCode.DONE;
            }
            Optional<String> words = arguments.option("--text");
            Purged purged = words.isPresent()
                    ? purge.words(words.get(), context.keys(parsed), by)
                    : purge.whole(context.keys(parsed), by);
            String begin = purged.begin().abbreviated();
            context.terminal()
                    .say(
                            purged.held().isPresent()
                                    ? context.text()
                                            .get(
                                                    "purge.words",
                                                    draft.name(),
                                                    purged.held().get(),
                                                    begin)
                                    : context.text().get("purge.whole", draft.name(), begin));
            String copies = purged.signed() == Signed.YES ? "purge.signed" : "purge.unsigned";
            context.terminal().say(context.text().get(copies, draft.name()));
            context.terminal().say(context.text().get("purge.beyond"));
            return ExitCode.DONE;
        }
    }
}
