package org.collate.cli.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.check.Checker;
import org.collate.operations.leaders.CountLeader;
import org.collate.operations.leaders.Leader;
import org.collate.operations.leaders.LeaderColumn;
import org.collate.operations.leaders.LeaderColumn.Row;
import org.collate.operations.leaders.LeaderFigures;
import org.collate.operations.leaders.LeaderTable;
import org.collate.operations.leaders.ReadLeaders;
import org.collate.operations.signing.WhoSigned;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate leaders [MEETING]}: where each report is, one line each. */
final class LeadersCommand implements Command {

    private final Context context;

    LeadersCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "leaders")
                .addPositional(help.optionalParameter("MEETING", 0))
                .addOption(help.flag("--waiting", "option.waiting"))
                .addOption(help.flag("--csv", "option.csv"))
                .addOption(help.jsonOption())
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Optional<String> meeting = arguments.values().stream().findFirst();
        List<Row> rows = rows(parsed, meeting, arguments.has("--waiting"));
        if (arguments.has("--json")) {
            context.terminal().data(json(rows));
        } else {
            LeaderTable table = new LeaderTable(Arrays.asList(LeaderColumn.values()), rows);
            context.terminal().data(arguments.has("--csv") ? table.csv() : table.tabbed());
        }
        return ExitCode.DONE;
    }

    private List<Row> rows(ParseResult parsed, Optional<String> meeting, boolean onlyWaiting)
            throws InputException, SpaceException {
        Checker checker =
                new Checker(context.plugins().rules(), context.plugins().importers(), Optional.empty());
        List<Row> rows = new ArrayList<>();
        try (Space space = context.space(parsed)) {
            CountLeader counting = new CountLeader(space, checker);
            Person person = context.author(parsed).person();
            for (Leader each : new ReadLeaders(space.folder(), meeting, person).execute(context.monitor())) {
                if (each.waits() || !onlyWaiting) {
                    int revisions = counting.revisions(each);
                    rows.add(new Row(each, Optional.of(counting.figures(each)), Optional.of(revisions)));
                }
            }
        }
        return rows;
    }

    private static String json(List<Row> rows) {
        JsonWriter json = new JsonWriter().beginObject().name("leaders").beginArray();
        rows.forEach(row -> json(json, row));
        return json.endArray().endObject().toString();
    }

    private static void json(JsonWriter json, Row row) {
        Leader leader = row.leader();
        LeaderFigures figures = row.figures().orElseThrow();
        json.beginObject().name("variant").value(leader.variant().toString());
        json.name("name").value(leader.state().name());
        json.name("state").value(leader.standing().name().toLowerCase(Locale.ROOT));
        json.name("waits").value(leader.waits());
        json.name("begun").value(figures.isBegun());
        json.name("round").value(leader.round());
        optional(json, "reviewer", leader.reviewer().map(Person::name));
        optional(json, "by", leader.since().map(each -> each.person().name()));
        optional(json, "since", leader.since().map(each -> each.time().toString()));
        json.name("revisions").value(row.revisions().orElseThrow());
        json.name("comments").value(leader.comments());
        json.name("conflicts").value(leader.conflicts());
        json.name("errors").value(figures.errors());
        json.name("warnings").value(figures.warnings());
        json.name("characters").value(figures.characters());
        optional(
                json,
                "signedOffBy",
                leader.review().signedOff().map(each -> each.by().person().name()));
        optional(
                json,
                "signatureTrust",
                leader.signature().map(WhoSigned.Told::kind).map(LeadersCommand::name));
        json.name("changedBy").value(leader.state().draft().author().person().name());
        json.name("changed").value(leader.state().draft().author().time().toString());
        json.endObject();
    }

    private static String name(WhoSigned.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void optional(JsonWriter json, String name, Optional<String> value) {
        json.name(name);
        value.ifPresentOrElse(json::value, json::nullValue);
    }
}
