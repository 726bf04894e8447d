package org.collate.cli.signing;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.signing.PersonKeys;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate person key revoke DIR OLD KEY}: says that a key was lost or stolen. */
final class KeyRevokeCommand implements Command {

    private final Context context;

    KeyRevokeCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "person key revoke")
                .addPositional(help.parameter("DIR", 0))
                .addPositional(help.parameter("OLD", 1))
                .addPositional(help.parameter("KEY", 2))
                .addOption(help.option("--since", "TIME", "option.since"))
                .addOption(help.authorOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            String which = arguments.value(2);
            Signature by = context.author(parsed);
            OffsetDateTime since =
                    arguments.has("--since") ? time(arguments.option("--since").orElse("")) : by.time();
            PersonKeys.Entered entered =
                    new PersonKeys(space).revoke(arguments.value(1), which, context.file(which), since, by);
            context.terminal().say(context.text().get("key.revoked", entered.name(), entered.key(), since));
            if (!entered.vouchedFor().isEmpty()) {
                String others = String.join(", ", entered.vouchedFor());
                context.terminal().say(context.text().get("key.vouchedFor", entered.key(), others));
            }
            return ExitCode.DONE;
        }
    }

    /** A day is from its beginning on. */
    private OffsetDateTime time(String text) throws InputException {
        try {
            return text.length() > "2026-01-20".length()
                    ? OffsetDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw new InputException(context.text().get("key.noTime", text), e);
        }
    }
}
