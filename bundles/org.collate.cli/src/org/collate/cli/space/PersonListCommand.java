package org.collate.cli.space;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.git.roster.Member;
import org.collate.git.roster.MemberKey;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate person list}: lists the people of a team space. */
final class PersonListCommand implements Command {

    private final Context context;

    PersonListCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "person list")
                .addPositional(help.optionalParameter("DIR", 0))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        try (Space space = new SpaceArgument(context, parsed).open()) {
            List<Member> persons = space.roster().persons();
            boolean json = Arguments.of(parsed).has("--json");
            context.terminal().data(json ? json(persons) : lines(persons));
            for (Member member : space.roster().disputed()) {
                String name = member.name().value();
                context.terminal()
                        .say(context.text()
                                .get("person.disputed", name, member.firstKeys().size()));
            }
            return ExitCode.DONE;
        }
    }

    private String lines(List<Member> persons) {
        StringBuilder lines = new StringBuilder();
        for (Member member : persons) {
            List<String> parts =
                    new ArrayList<>(List.of(member.slug(), member.name().value()));
            add(parts, "person.aliases", member.aliases());
            add(parts, "person.emails", member.emails());
            add(parts, "person.logins", member.logins());
            if (member.isGone()) {
                parts.add(context.text().get("person.left"));
            }
            lines.append(String.join("\t", parts)).append('\n');
        }
        return lines.toString();
    }

    private void add(List<String> parts, String key, Collection<String> values) {
        if (!values.isEmpty()) {
            parts.add(context.text().get(key, String.join(", ", values)));
        }
    }

    private static String json(List<Member> persons) {
        JsonWriter json = new JsonWriter().beginObject().name("persons").beginArray();
        for (Member member : persons) {
            json.beginObject().name("slug").value(member.slug());
            json.name("name").value(member.name().value());
            list(json, "emails", member.emails());
            list(json, "aliases", member.aliases());
            list(json, "logins", member.logins());
            list(json, "keys", member.keys().stream().map(MemberKey::key).toList());
            list(
                    json,
                    "disputedKeys",
                    member.firstKeys().size() > 1
                            ? member.firstKeys().stream().map(MemberKey::key).toList()
                            : List.of());
            json.name("left").value(member.isGone()).endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static void list(JsonWriter json, String name, Collection<String> values) {
        json.name(name).beginArray();
        values.forEach(json::value);
        json.endArray();
    }
}
