package org.collate.cli.check;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.SpaceException;
import org.collate.operations.InputException;
import org.collate.operations.check.Checker;
import org.collate.operations.check.FixReport;
import org.collate.operations.check.Saving;
import org.collate.runtime.Plugins;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate fix FILE|VARIANT [RULE…]}: mends what can be mended by itself. */
final class FixCommand implements Command {

    private final Context context;

    FixCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "fix")
                .addPositional(help.parameter("FILE|VARIANT", 0))
                .addPositional(help.parameters("RULE", 1, 0))
                .addOption(help.dryRunOption())
                .addOption(help.outputOption("OUT.collate", "option.output"))
                .addOption(help.option("--template", "TEMPLATE", "option.template"))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        CheckArguments arguments = new CheckArguments(context, parsed);
        Arguments values = Arguments.of(parsed);
        boolean dryRun = values.has("--dry-run");
        Plugins plugins = context.plugins();
        Checker checker = arguments.checker(plugins);
        if (checker.rules().isEmpty()) {
            context.terminal().say(context.text().get("validate.noRules"));
        }
        Set<String> rules = new LinkedHashSet<>(values.values(1));
        Optional<Saving> saving = dryRun ? Optional.empty() : Optional.of(arguments.saving());
        FixReport.Fixed fixed = new FixReport(checker, arguments.place(), rules, saving).execute(context.monitor());
        StringBuilder lines = new StringBuilder();
        for (FixReport.Mended each : fixed.fixed()) {
            String words = each.finding().words().isEmpty()
                    ? ""
                    : " [" + each.finding().words().replace('\n', ' ') + "]";
            lines.append(each.place() + ": " + each.finding().rule() + words + ": "
                    + each.fix().label() + "\n");
        }
        context.terminal().data(lines.toString());
        context.terminal().say(said(fixed, dryRun));
        return ExitCode.DONE;
    }

    private String said(FixReport.Fixed fixed, boolean dryRun) {
        String count = String.valueOf(fixed.fixed().size());
        String left = String.valueOf(fixed.left().findings().size());
        if (fixed.savedTo().isPresent()) {
            return context.text().get("fix.done", count, fixed.savedTo().get(), left);
        }
        return dryRun
                ? context.text().get("fix.would", count, left)
                : context.text().get("fix.nothing", left);
    }
}
