package org.collate.cli.space;

import java.io.IOException;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.Address;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate variant archive VARIANT}: puts a report away without losing a version, or takes it back. */
final class VariantArchiveCommand implements Command {

    private final Context context;

    VariantArchiveCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "variant archive")
                .addPositional(help.parameter("VARIANT", 0))
                .addOption(help.flag("--undo", "option.undo"))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        boolean away = !arguments.has("--undo");
        try (Space space = context.space(parsed)) {
            Variants variants = new Variants(space);
            Variant variant = variants.find(Address.parse(arguments.value(0)));
            if (variant.isTemplate()) {
                throw new InputException(context.text().get("archive.template", variant));
            }
            boolean changed = variants.archive(variant, away, context.author(parsed));
            String key = changed ? "archive." : "archive.already.";
            context.terminal().say(context.text().get(key + (away ? "away" : "back"), variant));
            return ExitCode.DONE;
        }
    }
}
