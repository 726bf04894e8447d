package org.collate.cli.check;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.collate.cli.Arguments;
import org.collate.cli.Command;
import org.collate.cli.Context;
import org.collate.cli.ExitCode;
import org.collate.cli.Help;
import org.collate.cli.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.model.Ids;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.check.FixReport;
import org.collate.operations.check.Rulebook;
import org.collate.operations.check.RulebookFor;
import org.collate.operations.check.SaveChecked;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate fix FILE|VARIANT [RULE…]}: mends what can be mended, or shows what it would. */
final class FixCommand implements Command {

    private final Context context;

    FixCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "fix")
                .addPositional(help.parameter("REPORT", 0))
                .addPositional(help.parameters("RULE", 1, 0))
                .addOption(help.dryRunOption())
                .addOption(help.option("--template", "annual|special|FILE", "option.template"))
                .addOption(help.outputOption("OUT.collate", "option.output"))
                .addOption(help.jsonOption())
                .addOption(help.messageOption())
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        Set<String> only = new TreeSet<>(arguments.values(1));
        Documents documents = context.documents(parsed);
        boolean dryRun = arguments.has("--dry-run");
        Documents.Opened opened =
                documents.open(arguments.value(0), dryRun ? Ids.derived() : Ids.random(), context.monitor());
        SaveChecked save = new SaveChecked(
                opened, arguments.option("-o").map(context::file), context.author(parsed), context.committer());
        if (!dryRun) {
            save.require();
        }
        Rulebook rulebook = new RulebookFor(context.plugins().rules(), context.folder(), arguments.option("--template"))
                .find(opened.place());
        FixReport.Result result = new FixReport(opened.report(), rulebook, only).execute(context.monitor());
        context.terminal().data(arguments.has("--json") ? json(result) : lines(result));
        int count = result.mended().size();
        if (dryRun && count > 0) {
            context.terminal().say(context.text().get("fix.would", count, opened.name()));
        } else if (count > 0) {
            String message =
                    arguments.option("--message").orElseGet(() -> context.text().get("fix.message", rules(result)));
            context.terminal().say(context.text().get("fix.done", count, save.execute(message)));
        } else {
            context.terminal().say(context.text().get("fix.nothing", opened.name()));
        }
        return ExitCode.DONE;
    }

    private static String rules(FixReport.Result result) {
        Set<String> rules = new TreeSet<>();
        result.mended().forEach(mended -> rules.add(mended.finding().rule()));
        return String.join(", ", rules);
    }

    private static String lines(FixReport.Result result) {
        StringBuilder lines = new StringBuilder();
        for (FixReport.Mended mended : result.mended()) {
            lines.append(mended.finding().rule()).append('\t');
            lines.append(mended.finding().element()).append('\t');
            lines.append(mended.finding().words().replace('\n', ' ')).append('\t');
            lines.append(mended.fix().label()).append('\n');
        }
        return lines.toString();
    }

    private static String json(FixReport.Result result) {
        JsonWriter json = new JsonWriter().beginObject().name("fixes").beginArray();
        for (FixReport.Mended mended : result.mended()) {
            json.beginObject().name("rule").value(mended.finding().rule());
            json.name("element").value(mended.finding().element());
            json.name("text").value(mended.finding().words());
            json.name("fix").value(mended.fix().label()).endObject();
        }
        return json.endArray()
                .name("left")
                .value(result.left().findings().size())
                .endObject()
                .toString();
    }
}
