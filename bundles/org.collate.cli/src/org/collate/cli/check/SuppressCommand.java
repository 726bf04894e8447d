package org.collate.cli.check;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.operations.InputException;
import org.collate.operations.check.Checker;
import org.collate.operations.check.SuppressFinding;
import org.collate.runtime.Plugins;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate suppress FILE|VARIANT RULE ELEMENT --because REASON}: sets findings aside, with reason and name. */
final class SuppressCommand implements Command {

    private final Context context;

    SuppressCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "suppress")
                .addPositional(help.parameter("FILE|VARIANT", 0))
                .addPositional(help.parameter("RULE", 1))
                .addPositional(help.parameter("ELEMENT", 2))
                .addOption(help.option("--because", "REASON", "option.because"))
                .addOption(help.outputOption("OUT.collate", "option.output"))
                .addOption(help.option("--template", "TEMPLATE", "option.template"))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments values = Arguments.of(parsed);
        String reason = values.option("--because").orElse("");
        if (reason.isBlank()) {
            throw CheckArguments.usage(parsed, context.text().get("suppress.because"));
        }
        CheckArguments arguments = new CheckArguments(context, parsed);
        Plugins plugins = context.plugins();
        Checker checker = arguments.checker(plugins);
        SuppressFinding.Which which = new SuppressFinding.Which(values.value(1), values.value(2));
        SuppressFinding.Suppressed done = new SuppressFinding(
                        checker, arguments.place(), which, reason, arguments.saving())
                .execute(context.monitor());
        context.terminal()
                .say(context.text()
                        .get(
                                "suppress.done",
                                done.finding().rule(),
                                done.place(),
                                String.valueOf(done.count()),
                                done.savedTo()));
        return ExitCode.DONE;
    }
}
