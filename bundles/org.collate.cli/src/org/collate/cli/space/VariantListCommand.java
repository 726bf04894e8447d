package org.collate.cli.space;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.NamedSlug;
import org.collate.git.Namesakes;
import org.collate.git.SpaceException;
import org.collate.git.VariantState;
import org.collate.git.VersionId;
import org.collate.git.roster.MeetingEntry;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate variant list}: lists the reports of a meeting, or of all, and how they stand. */
final class VariantListCommand implements Command {

    private final Context context;

    VariantListCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "variant list")
                .addPositional(help.optionalParameter("DIR", 0))
                .addPositional(help.optionalParameter("MEETING", 1))
                .addOption(help.flag("--all", "option.all"))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        SpaceArgument argument = new SpaceArgument(context, parsed);
        try (Space space = argument.open()) {
            boolean all = Arguments.of(parsed).has("--all");
            List<VariantState> states = new ArrayList<>();
            if (argument.rest().isEmpty()) {
                for (MeetingEntry meeting : space.roster().meetings()) {
                    states.addAll(states(space, meeting.slug(), all));
                }
            } else {
                NamedSlug meeting = new Meetings(space).find(argument.rest().getFirst());
                states.addAll(states(space, meeting.slug(), all));
            }
            context.terminal().data(Arguments.of(parsed).has("--json") ? json(states) : lines(states));
            return ExitCode.DONE;
        }
    }

    private static List<VariantState> states(Space space, String meeting, boolean all) throws SpaceException {
        Variants variants = new Variants(space);
        return all ? variants.all(meeting) : variants.list(meeting);
    }

    private String lines(List<VariantState> states) {
        StringBuilder lines = new StringBuilder();
        Namesakes people =
                VersionText.authors(states.stream().map(VariantState::draft).toList());
        for (VariantState state : states) {
            lines.append(state.variant()).append('\t').append(state.name()).append('\t');
            lines.append(VersionText.line(state.draft(), people));
            if (state.ahead()) {
                lines.append('\t').append(context.text().get("variant.ahead"));
            }
            if (state.unsaved()) {
                lines.append('\t').append(context.text().get("variant.unsaved"));
            }
            if (state.archived()) {
                lines.append('\t').append(context.text().get("variant.archived"));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String json(List<VariantState> states) {
        JsonWriter json = new JsonWriter().beginObject().name("variants").beginArray();
        for (VariantState state : states) {
            json.beginObject().name("variant").value(state.variant().toString());
            json.name("name").value(state.name()).name("draft");
            VersionText.json(json, state.draft());
            json.name("accepted").value(state.accepted().map(VersionId::hex).orElse(""));
            json.name("ahead").value(state.ahead()).name("unsaved").value(state.unsaved());
            json.name("archived").value(state.archived());
            json.endObject();
        }
        return json.endArray().endObject().toString();
    }
}
