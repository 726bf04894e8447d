package org.collate.cli.signing;

import java.io.IOException;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.signing.PersonKeys;
import org.collate.operations.signing.PersonKeys.Listed;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate person key list DIR OLD}: lists the keys of a person. */
final class KeyListCommand implements Command {

    private final Context context;

    KeyListCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "person key list")
                .addPositional(help.parameter("DIR", 0))
                .addPositional(help.parameter("OLD", 1))
                .addOption(help.jsonOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        try (Space space = Space.open(context.file(arguments.value(0)))) {
            List<Listed> keys = new PersonKeys(space).list(arguments.value(1));
            context.terminal().data(arguments.has("--json") ? json(keys) : lines(keys));
            return ExitCode.DONE;
        }
    }

    private String lines(List<Listed> keys) {
        StringBuilder lines = new StringBuilder();
        for (Listed key : keys) {
            lines.append(key.key()).append('\t').append(key.since()).append('\t');
            lines.append(context.text().get(key.isTrusted() ? "key.own" : "key.disputed"));
            key.revoked()
                    .ifPresent(time -> lines.append('\t').append(context.text().get("key.since", time)));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String json(List<Listed> keys) {
        JsonWriter json = new JsonWriter().beginObject().name("keys").beginArray();
        for (Listed key : keys) {
            json.beginObject().name("key").value(key.key());
            json.name("since").value(key.since());
            json.name("trusted").value(key.isTrusted());
            json.name("revoked");
            key.revoked().ifPresentOrElse(json::value, json::nullValue);
            json.endObject();
        }
        return json.endArray().endObject().toString();
    }
}
