package org.collate.cli.check;

import java.io.IOException;
import org.collate.cli.Arguments;
import org.collate.cli.Command;
import org.collate.cli.Context;
import org.collate.cli.ExitCode;
import org.collate.cli.Help;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.model.Ids;
import org.collate.operations.Documents;
import org.collate.operations.InputException;
import org.collate.operations.check.Rulebook;
import org.collate.operations.check.RulebookFor;
import org.collate.operations.check.SaveChecked;
import org.collate.operations.check.SuppressFinding;
import org.collate.validation.Finding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code collate suppress FILE|VARIANT RULE ELEMENT --because REASON}: sets a finding aside. */
final class SuppressCommand implements Command {

    private final Context context;

    SuppressCommand(Context context) {
        this.context = context;
    }

    @Override
    public CommandSpec spec(Help help) {
        return help.command(this, "suppress")
                .addPositional(help.parameter("REPORT", 0))
                .addPositional(help.parameter("RULE", 1))
                .addPositional(help.parameter("ELEMENT", 2))
                .addOption(help.option("--because", "REASON", "option.because"))
                .addOption(help.option("--template", "annual|special|FILE", "option.template"))
                .addOption(help.outputOption("OUT.collate", "option.output"))
                .addOption(help.authorOption())
                .addOption(help.spaceOption());
    }

    @Override
    public ExitCode run(ParseResult parsed) throws InputException, SpaceException, IOException {
        Arguments arguments = Arguments.of(parsed);
        String reason = arguments.option("--because").orElse("").strip();
        if (reason.isEmpty()) {
            context.terminal().say(context.text().get("suppress.why"));
            return ExitCode.USAGE;
        }
        Signature author = context.author(parsed);
        Documents.Opened opened = context.documents(parsed).open(arguments.value(0), Ids.random(), context.monitor());
        SaveChecked save =
                new SaveChecked(opened, arguments.option("-o").map(context::file), author, context.committer());
        save.require();
        Rulebook rulebook = new RulebookFor(context.plugins().rules(), context.folder(), arguments.option("--template"))
                .find(opened.place());
        Finding finding = new SuppressFinding(opened.report(), rulebook, arguments.value(1), arguments.value(2))
                .execute(reason, author.person().name());
        String where = save.execute(context.text().get("suppress.message", finding.rule(), reason));
        context.terminal().say(context.text().get("suppress.done", finding.rule(), finding.words(), where));
        return ExitCode.DONE;
    }
}
