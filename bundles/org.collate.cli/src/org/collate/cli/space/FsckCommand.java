package org.collate.cli.space;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.collate.cli.command.Arguments;
import org.collate.cli.command.Command;
import org.collate.cli.command.Context;
import org.collate.cli.command.ExitCode;
import org.collate.cli.command.Help;
import org.collate.cli.command.JsonWriter;
import org.collate.git.SpaceException;
import org.collate.git.check.Damage;
import org.collate.git.check.Fsck;
import org.collate.operations.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate fsck [DIR]}: finds, and mends, what other tools did to a space. */
final class FsckCommand implements Command {

    private final Context context;

    FsckCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "fsck")
                .addPositional(help.optionalParameter("DIR", 0))
                .addOption(help.flag("--deep", "option.deep"))
                .addOption(help.flag("--repair", "option.repair"))
                .addOption(help.jsonOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        String named = arguments.value(0);
        Path folder = named.isEmpty() ? context.spaceFinder(parsed).find() : context.file(named);
        Fsck.Wanted wanted = new Fsck.Wanted(arguments.has("--deep"), arguments.has("--repair"));
        List<Damage> findings = new Fsck(folder, wanted, context.committer(parsed)).execute();
        context.terminal().data(arguments.has("--json") ? json(findings) : text(findings));
        long open = findings.stream()
                .filter(each -> each.repair() != Damage.Repair.DONE)
                .count();
        context.terminal()
                .say(
                        findings.isEmpty()
                                ? context.text().get("fsck.whole", folder)
                                : context.text().get("fsck.found", folder, findings.size(), open));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private String text(List<Damage> findings) {
        StringBuilder lines = new StringBuilder();
        for (Damage finding : findings) {
            lines.append(finding.kind().word())
                    .append('\t')
                    .append(context.text().get("fsck." + word(finding.repair())))
                    .append('\t')
                    .append(finding.said().replace('\n', ' '))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String json(List<Damage> findings) {
        JsonWriter json = new JsonWriter().beginObject().name("findings").beginArray();
        for (Damage finding : findings) {
            json.beginObject().name("kind").value(finding.kind().word());
            json.name("place").value(finding.place());
            json.name("repair").value(word(finding.repair()));
            json.name("message").value(finding.said()).endObject();
        }
        return json.endArray().endObject().toString();
    }

    private static String word(Damage.Repair repair) {
        return repair.name().toLowerCase(Locale.ROOT);
    }
}
